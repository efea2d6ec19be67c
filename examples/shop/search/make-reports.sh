#!/usr/bin/env bash
# Makes the reports again: unit = Cobertura XML (cargo-tarpaulin 0.37.5, ptrace
# engine), integration = llvm-cov JSON (LLVM 22.1.8, as rustc 1.95.0 writes
# LLVM 22 profiles).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=/home/runner/work/shop/shop/search

command -v cargo-tarpaulin > /dev/null ||
    cargo install cargo-tarpaulin --version 0.37.5 --locked --no-default-features
command -v llvm-cov-22 > /dev/null ||
    apt-get install -y --no-install-recommends llvm-22=1:22.1.8-1~deb12u1

rm -rf "$work"
mkdir -p "$work"
cp -R "$here/Cargo.toml" "$here/src" "$here/tests" "$work"
cd "$work"

cargo tarpaulin --lib --engine ptrace --out Xml --output-dir reports/unit

export LLVM_PROFILE_FILE="$work/profiles/%p.profraw"
CARGO_TARGET_DIR=target/coverage RUSTFLAGS="-C instrument-coverage" cargo test --test command
program=target/coverage/debug/shop-search
llvm-profdata-22 merge --sparse profiles/*.profraw --output=all.profdata
mkdir -p reports/integration
llvm-cov-22 export --skip-functions --instr-profile=all.profdata "$program" > reports/integration/llvm-cov.json
llvm-cov-22 report --instr-profile=all.profdata "$program"

rm -rf "$here/reports"
cp -R reports "$here/reports"
