/** Which calls are followed: what makes or renames files, and what starts programs. For strace(1), without all else. */
const CALLS = 'creat,open,openat,openat2,rename,renameat,renameat2,link,linkat,execve,clone,clone3,fork,vfork';
const LONGEST_COMMAND = 200;

/** The command that follows another one, and writes what `writersIn` reads to a file. */
export function traceCommand(file: string): readonly string[] {
  return [
    'strace',
    '-f',
    '-qq',
    '-y',
    '-s',
    '160',
    '--seccomp-bpf',
    '-e',
    `trace=${CALLS}`,
    '-e',
    'signal=none',
    '-o',
    file,
  ];
}

/** What a thread did, in the order of the trace. */
interface Write {
  readonly at: number;
  readonly thread: string;
}

/** Who follows whom: threads belong to a process, and a process is what its parent was until it starts a program. */
class Processes {
  readonly #threads = new Map<string, string>();
  readonly #parents = new Map<string, readonly [parent: string, at: number]>();
  readonly #programs = new Map<string, { readonly at: number; readonly command: string }[]>();

  thread(child: string, of: string): void {
    this.#threads.set(child, of);
  }

  child(child: string, parent: string, at: number): void {
    this.#parents.set(child, [parent, at]);
  }

  program(thread: string, at: number, command: string): void {
    const known = this.#programs.get(thread) ?? [];
    known.push({ at, command });
    this.#programs.set(thread, known);
  }

  /** The program that a thread ran at a place of the trace. */
  commandAt(thread: string, at: number): string | undefined {
    let [own, when] = [thread, at];
    for (let steps = 0; steps < 1000; steps++) {
      const program = this.#programs.get(own)?.findLast((one) => one.at <= when);
      if (program !== undefined) return program.command;
      const owner = this.#threads.get(own);
      if (owner !== undefined) own = owner;
      else {
        const parent = this.#parents.get(own);
        if (parent === undefined) return undefined;
        [own, when] = parent;
      }
    }
    return undefined;
  }
}

/**
 * Reads what strace wrote: for each file below a folder (absolute), relative to it, the command that wrote it last. Lines
 * that are cut off, or of another form, are passed over.
 */
export function writersIn(trace: string, folder: string): ReadonlyMap<string, string> {
  const processes = new Processes();
  const writes = new Map<string, Write>();
  const begun = new Map<string, string>();
  trace.split('\n').forEach((line, at) => {
    const [, thread, said] = /^(\d+)\s+(.*)$/u.exec(line) ?? [];
    if (thread === undefined || said === undefined) return;
    const started = /^(.*) <unfinished \.\.\.>$/u.exec(said)?.[1];
    if (started !== undefined) {
      begun.set(thread, started);
      return;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/u.exec(said)?.[1];
    const call = resumed === undefined ? said : `${begun.get(thread) ?? ''}${resumed}`;
    begun.delete(thread);
    note(call, thread, at);
  });
  const found = new Map<string, string>();
  for (const [path, { thread, at }] of writes) {
    const command = processes.commandAt(thread, at);
    if (command !== undefined) found.set(path, command);
  }
  return found;

  function note(call: string, thread: string, at: number): void {
    const wrote = (path: string): void => {
      const whole = path.startsWith('/') ? path : `${folder}/${path}`;
      if (whole.startsWith(`${folder}/`)) writes.set(whole.slice(folder.length + 1), { thread, at });
    };
    const [, name = ''] = /^(\w+)\(/u.exec(call) ?? [];
    if (name === 'execve') {
      const [, list] = /^execve\(.*?, \[(.*)\](?:\.\.\.)?, .*\)\s+= 0$/u.exec(call) ?? [];
      if (list !== undefined) processes.program(thread, at, commandText(list));
    } else if (/^(?:clone3?|v?fork)$/u.test(name)) {
      const [, child] = /\)\s+= (\d+)/u.exec(call) ?? [];
      if (child === undefined) return;
      if (call.includes('CLONE_THREAD')) processes.thread(child, thread);
      else processes.child(child, thread, at);
    } else if (/^(?:open(?:at2?)?|creat)$/u.test(name)) {
      const [, path] = /\)\s+= \d+<(.*)>$/u.exec(call) ?? [];
      if (path !== undefined && /O_(?:WRONLY|RDWR|CREAT)|^creat\(/u.test(call)) wrote(unescaped(path));
    } else if (/^(?:rename(?:at2?)?|link(?:at)?)$/u.test(name) && / = 0$/u.test(call)) {
      const [, base = '', target] =
        /, (?:(?:AT_FDCWD|\d+)<(.*?)>, )?"((?:[^"\\]|\\.)*)"(?:, \w+)?\)\s+= 0$/u.exec(call) ?? [];
      if (target !== undefined)
        wrote(base === '' || target.startsWith('/') ? unescaped(target) : `${unescaped(base)}/${unescaped(target)}`);
    }
  }
}

/** Arguments may hold a token, and reports are published: of them only a path that comes first, most often the script. */
const SCRIPT = /^[\w@+.-]*[./][\w@+./-]*$/u;

/** `"node", "build.mjs", "--fast"` → `node build.mjs`; `"sh", "-c", "…"` → `sh`. */
function commandText(list: string): string {
  const [program = '', script = ''] = [...list.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(([, word = '']) =>
    unescaped(word),
  );
  const text = [program, ...(SCRIPT.test(script) && !script.startsWith('-') ? [script] : [])].join(' ');
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_COMMAND ? `${line.slice(0, LONGEST_COMMAND - 1).toWellFormed()}…` : line;
}

/** Bytes that do not show are written as in C, in octal. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  const bytes: number[] = [];
  for (const [, plain, octal, letter] of text.matchAll(/([^\\]+)|\\([0-7]{1,3})|\\(.)/gu)) {
    if (plain !== undefined) bytes.push(...new TextEncoder().encode(plain));
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else bytes.push({ n: 10, t: 9, r: 13, v: 11, f: 12 }[letter ?? ''] ?? (letter ?? '?').charCodeAt(0));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
