import type { GeneratedReport } from './generated.ts';
import { SeededRandom } from './random.ts';
import { ReportFile } from './report-file.ts';

const PARTS = [
  'cart',
  'checkout',
  'catalog',
  'search',
  'account',
  'billing',
  'shipping',
  'auth',
  'session',
  'report',
  'queue',
  'store',
];
const BRANCHES = ['if', 'cond-expr', 'binary-expr', 'default-arg', 'switch'];

/** What was written, by the generator's own count; lines as istanbul-lib-coverage defines them. */
export interface Generated extends GeneratedReport {
  readonly statements: number;
  readonly functions: number;
  readonly branches: number;
}

type Counts = { -readonly [name in keyof Generated]: Generated[name] };

/** Writes a coverage-final.json of about `megabytes` (10^6 bytes each), as Istanbul's json report writes it. The same arguments give the same bytes. */
export function generate(path: string, megabytes: number): Generated {
  const random = new SeededRandom(20_240_613);
  const file = new ReportFile(path);
  const paths: string[] = [];
  const made: Counts = { files: 0, paths, statements: 0, functions: 0, branches: 0 };
  file.write('{');
  while (file.sizeBytes < megabytes * 1_000_000) {
    const part = PARTS[random.below(12)]!;
    const inRepository = `packages/${PARTS[random.below(12)]}/src/${part}/${part}-${made.files}.ts`;
    const source = `/home/runner/work/shop/shop/${inRepository}`;
    paths.push(inRepository);
    file.write(
      `${made.files++ === 0 ? '' : ','}${JSON.stringify(source)}: ${JSON.stringify(entry(source, random, made))}\n`,
    );
  }
  file.write('}\n');
  file.close();
  return made;
}

/** One file as istanbul-lib-instrument makes it: three statements to two lines, a function to every ten, a branch to every eight. */
function entry(path: string, random: SeededRandom, made: Counts): object {
  const statementMap: Record<number, object> = {};
  const fnMap: Record<number, object> = {};
  const branchMap: Record<number, object> = {};
  const s: Record<number, number> = {};
  const f: Record<number, number> = {};
  const b: Record<number, readonly number[]> = {};
  const statements = 40 + random.below(360);
  let [line, functions, branches] = [1 + random.below(20), 0, 0];
  for (let id = 0; id < statements; id++) {
    statementMap[id] = place(random, line, random.chance(15) ? 1 + random.below(8) : 0);
    s[id] = hits(random);
    if (random.chance(10)) {
      const name = random.chance(50)
        ? `(anonymous_${functions})`
        : `${PARTS[random.below(12)]}Of${PARTS[random.below(12)]}`;
      fnMap[functions] = { name, decl: place(random, line, 0), loc: place(random, line, 1 + random.below(20)), line };
      f[functions++] = hits(random);
    }
    if (random.chance(12)) {
      const type = BRANCHES[random.below(5)]!;
      const count = type === 'default-arg' ? 1 : type === 'switch' ? 2 + random.below(5) : 2;
      const locations = Array.from({ length: count }, () => place(random, line, random.below(4)));
      if (type === 'if' && random.chance(70)) locations[1] = { start: {}, end: {} };
      branchMap[branches] = { loc: place(random, line, random.below(4)), type, locations, line };
      b[branches++] = locations.map(() => hits(random));
      made.branches += count;
    }
    if (random.chance(67)) line += 1 + random.below(3);
  }
  made.statements += statements;
  made.functions += functions;
  const hash = Array.from({ length: 5 }, () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  return {
    path,
    statementMap,
    fnMap,
    branchMap,
    s,
    f,
    b,
    _coverageSchema: '1a1c01bbd47fc00a2c39e90264f33305004495a9',
    hash,
  };
}

function place(random: SeededRandom, line: number, lines: number): object {
  const column = 2 * random.below(8);
  const end = { line: line + lines, column: random.chance(2) ? null : column + 1 + random.below(70) };
  return { start: { line, column }, end };
}

function hits(random: SeededRandom): number {
  if (random.chance(8)) return 0;
  return 1 + random.below(random.chance(70) ? 9 : 5000);
}
