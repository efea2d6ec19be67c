import type { TestCase } from '../shared/model/test-run.ts';
import { xmlAttribute, xmlText } from '../shared/report/escape.ts';
import { countsOf } from './counts.ts';

/**
 * Tests as JUnit, for runners that only write JSON, in the dialect that GitLab, Azure and regression-gate read: one
 * `<testsuite>` for each suite of each part of the report, so that tests of one name in two files stay two, times in seconds. Nothing is made up: a time that was not told is absent.
 */
export function junitFile(name: string, cases: readonly TestCase[]): string {
  const suites = new Map<string, TestCase[]>();
  for (const one of cases) {
    const key = `${one.group} ${one.suite}`;
    const known = suites.get(key);
    if (known === undefined) suites.set(key, [one]);
    else known.push(one);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlAttribute(name)}" ${attributesOf(cases)}>`,
    ...[...suites.values()].flatMap((own) => [
      `  <testsuite name="${xmlAttribute(own[0]!.suite)}" ${attributesOf(own)}>`,
      ...own.map(caseOf),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function attributesOf(cases: readonly TestCase[]): string {
  const { failed, skipped } = countsOf(cases);
  return `tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
}

function caseOf({ suite, name, outcome, durationMs, told }: TestCase): string {
  const time = durationMs >= 0 ? ` time="${(durationMs / 1000).toFixed(3)}"` : '';
  const file = told?.file === undefined ? '' : ` file="${xmlAttribute(told.file)}"`;
  const open = `    <testcase name="${xmlAttribute(name)}" classname="${xmlAttribute(suite)}"${file}${time}`;
  if (outcome === 'passed') return `${open}/>`;
  if (outcome === 'skipped') return `${open}><skipped/></testcase>`;
  const message = xmlAttribute(told?.message ?? 'failed');
  return `${open}><failure message="${message}">${xmlText(told?.details ?? told?.message ?? '')}</failure></testcase>`;
}
