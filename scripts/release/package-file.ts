/** package.json of the repository, as far as a release needs it. */
export interface SourcePackage {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: { readonly [name: string]: string };
  readonly bin: { readonly [name: string]: string };
}

/**
 * package.json of a release: everything it runs is bundled, so it has no dependencies and no scripts.
 * @param repository `https://…`, without which npm takes no provenance; absent: unknown here
 */
export function releasePackage(source: SourcePackage, repository: string | undefined): object {
  const { name, version, description, license, engines, bin } = source;
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    engines,
    bin,
    files: ['dist', 'schema', 'CHANGELOG.md'],
    ...(repository === undefined ? {} : { repository: { type: 'git', url: `git+${repository}.git` } }),
    publishConfig: { access: 'public', provenance: true },
  };
}
