import { sha256 } from '../../shared/policy/sha256.ts';
import { arArchive } from '../differs/ar.ts';
import { hasAt } from '../differs/bytes.ts';
import type { Archive, Member } from '../differs/members.ts';
import { tarArchive } from '../differs/tar.ts';
import { zipArchive } from '../differs/zip.ts';
import type { Normalising, OrderedNormaliser, RandomNormaliser } from './port.ts';

export const tarEntries: OrderedNormaliser = {
  id: 'tar',
  isOrdered: true,
  title: 'tar: times, owners, permissions but for execution, and the order of entries',
  recognises: (head) => hasAt(head, 'ustar', 257),
  digest: async (content, _name, own) =>
    archiveDigest(
      await tarArchive(content),
      ({ 'tar.type': type = '', 'tar.link': link = '', 'tar.mode': mode = '' }) =>
        [type === '\0' ? '0' : type, link, isExecutable(mode)].join('\0'),
      own,
    ),
};

export const zipEntries: RandomNormaliser = {
  id: 'zip',
  title: 'zip: times, extra fields, system, permissions but for execution, compression, and the order of entries',
  recognises: (head) => hasAt(head, 'PK\x03\x04'),
  digest: async (content, _name, own) => {
    const archive = zipArchive(content, own);
    return archive && archiveDigest(archive, ({ 'zip.mode': mode = '' }) => isExecutable(mode), own);
  },
};

export const arMembers: RandomNormaliser = {
  id: 'ar',
  title: 'ar: times, owners, permissions, and the order of members',
  recognises: (head) => hasAt(head, '!<arch>\n'),
  digest: (content, _name, own) => archiveDigest(arArchive(content), () => '', own),
};

function isExecutable(mode: string): string {
  return (Number.parseInt(mode, 8) & 0o100) === 0 ? '' : 'x';
}

/** Over names, what `says` of an entry counts, and contents; sorted, so that the order does not. */
async function archiveDigest(
  { members }: Archive,
  says: (fields: Member['fields']) => string,
  own: Normalising,
): Promise<string> {
  const lines: string[] = [];
  for (const member of members) {
    const digest = member.digest ?? (await own.digestOf(member.name, member.unpacked?.() ?? member.packed));
    lines.push(`${member.name}\0${says(member.fields)}\0${digest}`);
  }
  return sha256(lines.sort().join('\n'));
}
