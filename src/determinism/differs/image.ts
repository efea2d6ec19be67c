import { type RoleTable, roleTable } from '../../shared/formats/images/roles.ts';
import { type Content, collected, memoryContent } from '../contents/content.ts';
import type { Archive, Roles } from './members.ts';

/** Of a manifest; larger ones are none. */
const LARGEST_JSON_BYTES = 1 << 20;
const MOST_JSON_FILES = 200;

/** How the parts of two images in archives go together (OCI layouts, what `docker save` writes); undefined: they are none. */
export async function imageRoles(left: Archive, right: Archive): Promise<Roles | undefined> {
  const names = ['manifest.json', 'index.json'];
  if (![left, right].every(({ members }) => members.some(({ name }) => names.includes(plain(name))))) return undefined;
  const [one, other] = [await rolesOf(left), await rolesOf(right)];
  if (one === undefined || other === undefined) return undefined;
  const { left: before, right: after } = one.aligned(other);
  return {
    of: (side, name) => (side === 'left' ? one : other).roles.get(plain(name)),
    aligned: (side, name) => {
      const text = (side === 'left' ? before : after).get(plain(name));
      return text === undefined ? undefined : memoryContent(new TextEncoder().encode(text));
    },
  };
}

async function rolesOf(archive: Archive): Promise<RoleTable | undefined> {
  return roleTable(
    await jsonTexts(archive),
    archive.members.map(({ name }) => plain(name)),
  );
}

/** What may be a manifest or a configuration, by name. */
async function jsonTexts({ members, hold }: Archive): Promise<ReadonlyMap<string, string>> {
  const wanted = members
    .filter(
      ({ name, packed }) =>
        /json$|^(?:\.\/)?(?:blobs\/|repositories$)/u.test(name) && packed.size <= LARGEST_JSON_BYTES,
    )
    .slice(0, MOST_JSON_FILES);
  const held = await hold?.(wanted);
  const found = new Map<string, string>();
  for (const member of wanted) {
    const content: Content = held?.get(member) ?? member.packed;
    const text = new TextDecoder().decode(await collected(content, 0, LARGEST_JSON_BYTES));
    if (text.startsWith('{') || text.startsWith('[')) found.set(plain(member.name), text);
  }
  return found;
}

function plain(name: string): string {
  return name.replace(/^\.\//u, '');
}
