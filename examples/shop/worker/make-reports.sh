#!/usr/bin/env bash
# Re-makes reports/: Python 3.10+, coverage.py 7.17.3, pytest 9.2.0, pytest-cov 7.1.0.
# Runs in a folder like a GitHub runner's, so that the paths in the reports are
# the ones a reader of CI reports sees.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
place=${SHOP_ROOT:-/home/runner/work/shop/shop}/worker
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT

"${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/pip" install --quiet coverage==7.17.3 pytest==9.2.0 pytest-cov==7.1.0

rm -rf "$place"
mkdir -p "$place"
cp -r "$here/pyproject.toml" "$here/src" "$here/tests" "$place/"
cd "$place"
export PYTHONDONTWRITEBYTECODE=1

"$venv/bin/python" -m pytest tests/unit --cov --cov-branch --cov-report=xml:reports/unit/coverage.xml
"$venv/bin/python" -m pytest tests/integration --cov --cov-branch --cov-report=json:reports/integration/coverage.json

for suite in unit integration; do
  mkdir -p "$here/reports/$suite"
  cp "reports/$suite/"* "$here/reports/$suite/"
done
