import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const suite = (cases: string, attributes = 'name="s"'): string => `<testsuite ${attributes}>${cases}</testsuite>`;

describe('JUnit XML', () => {
  it.each<[string, number]>([
    ['0.5', 500],
    ['1,234.5', 1_234_500],
    ['0', 0],
    ['', -1],
    ['NaN', Number.NaN],
    ['Infinity', Number.NaN],
    ['-0.001', Number.NaN],
    ['1e400', Number.NaN],
    ['soon', Number.NaN],
    ['99999999999', Number.NaN],
  ])('reads the time %j as %d ms', (time, ms) => {
    expect(readText(suite(`<testcase name="a" time="${time}"/>`)).cases[0]?.durationMs).toBe(ms);
  });

  it('reads a name of 65 kB and 3 MB of output', () => {
    const name = 'x'.repeat(65_536);
    const out = `<system-out><![CDATA[${'y'.repeat(3_000_000)}]]></system-out>`;
    const { cases } = readText(suite(`<testcase name="${name}">${out}</testcase>${out}`));
    expect(cases).toHaveLength(1);
    expect(cases[0]?.name).toBe(name);
  });

  it.each([
    ['GoogleTest', '<testcase name="a" status="notrun"/>'],
    ['Bazel', '<testcase name="a" result="skipped"/>'],
    ['Ant', '<testcase name="a"><skipped/></testcase>'],
  ])('knows what %s did not run', (_, text) => {
    expect(readText(suite(text)).cases[0]?.outcome).toBe('skipped');
  });

  it('fails what is skipped and failed at once', () => {
    const text = '<testcase name="a"><skipped/><error message="teardown"/></testcase>';
    expect(readText(suite(text)).cases[0]).toMatchObject({ outcome: 'failed', told: { message: 'teardown' } });
  });

  it('fails a suite that only counts its failures', () => {
    const { cases } = readText(suite('', 'name="Crash" tests="1" errors="1"'));
    expect(cases).toMatchObject([{ suite: 'Crash', outcome: 'failed' }]);
  });

  it('fails a suite that broke outside of its tests', () => {
    const { cases } = readText(suite('<testcase name="a"/><error message="no server"/>'));
    expect(cases.map(({ outcome }) => outcome)).toEqual(['passed', 'failed']);
  });

  it('calls cases without a class after the suites they stand in', () => {
    const { cases } = readText(`<testsuites>${suite(suite('<testcase name="a"/>', 'name="inner"'))}</testsuites>`);
    expect(cases[0]?.suite).toBe('s > inner');
  });

  it('knows the commit that a property names', () => {
    const properties = '<properties><property name="git.commit" value="0123abc"/></properties>';
    expect(readText(suite(`${properties}<testcase name="a"/>`)).commit).toBe('0123abc');
  });

  it.each([
    ['TRUNCATED', '<testsuite name="s"><testcase name="a"/>'],
    ['SYNTAX', '<testsuite name="s"><testcase/></testsuite>'],
    ['SYNTAX', '<testsuite name="s"><testcase name="a"><testcase name="b"/></testcase></testsuite>'],
    ['SYNTAX', '<testsuite name="s"></testsuites>'],
    ['MIXED', '<testsuite name="s"/><testsuite name="t"/>'],
    ['ENTITY', '<!DOCTYPE a [<!ENTITY b "c">]><testsuite name="s"/>'],
    ['ENTITY', '<testsuite name="s"><testcase name="&b;"/></testsuite>'],
    ['TOO-DEEP', `${'<testsuite name="s">'.repeat(300)}`],
  ])('%s: %s', (kind, text) => {
    expect(() => readText(text)).toThrow(expect.objectContaining({ kind }));
  });
});
