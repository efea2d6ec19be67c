#!/usr/bin/env bash
# The container image of build/, pushed as IMAGE:VERSION. REGISTRY_TOKEN comes through standard input, never as an argument.
set -euo pipefail
: "${IMAGE:?name of the image, with its registry}" "${VERSION:?commit}" "${REGISTRY_USER:?}" "${REGISTRY_TOKEN:?}"
printf '%s' "$REGISTRY_TOKEN" | docker login --username "$REGISTRY_USER" --password-stdin "${IMAGE%%/*}"
docker build --tag "$IMAGE:$VERSION" .
docker push "$IMAGE:$VERSION"
