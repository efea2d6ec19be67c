import { ProblemError } from '../shared/model/problem.ts';
import { configFile } from './config-file.ts';
import { ECOSYSTEMS } from './ecosystems/index.ts';
import { GATE_SECTIONS } from './gates/index.ts';
import type { Part, SuiteName } from './model/part.ts';
import { has, isPlain, type RepositoryView } from './model/view.ts';
import { deliveryOf } from './plan/delivery.ts';
import type { Plan } from './plan/plan.ts';
import { choosePlatform, type PlatformChoice } from './platform-choice.ts';
import type { CiFile, CiFiles } from './platforms/port.ts';

/** What init was asked for, and what only the world knows. */
export interface InitRequest {
  /** Id of the platform; absent: the one that is found. */
  readonly platform?: string;
  /** From lint to production. */
  readonly whole: boolean;
  /** Ids of gates. */
  readonly gates: readonly string[];
  /** Where reliability.yml is looked for, in this order. */
  readonly configPlaces: readonly string[];
  /** Host of the remote; '' when there is none. */
  readonly host: string;
  /** The default branch, as far as git knows it. */
  readonly branch: string;
  readonly version: string;
  readonly lines: (suite: SuiteName) => number;
}

/** What would be written, and why. */
export interface Proposal {
  readonly parts: readonly Part[];
  readonly choice: PlatformChoice;
  /** The configuration first. */
  readonly files: readonly CiFile[];
  readonly addition?: CiFiles['addition'];
  readonly plan: Plan;
}

/** Looks at a repository and says what to write. Throws ProblemError INIT-NOTHING-FOUND, -NO-TESTS, -TWO-CONFIGS, -PLATFORM. */
export function propose(view: RepositoryView, request: InitRequest): Proposal {
  const configs = request.configPlaces.filter((path) => has(view, path));
  const [config = request.configPlaces[0] ?? '', second] = configs;
  if (second !== undefined) throw twoConfigs(config, second);
  const parts = ECOSYSTEMS.flatMap((ecosystem) => ecosystem.detect(view));
  if (parts.length === 0) throw nothingFound(view);
  if (parts.every(({ suites }) => suites.every(({ reports }) => reports.length === 0))) throw noTests(parts);
  const choice = choosePlatform(view, request.platform, request.host);
  const plan: Plan = {
    parts,
    gates: GATE_SECTIONS.filter(({ id }) => request.gates.includes(id)),
    lines: request.lines,
    branch: /^[\w./-]+$/u.test(request.branch) ? request.branch : 'main',
    version: request.version,
    delivery: deliveryOf(view),
  };
  const { files, addition } = choice.platform.write(plan, view, request.whole);
  return {
    parts,
    choice,
    files: [{ path: config, text: configFile(plan) }, ...files],
    ...(addition === undefined ? {} : { addition }),
    plan,
  };
}

function twoConfigs(first: string, second: string): ProblemError {
  return new ProblemError({
    code: 'INIT-TWO-CONFIGS',
    reason: `both ${first} and ${second} are there; gates read ${first} only`,
    hint: 'Remove one of the two, then run init again.',
  });
}

function nothingFound(view: RepositoryView): ProblemError {
  const manifests = ECOSYSTEMS.flatMap((ecosystem) => ecosystem.manifests);
  const unusable = view.paths.some(
    (path) => !isPlain(path) && manifests.includes(path.slice(path.lastIndexOf('/') + 1)),
  );
  return new ProblemError({
    code: 'INIT-NOTHING-FOUND',
    reason: `${view.paths.length === 0 ? 'there are no files here' : 'no file here says what the repository is made of'}`,
    hint: unusable
      ? 'Projects are only in folders with signs in their names that mean something to a shell or a CI system: rename them.'
      : `Looked for: ${manifests.join(', ')}.`,
  });
}

function noTests(parts: readonly Part[]): ProblemError {
  return new ProblemError({
    code: 'INIT-NO-TESTS',
    reason: `there is ${parts.map(({ title }) => title).join('; ')}, but nothing whose coverage can be measured`,
    hint: parts.flatMap(({ notes }) => notes).join(' '),
  });
}
