import type { Command } from './commands/command.ts';
import { dashboard } from './commands/dashboard.ts';
import { decide } from './commands/decide.ts';
import { explain } from './commands/explain.ts';
import { hooks } from './commands/hooks.ts';
import { importHistory } from './commands/import-history.ts';
import { init } from './commands/init.ts';
import { publish } from './commands/publish.ts';
import { schema } from './commands/schema.ts';
import { test } from './commands/test.ts';
import { verify } from './commands/verify.ts';
import { gateCommand } from './gate-command.ts';
import { processIo } from './main.ts';
import { RUNNABLE } from './runnable.ts';
import { gateHelp, overviewHelp } from './shared/config/help.ts';
import { nearest } from './shared/config/nearest.ts';
import type { Io } from './shared/io/port.ts';
import { ProblemError } from './shared/model/problem.ts';
import { renderNotices } from './shared/report/console.ts';
import { problemOf } from './shared/run.ts';
import { VERSION } from './version.ts';

const COMMANDS: readonly Command[] = [
  dashboard,
  decide,
  explain,
  hooks,
  importHistory,
  init,
  publish,
  schema,
  test,
  verify,
];

/** Entry of the shell: `reliability COMMAND [OPTION...]`. Sets the exit code. */
export async function runCli(argv: readonly string[]): Promise<void> {
  const write = (text: string): void => void process.stdout.write(text);
  try {
    process.exitCode = await dispatch(argv, processIo(), write);
  } catch (error) {
    // Also what nobody foresaw: Node.js would end with 1, which here means "failed".
    const { code, reason, hint } = problemOf(error);
    process.stderr.write(renderNotices([`reliability: ${reason} (${code})`, hint]));
    process.exitCode = 2;
  }
}

async function dispatch(
  [name = '--help', ...rest]: readonly string[],
  io: Io,
  write: (text: string) => void,
): Promise<number> {
  if (name === '--version') return say(write, `${VERSION}\n`);
  if (name === '--help' || name === '-h' || name === 'help')
    return say(write, overviewHelp([...RUNNABLE, ...COMMANDS]));
  const command = COMMANDS.find((candidate) => candidate.id === name);
  if (command !== undefined) {
    // What follows `--` is not the command's own.
    const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
    if (own.includes('--help') || own.includes('-h')) return say(write, gateHelp(command));
    if (own.includes('--version')) return say(write, `${VERSION}\n`);
    return command.run(rest, io, write);
  }
  const gate = RUNNABLE.find((candidate) => candidate.id === name);
  if (gate === undefined) throw unknownCommand(name);
  return gateCommand(gate, rest, io, write);
}

function say(write: (text: string) => void, text: string): number {
  write(text);
  return 0;
}

function unknownCommand(name: string): ProblemError {
  const near = nearest(name, [...COMMANDS.map((command) => command.id), ...RUNNABLE.map((gate) => gate.id)]);
  return new ProblemError({
    code: 'CONFIG-UNKNOWN-COMMAND',
    reason: `there is no command ${JSON.stringify(name)}`,
    hint: near === undefined ? 'reliability --help lists the commands.' : `Did you mean ${near}?`,
  });
}
