import { RUNNABLE } from '../runnable.ts';
import { readArguments } from '../shared/config/arguments.ts';
import { readValues } from '../shared/config/values.ts';
import { decideWith } from '../shared/gate.ts';
import type { Io } from '../shared/io/port.ts';
import type { OptionTable } from '../shared/model/option.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { exitCode } from '../shared/model/verdict.ts';
import { readWaiverFacts } from '../shared/policy/waiver-facts.ts';
import { renderConsole } from '../shared/report/console.ts';
import { verdictJson } from '../shared/report/json.ts';
import type { Command } from './command.ts';

const LARGEST_FACTS_BYTES = 256 << 20;

const OPTIONS: OptionTable = [
  { name: 'facts', type: 'string', description: 'The facts.json of any run.' },
  {
    name: 'format',
    type: 'enum',
    description: 'What standard output shows.',
    values: ['text', 'json'],
    default: 'text',
  },
  {
    name: 'on-inconclusive',
    type: 'enum',
    description: 'What an inconclusive verdict exits with.',
    values: ['fail', 'warn'],
    default: 'fail',
  },
];

/** `reliability decide --facts FILE`: the verdict of any CI run once more, offline. Throws ProblemError FACTS-…, CONFIG-…. */
export const decide: Command = {
  id: 'decide',
  title: 'Decide again',
  summary: 'Repeats the verdict of any run from its facts.json, offline, without its sources and reports.',
  options: OPTIONS,
  run: decideAgain,
};

async function decideAgain(argv: readonly string[], io: Io, write: (text: string) => void): Promise<number> {
  const values = await readValues({ id: 'decide', options: OPTIONS }, readArguments(argv, OPTIONS).inputs);
  const path = values.get('facts');
  if (typeof path !== 'string')
    throw problem(
      'FACTS-MISSING',
      'decide needs the facts of a run',
      'Write: reliability decide --facts reliability-report/coverage-gate/facts.json',
    );
  const text = io.readText(path, LARGEST_FACTS_BYTES);
  if (text === undefined)
    throw problem(
      'FACTS-MISSING',
      `${path} does not exist or cannot be read`,
      'Download the report folder of the run, and name its facts.json.',
    );
  const { verdict, presentation } = await decidedAgain(text, path);
  if (values.get('format') === 'json') write(verdictJson(verdict));
  else write(renderConsole({ verdict, presentation }, { columns: 100, color: false }));
  return exitCode(verdict, values.get('on-inconclusive') === 'warn' ? 'warn' : 'fail');
}

/** From the text of a facts.json that lies at `path`. Throws ProblemError FACTS-INVALID. */
export async function decidedAgain(text: string, path: string): Promise<ReturnType<typeof decideWith>> {
  const whole = parse(text, path);
  const entry = RUNNABLE.find((candidate) => candidate.id === whole.gate);
  if (entry === undefined || whole.version !== 1)
    throw problem('FACTS-INVALID', `${path} is not of this version of reliability`, 'Use the release that wrote it.');
  const gate = await entry.load();
  const { options, facts } = gate.readFacts(whole.options, whole.facts);
  return decideWith(gate, options, facts, readWaiverFacts(whole.waivers));
}

interface WholeFacts {
  readonly version?: unknown;
  readonly gate?: unknown;
  readonly options?: unknown;
  readonly facts?: unknown;
  readonly waivers?: unknown;
}

function parse(text: string, path: string): WholeFacts {
  try {
    // Shells that save a download as text put a byte order mark in front.
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw problem('FACTS-INVALID', `${path} is not the facts.json of a run`, 'It may be cut off: download it again.');
}

function problem(code: string, reason: string, hint: string): ProblemError {
  return new ProblemError({ code, reason, hint });
}
