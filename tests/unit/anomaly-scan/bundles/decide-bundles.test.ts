import { describe, expect, it } from 'vitest';
import { checkBundles } from '../../../../src/anomaly-scan/bundles/check-bundles.ts';
import { decideBundles } from '../../../../src/anomaly-scan/bundles/decide-bundles.ts';
import type { BundlesFacts, SinkEntry } from '../../../../src/anomaly-scan/bundles/facts.ts';
import { compareSinks, printKnown, readKnown } from '../../../../src/anomaly-scan/bundles/known-sinks.ts';
import { presentBundles } from '../../../../src/anomaly-scan/bundles/present-bundles.ts';
import { configure } from '../../../../src/anomaly-scan/bundles/settings.ts';
import { ProblemError } from '../../../../src/shared/model/problem.ts';

const OPTIONS = { files: ['dist/*.js'], known: 'sinks.json', maxNew: 0 };
const SINK: SinkEntry = {
  kind: 'html',
  name: 'innerHTML',
  path: 'src/app.ts',
  line: 4,
  isFile: true,
  bundle: 'dist/app.js',
  key: '0123456789abcdef',
  isNew: true,
};
const FACTS: BundlesFacts = {
  bundles: [{ path: 'dist/app.js', sizeBytes: 100, hasMap: true }],
  problems: [],
  own: 2,
  fresh: 1,
  gone: 3,
  sinks: [SINK, { ...SINK, key: 'fedcba9876543210', isNew: false }],
  packages: [{ name: 'react-dom', count: 5 }],
};

describe('the verdict', () => {
  it('is about sinks that are not known', () => {
    const { findings, metrics } = decideBundles(OPTIONS, FACTS);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'bundles/dangerous-sink',
      severity: 'error',
      location: { path: 'src/app.ts', startLine: 4 },
      message: 'a text that is no constant goes into innerHTML (html), which is not known',
    });
    expect(metrics).toEqual({ bundles: { scripts: 1, own: 2, new: 1, gone: 3, ofPackages: 5 } });
    expect(decideBundles({ ...OPTIONS, maxNew: 1 }, FACTS).findings[0]?.severity).toBe('warning');
  });

  it('only warns where nobody said what is known, and points into the bundle where there is no source', () => {
    const { isNew: _, ...sink } = { ...SINK, isFile: false };
    const { fresh: __, gone: ___, ...facts } = { ...FACTS, own: 1, sinks: [sink] };
    expect(decideBundles(OPTIONS, facts).findings).toMatchObject([
      { severity: 'warning', location: { path: 'dist/app.js' }, message: expect.stringContaining('src/app.ts:4: ') },
    ]);
  });

  it('is shown', () => {
    const shown = presentBundles(OPTIONS, FACTS, decideBundles(OPTIONS, FACTS));
    expect(shown.tables[0]?.rows).toEqual([['1', '2', { text: '1', tone: 'bad' }, '3', '5']]);
    expect(shown.checks[0]).toMatchObject({ outcome: 'failed' });
    expect(shown.notes).toEqual([]);
  });
});

describe('known sinks', () => {
  it('are read as they were printed', () => {
    const text = printKnown([SINK, SINK, { ...SINK, path: 'src/a.ts', key: 'fedcba9876543210' }]);
    expect(readKnown('sinks.json', text)).toEqual([
      { key: 'fedcba9876543210', kind: 'html', path: 'src/a.ts', count: 1 },
      { key: '0123456789abcdef', kind: 'html', path: 'src/app.ts', count: 2 },
    ]);
    expect(readKnown('sinks.json', printKnown([]))).toEqual([]);
  });

  it.each([
    [undefined],
    ['{'],
    ['{"version": 2, "sinks": []}'],
    ['{"version": 1, "sinks": [null]}'],
    ['{"version": 1, "sinks": [{"key": "x", "kind": "html", "path": "a", "count": 1}]}'],
    ['{"version": 1, "sinks": [{"key": "0123456789abcdef", "kind": "html", "path": "a", "count": -1}]}'],
  ])('%s is refused', (text) => {
    expect(() => readKnown('sinks.json', text)).toThrow(ProblemError);
  });

  it('account for as many as there were', () => {
    const known = [
      { key: 'a', kind: '', path: '', count: 2 },
      { key: 'b', kind: '', path: '', count: 1 },
    ];
    expect(compareSinks(['a', 'c', 'a', 'a'], known)).toEqual({ isNew: [false, true, false, true], gone: 1 });
  });
});

describe('facts that anybody may have written', () => {
  const plain = () =>
    JSON.parse(JSON.stringify(FACTS)) as { [key: string]: unknown } & { sinks: { isNew?: unknown }[] };

  it('are taken as they were written', () => {
    expect(() => checkBundles(OPTIONS, plain())).not.toThrow();
  });

  it.each<readonly [what: string, change: (facts: ReturnType<typeof plain>) => unknown]>([
    ['a sink left out', ({ sinks }) => sinks.pop()],
    ['a new one called known', ({ sinks }) => Object.assign(sinks[0]!, { isNew: false })],
    ['one that is neither', ({ sinks }) => delete sinks[0]!.isNew],
    ['no count of new ones', (facts) => delete facts['fresh']],
    ['nothing that was read', (facts) => Object.assign(facts, { bundles: [] })],
  ])('%s is refused', (_, change) => {
    const facts = plain();
    change(facts);
    expect(() => checkBundles(OPTIONS, facts)).toThrow(ProblemError);
  });
});

it('reads its options', () => {
  expect(configure(new Map([['bundles', { files: 'dist/*.js, more/*.js' }]]))).toEqual({
    files: ['dist/*.js', 'more/*.js'],
    maxNew: 0,
  });
  expect(() => configure(new Map([['bundles', { files: [] }]]))).toThrow(ProblemError);
});
