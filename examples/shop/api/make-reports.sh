#!/usr/bin/env bash
# Re-makes reports/: Go 1.26.8 (any from 1.22 on), standard library only.
# Runs in a folder like a GitHub runner's; the profiles hold import paths anyway.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
place=${SHOP_ROOT:-/home/runner/work/shop/shop}/api

rm -rf "$place"
mkdir -p "$place/reports/unit" "$place/reports/integration"
cp -r "$here/go.mod" "$here/stock" "$here/reservation" "$here/handler" "$here/cmd" "$place/"
cd "$place"

go test -count=1 -covermode=atomic -coverprofile=reports/unit/cover.out ./...
go test -count=1 -covermode=atomic -coverprofile=reports/integration/cover.out \
  -coverpkg=./... -tags=integration -run Integration ./...

for suite in unit integration; do
  mkdir -p "$here/reports/$suite"
  cp "reports/$suite/cover.out" "$here/reports/$suite/cover.out"
done
