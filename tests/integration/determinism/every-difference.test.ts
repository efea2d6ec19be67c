import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../dist.ts';
import { NODE, Project } from './project.ts';
import { differences, type Named } from './toolchains.ts';

const FIXTURES = join(ROOT, 'tests/fixtures/determinism');
/** Two files each that real tools wrote, which differ in what they are called after. */
const PAIRS = readdirSync(FIXTURES).filter((name) => name.includes('.left.'));
/** Said of the builds and not of the files, or of what is in them; the unit tests give them what they need. */
const TOLD_OTHERWISE = new Set([
  'zip-mtime',
  'zip-timezone',
  'build-path',
  'epoch',
  'nested',
  'zstd',
  'zip64',
  'sqlite-row',
  'pdf-text',
]);
const IN_IMAGES = new Set(['image-layout', 'image-saved', 'xz']);

const artifact = (name: string): string => name.replace('.left.', '.');

/** The first build writes one of each pair, the next one the other, and so on: it counts outside of the copies. */
const build = (counter: string): string => `import fs from 'node:fs';
fs.appendFileSync(${JSON.stringify(counter)}, '.');
const side = fs.statSync(${JSON.stringify(counter)}).size % 2 === 1 ? 'left' : 'right';
fs.mkdirSync('out', { recursive: true });
for (const name of fs.readdirSync('pairs').filter((name) => name.includes('.' + side + '.')))
  fs.copyFileSync('pairs/' + name, 'out/' + name.replace('.' + side + '.', '.'));
`;

let folder: string;
let project: Project;
let found: ReadonlyMap<string, readonly Named[]>;
let exitCode: number | null;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reliability-sides-'));
  const names = PAIRS.flatMap((name) => [name, name.replace('.left.', '.right.')]);
  project = new Project({
    'build.mjs': build(join(folder, 'count')),
    ...Object.fromEntries(names.map((name) => [`pairs/${name}`, readFileSync(join(FIXTURES, name))])),
  });
  ({ exitCode } = await project.judge({ build: `${NODE} build.mjs`, runs: '2', 'time-limit': '60' }));
  const all = differences(project);
  found = new Map(all.map(({ path }) => [path, all.filter((one) => one.path === path)]));
});
afterAll(() => {
  project.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('builds that differ in every way that real tools do', () => {
  it('fail, with every artifact and no other', () => {
    expect(exitCode).toBe(1);
    expect([...found.keys()].sort()).toEqual(PAIRS.map((name) => `out/${artifact(name)}`).sort());
  });

  it.each(
    PAIRS.filter((name) => !TOLD_OTHERWISE.has(name.split('.')[0]!) && !IN_IMAGES.has(name.split('.')[0]!)),
  )('%s', (name) => {
    const causes = found.get(`out/${artifact(name)}`)?.map(({ cause }) => cause);
    expect(causes).toContain(name.split('.')[0]);
  });
});
