import type { HostFiles } from './host-files.ts';
import type { Executable } from './port.ts';

const FIRST_LOOK_MS = 15;
const SLOWEST_LOOK_MS = 250;
/** Of an ELF file: e_phoff, e_phentsize, e_phnum, and PT_INTERP, the program header that names the loader. */
const HEADER_BYTES = 4096;
const PT_INTERP = 3;

/** Which programs a build runs, from /proc, look by look; elsewhere it sees nothing. */
export class ProcessWatch {
  readonly #fs: HostFiles;
  readonly #seen = new Map<string, boolean>();
  #session = 0;
  #timer: NodeJS.Timeout | undefined;
  #pauseMs = FIRST_LOOK_MS;

  constructor(fs: HostFiles) {
    this.#fs = fs;
  }

  /** `pid` leads the session that all processes of the build are in, unless they leave it. */
  start(pid: number): void {
    if (process.platform !== 'linux') return;
    this.#session = pid;
    this.#again();
  }

  look(): void {
    if (this.#session === 0) return;
    let names: string[];
    try {
      names = this.#fs.readdirSync('/proc');
    } catch {
      return;
    }
    for (const name of names) if (/^\d+$/u.test(name) && this.#isOurs(name)) this.#note(name);
  }

  stop(): readonly Executable[] {
    clearTimeout(this.#timer);
    return [...this.#seen].sort().map(([path, isStatic]) => ({ path, isStatic }));
  }

  #again(): void {
    this.#timer = setTimeout(() => {
      this.look();
      this.#pauseMs = Math.min(this.#pauseMs * 1.5, SLOWEST_LOOK_MS);
      this.#again();
    }, this.#pauseMs);
    this.#timer.unref();
  }

  /** proc(5): the session is the fourth field behind the name, which may hold brackets itself. */
  #isOurs(pid: string): boolean {
    try {
      const stat = this.#fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]) === this.#session;
    } catch {
      return false;
    }
  }

  #note(pid: string): void {
    try {
      const path = this.#fs.readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/u, '');
      if (!this.#seen.has(path)) this.#seen.set(path, isStatic(this.#fs, `/proc/${pid}/exe`));
    } catch {
      // It ended between two looks.
    }
  }
}

/** True for an ELF program without a loader; false for all others, and for what cannot be read. */
export function isStatic(fs: HostFiles, path: string): boolean {
  const header = Buffer.alloc(HEADER_BYTES);
  const descriptor = fs.openSync(path, 'r');
  let length: number;
  try {
    length = fs.readSync(descriptor, header, 0, HEADER_BYTES, 0);
  } finally {
    fs.closeSync(descriptor);
  }
  if (length < 64 || header.readUInt32BE(0) !== 0x7f454c46 || header[4] !== 2 || header[5] !== 1) return false;
  const [at, size, count] = [Number(header.readBigUInt64LE(32)), header.readUInt16LE(54), header.readUInt16LE(56)];
  for (let entry = 0; entry < count && at + (entry + 1) * size <= length; entry++)
    if (header.readUInt32LE(at + entry * size) === PT_INTERP) return false;
  return true;
}
