#!/usr/bin/env bash
# Fuzzing, some hours every night. Leaves what made it fail in fuzz-findings/.
set -euo pipefail
npm ci --ignore-scripts
npm run fuzz
