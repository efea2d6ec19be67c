/** A file as it will be committed. */
export interface StagedFile {
  readonly path: string;
  /** Object ids of the content in the index and in HEAD; undefined: it was not there. */
  readonly now: string;
  readonly before: string | undefined;
}

const NOTHING = /^0+$/u;

/**
 * `git diff --cached --raw -z --no-renames --abbrev=40`: `:mode mode id id status NUL path NUL`. Only plain files and links that are
 * there afterwards; a submodule has no content here.
 */
export function readStaged(output: string): readonly StagedFile[] {
  const fields = output.split('\0');
  const files: StagedFile[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', before = '', now = ''] = (fields[at] ?? '').split(' ');
    if (mode === '160000' || NOTHING.test(now)) continue;
    files.push({ path: fields[at + 1] ?? '', now, before: NOTHING.test(before) ? undefined : before });
  }
  return files;
}

/** `git cat-file --batch`: `id type size LF content LF`, or `id missing LF`. By id. */
export function readObjects(output: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const objects = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [id = '', kind, size = ''] = decoder.decode(output.subarray(at, end)).split(' ');
    at = end + 1;
    if (kind === 'missing') continue;
    // Whatever is no length leads nowhere, or back.
    if (!/^\d{1,15}$/u.test(size)) break;
    objects.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return objects;
}
