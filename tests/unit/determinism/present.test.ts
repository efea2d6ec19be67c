import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/determinism/decide.ts';
import type { DeterminismFacts } from '../../../src/determinism/facts.ts';
import { present } from '../../../src/determinism/present.ts';
import { differingFacts, factsOf, OTHER, planOf, runOf, SAME, settingsOf } from './facts.ts';

const shown = (facts: DeterminismFacts) => present(settingsOf(), decide(settingsOf(), facts), facts);

describe('what people are shown', () => {
  it('says what alike builds prove, and what was not seen', () => {
    const { notes, checks } = shown(factsOf());
    expect(notes[0]).toContain('deviating builds of less than 63.2 % (95 % sure)');
    expect(notes).toContain('Of 1 pairs of variations, 0 were seen in all four combinations; more runs show more.');
    expect(checks).toEqual([{ name: 'builds are alike', outcome: 'passed', detail: '3 builds, 1 different results' }]);
  });

  it('says what was not varied, and that caches were kept', () => {
    const facts = factsOf({
      plan: planOf({ caches: 'keep' }),
      variations: [
        { name: 'path', status: 'unavailable', detail: '' },
        { name: 'time', status: 'no-effect', detail: '' },
      ],
    });
    expect(shown(facts).notes).toEqual(
      expect.arrayContaining(['Not varied: path, time.', expect.stringContaining('caches: keep') as string]),
    );
  });

  it('shows differing artifacts, seeds before what follows from them', () => {
    const { tables, notes } = shown(differingFacts());
    expect(tables.map(({ title }) => title)).toEqual(['Differing artifacts (builds 1 and 2)', 'Variations', 'Builds']);
    expect(tables[0]?.rows.map(([, , cause]) => (typeof cause === 'string' ? cause : cause?.text))).toEqual([
      'zip-mtime',
      'not known',
      'follows from another',
    ]);
    expect(notes).toContain('8 more builds were made to find the cause.');
    expect(notes).toContain('Stopped after 2 of 3 builds: one that differs is an answer.');
  });

  it('shows every build with its result, beside the part that made it', () => {
    const runs = [runOf(0), { ...runOf(1, OTHER, ['time']), shard: 2 }];
    const builds = shown(differingFacts({ runs })).tables.find(({ title }) => title === 'Builds');
    expect(builds?.columns.map(({ label }) => label)).toEqual(['Build', 'Part', 'After', 'Took', 'Result', 'Varied']);
    expect(builds?.rows.map((row) => row[4])).toEqual([
      { text: SAME.slice(0, 12), tone: 'good', code: true },
      { text: OTHER.slice(0, 12), tone: 'bad', code: true },
    ]);
  });

  it('shows when every build ran, how long, with what, and which result it gave', () => {
    const runs = [runOf(0), runOf(1, OTHER, ['time']), { ...runOf(2, 'c'.repeat(64)), shard: 2 }, runOf(3, OTHER)];
    const { timeline } = shown(differingFacts({ runs }));
    expect(timeline?.spans.map(({ result, tone, startMs }) => [result.slice(0, 8), tone, startMs])).toEqual([
      ['result A', 'good', 0],
      ['result B', 'bad', 1000],
      ['result C', 'bad', 2000],
      ['result B', 'bad', 3000],
    ]);
    expect(timeline?.spans[1]?.detail).toBe('after 1 s, took 900 ms; varied: time');
    expect(timeline?.spans[2]?.detail).toMatch(/^part 2, after 2 s/u);
    expect(timeline?.omitted).toBeUndefined();
  });

  it('shows no timeline of builds that were not made', () => {
    expect(shown(factsOf({ runs: [] })).timeline).toBeUndefined();
  });
});
