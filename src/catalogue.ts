import { HOOK_CODES } from './hooks/codes.ts';
import { INIT_CODES } from './init/codes.ts';
import { PUBLISH_CODES } from './publish/codes.ts';
import { RUNNABLE } from './runnable.ts';
import { CONFIG_CODES } from './shared/config/config-problem.ts';
import { BENCHMARK_FORMATS } from './shared/formats/benchmarks/index.ts';
import { BUNDLE_FAULTS_OF_ALL } from './shared/formats/bundles/bundle-faults.ts';
import { BUNDLE_FORMATS } from './shared/formats/bundles/index.ts';
import { COVERAGE_FORMATS } from './shared/formats/coverage/index.ts';
import type { CoverageFormat } from './shared/formats/coverage/port.ts';
import { FAULTS, FAULTS_OF_ALL, type FaultKind } from './shared/formats/fault.ts';
import { HISTORY_FORMATS } from './shared/formats/histories/index.ts';
import { ISSUE_FORMATS } from './shared/formats/issues/index.ts';
import { ISSUE_FAULTS_OF_ALL } from './shared/formats/issues/issue-faults.ts';
import { TEST_FORMATS } from './shared/formats/tests/index.ts';
import { TEST_FAULTS_OF_ALL } from './shared/formats/tests/test-faults.ts';
import { VULNERABILITY_FORMATS } from './shared/formats/vulnerabilities/index.ts';
import { VULNERABILITY_FAULTS_OF_ALL } from './shared/formats/vulnerabilities/vulnerability-faults.ts';
import type { CodeMeaning } from './shared/model/codes.ts';
import { WAIVER_CODES } from './shared/policy/codes.ts';
import { BASELINE_CODES } from './shared/store/codes.ts';
import { SUITE_CODES } from './suites/codes.ts';

const FAULT_MEANINGS: { readonly [kind in FaultKind]: string } = {
  TRUNCATED: 'The report ends in the middle.',
  SYNTAX: 'Something in the report is not of its format.',
  MIXED: 'A second report, most often of another format, follows in the same file.',
  EMPTY: 'The report is whole, but names no line of code.',
  UNSUPPORTED: 'The report holds only totals, or is of a version that is not read.',
  'TOO-LONG': 'One record is longer than 64 MiB.',
  'TOO-DEEP': 'The report is nested deeper than 256 levels.',
  ENTITY: 'The XML declares entities, or uses one that XML itself does not define.',
  'HITS-NEGATIVE': 'A hit count is below zero.',
  'HITS-OVERFLOW': 'A hit count is above 9.3 × 10^18: a counter that ran backwards.',
  'HITS-NOT-INTEGER': 'A hit count is no whole number.',
  'TOO-DIFFERENT': 'Two reports describe the same file with tens of thousands of different places.',
  'SOURCE-MISSING': 'A script that ran, or its source map, is not there to be read.',
  'SOURCE-CHANGED': 'A script is no longer the one that ran.',
  'SOURCE-SYNTAX': 'A script is not JavaScript that can be read, or its source map is damaged.',
  'LINE-RANGE': 'A line number is no number from 0 to 16 777 215.',
};

const RUN_CODES: readonly CodeMeaning[] = [
  {
    code: 'INTERNAL-FAULT',
    meaning: 'A fault of this tool. Nothing was decided.',
    next: 'Please report it with the line it prints.',
  },
  {
    code: 'FACTS-MISSING',
    meaning: 'decide was given no facts.json, or one that does not exist.',
    next: 'Name the facts.json in the report folder of a run.',
  },
  {
    code: 'FACTS-INVALID',
    meaning: 'A facts.json is damaged, changed, or of another version.',
    next: 'Download it again, and use the release that wrote it.',
  },
  {
    code: 'CONFIG-MISSING-FILE',
    meaning: 'The configuration file that was named does not exist.',
    next: 'Correct the path; it is relative to the working directory.',
  },
  {
    code: 'CONFIG-UNREADABLE',
    meaning: 'The configuration file cannot be read, or is larger than 1 MiB.',
    next: 'Correct its permissions or size.',
  },
  {
    code: 'VERDICT-NOT-JSON',
    meaning: 'A fault of this tool: a number of the verdict is not finite, which JSON cannot hold.',
    next: 'Please report it with the facts.json of the run.',
  },
  {
    code: 'CONFIG-UNKNOWN-COMMAND',
    meaning: 'The command line names a command that does not exist.',
    next: 'reliability --help lists the commands.',
  },
];

/** Codes that belong together. */
export interface CodeGroup {
  readonly title: string;
  readonly codes: readonly CodeMeaning[];
}

/** In the order of docs/errors.md. */
export function codeGroups(): readonly CodeGroup[] {
  const config = Object.entries(CONFIG_CODES).map(([code, meaning]) => ({
    code,
    meaning,
    next: 'The message names the line, the column and the nearest known word.',
  }));
  return [
    ...RUNNABLE.map(({ id, codes = [] }) => ({ title: id, codes })),
    { title: 'Configuration', codes: config },
    { title: 'Baselines', codes: BASELINE_CODES },
    { title: 'Waivers', codes: WAIVER_CODES },
    { title: 'Every command', codes: RUN_CODES },
    { title: 'hooks', codes: HOOK_CODES },
    { title: 'init', codes: INIT_CODES },
    { title: 'publish', codes: PUBLISH_CODES },
    { title: 'test', codes: SUITE_CODES },
    ...COVERAGE_FORMATS.map((format) => ({ title: format.title, codes: faultCodes(format, FAULTS_OF_ALL) })),
    ...TEST_FORMATS.map((format) => ({ title: format.title, codes: faultCodes(format, TEST_FAULTS_OF_ALL) })),
    ...ISSUE_FORMATS.map((format) => ({ title: format.title, codes: faultCodes(format, ISSUE_FAULTS_OF_ALL) })),
    ...VULNERABILITY_FORMATS.map((format) => ({
      title: format.title,
      codes: faultCodes(format, VULNERABILITY_FAULTS_OF_ALL),
    })),
    ...BENCHMARK_FORMATS.map((format) => ({ title: format.title, codes: faultCodes(format, TEST_FAULTS_OF_ALL) })),
    ...BUNDLE_FORMATS.map((format) => ({ title: format.title, codes: faultCodes(format, BUNDLE_FAULTS_OF_ALL) })),
    // What asv keeps are its reports.
    ...HISTORY_FORMATS.filter(({ id }) => BENCHMARK_FORMATS.every((other) => other.id !== id)).map((format) => ({
      title: format.title,
      codes: faultCodes(format, TEST_FAULTS_OF_ALL),
    })),
  ];
}

function faultCodes(
  { id, title, faults }: Pick<CoverageFormat, 'id' | 'title' | 'faults'>,
  ofAll: readonly FaultKind[],
): readonly CodeMeaning[] {
  const own: ReadonlySet<FaultKind> = new Set([...ofAll, ...faults]);
  const kinds = (Object.keys(FAULTS) as readonly FaultKind[]).filter((kind) => own.has(kind));
  return kinds.map((kind) => ({
    code: `${id.toUpperCase()}-${kind}`,
    meaning: `${title}: ${FAULT_MEANINGS[kind]}`,
    next: FAULTS[kind],
  }));
}

/** Every rule and problem code. */
export function catalogue(): readonly CodeMeaning[] {
  return codeGroups().flatMap(({ codes }) => codes);
}
