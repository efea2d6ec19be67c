/** One image, and what it is made of. */
export interface ImageParts {
  /** Its tag or platform, where it says one. */
  readonly name: string;
  /** Path of its configuration. */
  readonly config: string | undefined;
  /** Paths, the lowest first; images share layers. */
  readonly layers: readonly string[];
}

/** What the parts of a container image are for. */
export interface RoleTable {
  /** In the order in which they are listed; of an archive that lists them twice, as `docker save` does, those of its own list. */
  readonly images: readonly ImageParts[];
  /** By path: `layer 2 of app:1`; two builds give a part the same role under different digests. */
  readonly roles: ReadonlyMap<string, string>;
  /** By role: the digests that stand for it, hexadecimal: of the part, and of a layer as it is unpacked. */
  readonly digests: ReadonlyMap<string, string>;
  /** Of the documents that name parts, the text. */
  readonly documents: ReadonlyMap<string, string>;
  /**
   * The documents of both, without what only follows from other parts: digests of parts are those of the first, and sizes
   * of parts are left out.
   */
  aligned(other: RoleTable): {
    readonly left: ReadonlyMap<string, string>;
    readonly right: ReadonlyMap<string, string>;
  };
}

type Known = { readonly [key: string]: unknown };

const DEEPEST = 3;
const MOST_PARTS = 2000;

/**
 * Reads the roles of an image from its documents, by path: OCI Image Layout 1.1 (`index.json`), and what `docker save` writes
 * (`manifest.json`), with the folders of earlier versions, one for each layer in the order of `names`. Undefined: it is none.
 */
export function roleTable(
  documents: ReadonlyMap<string, string>,
  names: readonly string[] = [],
): RoleTable | undefined {
  const roles = new Map<string, string>();
  const digests = new Map<string, string>();
  const images: ImageParts[] = [];
  const note = (path: string, role: string): void => {
    if (roles.has(path) || roles.size >= MOST_PARTS) return;
    roles.set(path, role);
    const digest = /[0-9a-f]{64}/u.exec(path)?.[0];
    if (digest !== undefined) digests.set(role, digest);
  };
  const configured = (path: string, image: string): void => {
    note(path, `config of ${image}`);
    texts(objectOf(parsed(documents.get(path))['rootfs'])['diff_ids']).forEach((id, at) => {
      digests.set(`content of layer ${at + 1} of ${image}`, hexOf(id));
    });
  };
  const descend = (path: string, image: string, depth: number): void => {
    const document = parsed(documents.get(path));
    const config = blobPath(document['config']);
    if (config !== undefined) configured(config, image);
    list(document['layers']).forEach((layer, at) => {
      const blob = blobPath(layer);
      if (blob !== undefined) note(blob, `layer ${at + 1} of ${image}`);
    });
    const layers = list(document['layers']).flatMap((layer) => blobPath(layer) ?? []);
    if (layers.length > 0 && images.length < MOST_PARTS) images.push({ name: image, config, layers });
    list(document['manifests']).forEach((manifest, at, all) => {
      const blob = blobPath(manifest);
      if (blob === undefined || depth >= DEEPEST) return;
      const name = nameOf(objectOf(manifest), at, all.length, image);
      note(blob, `manifest of ${name}`);
      descend(blob, name, depth + 1);
    });
  };
  if (documents.has('manifest.json'))
    list(parsedList(documents.get('manifest.json'))).forEach((one, at) => {
      const entry = objectOf(one);
      const image = texts(entry['RepoTags'])[0] ?? `image ${at + 1}`;
      if (typeof entry['Config'] === 'string') configured(entry['Config'], image);
      const layers = texts(entry['Layers']);
      layers.forEach((layer, place) => {
        note(layer, `layer ${place + 1} of ${image}`);
      });
      const config = typeof entry['Config'] === 'string' ? entry['Config'] : undefined;
      if (images.length < MOST_PARTS) images.push({ name: image, config, layers });
    });
  const own = images.length;
  if (documents.has('index.json')) descend('index.json', '', 0);
  if (own > 0) images.length = own;
  if (roles.size === 0) return undefined;
  const folders = new Set<string>();
  for (const name of names) {
    const [, folder, part] = /^([0-9a-f]{64})\/(json|VERSION|layer\.tar)$/u.exec(name) ?? [];
    if (folder === undefined) continue;
    folders.add(folder);
    note(name, `${part} of folder ${folders.size}`);
  }
  const known = new Map(
    [...documents].filter(
      ([path]) => roles.has(path) || ['index.json', 'manifest.json', 'repositories'].includes(path),
    ),
  );
  const table: RoleTable = {
    images,
    roles,
    digests,
    documents: known,
    aligned: (other) => aligned(table, other),
  };
  return table;
}

function aligned(left: RoleTable, right: RoleTable): ReturnType<RoleTable['aligned']> {
  const names = new Map<string, string>();
  for (const [role, digest] of right.digests) {
    const other = left.digests.get(role);
    if (other !== undefined && other !== digest) names.set(digest, other);
  }
  const texts = ({ documents, roles }: RoleTable, rename: boolean) =>
    new Map(
      [...documents].map(([path, text]) => {
        const renamed = rename ? text.replace(/[0-9a-f]{64}/gu, (digest) => names.get(digest) ?? digest) : text;
        const isConfig = roles.get(path)?.startsWith('config of ') === true;
        return [path, isConfig ? renamed : renamed.replace(/"size":\s*\d+/gu, '"size":0')] as const;
      }),
    );
  return { left: texts(left, false), right: texts(right, true) };
}

function nameOf(manifest: Known, at: number, count: number, parent: string): string {
  const annotations = objectOf(manifest['annotations']);
  const platform = objectOf(manifest['platform']);
  const known =
    annotations['io.containerd.image.name'] ??
    annotations['org.opencontainers.image.ref.name'] ??
    (typeof platform['os'] === 'string' ? `${platform['os']}/${String(platform['architecture'])}` : undefined);
  if (typeof known === 'string') return parent === '' ? known : `${parent} ${known}`;
  return parent === '' ? (count === 1 ? 'the image' : `image ${at + 1}`) : `${parent} ${at + 1}`;
}

function blobPath(descriptor: unknown): string | undefined {
  const digest = objectOf(descriptor)['digest'];
  const match = typeof digest === 'string' ? /^(sha256|sha512):([0-9a-f]{64,128})$/u.exec(digest) : null;
  return match === null ? undefined : `blobs/${match[1]}/${match[2]}`;
}

function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1);
}

function parsed(text: string | undefined): Known {
  return objectOf(parsedList(text));
}

function parsedList(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Known) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): readonly string[] {
  return list(value).filter((one): one is string => typeof one === 'string');
}
