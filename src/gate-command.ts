import { leave, runGate } from './main.ts';
import { readArguments } from './shared/config/arguments.ts';
import { gateHelp } from './shared/config/help.ts';
import { readPipelineInputs, strongerInputs } from './shared/config/pipeline-inputs.ts';
import type { Io } from './shared/io/port.ts';
import type { LiveEvent } from './shared/model/board.ts';
import { renderConsole, renderNotices } from './shared/report/console.ts';
import { verdictJson } from './shared/report/json.ts';
import type { LoadableGate, RunResult } from './shared/run.ts';
import { VERSION } from './version.ts';

/** Whoever watches a run from the shell. */
export interface RunWatcher {
  readonly watch: (event: LiveEvent) => void;
  /** When all is written, before the process ends. */
  readonly over: (result: RunResult) => Promise<void>;
}

/** One gate on the shell, by what follows its name. Returns the exit code. */
export async function gateCommand(
  gate: LoadableGate,
  argv: readonly string[],
  io: Io,
  write: (text: string) => void,
  watcher?: RunWatcher,
): Promise<number> {
  const { inputs, help, version } = readArguments(argv, gate.options);
  if (help) return say(write, gateHelp(gate));
  if (version) return say(write, `${VERSION}\n`);
  const terminal = process.stderr.isTTY;
  const result = await runGate(
    gate,
    () => strongerInputs(inputs, readPipelineInputs(io.env, gate.options)),
    io,
    (message) => {
      if (terminal) process.stderr.write(`\r\u001b[K${message}`);
      watcher?.watch({ kind: 'message', text: message });
    },
    watcher?.watch,
  );
  if (terminal) process.stderr.write('\r\u001b[K');
  const isJson = inputs.values.get('format') === 'json';
  write(isJson ? verdictJson(result.verdict) : terminalText(result, io));
  if (isJson) process.stderr.write(renderNotices(result.notices));
  await watcher?.over(result);
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
