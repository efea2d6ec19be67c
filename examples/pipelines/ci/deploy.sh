#!/usr/bin/env bash
# Brings VERSION to an environment: bash ci/deploy.sh staging|production. Must keep what ran before for ci/rollback.sh.
set -euo pipefail
echo "ci/deploy.sh: nobody has written yet how ${VERSION:?commit} comes to ${1:?environment}" >&2
exit 1
