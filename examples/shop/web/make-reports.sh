#!/usr/bin/env bash
# Makes the coverage reports in reports/ again: unit (Istanbul JSON), integration (LCOV), e2e (Istanbul JSON of c8).
# The tests run in a folder that looks like a CI checkout, so that no path of this machine gets into a report.
# Needs bash, npm and an x64 Linux; Node 24 comes with the packages. Versions are pinned in package.json.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
there=${CHECKOUT:-/home/runner/work/shop/shop}/web

mkdir -p "$there"
cp -R "$here"/{package.json,tsconfig.json,vitest.*.config.ts} "$there"/
rm -rf "$there"/{src,test,reports}
cp -R "$here"/{src,test} "$there"/

cd "$there"
npm install --no-audit --no-fund --no-package-lock --loglevel error
export PATH="$there/node_modules/.bin:$PATH" # node 24

tsc
npm run --silent coverage:unit
npm run --silent coverage:integration
npm run --silent coverage:e2e

mkdir -p "$here"/reports/{unit,integration,e2e}
cp reports/unit/coverage-final.json "$here"/reports/unit/
cp reports/integration/lcov.info "$here"/reports/integration/
cp reports/e2e/coverage-final.json "$here"/reports/e2e/
