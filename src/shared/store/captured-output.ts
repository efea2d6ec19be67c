/** What a call printed while it ran, and what came of it. */
export interface Captured<T> {
  /** undefined when it did not end in time. */
  readonly value: T | undefined;
  /** False: it goes on in the background, and whatever it still says or does is of no interest. */
  readonly ended: boolean;
  /** Lines of standard output, the first thousand. */
  readonly lines: readonly string[];
}

const MOST_LINES = 1000;
const MASK = '::add-mask::';

/**
 * Runs something that says what went wrong on standard output only, for at most `limitMs`. Secrets that it registers
 * with the runner get through; the rest is returned. Rejects as the work does.
 */
export async function captureOutput<T>(work: () => Promise<T>, limitMs: number): Promise<Captured<T>> {
  const lines: string[] = [];
  const { stdout } = process;
  const write = stdout.write;
  let rest = '';
  stdout.write = (chunk: string | Uint8Array, ...others: unknown[]): boolean => {
    const parts = (rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))).split(/\r?\n/u);
    rest = parts.pop() ?? '';
    for (const line of parts) {
      if (line.startsWith(MASK)) write.call(stdout, `${line}\n`);
      else if (lines.length < MOST_LINES) lines.push(line);
    }
    const done = others.findLast((other) => typeof other === 'function');
    if (done !== undefined) queueMicrotask(() => done());
    return true;
  };
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), limitMs);
    });
    const working = work().then((value) => ({ value }));
    const first = await Promise.race([working, late]);
    if (first !== 'late') return { value: first.value, ended: true, lines };
    // Nobody waits for it any more: its failure must not end the process.
    working.catch(() => undefined);
    return { value: undefined, ended: false, lines };
  } finally {
    clearTimeout(timer);
    stdout.write = write;
  }
}
