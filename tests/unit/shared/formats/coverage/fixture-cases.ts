import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import { weightAt } from '../../../../../src/shared/formats/coverage/merge.ts';
import type { CoverageFormat } from '../../../../../src/shared/formats/coverage/port.ts';
import type { WindowParser } from '../../../../../src/shared/formats/parser.ts';
import type { FileCoverage, Points } from '../../../../../src/shared/model/coverage.ts';

export interface Counts {
  readonly covered: number;
  readonly total: number;
}

/** One source file, as expected.json of a fixture tells it. */
export interface ExpectedFile {
  readonly path: string;
  readonly group?: string;
  readonly lines: Counts;
  readonly branches: Counts | null;
  readonly functions: Counts | null;
  readonly statements: Counts | null;
  readonly uncoveredLines: readonly number[];
}

export interface Expected {
  /** The report holds too little, and must not be read. */
  readonly refused?: string;
  /** The tool wrote something that is not well-formed: it may be refused, or read as it was meant. */
  readonly malformed?: boolean;
  readonly files: readonly ExpectedFile[];
}

export interface FixtureCase {
  readonly format: string;
  readonly name: string;
  /** Of the case's folder, with a slash at its end. */
  readonly folder: string;
  readonly report: Buffer;
  readonly expectedPath: string;
}

export const FIXTURES = fileURLToPath(new URL('../../../../fixtures/coverage/', import.meta.url));

/** Every case of every format: a folder with a report in it. */
export function fixtureCases(): FixtureCase[] {
  return folders(FIXTURES)
    .filter((format) => format !== 'oracle')
    .flatMap((format) =>
      folders(join(FIXTURES, format)).flatMap((name) => {
        const folder = `${join(FIXTURES, format, name)}/`;
        const report = readdirSync(folder).find((file) => /^report\./.test(file));
        if (report === undefined) return [];
        return [
          { format, name, folder, report: readFileSync(folder + report), expectedPath: `${folder}expected.json` },
        ];
      }),
    );
}

function folders(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Parses with `run`, which is handed the format's parser, and gives the files in the form of expected.json. A format that
 * reads sources finds them in the case's `project` folder, whatever absolute path the run had. A builder may be used
 * again, which saves its memory (a megabyte) a thousand times.
 */
export async function parsed(
  format: CoverageFormat,
  folder: string,
  run: (parser: WindowParser) => void,
  builder = new CoverageBuilder(format.carries),
): Promise<ExpectedFile[]> {
  try {
    run(format.open(builder));
  } catch (error) {
    builder.abort();
    builder.finish();
    throw error;
  }
  await format.finish?.(builder, (path) => projectText(folder, path), stripTypeScriptTypes);
  return summarize(builder.finish());
}

/** The text of a file in the case's `project` folder, whatever folder the run had it in. */
export function projectText(folder: string, path: string): string | undefined {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const candidate = join(folder, 'project', path.slice(slash));
    if (existsSync(candidate)) return readFileSync(candidate, 'utf8');
  }
  return undefined;
}

/** The files in the form of expected.json, sorted by path and group. */
export function summarize(files: readonly FileCoverage[]): ExpectedFile[] {
  return files.map(summary).sort(byPath);
}

export function byPath(a: ExpectedFile, b: ExpectedFile): number {
  const [left, right] = [`${a.path}\0${a.group ?? ''}`, `${b.path}\0${b.group ?? ''}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function summary(file: FileCoverage): ExpectedFile {
  const uncoveredLines: number[] = [];
  for (const [i, line] of file.lines.numbers.entries()) if (file.lines.hits[i] === 0) uncoveredLines.push(line);
  const total = file.lines.numbers.length;
  return {
    path: file.path,
    ...(file.scope === '' ? {} : { group: file.scope }),
    lines: { covered: total - uncoveredLines.length, total },
    branches: counts(file.branches),
    functions: counts(file.functions),
    statements: counts(file.statements),
    uncoveredLines,
  };
}

function counts(points: Points | undefined): Counts | null {
  if (points === undefined) return null;
  let [covered, total] = [0, 0];
  for (const [i, hits] of points.hits.entries()) {
    total += weightAt(points, i);
    if (hits > 0) covered += weightAt(points, i);
  }
  return { covered, total };
}
