import { prepareWith } from './prepare.ts';
import { PUBLISH } from './publish/description.ts';
import { RUNNABLE, UMBRELLA } from './runnable.ts';
import { readActionInputs } from './shared/config/action-inputs.ts';
import type { RawInputs } from './shared/config/port.ts';
import { nodeIo } from './shared/io/node.ts';
import type { Io } from './shared/io/port.ts';
import type { LiveEvent } from './shared/model/board.ts';
import { detectPlatform } from './shared/platform/index.ts';
import { renderConsole, renderNotices } from './shared/report/console.ts';
import { type LoadableGate, problemOf, type RunContext, type RunResult, run } from './shared/run.ts';
import { VERSION } from './version.ts';

/** Entry of the actions: one gate, options from the inputs. Sets the exit code. */
export function runAction(gateId: string): Promise<void> {
  return guarded(() => gateAction(gateId));
}

async function gateAction(gateId: string): Promise<void> {
  const gate = RUNNABLE.find((candidate) => candidate.id === gateId);
  if (gate === undefined) throw new Error(`there is no gate ${gateId}`);
  const io = processIo();
  const result = await runGate(
    gate,
    () => readActionInputs(process.env, gate.options),
    io,
    () => undefined,
  );
  process.stdout.write(
    renderConsole(result, { columns: 120, color: false, outputDirectory: result.directory, files: result.files }),
  );
  process.stdout.write(renderNotices(result.notices));
  process.exitCode = result.exitCode;
  if (result.unfinished === true) await leave();
}

/** Entry of the action that publishes what a run without permissions measured. Ends with 0 or 2, whatever the verdicts. */
export function runPublish(): Promise<void> {
  return guarded(async () => {
    const { publishArtifact } = await import('./commands/publish.ts');
    const write = (text: string): void => void process.stdout.write(text);
    process.exitCode = await publishArtifact(readActionInputs(process.env, PUBLISH.options), processIo(), write);
  });
}

/** Node.js ends with 1 when something is thrown that nobody foresaw, and 1 means "failed". */
async function guarded(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const { code, reason, hint } = problemOf(error);
    process.stdout.write(renderNotices([`inconclusive: ${reason} (${code})`, hint]));
    process.exitCode = 2;
  }
}

/** Ends the process with its exit code, once all is written, without waiting for what was given up on. */
export async function leave(): Promise<never> {
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  process.exit();
}

export function processIo(): Io {
  return nodeIo(process.cwd(), process.env, Date.now);
}

/** Reads the options and runs the gate on the platform that this process is on. */
export async function runGate(
  gate: LoadableGate,
  inputs: () => RawInputs,
  io: Io,
  progress: (message: string) => void,
  watch?: (event: LiveEvent) => void,
): Promise<RunResult> {
  const context: RunContext = {
    io,
    platform: detectPlatform(io.env),
    loadReports: async () => (await import('./shared/report/index.ts')).REPORTS,
    version: VERSION,
    progress,
    ...(watch === undefined ? {} : { watch }),
    alert: async (targets, verdict, environment) => {
      const { sendAlerts } = await import('./shared/platform/alert/alert.ts');
      return sendAlerts(targets, verdict, environment, io);
    },
  };
  if (gate.id === UMBRELLA.id) return (await import('./certification.ts')).runCertification(inputs, context);
  return run(gate, await prepareWith(gate, inputs, io), context);
}
