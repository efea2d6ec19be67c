import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GATES } from '../../../src/gates.ts';
import { runGate } from '../../../src/main.ts';
import { readFloorFile } from '../../../src/shared/config/floor-file.ts';
import { nodeIo } from '../../../src/shared/io/node.ts';
import type { Floor } from '../../../src/shared/model/floor.ts';
import { floorText } from '../../../src/shared/policy/floor-text.ts';
import { Checkout } from '../../bundle/checkout.ts';

const PATH = '.reliability/coverage-floor.json';
const RAISED = 'reliability-report/coverage-gate/coverage-floor.json';
const CONFIG = `version: 1
coverage-gate:
  suites:
    unit: { reports: [unit.info], lines: 0 }
    e2e: { reports: [e2e.info], lines: 0 }
  ratchet: { file: ${PATH} }
`;

/** `covered` of ten lines of src/a.ts. */
const lcov = (covered: number) =>
  `SF:src/a.ts\n${Array.from({ length: 10 }, (_, at) => `DA:${at + 1},${at < covered ? 1 : 0}`).join('\n')}\nend_of_record\n`;

function floor(suite: string, milliPercent: number, more: Partial<Floor> = {}): Floor {
  return { suite, metric: 'lines', milliPercent, ...more };
}

let checkout: Checkout;
beforeEach(() => {
  checkout = Checkout.of({
    'src/a.ts': 'export const a = 1;\n'.repeat(10),
    'reliability.yml': CONFIG,
    [PATH]: floorText([floor('unit', 50_000)]),
    '.gitignore': '*.info\nreliability-report\n',
  });
  measure(7, 6);
});
afterEach(() => checkout.remove());

function measure(unit: number, e2e: number): void {
  checkout.write({ 'unit.info': lcov(unit), 'e2e.info': lcov(e2e) });
}

/** The whole line in this process, as on a shell. */
async function gate(inputs: { readonly [name: string]: string } = {}, folder = '') {
  const io = nodeIo(checkout.path(folder), { PATH: process.env['PATH'] }, Date.now);
  const raw = { values: new Map(Object.entries(inputs)), spell: (name: string) => `--${name}` };
  return runGate(
    GATES[0]!,
    () => raw,
    io,
    () => undefined,
  );
}

const said = ({ verdict }: Awaited<ReturnType<typeof gate>>): readonly string[] => [
  verdict.outcome,
  ...(verdict.problem === undefined ? [] : [verdict.problem.code]),
  ...verdict.findings.map(({ rule, severity }) => `${rule} ${severity}`),
];

const levels = (floors: readonly Floor[]): readonly string[] =>
  floors.map(({ suite, milliPercent }) => `${suite} ${milliPercent}`);

