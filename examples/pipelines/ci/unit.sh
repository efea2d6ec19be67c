#!/usr/bin/env bash
# Unit tests with coverage, all of them or one shard: SHARD of SHARDS. Writes coverage/unit/shard-SHARD.info.
set -euo pipefail
shard="${SHARD:-1}" shards="${SHARDS:-1}"
npm ci --ignore-scripts
npx vitest run --shard "$shard/$shards" --coverage.enabled --coverage.reporter lcovonly --coverage.reportsDirectory coverage/tmp
mkdir -p coverage/unit
mv coverage/tmp/lcov.info "coverage/unit/shard-$shard.info"
