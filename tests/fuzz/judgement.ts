import type { FuzzTarget, Reading, Seed } from './target.ts';

/** Of processor time, for one input of at most 1 MiB: what is linear takes a tenth of it on a slow machine. */
const LONGEST_MS = 4000;
/** Of a reading beside its input: more is a leak, or an amplification that somebody could use. */
const LARGEST_TEXT = 64 << 20;

/** How an input broke a law. */
export interface Find {
  readonly law: 'undeclared' | 'slow' | 'pieces' | 'part' | 'pollution' | 'large';
  readonly detail: string;
}

/** What came of an input: refused with an error that is declared, or read. */
export type Outcome = { readonly reading: Reading } | { readonly refused: string };

/**
 * Reads an input and holds what comes of it to the laws: no error but declared ones, no more time than its length is worth, the
 * same in pieces of any size, nothing said for the change by a part that the whole does not say, and no prototype touched.
 * `cut`: where a part of it ends; `pieces`: bytes of each piece.
 */
export async function judge(
  target: FuzzTarget,
  seed: Seed,
  bytes: Buffer,
  { cut, pieces }: { readonly cut: number; readonly pieces: number },
): Promise<Find | Outcome> {
  const whole = await attempt(target, seed, bytes);
  if ('law' in whole) return whole;
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {})
    return { law: 'pollution', detail: 'Object.prototype' };
  const split = await attempt(target, seed, bytes, pieces);
  if ('law' in split) return { ...split, detail: `in pieces of ${pieces} bytes: ${split.detail}` };
  if ('reading' in whole !== 'reading' in split)
    return { law: 'pieces', detail: `${text(whole)}, but in pieces of ${pieces} bytes ${text(split)}` };
  if (!('reading' in whole && 'reading' in split)) return whole;
  if (whole.reading.all !== split.reading.all)
    return {
      law: 'pieces',
      detail: `in pieces of ${pieces} bytes it says ${difference(whole.reading, split.reading)}`,
    };
  return (await partLaw(target, seed, bytes, cut, whole.reading)) ?? whole;
}

async function attempt(target: FuzzTarget, seed: Seed, bytes: Buffer, pieces?: number): Promise<Find | Outcome> {
  const started = process.cpuUsage();
  let outcome: Find | Outcome;
  try {
    const reading = await target.read(Buffer.from(bytes), seed, pieces);
    outcome =
      reading.all.length > LARGEST_TEXT ? { law: 'large', detail: `${reading.all.length} characters` } : { reading };
  } catch (error) {
    outcome = target.isDeclared(error)
      ? { refused: (error as Error).message }
      : { law: 'undeclared', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  const { user, system } = process.cpuUsage(started);
  const tookMs = (user + system) / 1000;
  // Windows of a few bytes are read again and again on purpose.
  return pieces === undefined && tookMs > LONGEST_MS
    ? { law: 'slow', detail: `${Math.round(tookMs)} ms for ${bytes.length} bytes` }
    : outcome;
}

async function partLaw(
  target: FuzzTarget,
  seed: Seed,
  bytes: Buffer,
  cut: number,
  whole: Reading,
): Promise<Find | undefined> {
  // Half a letter of two bytes is another letter.
  if (target.wholeness === 'any' || bytes[0] === 0xff || bytes[0] === 0xfe) return undefined;
  const end = target.wholeness === 'lines' ? bytes.lastIndexOf(10, cut) + 1 : cut;
  const outcome = await attempt(target, seed, bytes.subarray(0, end));
  if ('law' in outcome) return { ...outcome, detail: `cut to ${end} bytes: ${outcome.detail}` };
  if ('refused' in outcome || outcome.reading.all === whole.all) return undefined;
  const part = outcome.reading;
  const more = surplus(part.good, whole.good) ?? surplus(part.bad, whole.bad);
  if (more !== undefined)
    return { law: 'part', detail: `cut to ${end} bytes it says ${JSON.stringify(more)}, and whole it does not` };
  const isLess = part.good.length < whole.good.length || part.bad.length < whole.bad.length;
  if (target.wholeness === 'refused' && isLess && !/^\s*$/u.test(bytes.toString('latin1', end)))
    return { law: 'part', detail: `cut to ${end} bytes it is read as if it were whole: ${difference(whole, part)}` };
  return undefined;
}

/** Something of `part` that `whole` has less often. */
function surplus(part: readonly string[], whole: readonly string[]): string | undefined {
  const left = new Map<string, number>();
  for (const one of whole) left.set(one, (left.get(one) ?? 0) + 1);
  return part.find((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count === 0;
  });
}

function text(outcome: Outcome): string {
  return 'reading' in outcome ? 'it is read' : `it is refused (${outcome.refused})`;
}

function difference({ all: left }: Reading, { all: right }: Reading): string {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  const from = Math.max(0, at - 60);
  return `${right.slice(from, at + 60)} where the whole says ${left.slice(from, at + 60)}`;
}
