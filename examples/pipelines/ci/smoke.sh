#!/usr/bin/env bash
# Does what was deployed work? bash ci/smoke.sh staging|production. Fails when it does not.
set -euo pipefail
echo "ci/smoke.sh: nobody has written yet how ${1:?environment} is tried" >&2
exit 1
