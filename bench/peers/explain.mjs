// Ours, from the sources: takes the fingerprints of two folders and says why they differ.
import * as processes from 'node:child_process';
import * as fs from 'node:fs';
import { fileContent } from '../../src/determinism/contents/content.ts';
import { explanation } from '../../src/determinism/explanation.ts';
import { buildHost } from '../../src/shared/io/build/host.ts';

const host = buildHost(fs, processes);
const build = { path: '', startedMs: 0, endedMs: 0, timezone: '', locale: '', umask: '', home: '', user: '' };
const trees = [];
for (const folder of process.argv.slice(2, 4)) {
  const request = { root: folder, globs: ['**'], ignore: [], modes: 'executable', mtimes: false };
  const { entries } = (await host.fingerprint(request)).manifest();
  trees.push({ folder, entries, build: { ...build, hostname: '', cpus: 0, varied: [] } });
}
const sizes = trees.map(({ entries }) => new Map(entries.map(({ path, sizeBytes }) => [path, sizeBytes])));
const { differences, differingPaths } = await explanation(trees[0], trees[1], (side, path) => {
  const at = side === 'left' ? 0 : 1;
  return fileContent(sizes[at].get(path), (from, memory) => host.readPart(`${trees[at].folder}/${path}`, from, memory));
});
const seeds = differences.filter(({ seed }) => seed);
console.log(
  JSON.stringify({ differingPaths, places: seeds.map(({ path, within = [] }) => [path, ...within].join(' > ')) }),
);
if (process.argv[4] === '--verbose') console.error(JSON.stringify(differences, null, 1));
