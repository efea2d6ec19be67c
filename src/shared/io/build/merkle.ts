import { hash } from 'node:crypto';

/** What the Merkle root is made of, by place; paths are sorted part by part (`comparePaths`). */
export interface MerkleSource {
  readonly count: number;
  pathOf(at: number): string;
  /** `file`, `link` or `directory`, mode, size and time, as they are compared: any text without `\0`. */
  headOf(at: number): string;
  /** 32 bytes from this offset. */
  readonly digests: Uint8Array;
}

/** Order of a walk: folder by folder, names by UTF-16 code units. */
export function comparePaths(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const [a, b] = [left.charCodeAt(at), right.charCodeAt(at)];
    if (a !== b) return (a === 0x2f ? -1 : a) - (b === 0x2f ? -1 : b);
  }
  return left.length - right.length;
}

/**
 * Merkle root, 64 hexadecimal digits. Of a folder: SHA-256 over the records of what is in it, by name; a record is
 * `HEAD\0NAME\0` and 32 bytes of digest, and the head of a folder is `tree`.
 */
export function merkleRoot({ count, pathOf, headOf, digests }: MerkleSource): string {
  const open: Folder[] = [new Folder('', '')];
  const close = (): void => {
    const folder = open.pop()!;
    open.at(-1)!.add('tree', folder.name, folder.digest());
  };
  let last = '\0';
  for (let at = 0; at < count; at++) {
    const path = pathOf(at);
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 ? '' : path.slice(0, slash + 1);
    if (folder !== last) {
      while (!folder.startsWith(open.at(-1)!.path)) close();
      for (let from = open.at(-1)!.path.length; from < folder.length; ) {
        const end = folder.indexOf('/', from);
        open.push(new Folder(folder.slice(0, end + 1), folder.slice(from, end)));
        from = end + 1;
      }
      last = folder;
    }
    open.at(-1)!.add(headOf(at), path.slice(slash + 1), digests.subarray(at * 32, at * 32 + 32));
  }
  while (open.length > 1) close();
  return Buffer.from(open[0]!.digest()).toString('hex');
}

class Folder {
  readonly path: string;
  readonly name: string;
  #records = Buffer.allocUnsafe(1024);
  #length = 0;

  constructor(path: string, name: string) {
    this.path = path;
    this.name = name;
  }

  add(head: string, name: string, digest: Uint8Array): void {
    const most = (head.length + name.length) * 3 + 34;
    if (this.#length + most > this.#records.length) {
      const larger = Buffer.allocUnsafe((this.#length + most) * 2);
      this.#records.copy(larger, 0, 0, this.#length);
      this.#records = larger;
    }
    this.#length += this.#records.write(`${head}\0${name}\0`, this.#length);
    this.#records.set(digest, this.#length);
    this.#length += 32;
  }

  digest(): Uint8Array {
    return hash('sha256', this.#records.subarray(0, this.#length), 'buffer');
  }
}
