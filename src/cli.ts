import type { Command } from './commands/command.ts';
import { decide } from './commands/decide.ts';
import { explain } from './commands/explain.ts';
import { importHistory } from './commands/import-history.ts';
import { init } from './commands/init.ts';
import { publish } from './commands/publish.ts';
import { schema } from './commands/schema.ts';
import { verify } from './commands/verify.ts';
import { leave, processIo, runGate } from './main.ts';
import { RUNNABLE } from './runnable.ts';
import { readArguments } from './shared/config/arguments.ts';
import { gateHelp, overviewHelp } from './shared/config/help.ts';
import { nearest } from './shared/config/nearest.ts';
import { readPipelineInputs, strongerInputs } from './shared/config/pipeline-inputs.ts';
import type { Io } from './shared/io/port.ts';
import { ProblemError } from './shared/model/problem.ts';
import { renderConsole, renderNotices } from './shared/report/console.ts';
import { verdictJson } from './shared/report/json.ts';
import { type LoadableGate, problemOf, type RunResult } from './shared/run.ts';
import { VERSION } from './version.ts';

const COMMANDS: readonly Command[] = [decide, explain, importHistory, init, publish, schema, verify];

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
    if (rest.includes('--help') || rest.includes('-h')) return say(write, gateHelp(command));
    if (rest.includes('--version')) return say(write, `${VERSION}\n`);
    return command.run(rest, io, write);
  }
  const gate = RUNNABLE.find((candidate) => candidate.id === name);
  if (gate === undefined) throw unknownCommand(name);
  return gateCommand(gate, rest, io, write);
}

async function gateCommand(
  gate: LoadableGate,
  argv: readonly string[],
  io: Io,
  write: (text: string) => void,
): Promise<number> {
  const { inputs, help, version } = readArguments(argv, gate.options);
  if (help) return say(write, gateHelp(gate));
  if (version) return say(write, `${VERSION}\n`);
  const terminal = process.stderr.isTTY;
  const result = await runGate(
    gate,
    () => strongerInputs(inputs, readPipelineInputs(io.env, gate.options)),
    io,
    (message) => void (terminal && process.stderr.write(`\r\u001b[K${message}`)),
  );
  if (terminal) process.stderr.write('\r\u001b[K');
  const isJson = inputs.values.get('format') === 'json';
  write(isJson ? verdictJson(result.verdict) : terminalText(result, io));
  if (isJson) process.stderr.write(renderNotices(result.notices));
  if (result.unfinished === true) {
    process.exitCode = result.exitCode;
    await leave();
  }
  return result.exitCode;
}

function terminalText(result: RunResult, { env }: Io): string {
  const color = process.stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '';
  const columns = process.stdout.isTTY ? Math.min(process.stdout.columns, 140) : 100;
  const text = renderConsole(result, { columns, color, outputDirectory: result.directory, files: result.files });
  return text + renderNotices(result.notices);
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
