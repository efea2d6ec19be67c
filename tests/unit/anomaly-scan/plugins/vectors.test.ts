import { expect, it } from 'vitest';
import { bodyOf } from '../../../../src/anomaly-scan/plugins/judged-run.ts';
import { LIVENESS, VECTORS } from '../../../../src/anomaly-scan/plugins/vectors/index.ts';
import { PRELUDE } from '../../../../src/anomaly-scan/plugins/vectors/prelude.ts';

/** Texts that SES refuses when it compiles a plugin, whatever they do. */
const REFUSED = /\bimport\s*\(|\beval\s*\(|<!--|-->/u;

it('knows at least 70 vectors, each by an id of its own', () => {
  expect(VECTORS.length).toBeGreaterThanOrEqual(70);
  expect(new Set(VECTORS.map(({ id }) => id)).size).toBe(VECTORS.length);
  for (const { id } of VECTORS) expect(id).toMatch(/^P\d{2}$/u);
  expect(VECTORS.map(({ id }) => id)).not.toContain(LIVENESS.id);
});

it.each([LIVENESS, ...VECTORS].map((vector) => [vector.id, vector] as const))('%s is a plugin', (_, vector) => {
  for (const text of [vector.body, vector.next ?? '']) {
    const whole = bodyOf(vector, { token: 'x' }, PRELUDE, text);
    expect(() => new Function('api', `return async () => {${whole}}`)).not.toThrow();
    if (vector.refusable !== true) expect(whole).not.toMatch(REFUSED);
  }
  expect(vector.kind).toMatch(/^\S.*\S$/u);
  expect(vector.idea).toMatch(/^\S.*[^.\s]$/u);
});
