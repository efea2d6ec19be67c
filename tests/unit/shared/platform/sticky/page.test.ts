import { describe, expect, it } from 'vitest';
import { commentMarker } from '../../../../../src/shared/platform/sticky/marker.ts';
import { stickyPage } from '../../../../../src/shared/platform/sticky/page.ts';
import { sizeOf } from '../../../../../src/shared/report/size.ts';
import { sampleFinding, samplePublication } from '../../../../platform/publication.ts';

describe('stickyPage', () => {
  const findings = Array.from({ length: 200 }, (_, n) => ({
    ...sampleFinding(n + 1),
    message: '\u{1f525}ü'.repeat(50),
  }));

  it.each([
    [2000, 'characters'],
    [2000, 'bytes'],
    [65_536, 'characters'],
    [150_000, 'bytes'],
  ] as const)('fits %i %s together with its marker, and links to the run', (max, unit) => {
    const { gate, key, run, body } = stickyPage(samplePublication({ verdict: { findings } }), { max, unit });
    expect({ gate, key, run }).toEqual({ gate: 'coverage-gate', key: '', run: { number: 3, attempt: 1 } });
    expect(sizeOf(`${commentMarker(gate, key, run)}\n${body}`, unit)).toBeLessThanOrEqual(max);
    expect(body).toContain('[This run](https://github.com/octo/shop/actions/runs/4242)');
  });

  it('has no link where the platform named no run', () => {
    const { body } = stickyPage(samplePublication({ without: ['runUrl'] }), { max: 9999, unit: 'bytes' });
    expect(body).not.toContain('This run');
  });
});
