import { catalogue } from '../catalogue.ts';
import { nearest } from '../shared/config/nearest.ts';
import type { Io } from '../shared/io/port.ts';
import { ProblemError } from '../shared/model/problem.ts';

/** `reliability explain RULE-OR-CODE`: what it means and what to do, offline. Without a word: all of them. */
export async function explain([word]: readonly string[], _io: Io, write: (text: string) => void): Promise<number> {
  const all = catalogue();
  if (word === undefined || word === '--help') {
    write(`Usage: reliability explain RULE-OR-CODE\n\n${all.map(({ code }) => code).join('\n')}\n`);
    return 0;
  }
  const known = all.find(({ code }) => code.toLowerCase() === word.toLowerCase());
  if (known === undefined) {
    const near = nearest(
      word,
      all.map(({ code }) => code),
    );
    throw new ProblemError({
      code: 'CONFIG-VALUE',
      reason: `${JSON.stringify(word)} is no rule and no code`,
      hint: near === undefined ? 'reliability explain lists them.' : `Did you mean ${near}?`,
    });
  }
  write(`${known.code}\n\n${known.meaning}\n${known.next}\n`);
  return 0;
}
