import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the form of sha256sum: `sha256sum --check MANIFEST.sha256` verifies the files that are listed, on any machine. */
export const MANIFEST = 'MANIFEST.sha256';

/** SHA-256 of every file of a folder, in hexadecimal, by path with `/`, sorted; the manifest itself is left out. */
export function digestsOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/');
      if (!entry.isFile()) throw new Error(`${path} is no plain file: a release holds nothing else`);
      return path;
    })
    .filter((path) => path !== MANIFEST && !path.startsWith('.git/'))
    .sort();
  return new Map(
    paths.map(
      (path) =>
        [
          path,
          createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex'),
        ] as const,
    ),
  );
}

export function writeManifest(folder: string): void {
  const lines = [...digestsOf(folder)].map(([path, digest]) => `${digest}  ${path}\n`);
  writeFileSync(join(folder, MANIFEST), lines.join(''));
}

/** What is wrong with a folder by its own manifest, one line each; nothing when all is as it was laid out. */
export function verifyManifest(folder: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(join(folder, MANIFEST), 'utf8');
  } catch {
    return [`${MANIFEST} is missing`];
  }
  const listed = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined || listed.has(path)) return [`${MANIFEST} is damaged: ${line}`];
    listed.set(path, digest);
  }
  if (listed.size === 0 || !text.endsWith('\n')) return [`${MANIFEST} is damaged: it lists nothing, or lost its end`];
  const present = digestsOf(folder);
  return [...new Set([...listed.keys(), ...present.keys()])].sort().flatMap((path) => {
    const [wanted, found] = [listed.get(path), present.get(path)];
    if (wanted === found) return [];
    if (found === undefined) return [`${path} is missing`];
    return [wanted === undefined ? `${path} is not listed` : `${path} was changed`];
  });
}
