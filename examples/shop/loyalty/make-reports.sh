#!/usr/bin/env bash
# Re-makes reports/: SimpleCov 0.22.0, RSpec 3.12, Ruby 3.1 (Debian 12: ruby ruby-simplecov ruby-rspec).
# Runs in a folder like a GitHub runner's, so that the paths in the reports are
# the ones a reader of CI reports sees.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
place=${SHOP_ROOT:-/home/runner/work/shop/shop}/loyalty

rm -rf "$place"
mkdir -p "$place"
cp -r "$here/.rspec" "$here/lib" "$here/spec" "$place/"
cd "$place"
rspec --order defined

mkdir -p "$here/reports/unit"
cp coverage/.resultset.json "$here/reports/unit/.resultset.json"
