#!/usr/bin/env bash
# Integration tests with coverage. Writes coverage/integration/lcov.info.
set -euo pipefail
npm ci --ignore-scripts
npm run test:integration -- --coverage.enabled --coverage.reporter lcovonly --coverage.reportsDirectory coverage/integration
