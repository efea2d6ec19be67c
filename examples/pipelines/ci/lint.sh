#!/usr/bin/env bash
# Format, lint, types. Edit the last lines.
set -euo pipefail
npm ci --ignore-scripts
npm run lint
