/** Variables of ours (inputs, among them a token), and of the shell and npm that call us: they name the real folder. */
const NOT_PASSED_ON =
  /^(?:INPUT_.*|PWD|OLDPWD|INIT_CWD|npm_lifecycle_.*|npm_package_.*|npm_config_local_prefix|npm_command)$/u;

/** Turns caches off that would hand the result of one build to the next, where a variable can. */
const NO_CACHES: { readonly [name: string]: string } = {
  CCACHE_DISABLE: '1',
  SCCACHE_RECACHE: '1',
  CARGO_INCREMENTAL: '0',
  TURBO_FORCE: 'true',
  NX_SKIP_NX_CACHE: 'true',
  NX_SKIP_REMOTE_CACHE: 'true',
};

/**
 * The environment of every build, before anything is varied: that of the caller, with a temporary folder and, unless
 * caches are kept, cache folders of this build alone. Both lie at the same place for every build.
 */
export function buildEnvironment(
  own: { readonly [name: string]: string | undefined },
  caches: 'off' | 'keep',
  { temporary, cache }: { readonly temporary: string; readonly cache: string },
): { readonly [name: string]: string } {
  const kept = Object.entries(own).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !NOT_PASSED_ON.test(entry[0]),
  );
  const folders = caches === 'keep' ? {} : { ...NO_CACHES, XDG_CACHE_HOME: cache, GOCACHE: `${cache}/go-build` };
  return { ...Object.fromEntries(kept), TMPDIR: temporary, TMP: temporary, TEMP: temporary, ...folders };
}
