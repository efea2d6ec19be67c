import { catalogue } from '../catalogue.ts';
import { readArguments } from '../shared/config/arguments.ts';
import { nearest } from '../shared/config/nearest.ts';
import { ProblemError } from '../shared/model/problem.ts';
import type { Command } from './command.ts';

/** `reliability explain RULE-OR-CODE`: what it means and what to do, offline. Without a word: all of them. */
export const explain: Command = {
  id: 'explain',
  title: 'Explain',
  summary: 'Says what a rule or a problem code means and what to do about it; without one, lists them all.',
  operand: '[RULE-OR-CODE]',
  options: [],
  async run([word, ...rest], _io, write) {
    readArguments(rest, []);
    write(
      word === undefined
        ? `${catalogue()
            .map(({ code }) => code)
            .join('\n')}\n`
        : explanation(word),
    );
    return 0;
  },
};

function explanation(word: string): string {
  const all = catalogue();
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
  return `${known.code}\n\n${known.meaning}\n${known.next}\n`;
}
