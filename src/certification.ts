import type { GateRun } from './certify/facts.ts';
import { certifyGate } from './certify/gate.ts';
import { configuredGates, prepareWith } from './prepare.ts';
import { UMBRELLA } from './runnable.ts';
import type { RawInputs } from './shared/config/port.ts';
import type { AnyGate } from './shared/gate.ts';
import type { Io } from './shared/io/port.ts';
import { sha256 } from './shared/policy/sha256.ts';
import { type LoadableGate, type RunContext, type RunResult, run } from './shared/run.ts';

/** What a certificate vouches for. */
const CERTIFIED = ['facts.json', 'verdict.json'] as const;
const SAVE = 'save-baseline';
const LARGEST_CERTIFIED_BYTES = 512 << 20;

/**
 * Every gate that reliability.yml configures, or the first without a file: each is measured and writes its reports, and
 * people are told once, of all of them.
 */
export async function runCertification(inputs: () => RawInputs, context: RunContext): Promise<RunResult> {
  const { io } = context;
  const prepared = await prepareWith(UMBRELLA, inputs, io);
  // Waivers are the gates' own: they have been looked at when their verdicts come together.
  const { waivers: _, ...common } = 'values' in prepared ? prepared : { ...prepared, waivers: undefined };
  if ('problem' in common) return run(UMBRELLA, common, context);
  const gates = await configuredGates(inputs(), io);
  // Nobody is told of one gate where all are told together.
  const { alert: _alert, ...others } = context;
  const alone: RunContext = { ...others, platform: { ...context.platform, publish: () => Promise.resolve([]) } };
  const results: RunResult[] = [];
  const loaders: (() => Promise<AnyGate>)[] = [];
  const saving: unknown[] = [];
  for (const gate of gates) {
    context.progress(`${gate.id} ...`);
    const asked = await prepareWith(gate, inputs, io);
    results.push(await run(gate, asked, alone));
    if ('values' in asked && asked.values.has(SAVE)) saving.push(asked.values.get(SAVE));
    // No more of a gate than it ran with.
    loaders.push(() => gate.load('values' in asked ? asked.values : undefined));
  }
  const runs = gates.map((gate, at) => gateRun(gate, results[at]!, io));
  const load = async () => certifyGate(await Promise.all(loaders.map((loader) => loader())), runs);
  const own = { ...common, values: new Map([...common.values, [SAVE, savedAs(saving)]]) };
  const result = await run({ ...UMBRELLA, load }, own, context);
  // A store that is not there is the same news from every gate.
  const notices = new Set([...results, result].flatMap((one) => one.notices));
  const unfinished = [...results, result].some((one) => one.unfinished === true);
  return { ...result, notices: [...notices], ...(unfinished ? { unfinished } : {}) };
}

/** What all gates measured is kept where one of them keeps what it measured. */
function savedAs(gates: readonly unknown[]): string {
  if (gates.includes('always')) return 'always';
  return gates.length > 0 && gates.every((one) => one === 'never') ? 'never' : 'auto';
}

function gateRun({ id }: LoadableGate, { decided, verdict, directory, files }: RunResult, io: Io): GateRun {
  const digests = CERTIFIED.flatMap((name) => {
    const text = files.includes(name) ? io.readText(`${directory}/${name}`, LARGEST_CERTIFIED_BYTES) : undefined;
    return text === undefined ? [] : [[name, sha256(text)] as const];
  });
  if (decided === undefined) {
    const problem = verdict.problem ?? {
      code: 'INTERNAL-FAULT',
      reason: 'there are no facts',
      hint: 'Please report it.',
    };
    return { id, facts: { problem }, detail: undefined, digests: new Map(digests) };
  }
  const { options, facts, waivers, detail } = decided;
  return {
    id,
    facts: { options, facts, ...(waivers === undefined ? {} : { waivers }) },
    detail,
    digests: new Map(digests),
  };
}
