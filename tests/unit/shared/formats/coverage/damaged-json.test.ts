import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import { COVERAGE_FORMATS } from '../../../../../src/shared/formats/coverage/index.ts';
import { faultOf, parseInWindows } from '../windows.ts';
import { fixtureCases } from './fixture-cases.ts';

const JSON_FORMATS = ['istanbul', 'coverage-py', 'gcov', 'llvm-cov', 'simplecov', 'v8'];
const RUNS = Number(process.env['DAMAGE_RUNS'] ?? 150);

/** Pieces of JSON that turn up where they should not. */
const rubbish = fc.constantFrom(
  '',
  'null',
  '{}',
  '[]',
  '0',
  '-1',
  '1e99',
  '""',
  'true',
  '"a":',
  ',',
  ']',
  '}',
  '[[',
  '{"0":',
  '99999999',
  '\\u0000',
  '"__proto__"',
);

test.each(JSON_FORMATS)('%s: damage is a fault of the report, or does not show, and nothing else', (id) => {
  const format = COVERAGE_FORMATS.find((candidate) => candidate.id === id)!;
  const reports = fixtureCases()
    .filter((one) => one.format === id)
    .map(({ report }) => report.toString('latin1'));
  expect(reports.length).toBeGreaterThan(3);
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...reports),
      fc.nat(),
      fc.nat(12),
      rubbish,
      fc.integer({ min: 500, max: 70_000 }),
      (report, at, removed, added, pieces) => {
        // Damage at a value, mostly: of what stands at a colon, comma or bracket.
        const place = Math.max(0, report.slice(0, at % report.length).search(/[:,[{][^:,[{]*$/)) + 1;
        const bytes = Buffer.from(`${report.slice(0, place)}${added}${report.slice(place + removed)}`, 'latin1');
        const builder = new CoverageBuilder(format.carries);
        const fault = faultOf(() => parseInWindows(format.open(builder), bytes, pieces));
        if (fault === undefined) builder.finish();
        else refused++;
      },
    ),
    { numRuns: RUNS },
  );
  expect(refused).toBeGreaterThan(RUNS / 3);
});