describe('floors', () => {
  it('are written beside the reports, and into the repository only with update-floors', async () => {
    const before = checkout.read(PATH);
    expect(said(await gate())).toEqual(['passed']);
    expect(checkout.read(PATH)).toBe(before);
    const raised = await readFloorFile(checkout.read(RAISED), RAISED);
    expect(levels(raised)).toEqual(['combined 70000', 'e2e 60000', 'unit 70000']);
    expect(said(await gate({ 'update-floors': 'true' }))).toEqual(['passed']);
    expect(checkout.read(PATH)).toBe(checkout.read(RAISED));
    measure(6, 6);
    expect(said(await gate({ 'update-floors': 'true' }))).toEqual([
      'failed',
      'coverage/below-floor error',
      'coverage/below-floor error',
    ]);
    expect(await readFloorFile(checkout.read(PATH), PATH)).toEqual(raised);
  });

  it('are compared with where the change starts', async () => {
    checkout.git('checkout', '--quiet', '-b', 'change');
    checkout.write({ [PATH]: floorText([floor('unit', 40_000)]) });
    checkout.commit();
    expect(said(await gate())).toEqual(['failed', 'coverage/lowered-floor error']);
    const lowered = { fromMilliPercent: 50_000, reason: 'half of it is generated now', by: '@org/core' };
    checkout.write({ [PATH]: floorText([floor('unit', 40_000, { lowered })]) });
    expect(said(await gate())).toEqual(['passed', 'coverage/lowered-floor notice']);
    checkout.git('rm', '--quiet', '--force', PATH);
    expect(said(await gate())).toEqual(['failed', 'coverage/lowered-floor error']);
  });

  it('rise in two branches that land one after the other, in either order', async () => {
    const results: (readonly Floor[])[] = [];
    for (const [first, second] of [
      ['one', 'two'],
      ['two', 'one'],
    ] as const) {
      for (const [branch, unit, e2e] of [
        ['one', 8, 6],
        ['two', 7, 9],
      ] as const) {
        checkout.git('checkout', '--quiet', '-B', branch, 'main');
        measure(unit, e2e);
        checkout.write({ '.gitattributes': `${PATH} merge=union\n` });
        expect(said(await gate({ 'update-floors': 'true' }))).toEqual(['passed']);
        checkout.commit();
      }
      checkout.git('checkout', '--quiet', '-B', 'landed', 'main');
      checkout.merge(first);
      checkout.merge(second);
      measure(8, 9);
      const landed = await gate();
      expect(said(landed)).toEqual(['passed']);
      results.push(await readFloorFile(checkout.read(PATH), PATH));
      // What the union kept twice is there once afterwards.
      await gate({ 'update-floors': 'true' });
      expect(levels(await readFloorFile(checkout.read(PATH), PATH))).toEqual([
        'combined 90000',
        'e2e 90000',
        'unit 80000',
      ]);
      checkout.git('checkout', '--quiet', '--force', 'main');
    }
    expect(results[0]).toEqual(results[1]);
    expect(levels(results[0] ?? [])).toEqual(['combined 90000', 'e2e 90000', 'unit 80000']);
  });

  it.each<readonly [what: string, code: string, make: () => void]>([
    [
      'an unfinished merge',
      'CONFIG-CONFLICT',
      () => checkout.write({ [PATH]: `<<<<<<< ours\n${floorText([])}=======\n>>>>>>> theirs\n` }),
    ],
    [
      'a damaged file on the base branch',
      'FLOORS-BASE-UNREADABLE',
      () => {
        checkout.write({ [PATH]: '{"version":1,"floors":[' });
        checkout.commit();
        checkout.git('checkout', '--quiet', '-b', 'change');
        checkout.write({ [PATH]: floorText([floor('unit', 50_000)]) });
        checkout.commit();
      },
    ],
    [
      'a link on the base branch',
      'FLOORS-BASE-UNREADABLE',
      () => {
        checkout.git('rm', '--quiet', '--force', PATH);
        checkout.write({ 'target.json': floorText([]) });
        const link = checkout.git('hash-object', '-w', 'target.json').trim();
        checkout.git('add', '--all');
        checkout.git('update-index', '--add', '--cacheinfo', `120000,${link},${PATH}`);
        checkout.git('commit', '--quiet', '--no-gpg-sign', '--message', 'Link');
        // That commit is of now, and reports from before it would be stale.
        measure(7, 6);
        checkout.git('checkout', '--quiet', '-b', 'change');
      },
    ],
    [
      'a file outside of the repository',
      'FLOORS-OUTSIDE',
      () => checkout.write({ 'reliability.yml': CONFIG.replace(PATH, '../coverage-floor.json') }),
    ],
    [
      'no branch to compare with',
      'PATCH-BASE-UNKNOWN',
      () => checkout.git('branch', '--quiet', '--move', 'main', 'topic'),
    ],
  ])('are in doubt with %s', async (_, code, make) => {
    make();
    expect(said(await gate())).toEqual(['inconclusive', code]);
  });

  it('are those of a folder where the gate runs in it', async () => {
    checkout.write({
      'app/reliability.yml': CONFIG.replaceAll('.info', '.lcov').replace(
        'lines: 0 }\n    e2e',
        'lines: 0, root: . }\n    e2e',
      ),
      'app/unit.lcov': lcov(4),
      'app/e2e.lcov': lcov(4),
      [`app/${PATH}`]: floorText([floor('unit', 50_000)]),
    });
    checkout.commit();
    checkout.write({ [`app/${PATH}`]: floorText([floor('unit', 30_000)]) });
    const result = await gate({}, 'app');
    expect(said(result)).toEqual(['failed', 'coverage/lowered-floor error']);
    expect(result.verdict.findings[0]?.location?.path).toBe(`app/${PATH}`);
  });
});
