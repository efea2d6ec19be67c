import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const TEST_FIXTURES: string = join(import.meta.dirname, '../../../../fixtures/tests');

export interface FixtureCase {
  readonly format: string;
  readonly name: string;
  readonly path: string;
  readonly report: Buffer;
  readonly expected: Readonly<Record<'total' | 'passed' | 'failed' | 'skipped' | 'flaky', number>>;
}

/** Every folder `<format>/<case>` with its `report.*` and `expected.json`. */
export function fixtureCases(): readonly FixtureCase[] {
  return readdirSync(TEST_FIXTURES).flatMap((format) =>
    readdirSync(join(TEST_FIXTURES, format)).map((name) => {
      const folder = join(TEST_FIXTURES, format, name);
      const file = readdirSync(folder).find((one) => one.startsWith('report.')) ?? 'report.missing';
      if (!existsSync(join(folder, 'made-by.sh'))) throw new Error(`${folder} does not say how it was made`);
      return {
        format,
        name,
        path: join(folder, file),
        report: readFileSync(join(folder, file)),
        expected: JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as FixtureCase['expected'],
      };
    }),
  );
}
