/**
 * The shell script that calls a gate, the same in every template. It holds no value: all of them are variables, read
 * once each, and no shell reads their text as a program. `set -f` keeps globs in `command` from being replaced by files.
 * POSIX sh, because images without bash are common; without `$(`, which Azure would take for one of its variables.
 */
export function gateCall(gateId: string): string {
  return `set -f
case "$RELIABILITY_VERSION" in
  '' | *[!0-9A-Za-z.+-]*)
    echo 'reliability: version must be a release such as 1.2.3' >&2
    exit 2
    ;;
esac
if [ -n "$RELIABILITY_COMMAND" ]; then
  set -- $RELIABILITY_COMMAND
else
  set -- npx --yes "reliability@$RELIABILITY_VERSION"
fi
CDPATH='' cd -- "$RELIABILITY_WORKING_DIRECTORY" || exit 2
"$@" ${gateId}
`;
}
