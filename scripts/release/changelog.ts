const UNRELEASED = '## Unreleased';

/**
 * Moves what stands under "Unreleased" to a section of its own, and leaves an empty "Unreleased" above it.
 * @param date `YYYY-MM-DD`
 * Throws when there is no such section, when it is empty, or when the version has one already.
 */
export function releaseChangelog(text: string, version: string, date: string): string {
  const [before, rest, ...more] = text.split(`${UNRELEASED}\n`);
  if (before === undefined || rest === undefined || more.length > 0)
    throw new Error(`CHANGELOG.md needs one section "${UNRELEASED}"`);
  if (sectionOf(text, version) !== undefined) throw new Error(`CHANGELOG.md has a section of ${version} already`);
  const end = rest.search(/^## /m);
  const [notes, older] = end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)];
  if (notes.trim() === '') throw new Error('CHANGELOG.md says nothing under "Unreleased": what do users notice?');
  return `${before}${UNRELEASED}\n\n## ${version} (${date})\n\n${notes.trim()}\n${older === '' ? '' : `\n${older}`}`;
}

/** The notes of a version, without the heading; undefined when there are none. */
export function sectionOf(text: string, version: string): string | undefined {
  const sections = text.split(/^## /m).slice(1);
  const own = sections.find((section) => section.startsWith(`${version} (`));
  return own?.slice(own.indexOf('\n') + 1).trim();
}
