#!/usr/bin/env bash
# End-to-end tests with coverage. Writes coverage/e2e/lcov.info.
set -euo pipefail
npm ci --ignore-scripts
npm run test:e2e -- --coverage.enabled --coverage.reporter lcovonly --coverage.reportsDirectory coverage/e2e
