// This project, its peers and the machine's floor on the same reports in one run, as ratios. `npm run bench -- --help`
// lists the options; docs/bench.md says what is measured and how.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainTargets, hashTargets } from './build-targets.ts';
import { raceChange } from './change.ts';
import { CONTENDERS, requireBundle } from './contenders.ts';
import { raceExplain } from './explain.ts';
import { raceGraph } from './graph.ts';
import { raceHashing } from './hashing.ts';
import { measureHooks } from './hooks.ts';
import { load, thisMachine } from './machine.ts';
import { type BenchOptions, readOptions, USAGE } from './options.ts';
import { race } from './race.ts';
import { measureStartup } from './startup.ts';
import { runSweeps } from './sweeps.ts';
import { type Results, resultsText } from './tables.ts';
import {
  changeTargets,
  graphTargets,
  hookTargets,
  raceTargets,
  startupTargets,
  sweepTargets,
  type Target,
  testsTargets,
} from './targets.ts';
import { raceTests } from './tests.ts';
import { workspace } from './workspace.ts';

const DOCS = join(dirname(import.meta.dirname), 'docs', 'bench.md');
const RESULTS = join(import.meta.dirname, 'results.json');
const [BEGIN, END] = ['<!-- bench:begin -->', '<!-- bench:end -->'];
/** Targets are promises about reports of this size. */
const TARGET_MEGABYTES = 200;

function runAll({
  formats,
  start: withStart,
  hooks: withHooks,
  graph: withGraph,
  change: withChange,
  tests: withTests,
  explain: withExplain,
  hashing: withHashing,
  megabytes,
  runs,
  sweeps: all,
}: BenchOptions): Results {
  const before = load();
  const startup = withStart ? measureStartup() : undefined;
  const hooks = withHooks ? measureHooks() : undefined;
  const races = formats.map((format) => {
    const space = workspace(format, megabytes);
    console.error(`${format}, ${megabytes} MB, ${runs} runs ...`);
    return race(format, megabytes * 1e6, space, CONTENDERS[format]!, runs);
  });
  const sweeps = all ? runSweeps(runs) : undefined;
  if (withGraph) console.error(`graph, ${runs} runs ...`);
  const graph = withGraph ? raceGraph(runs) : undefined;
  if (withChange) console.error(`a change of many files, ${runs} runs ...`);
  const change = withChange ? raceChange(runs) : undefined;
  if (withTests) console.error(`large test reports, ${runs} runs ...`);
  const tests = withTests ? raceTests(runs) : undefined;
  if (withExplain) console.error(`why two builds differ, ${runs} runs ...`);
  const explain = withExplain ? raceExplain(runs) : undefined;
  if (withHashing) console.error(`fingerprints, ${runs} runs ...`);
  const hashing = withHashing ? raceHashing(runs) : undefined;
  const targets: Target[] = [
    ...(megabytes === TARGET_MEGABYTES ? races.flatMap(raceTargets) : []),
    ...(sweeps === undefined ? [] : sweepTargets(sweeps)),
    ...(startup === undefined ? [] : startupTargets(startup)),
    ...(hooks === undefined ? [] : hookTargets(hooks)),
    ...(graph === undefined ? [] : graphTargets(graph)),
    ...(change === undefined ? [] : changeTargets(change)),
    ...(tests === undefined ? [] : testsTargets(tests)),
    ...(explain === undefined ? [] : explainTargets(explain)),
    ...(hashing === undefined ? [] : hashTargets(hashing)),
  ];
  return {
    machine: thisMachine(),
    load: [before, load()],
    races,
    ...(sweeps === undefined ? {} : { sweeps }),
    ...(startup === undefined ? {} : { startup }),
    ...(hooks === undefined ? {} : { hooks }),
    ...(graph === undefined ? {} : { graph }),
    ...(change === undefined ? {} : { change }),
    ...(tests === undefined ? {} : { tests }),
    ...(explain === undefined ? {} : { explain }),
    ...(hashing === undefined ? {} : { hashing }),
    targets,
  };
}

/** Between the markers, so that what is written by hand around them stays. */
function print(results: Results): void {
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  const page = existsSync(DOCS) ? readFileSync(DOCS, 'utf8') : '';
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/bench.md has no ${BEGIN} … ${END}`);
  const printed = `${BEGIN}\n<!-- Printed by \`npm run bench -- --write\`: do not edit. -->\n\n${resultsText(results)}\n${END}`;
  writeFileSync(DOCS, `${before}${printed}${after}`);
}

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  let options: BenchOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`bench: ${error.message}\n${USAGE}`);
    return 2;
  }
  requireBundle();
  const results = runAll(options);
  console.log(resultsText(results));
  if (options.write) print(results);
  const missed = results.targets.filter(({ met }) => !met);
  if (!options.assert) return 0;
  for (const { name, limit, measured } of missed) console.error(`missed: ${name}: ${limit}, measured ${measured}`);
  return missed.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
