import type { CollectContext, Collected } from '../../shared/gate.ts';
import type { BuildHost } from '../../shared/io/build/port.ts';
import type { Io } from '../../shared/io/port.ts';
import type { ArtifactManifest } from '../../shared/model/artifact.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import { artifactContents } from '../artifact-contents.ts';
import type { ArtifactTree } from '../difference.ts';
import { explain } from '../explanation.ts';
import type {
  CommittedFacts,
  DeterminismDetail,
  DeterminismFacts,
  DifferenceFacts,
  PlanFacts,
  RunFacts,
  VariationFacts,
} from '../facts.ts';
import { normalisedEntries } from '../normalised.ts';
import { withOrigins } from '../origins/tracked-files.ts';
import { planRuns } from '../plan/run-plan.ts';
import { runsOf } from '../plan/shard.ts';
import type { DeterminismSettings } from '../settings.ts';
import { openBench } from './bench.ts';
import type { Bisection } from './bisection.ts';
import { EXTRA_SEED, searchCause } from './cause-search.ts';
import { compareCommitted } from './committed.ts';
import { type Built, Lab, type OpenVariation } from './lab.ts';
import { leftOut } from './left-out.ts';
import { probeEffects, tryVariations } from './openings.ts';
import { OutsideWatch } from './outside-watch.ts';
import { progressText } from './progress.ts';
import { readOwnRecord } from './read-record.ts';
import { type ManifestRecord, planDigest, recordText } from './record-shape.ts';
import { readSources, type Sources } from './sources.ts';
import { withWriters } from './writers.ts';

const MOST_CHANGED_SOURCES = 100;

