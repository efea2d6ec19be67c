import { roleTable } from '../../shared/formats/images/roles.ts';
import type { ArtifactEntry } from '../../shared/model/artifact.ts';
import type { Rename } from '../cascade.ts';
import { type Content, collected, memoryContent, Unreadable } from '../contents/content.ts';

/** Images among the artifacts, as folders (OCI Image Layout 1.1): their parts are named by digests. */
export interface Layouts {
  /** Parts with the same role and another name. */
  readonly renames: readonly Rename[];
  /** Digests that stand for parts in the texts of others, and the part that they stand for. */
  readonly digests: readonly (Rename & { readonly path: string })[];
  /** What an artifact of the first build is for; undefined: it is in no image. */
  roleOf(path: string): string | undefined;
  /** Of a document that names parts: both sides without what only follows from these; undefined: it is none. */
  documents(path: string): { readonly left: Content; readonly right: Content } | undefined;
}

export type OpenContent = (side: 'left' | 'right', path: string) => Content | undefined;

const LARGEST_JSON_BYTES = 1 << 20;
const MOST_DOCUMENTS = 1000;
const MARKER = 'oci-layout';

export async function imageLayouts(
  left: readonly ArtifactEntry[],
  right: readonly ArtifactEntry[],
  open: OpenContent,
): Promise<Layouts> {
  const renames: Rename[] = [];
  const digests: (Rename & { readonly path: string })[] = [];
  const roles = new Map<string, string>();
  const documents = new Map<string, { readonly left: Content; readonly right: Content }>();
  const others = new Set(right.map(({ path }) => path));
  for (const root of rootsOf(left).filter((one) => others.has(`${one}${MARKER}`))) {
    const one = roleTable(await textsBelow(root, left, (path) => open('left', path)));
    const other = roleTable(await textsBelow(root, right, (path) => open('right', path)));
    if (one === undefined || other === undefined) continue;
    const { left: before, right: after } = one.aligned(other);
    const pathOf = new Map([...other.roles].map(([path, role]) => [role, path] as const));
    for (const [path, role] of one.roles) {
      const partner = pathOf.get(role);
      if (partner === undefined) continue;
      roles.set(`${root}${path}`, role);
      if (partner !== path) renames.push({ left: `${root}${path}`, right: `${root}${partner}` });
      note(root, path, before.get(path), after.get(partner));
    }
    note(root, 'index.json', before.get('index.json'), after.get('index.json'));
    const byRole = new Map([...one.roles].map(([path, role]) => [role, path] as const));
    for (const [role, digest] of one.digests) {
      const partner = other.digests.get(role);
      const path = byRole.get(role.replace(/^content of /u, ''));
      if (partner !== undefined && partner !== digest && path !== undefined)
        digests.push({ left: digest, right: partner, path: `${root}${path}` });
    }
  }
  return {
    renames,
    digests,
    roleOf: (path) => roles.get(path),
    documents: (path) => documents.get(path),
  };

  function note(root: string, path: string, before: string | undefined, after: string | undefined): void {
    const content = (text: string): Content => memoryContent(new TextEncoder().encode(text));
    if (before !== undefined && after !== undefined)
      documents.set(`${root}${path}`, { left: content(before), right: content(after) });
  }
}

/** Folders of layouts, each with `/` at its end; '' for the folder that all artifacts are in. */
function rootsOf(entries: readonly ArtifactEntry[]): readonly string[] {
  return entries.flatMap(({ path }) =>
    path === MARKER || path.endsWith(`/${MARKER}`) ? [path.slice(0, -MARKER.length)] : [],
  );
}

async function textsBelow(
  root: string,
  entries: readonly ArtifactEntry[],
  open: (path: string) => Content | undefined,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { path, kind, sizeBytes } of entries) {
    if (kind !== 'file' || sizeBytes > LARGEST_JSON_BYTES || found.size >= MOST_DOCUMENTS) continue;
    const own = path.startsWith(root) ? path.slice(root.length) : '';
    if (own !== 'index.json' && own !== 'manifest.json' && !own.startsWith('blobs/')) continue;
    const text = await textOf(open(path));
    if (text !== undefined && /^[[{]/u.test(text)) found.set(own, text);
  }
  return found;
}

async function textOf(content: Content | undefined): Promise<string | undefined> {
  try {
    return content && new TextDecoder().decode(await collected(content, 0, LARGEST_JSON_BYTES));
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
