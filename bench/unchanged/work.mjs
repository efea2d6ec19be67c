// What is measured in a repository whose code does not change: ten benchmarks, three tests, two files, all of them real.
// `work.json` says how much of each is done; only a planted regression changes it. Usage: node work.mjs NAME-OF-REPORT REPEATS
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const amounts = JSON.parse(readFileSync('work.json', 'utf8'));
const numbers = Array.from({ length: 2_000 }, (_, at) => (at * 7919) % 2_003);
const text = numbers.join(' ');

const WORK = {
  sort: () => [...numbers].sort((a, b) => a - b),
  filter: () => numbers.filter((one) => one % 3 === 0).map((one) => one * 2),
  parse: () => JSON.parse(JSON.stringify(numbers)),
  split: () => text.split(' ').map(Number),
  match: () => text.match(/\b\d*7\d*\b/gu),
  replace: () => text.replace(/\d/gu, (digit) => String(9 - Number(digit))),
  hash: () => createHash('sha256').update(text).digest('hex'),
  map: () => new Map(numbers.map((one) => [one, String(one)])),
  reduce: () => numbers.reduce((sum, one) => (sum * 31 + one) % 1_000_003, 7),
  concat: () => numbers.reduce((all, one) => all + String.fromCharCode(one % 90), '').length,
};
const REPEATS = Number(process.argv[3]);
const TIMES = 20;

/** CPU time of this process in µs. */
function cpuMicroseconds(work, times) {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

// In turns, and the least of each: what others do on the machine only adds, and comes and goes in less time than all rounds take.
const least = new Map();
for (let repeat = 0; repeat < REPEATS; repeat++)
  for (const [name, work] of Object.entries(WORK)) {
    const took = cpuMicroseconds(work, Math.round(TIMES * (amounts.benchmarks[name] ?? 1)));
    least.set(name, Math.min(least.get(name) ?? took, took));
  }
const bench = [...least].map(([name, value]) => ({ name, unit: 'us', value }));
const cases = Object.entries(WORK).map(([name, work]) => {
  const started = performance.now();
  for (let time = 0; time < TIMES; time++) work();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, amounts.tests[name] ?? 0);
  return `<testcase classname="work" name="${name}" time="${(performance.now() - started) / 1000}"/>`;
});
mkdirSync('reports', { recursive: true });
mkdirSync('dist', { recursive: true });
writeFileSync(`reports/${process.argv[2]}.json`, JSON.stringify(bench));
writeFileSync('reports/junit.xml', `<testsuite name="work">\n${cases.join('\n')}\n</testsuite>\n`);
writeFileSync('dist/app.js', numbers.slice(0, amounts.sizes).join(';\n'));
