#!/usr/bin/env bash
# What is shipped. Writes build/.
set -euo pipefail
npm ci --ignore-scripts
npm run build
