import type { CommonSettings } from './config/common-settings.ts';
import {
  type AnyGate,
  type CollectContext,
  decideWith,
  type EarlierRuns,
  emptyPresentation,
  type GateFile,
} from './gate.ts';
import type { Io } from './io/port.ts';
import type { AlertTarget } from './model/alert.ts';
import type { LiveEvent } from './model/board.ts';
import type { GateDescription } from './model/gate-description.ts';
import type { OptionValues } from './model/option.ts';
import type { Presentation } from './model/presentation.ts';
import { type Problem, ProblemError } from './model/problem.ts';
import { exitCode, inconclusive, isWhole, type Verdict } from './model/verdict.ts';
import type { WaiverFacts, WaiverFile } from './model/waiver.ts';
import type { Environment, Platform } from './platform/port.ts';
import { waiverFactsOf } from './policy/waiver-facts.ts';
import type { Report } from './report/port.ts';
import type { Baseline, BaselineOwner } from './store/port.ts';

/** What a run needs of the world; joined by main.ts and cli.ts. */
export interface RunContext {
  readonly io: Io;
  readonly platform: Platform;
  /** Every report there is; asked for once the verdict is known. */
  readonly loadReports: () => Promise<readonly Report[]>;
  readonly version: string;
  readonly progress: (message: string) => void;
  /** For whoever watches the run; absent: nobody does. */
  readonly watch?: (event: LiveEvent) => void;
  /** Tells those that reliability.yml names besides; gives back what could not be told. Absent: nobody is told. */
  readonly alert?: (
    targets: readonly AlertTarget[],
    verdict: Verdict,
    environment: Environment,
  ) => Promise<readonly string[]>;
}

export interface RunResult {
  readonly verdict: Verdict;
  readonly presentation: Presentation;
  readonly exitCode: 0 | 1 | 2;
  /** What could not be told to people, and report files that could not be written; never changes the verdict. */
  readonly notices: readonly string[];
  /** Folder of the report files, as given. */
  readonly directory: string;
  readonly files: readonly string[];
  /** True: a store that was given up on may keep the process from ending. */
  readonly unfinished?: true;
  /** What the verdict was decided on; absent: nothing could be collected. */
  readonly decided?: Decided;
}

/** From which a verdict can be decided again. */
export interface Decided {
  readonly gate: AnyGate;
  readonly options: unknown;
  readonly facts: unknown;
  readonly detail: unknown;
  readonly waivers?: WaiverFacts;
}

/** The options of a run, or why they could not be read. */
export type Prepared =
  | {
      readonly values: OptionValues;
      readonly common: CommonSettings;
      readonly baseline?: Baseline;
      /** Of all gates. */
      readonly waivers?: WaiverFile;
      readonly alerts?: readonly AlertTarget[];
    }
  | { readonly problem: Problem; readonly common: CommonSettings; readonly alerts?: readonly AlertTarget[] };

/** A gate that is loaded only when there is something to decide. */
export interface LoadableGate extends GateDescription {
  /** `values`: of the run that it is for; a gate may leave unloaded what they do not configure. Without them, all of it. */
  load(values?: OptionValues): Promise<AnyGate>;
}

/** files → facts → verdict → texts → platform. Whatever throws on the way to the verdict makes it inconclusive. */
export async function run(entry: LoadableGate, prepared: Prepared, context: RunContext): Promise<RunResult> {
  const { io, platform } = context;
  const { common } = prepared;
  const directory = `${common.output.replace(/\/+$/, '')}/${entry.id}`;
  const environment = platform.environment(io);
  const baseline = 'values' in prepared ? prepared.baseline : undefined;
  const startedMs = io.now();
  const measured = await measure(entry, prepared, {
    io,
    environment,
    progress: context.progress,
    ...(context.watch === undefined ? {} : { watch: context.watch }),
    reportFolder: directory,
    ...(baseline === undefined ? {} : loadersOf(baseline, entry.id)),
  });
  const { verdict } = measured;
  // The gate knows that facts.json repeats its verdict; only here is it known where that file will be.
  const presentation = {
    ...measured.presentation,
    reproduce: measured.presentation.reproduce.replace(/ facts\.json$/, ` ${directory}/facts.json`),
  };
  const notices: string[] = [];
  const reports = await context.loadReports();
  const told = reports.filter((report) => report.isFor?.(entry) ?? true);
  const span = { startedMs, endedMs: io.now() };
  const files = reportFiles({ ...measured, presentation }, told, context.version, span, notices);
  const written = writeAll(io, directory, files, notices);
  if (measured.decided !== undefined) removeStale(entry, io, reports, directory, written, notices);
  const outputs = outputsOf(entry, measured, directory, written);
  const settings = publishSettings('values' in prepared ? prepared.values : new Map(), common);
  notices.push(
    ...(await platform.publish(
      { verdict, presentation, outputs, outputDirectory: directory, environment, settings },
      io,
    )),
  );
  const { alerts = [] } = prepared;
  if (alerts.length > 0) notices.push(...((await context.alert?.(alerts, verdict, environment)) ?? []));
  if ('values' in prepared) await saveBaseline(measured, prepared, environment);
  notices.push(...(baseline?.notices ?? missingBaseline(prepared)));
  return {
    verdict,
    presentation,
    exitCode: exitCode(verdict, common.onInconclusive),
    notices,
    directory,
    files: [...written],
    ...(baseline?.unfinished() === true ? { unfinished: true } : {}),
    ...(measured.decided === undefined ? {} : { decided: measured.decided }),
  };
}

