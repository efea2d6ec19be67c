import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECRET_RULES } from '../../../src/hooks/secret-rules.generated.ts';
import { entropyOf, SecretScan } from '../../../src/hooks/secrets.ts';
import { ROOT } from '../../dist.ts';
import { falseSamples, trueSamples } from '../../hooks/secret-corpus.ts';

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);
const scan = new SecretScan(SECRET_RULES);

function byKind(samples: readonly { readonly kind: string }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind } of samples) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind}: ${count}`);
}

it('are told by expressions that every Node.js from 20 on knows: no modifiers', () => {
  const { rules, allowedPaths, allowedValues } = SECRET_RULES;
  const all = [
    ...rules.flatMap(({ regex, path, allowed = [] }) => [
      ...[regex, ...(path === undefined ? [] : [path])],
      ...allowed.flatMap(({ regexes, paths }) => [...regexes, ...paths]),
    ]),
    ...allowedPaths,
    ...allowedValues,
  ];
  expect(all.length).toBeGreaterThan(221);
  expect(all.filter((source) => /\(\?[ims]*(?:-[ims]+)?[:)]/u.test(source.replaceAll('(?:', '(')))).toEqual([]);
});

describe('secrets', () => {
  it('are found in the corpus, and nothing else', () => {
    const share = (samples: readonly ReturnType<typeof trueSamples>[number][]) => {
      const found = samples.filter(({ path, text }) => scan.find(path, text).length > 0);
      return { all: samples.length, found, missed: byKind(samples.filter((one) => !found.includes(one))) };
    };
    const yes = share(SEEDS.flatMap(trueSamples));
    const no = share(SEEDS.flatMap(falseSamples));
    const wrong = byKind(no.found);
    const recall = yes.found.length / yes.all;
    const precision = yes.found.length / (yes.found.length + no.found.length);
    console.info(
      `secrets: recall ${(recall * 100).toFixed(1)} % of ${yes.all} (missed: ${yes.missed.join(', ') || 'none'}), precision ${(precision * 100).toFixed(1)} % with ${no.all} that are none (taken for one: ${wrong.join(', ') || 'none'})`,
    );
    expect(recall).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(0.97);
  });

  it('are told by rule and line, never by value, and only where they are new', () => {
    const [sample] = trueSamples(7).filter(({ kind }) => kind === 'GitHub personal token');
    const { path, text } = sample!;
    expect(scan.find(path, text)).toEqual([{ rule: 'github-pat', path, line: 2 }]);
    expect(scan.find(path, `// moved\n${text}`, text)).toEqual([]);
    expect(scan.find(path, text.replace('",', '", // gitleaks:allow'))).toEqual([]);
    expect(scan.find('go.sum', text)).toEqual([]);
  });

  it('are not found in the rules and the corpus themselves', () => {
    for (const path of ['src/hooks/secret-rules.generated.ts', 'tests/hooks/secret-corpus.ts'])
      expect(scan.find(path, readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
  });

  it('have expressions that compile, the licence of who keeps them, and take no time to speak of', () => {
    const long =
      'const value = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"; // key token secret password api\n'.repeat(
        5000,
      );
    const started = process.cpuUsage();
    for (const { regex, keywords } of SECRET_RULES.rules)
      expect([...`${keywords.join(' ')} x`.matchAll(new RegExp(regex, 'g'))].length).toBeLessThan(3);
    scan.find('src/a.ts', long);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
    expect(SECRET_RULES.licence).toContain('MIT License');
  });

  it.each([
    ['', 0],
    ['aaaa', 0],
    ['ab', 1],
    ['abcdefgh', 3],
  ])('entropy of %j is %d', (text, bits) => {
    expect(entropyOf(text)).toBeCloseTo(bits);
  });
});
