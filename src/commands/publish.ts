import { catalogue } from '../catalogue.ts';
import { readConfig, readWaivers } from '../prepare.ts';
import { readArtifact } from '../publish/artifact.ts';
import { PUBLISH } from '../publish/description.ts';
import { refusal } from '../publish/refusal.ts';
import { type ReadReport, readReport } from '../publish/report.ts';
import { RUNNABLE, UMBRELLA } from '../runnable.ts';
import { readArguments } from '../shared/config/arguments.ts';
import { PUBLISH_OPTIONS } from '../shared/config/common-options.ts';
import { flagOf, integerOf, textOf, wordOf } from '../shared/config/narrow.ts';
import type { RawInputs } from '../shared/config/port.ts';
import { readValues } from '../shared/config/values.ts';
import { type AnyGate, decideWith, emptyPresentation } from '../shared/gate.ts';
import type { Io } from '../shared/io/port.ts';
import type { OptionValues } from '../shared/model/option.ts';
import type { Presentation } from '../shared/model/presentation.ts';
import { inconclusive, type Outcome, type Verdict } from '../shared/model/verdict.ts';
import type { WaiverFacts } from '../shared/model/waiver.ts';
import { detectPlatform } from '../shared/platform/index.ts';
import type { Environment, Platform } from '../shared/platform/port.ts';
import { readWaiverFacts, waiverFactsOf } from '../shared/policy/waiver-facts.ts';
import { renderNotices } from '../shared/report/console.ts';
import type { LoadableGate } from '../shared/run.ts';
import type { Command } from './command.ts';

/** `reliability publish --artifact DIR`: the trusted half of two workflows. Throws ProblemError PUBLISH-…, FACTS-…, CONFIG-… */
export const publish: Command = {
  ...PUBLISH,
  async run(argv, io, write) {
    return publishArtifact(readArguments(argv, PUBLISH.options).inputs, io, write);
  },
};

const INCOMPLETE = 'PUBLISH-INCOMPLETE';
const PROVENANCE = 'Measured by a run without permissions, on code of the proposal, and decided again from its facts.';

/** One run of a gate, decided again. */
interface Decided {
  readonly key: string;
  readonly verdict: Verdict;
  readonly presentation: Presentation;
}

/**
 * event → artifact → verdicts → platform. All that is in the artifact is read and decided before anybody is told, so that
 * one that is refused leaves no trace.
 * @returns 0 when everything was published, whatever the verdicts are; 2 when something could not be
 */
export async function publishArtifact(inputs: RawInputs, io: Io, write: (text: string) => void): Promise<number> {
  const values = await readValues(PUBLISH, inputs);
  const platform = detectPlatform(io.env);
  const token = values.has('token') ? textOf(values, 'token') : (io.env['GITHUB_TOKEN'] ?? '');
  const environment = await triggeringRun(platform, io, token);
  const decided = await decideAll(values, inputs, io);
  const outputs = outputsOf(decided, environment);
  const notices: string[] = [];
  for (const { key, verdict, presentation } of decided) {
    const settings = {
      token,
      comment: flagOf(values, 'comment'),
      key,
      maxAnnotations: integerOf(values, 'max-annotations'),
      onInconclusive: wordOf(values, 'on-inconclusive', ['fail', 'warn']),
    };
    const shown = { ...presentation, notes: [...presentation.notes, PROVENANCE] };
    const outputDirectory = io.workingDirectory;
    notices.push(
      ...(await platform.publish(
        { verdict, presentation: shown, outputs, outputDirectory, environment, settings },
        io,
      )),
    );
    write(renderNotices([`${named(verdict.gate, key)}: ${verdict.outcome}: ${verdict.summary}`]));
  }
  if (notices.length === 0) return 0;
  write(renderNotices([...notices, `Not everything was published (${INCOMPLETE}).`]));
  return 2;
}

async function triggeringRun(platform: Platform, io: Io, token: string): Promise<Environment> {
  if (platform.triggeringRun === undefined)
    throw refusal('PUBLISH-EVENT', 'publish is the second of two GitHub workflows', 'See docs/forks.md.', '');
  return platform.triggeringRun(io, token);
}