function loadersOf(baseline: Baseline, gate: string): Pick<CollectContext, 'earlierRuns' | 'loadEarlier'> {
  return {
    earlierRuns: (key) => earlierRuns(baseline, { gate, key }),
    loadEarlier: (key, untilMs) => baseline.loadEarlier({ gate, key }, untilMs),
  };
}

/**
 * After everybody was told. `auto` keeps only what is on the default branch, measured by the run that the platform
 * started for that very commit: what others are compared with must not come from a proposal.
 */
async function saveBaseline(
  { verdict, decided }: Measured,
  { values, baseline }: Extract<Prepared, { readonly values: OptionValues }>,
  environment: Environment,
): Promise<void> {
  if (baseline === undefined || decided?.gate.baselineOf === undefined) return;
  // Where nothing is missing but a baseline, the verdict stays inconclusive, and the next run has what this one lacked.
  if (!isWhole(verdict) && decided.gate.keepsParts !== true) return;
  const measurement = decided.gate.baselineOf(decided.options, decided.facts, decided.detail);
  if (measurement === undefined) return;
  const { commit, key, totals, lines } = measurement;
  const wanted = values.get('save-baseline');
  const isBase = environment.onDefaultBranch === true && environment.commit === commit;
  if (wanted === 'always' || (wanted === 'auto' && isBase))
    await baseline.save({ gate: decided.gate.id, key }, commit, totals, lines);
}

function earlierRuns(baseline: Baseline, owner: BaselineOwner): EarlierRuns {
  return {
    nearest: (isOptional) => baseline.load(owner, isOptional),
    linesOf: (commit) => baseline.loadLines(owner, commit),
    history: (most) => baseline.loadHistory(owner, most),
    get problem() {
      return baseline.problem;
    },
  };
}

function missingBaseline(prepared: Prepared): readonly string[] {
  const wanted = 'values' in prepared && prepared.values.get('save-baseline') === 'always';
  return wanted ? ['Nothing is kept as a baseline: save-baseline says so, but reliability.yml names no baseline.'] : [];
}

interface Measured {
  readonly verdict: Verdict;
  readonly presentation: Presentation;
  /** Only when facts were collected. */
  readonly decided?: Decided;
}

async function measure(entry: LoadableGate, prepared: Prepared, context: CollectContext): Promise<Measured> {
  try {
    if ('problem' in prepared) throw new ProblemError(prepared.problem);
    const gate = await entry.load(prepared.values);
    const options = gate.configure(prepared.values);
    const { facts, detail } = await gate.collect(context, options);
    const rules = new Set((entry.codes ?? []).map(({ code }) => code));
    const waivers = prepared.waivers && waiverFactsOf(prepared.waivers, rules, context.io.now());
    const { verdict, presentation } = decideWith(gate, options, facts, waivers);
    const decided = { gate, options, facts, detail, ...(waivers === undefined ? {} : { waivers }) };
    return { verdict, presentation, decided };
  } catch (error) {
    const verdict = inconclusive(entry.id, problemOf(error));
    return { verdict, presentation: emptyPresentation(entry, verdict) };
  }
}

