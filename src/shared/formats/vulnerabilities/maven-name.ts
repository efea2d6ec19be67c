/** `pkg:maven/group/artifact@1.0` → `group:artifact`, as everybody but Grype calls it; '' of any other package URL. */
export function mavenName(purl: string): string {
  const [, group, artifact] = /^pkg:maven\/([^/@]+)\/([^/@?]+)/u.exec(purl) ?? [];
  return group === undefined || artifact === undefined ? '' : `${group}:${artifact}`;
}