async function decideAll(values: OptionValues, inputs: RawInputs, io: Io): Promise<readonly Decided[]> {
  const meanings = new Map(catalogue().map((meaning) => [meaning.code, meaning] as const));
  const decided: Decided[] = [];
  const seen = new Set<string>();
  const artifact = readArtifact(io, textOf(values, 'artifact').replace(/\/+$/, ''));
  const reports = artifact.map((untrusted) => readReport(untrusted, meanings));
  // A run of all gates has left the reports of each of them, too: people are told once. Its facts carry the options of
  // every gate, so that under the thresholds of the base the gates are decided one by one instead.
  const thresholds = wordOf(values, 'thresholds', ['run', 'base']);
  const together = reports.filter(({ gate }) => gate === UMBRELLA.id);
  const told = new Set(together.map(({ folder }) => parentOf(folder)));
  const wanted = reports.filter(({ gate, folder }) =>
    thresholds === 'run' ? gate === UMBRELLA.id || !told.has(parentOf(folder)) : gate !== UMBRELLA.id,
  );
  if (wanted.length === 0)
    throw refusal(
      'PUBLISH-EMPTY',
      'there is only a verdict over all gates, and under the thresholds of the base each gate is decided by itself',
      'Upload the whole report folder, with the folder of each gate.',
      '',
    );
  for (const report of wanted) {
    const gate = RUNNABLE.find((candidate) => candidate.id === report.gate);
    if (gate === undefined)
      throw refusal(
        'PUBLISH-GATE',
        `there is no gate ${JSON.stringify(report.gate)}`,
        'Use the same release in both workflows.',
        report.folder,
      );
    const one = await decideOne(gate, report, thresholds, inputs, io);
    const identity = JSON.stringify([gate.id, one.key]);
    if (seen.has(identity))
      throw refusal(
        'PUBLISH-DUPLICATE',
        `${named(gate.id, one.key)} is there twice`,
        'Give each run of a gate a key of its own.',
        report.folder,
      );
    seen.add(identity);
    decided.push(one);
  }
  return decided;
}

async function decideOne(
  entry: LoadableGate,
  report: ReadReport,
  thresholds: 'run' | 'base',
  inputs: RawInputs,
  io: Io,
): Promise<Decided> {
  if ('problem' in report) {
    const verdict = inconclusive(entry.id, report.problem);
    return { key: '', verdict, presentation: emptyPresentation(entry, verdict) };
  }
  const gate = await entry.load();
  const key = keyOf(report.options, report.folder);
  const own = { options: report.options, waivers: readWaiverFacts(report.waivers) };
  const wanted = thresholds === 'run' ? own : await ofBase(entry, gate, key, inputs, io);
  const { options, facts } = gate.readFacts(wanted.options, report.facts);
  const { verdict, presentation } = decideWith(gate, options, facts, wanted.waivers);
  // Under other thresholds it may well be another one.
  if (thresholds === 'run' && report.said !== undefined && report.said !== verdict.outcome)
    throw refusal(
      'PUBLISH-MISMATCH',
      `verdict.json says ${report.said}, and its facts come to ${verdict.outcome}`,
      'Use the same release in both workflows; else somebody changed one of the files.',
      report.folder,
    );
  return { key, verdict, presentation };
}

/** Options and waivers as reliability.yml of this checkout gives them, which is not that of the pull request. */
async function ofBase(
  entry: LoadableGate,
  gate: AnyGate,
  key: string,
  inputs: RawInputs,
  io: Io,
): Promise<{ readonly options: unknown; readonly waivers: WaiverFacts | undefined }> {
  const file = await readConfig(inputs, io);
  const raw = { values: new Map(key === '' ? [] : [['key', key] as const]), spell: inputs.spell };
  const options = gate.configure(await readValues(entry, raw, file));
  const rules = new Set((entry.codes ?? []).map(({ code }) => code));
  const waivers = file?.waivers === undefined ? undefined : await readWaivers(file.waivers, io);
  return { options, waivers: waivers && waiverFactsOf(waivers, rules, io.now()) };
}

/** Of a report's folder: that of the run, which has one for each gate. */
function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

/** The key is part of a check's name: what no workflow could have given as an input is refused. */
function keyOf(options: unknown, folder: string): string {
  const key: unknown = (options as { readonly key?: unknown } | null | undefined)?.key;
  const form = PUBLISH_OPTIONS.find(({ name }) => name === 'key')?.pattern ?? '^$';
  if (typeof key === 'string' && new RegExp(form, 'u').test(key)) return key;
  throw refusal(
    'PUBLISH-NAME',
    'the key of a run is not of the form of a key',
    'Use the same release in both workflows.',
    folder,
  );
}

function named(gate: string, key: string): string {
  return key === '' ? gate : `${gate} (${key})`;
}

function outputsOf(decided: readonly Decided[], { pullRequest }: Environment): ReadonlyMap<string, string> {
  const outcomes = new Set<Outcome>(decided.map(({ verdict }) => verdict.outcome));
  const outcome = (['inconclusive', 'failed', 'passed'] as const).find((candidate) => outcomes.has(candidate));
  return new Map([
    ['outcome', outcome ?? 'inconclusive'],
    ['summary', decided.map(({ key, verdict }) => `${named(verdict.gate, key)}: ${verdict.summary}`).join('\n')],
    ['pull-request', pullRequest === undefined ? '' : String(pullRequest)],
  ]);
}