/** Every report file, in the order they are written. */
function reportFiles(
  { verdict, presentation, decided }: Measured,
  reports: readonly Report[],
  version: string,
  span: { readonly startedMs: number; readonly endedMs: number },
  notices: string[],
): GateFile[] {
  const pages =
    attempt('The sources in report.html', notices, () => decided?.gate.pages(decided.facts, decided.detail)) ?? [];
  const files: GateFile[] = reports.map((report) => ({
    name: report.file,
    render: () => report.render({ verdict, presentation, pages, version, ...span }),
  }));
  if (decided === undefined) return files;
  const { gate, options, facts, detail, waivers } = decided;
  const record = (): string => `${JSON.stringify({ version: 1, gate: gate.id, options, facts, waivers })}\n`;
  files.push({ name: 'facts.json', render: record });
  files.push(...(attempt('A report file', notices, () => gate.files(options, verdict, facts, detail, waivers)) ?? []));
  return files;
}

/** What cannot be made becomes a notice: a fault in telling never changes the verdict. */
function attempt<T>(what: string, notices: string[], make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    notices.push(`${what} could not be made: ${problemOf(error).reason}`);
    return undefined;
  }
}

/** The problem in whatever was thrown; anything unforeseen is a fault of ours, and still no pass. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const at =
    error instanceof Error
      ? (error.stack
          ?.split('\n')
          .find((line) => /^\s+at /.test(line))
          ?.trim() ?? '')
      : '';
  return {
    code: 'INTERNAL-FAULT',
    reason: `a fault of this tool: ${message}${at === '' ? '' : ` (${at.replace(/\(?file:\/\/.*\//, '').replace(/\)$/, '')})`}`,
    hint: 'Nothing was decided. Please report it with this line and, if you can, the input.',
  };
}

/** One after the other: all of them at once would be the most memory of a run. Returns the names of those that are there. */
function writeAll(io: Io, directory: string, files: readonly GateFile[], notices: string[]): ReadonlySet<string> {
  const written = new Set<string>();
  const write = (path: string, text: string | Uint8Array): boolean => {
    try {
      io.write(path, text);
      return true;
    } catch (error) {
      notices.push(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  };
  for (const { name, render, alsoTo } of files) {
    const text = attempt(name, notices, render);
    if (text === undefined) continue;
    if (write(`${directory}/${name}`, text)) written.add(name);
    if (alsoTo !== undefined) write(alsoTo, text);
  }
  return written;
}

/** A board of attacks, say, of an earlier run, beside the verdict of one that ran none. */
function removeStale(
  { ownFiles = [] }: GateDescription,
  io: Io,
  reports: readonly Report[],
  directory: string,
  written: ReadonlySet<string>,
  notices: string[],
): void {
  for (const name of [...reports.map(({ file }) => file), 'facts.json', ...ownFiles]) {
    const path = `${directory}/${name}`;
    if (written.has(name) || io.status(path).kind !== 'file') continue;
    try {
      io.remove(path);
    } catch (error) {
      notices.push(`${path} is of an earlier run and could not be removed: ${problemOf(error).reason}`);
    }
  }
}

function outputsOf(
  entry: GateDescription,
  { verdict, decided }: Measured,
  directory: string,
  written: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const file = (name: string): string => (written.has(name) ? `${directory}/${name}` : '');
  const common: readonly (readonly [string, string])[] = [
    ['outcome', verdict.outcome],
    ['summary', verdict.summary],
    ['verdict-file', file('verdict.json')],
    ['facts-file', file('facts.json')],
    ['report-file', file('report.html')],
    ['badge-file', file('badge.svg')],
    ['certificate-file', file('certificate.intoto.json')],
  ];
  const named = new Set(entry.outputs.map((output) => output.name));
  return new Map([...common, ...(decided?.gate.outputValues(verdict) ?? [])].filter(([name]) => named.has(name)));
}

function publishSettings(values: OptionValues, common: CommonSettings): Parameters<Platform['publish']>[0]['settings'] {
  const count = (name: string): number => {
    const value = values.get(name);
    return typeof value === 'number' ? value : 0;
  };
  return {
    ...(common.token === undefined ? {} : { token: common.token }),
    comment: values.get('comment') !== false,
    key: typeof values.get('key') === 'string' ? String(values.get('key')) : '',
    maxAnnotations: count('max-annotations'),
    maxDiscussions: count('max-discussions'),
    commandStream: common.format === 'json' ? 'stderr' : 'stdout',
    onInconclusive: common.onInconclusive,
  };
}