/** Makes the builds of a plan, or of a part of it, one after the other, until there is an answer. */
export async function measureRuns(
  context: CollectContext,
  settings: DeterminismSettings,
): Promise<Collected<DeterminismFacts, DeterminismDetail>> {
  const { io } = context;
  const host = await io.buildHost();
  const own = [context.reportFolder?.split('/').slice(0, -1).join('/') ?? '', settings.workFolder ?? '']
    .map((path) => path.replace(/^\.\//u, '').replace(/\/+$/u, ''))
    .filter((path) => path !== '' && !path.startsWith('/') && !path.startsWith('..'));
  const sources = await readSources(io, host, settings.artifacts, own);
  const plan = planFacts(settings, sources);
  const leaveOut = leftOut({
    artifacts: settings.artifacts,
    leaveOut: settings.leaveOut,
    own,
    caches: settings.caches,
    exists: (path) => io.status(path).kind !== 'missing',
    isTracked: sources.isTracked,
  });
  const bench = openBench(io, host, settings, plan.digest, leaveOut);
  try {
    const lab = new Lab({ io, host, bench, settings, leaveOut });
    const measurement = new Measurement({ context, host, settings, sources, plan, lab });
    await measurement.make();
    return measurement.collected();
  } finally {
    host.remove(bench.workFolder);
  }
}

function planFacts(settings: DeterminismSettings, sources: Sources): PlanFacts {
  const { build, artifacts, ignore, runs, vary, explicit, caches, modes, mtimes } = settings;
  const globs = [...artifacts, ...ignore.map((glob) => `!${glob}`)];
  const plan = { build, artifacts: globs, runs, vary, explicit, caches, modes, mtimes, sources: sources.digest };
  return { ...plan, digest: planDigest(plan) };
}

interface Parts {
  readonly context: CollectContext;
  readonly host: BuildHost;
  readonly settings: DeterminismSettings;
  readonly sources: Sources;
  readonly plan: PlanFacts;
  readonly lab: Lab;
}

/** A measurement on its way. */
class Measurement {
  readonly #parts: Parts;
  readonly #io: Io;
  readonly #watch: OutsideWatch;
  readonly #runs: RunFacts[] = [];
  readonly #problems: Problem[] = [];
  readonly #manifests = new Map<string, ManifestRecord>();
  readonly #changedSources = new Set<string>();
  #open: readonly OpenVariation[] = [];
  #variations: readonly VariationFacts[] = [];
  /** Of the run that this one goes on with; they hold when nothing is left to build. */
  #earlier: readonly VariationFacts[] = [];
  #reference: ArtifactManifest | undefined;
  #referenceTree: ArtifactTree | undefined;
  #difference: DifferenceFacts | undefined;
  #bisection: Bisection | undefined;
  #committed: CommittedFacts | undefined;
  #sharedFiles: readonly string[] = [];
  #normalised: string | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#io = parts.context.io;
    this.#watch = new OutsideWatch(parts.host, parts.lab.bench, this.#io.workingDirectory);
  }

  /** Never throws for what is wrong with a build: that is a problem among the facts. */
  async make(): Promise<void> {
    const { settings, plan, lab } = this.#parts;
    try {
      this.#resume();
      const { open, closed } = await tryVariations(lab, plan.vary);
      this.#open = open;
      this.#variations = closed;
      const rows = planRuns(plan.runs, plan.vary);
      const mine = runsOf(plan.runs, settings.shard);
      for (const index of mine) {
        if (this.#runs.some((run) => run.index === index)) continue;
        this.#tell(mine.length);
        const built = await this.#run(index, rows[index]!);
        if (built === undefined) break;
        const differs = this.#differs();
        if (differs) await this.#explain(index, built);
        // Last: probes run where the build's artifacts lie.
        await this.#probeOnce(built);
        if (settings.caches === 'off') await this.#watch.begin(built.startedMs);
        this.#save();
        if (differs) break;
      }
      if (this.#variations.every(({ status }) => status === 'unavailable') && this.#earlier.length > 0)
        this.#variations = this.#earlier;
      if (settings.caches === 'off') this.#sharedFiles = this.#watch.shared(this.#runs);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.#problems.push(error.problem);
    }
  }

  collected(): Collected<DeterminismFacts, DeterminismDetail> {
    const facts = this.#facts();
    return { facts, detail: { entries: this.#reference?.entries ?? [], record: this.#record(facts) } };
  }

  /** One build of the plan; undefined when it gave nothing to compare. */
  async #run(index: number, row: readonly string[]): Promise<Built | undefined> {
    const { settings, lab } = this.#parts;
    let open: readonly OpenVariation[] = this.#open.filter(({ variation }) => row.includes(variation.name));
    let built = await lab.build(open, index + 1);
    if ('problem' in built && !settings.explicit) {
      const milder = await this.#withoutHarsh(open, index);
      if (milder !== undefined) [open, built] = [milder.open, milder.built];
    }
    if ('problem' in built) {
      this.#problems.push(built.problem);
      return undefined;
    }
    for (const path of built.changedSources) this.#changedSources.add(path);
    const { fingerprint, result, startedMs } = built;
    const digest = fingerprint.rootDigest;
    this.#runs.push({
      index,
      varied: open.map(({ variation }) => variation.name),
      digest,
      startedMs,
      durationMs: Math.round(result.durationMs),
      ...(settings.shard === undefined ? {} : { shard: settings.shard.index }),
    });
    if (!this.#manifests.has(digest))
      this.#manifests.set(digest, {
        digest,
        files: fingerprint.files,
        bytes: fingerprint.bytes,
        entries: fingerprint.manifest().entries,
      });
    if (this.#reference === undefined) await this.#becomeReference(built);
    return built;
  }

  async #becomeReference(built: Built): Promise<void> {
    const { lab, host, settings } = this.#parts;
    this.#reference = built.fingerprint.manifest();
    this.#referenceTree = this.#keep(built, 'reference');
    this.#normalised = await this.#normalisedDigest(this.#referenceTree);
    if (settings.committed) {
      const { artifacts: globs, ignore, modes, mtimes } = settings;
      const folder = `${lab.bench.workFolder}/committed`;
      this.#committed = await compareCommitted(
        this.#io,
        host,
        folder,
        { globs, ignore, modes, mtimes },
        this.#referenceTree,
      );
    }
  }

  async #probeOnce(built: Built): Promise<void> {
    if (this.#open.length === 0 || this.#variations.some(({ status }) => status !== 'unavailable')) return;
    const effects = await probeEffects(this.#parts.lab, this.#open, built);
    this.#variations = [...this.#variations.filter(({ status }) => status === 'unavailable'), ...effects];
  }

  /** Some builds cannot do without a network, or their user: with `all`, that is said, and the rest is varied. */
  async #withoutHarsh(
    open: readonly OpenVariation[],
    index: number,
  ): Promise<{ readonly open: readonly OpenVariation[]; readonly built: Built } | undefined> {
    const harsh = open.filter(({ variation }) => variation.isHarsh === true);
    const choices = harsh.length > 1 ? [...harsh.map((one) => [one]).reverse(), harsh] : harsh.map((one) => [one]);
    for (const left of choices) {
      const milder = open.filter((one) => !left.includes(one));
      const built = await this.#parts.lab.build(milder, index + 1);
      if ('problem' in built) continue;
      const names = left.map(({ variation }) => variation.name);
      this.#open = this.#open.filter(({ variation }) => !names.includes(variation.name));
      const unavailable = names.map(
        (name) => ({ name, status: 'unavailable', detail: 'the build fails with it' }) as const,
      );
      this.#variations = [...this.#variations.filter(({ name }) => !names.includes(name)), ...unavailable];
      return { open: milder, built };
    }
    return undefined;
  }

  #differs(): boolean {
    return this.#runs.at(-1)?.digest !== this.#runs[0]?.digest;
  }

  /** Why the last run differs from the first: in what, and by which variation. */
  async #explain(index: number, built: Built): Promise<void> {
    const [first] = this.#runs;
    const right = this.#keep(built, 'different');
    const { lab, settings, context } = this.#parts;
    if (this.#referenceTree === undefined) {
      // The first run was made by a process that is gone, and its artifacts with it.
      const again = await lab.build([], EXTRA_SEED);
      if (!('problem' in again)) this.#referenceTree = this.#keep(again, 'reference');
    }
    if (this.#referenceTree !== undefined) {
      const explanation = withOrigins(this.#io, await explain(this.#io, this.#referenceTree, right), settings.build);
      const normalised = await this.#normalisedDigest(right);
      this.#difference = { ...explanation, run: index, reference: first!.index, normalised };
    }
    if (!settings.bisect) return;
    this.#bisection = await searchCause(lab, this.#open, first!, this.#runs.at(-1)!, context.progress);
    if (this.#difference !== undefined)
      this.#difference = { ...this.#difference, ...(await withWriters(this.#io, lab, built, this.#difference)) };
  }

  async #normalisedDigest(tree: ArtifactTree): Promise<string> {
    const { host } = this.#parts;
    return host.rootDigest(await normalisedEntries(tree.entries, artifactContents(host, tree)));
  }

  #keep(built: Built, name: string): ArtifactTree {
    const { host, lab } = this.#parts;
    const folder = `${lab.bench.workFolder}/kept/${name}`;
    const manifest = built.fingerprint.manifest();
    host.keep(built.setup.folder, manifest, folder);
    return { folder, entries: manifest.entries, build: built.traits };
  }

  #tell(total: number): void {
    const times = this.#runs.map(({ durationMs }) => durationMs);
    this.#parts.context.progress(progressText(times, total));
  }

  #resume(): void {
    const { settings, plan, context } = this.#parts;
    if (!settings.resume || context.reportFolder === undefined) return;
    const record = readOwnRecord(
      this.#io,
      this.#parts.host,
      `${context.reportFolder}/record.json`,
      plan,
      settings.shard,
    );
    if (record === undefined) return;
    this.#runs.push(...record.facts.runs);
    for (const manifest of record.manifests) this.#manifests.set(manifest.digest, manifest);
    const entries = record.manifests[0]?.entries;
    if (entries !== undefined) this.#reference = { entries, rootDigest: record.manifests[0]!.digest };
    this.#committed = record.facts.committed;
    this.#earlier = record.facts.variations;
    this.#normalised = record.facts.reference?.normalised;
    for (const path of record.facts.changedSources) this.#changedSources.add(path);
  }

  /** After every build, so that a run that is cut off can be gone on with. */
  #save(): void {
    const { reportFolder } = this.#parts.context;
    if (reportFolder !== undefined) this.#io.write(`${reportFolder}/record.json`, this.#record(this.#facts()));
  }

  #record(facts: DeterminismFacts): string {
    return recordText({ version: 1, kind: 'determinism-record', facts, manifests: [...this.#manifests.values()] });
  }

  #facts(): DeterminismFacts {
    const { sources, plan, settings } = this.#parts;
    const first = this.#manifests.get(this.#runs[0]?.digest ?? '');
    const normalised = this.#normalised === undefined ? {} : { normalised: this.#normalised };
    return {
      commit: sources.commit,
      plan,
      ...(settings.shard === undefined ? {} : { shard: settings.shard }),
      runs: this.#runs.toSorted((a, b) => a.index - b.index),
      variations: plan.vary.flatMap((name) => this.#variations.filter((variation) => variation.name === name)),
      ...(first === undefined
        ? {}
        : { reference: { digest: first.digest, files: first.files, bytes: first.bytes, ...normalised } }),
      ...(this.#difference === undefined ? {} : { difference: this.#difference }),
      ...(this.#bisection === undefined ? {} : { bisection: this.#bisection }),
      ...(this.#committed === undefined ? {} : { committed: this.#committed }),
      changedSources: [...this.#changedSources].sort().slice(0, MOST_CHANGED_SOURCES),
      sharedFiles: this.#sharedFiles,
      problems: this.#problems,
    };
  }
}
