#!/usr/bin/env bash
# Makes the reports again: unit = LCOV (lcov 1.16), integration = gcov JSON.
# Debian 12: gcc 12.2.0, lcov 1.16-1.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=/home/runner/work/shop/shop/codec

command -v gcc make lcov > /dev/null ||
    apt-get install -y --no-install-recommends gcc=4:12.2.0-3 make lcov=1.16-1

rm -rf "$work"
mkdir -p "$work"
cp -R "$here/src" "$here/tests" "$here/Makefile" "$work"
cd "$work"

make unit
branches=(--rc lcov_branch_coverage=1)
lcov "${branches[@]}" --quiet --capture --directory build/unit --test-name unit --output-file all.info
lcov "${branches[@]}" --quiet --extract all.info "$work/src/*" --output-file lcov.info

make integration
gcov --branch-probabilities --json-format build/integration/src/*.gcda > /dev/null
gunzip --force ./*.gcov.json.gz

rm -rf "$here/reports"
mkdir -p "$here/reports/unit" "$here/reports/integration"
cp lcov.info "$here/reports/unit/lcov.info"
cp ./*.gcov.json "$here/reports/integration/"
lcov "${branches[@]}" --list lcov.info
