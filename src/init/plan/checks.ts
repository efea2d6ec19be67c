import type { Part, SuiteName, TestSuite, Toolchain } from '../model/part.ts';
import { reportFolder, suiteTitle } from '../model/part.ts';
import type { Plan } from './plan.ts';

/** Commands that need one toolchain. */
export interface Work {
  readonly toolchain: Toolchain;
  readonly commands: readonly string[];
}

/** Files that a job hands to others. */
export interface Kept {
  /** Name of the artifact. */
  readonly name: string;
  readonly globs: readonly string[];
  /** The folder that all of them are in; absent: they lie where their tools put them, and have to be collected. */
  readonly folder?: string;
}

/** A job that checks something, apart from the gates. */
export interface Check {
  readonly id: 'lint' | SuiteName | 'security-scan' | 'build' | 'fuzz';
  readonly title: string;
  readonly minutes: number;
  readonly work: readonly Work[];
  readonly kept?: Kept;
  readonly junit: readonly string[];
}

/** The checks of a whole pipeline that there is something for; each installs what it needs. */
export function checksOf({ parts }: Plan): readonly Check[] {
  const suites = (['unit', 'integration', 'e2e'] as const).flatMap((name) => suiteCheck(parts, name));
  return [
    ...check('lint', 'Lint', 15, parts, ({ lint }) => lint),
    ...suites,
    ...check('security-scan', 'Known vulnerabilities', 15, parts, ({ audit }) => audit),
    ...check('build', 'Build', 30, parts, ({ build }) => build),
  ];
}

/** What runs for hours, every night. */
export function nightlyOf({ parts }: Plan): readonly Check[] {
  return check('fuzz', 'Fuzzing', 300, parts, ({ fuzz }) => fuzz);
}

function check(
  id: Check['id'],
  title: string,
  minutes: number,
  parts: readonly Part[],
  commandsOf: (part: Part) => readonly string[],
): readonly Check[] {
  const work = workOf(parts, commandsOf);
  return work.length === 0 ? [] : [{ id, title, minutes, work, junit: [] }];
}

function suiteCheck(parts: readonly Part[], name: SuiteName): readonly Check[] {
  const work = workOf(parts, (part) => testsOf(part, name).flatMap(({ commands }) => commands));
  if (work.length === 0) return [];
  const all = parts.flatMap((part) => testsOf(part, name));
  const globs = all.flatMap(({ reports }) => reports);
  const kept: Kept = {
    name: `coverage-${name}`,
    globs,
    ...(globs.every((glob) => glob.startsWith(`${reportFolder(name)}/`)) ? { folder: reportFolder(name) } : {}),
  };
  return [
    {
      id: name,
      title: suiteTitle(name),
      minutes: name === 'e2e' ? 45 : 30,
      work,
      junit: all.flatMap(({ junit }) => junit),
      ...(globs.length > 0 ? { kept } : {}),
    },
  ];
}

/** The tests of a suite, and those that the same command runs as well. */
export function testsOf(part: Part, name: SuiteName): readonly TestSuite[] {
  const at = part.suites.findIndex((suite) => suite.name === name);
  const own = part.suites[at];
  if (own === undefined || own.commands.length === 0) return [];
  const after = part.suites.slice(at + 1);
  const end = after.findIndex(({ commands }) => commands.length > 0);
  return [own, ...after.slice(0, end < 0 ? after.length : end)];
}

/** By toolchain, each with the installation in front. */
function workOf(parts: readonly Part[], commandsOf: (part: Part) => readonly string[]): readonly Work[] {
  const byTool = new Map<string, { readonly toolchain: Toolchain; readonly commands: string[] }>();
  for (const part of parts) {
    const commands = commandsOf(part);
    if (commands.length === 0) continue;
    const known = byTool.get(part.toolchain.id) ?? { toolchain: part.toolchain, commands: [] };
    byTool.set(part.toolchain.id, known);
    // Of two parts with one toolchain, the first installs for both where it did not run before.
    const installs = parts
      .filter(({ toolchain }) => toolchain.id === part.toolchain.id)
      .flatMap(({ install }) => install);
    known.commands.push(...installs.filter((line) => !known.commands.includes(line)), ...commands);
  }
  return [...byTool.values()];
}
