import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineMarker, readLineMarker } from '../../../../../src/shared/platform/gitlab/line-marker.ts';
import { markerPart, readMarker } from '../../../../../src/shared/platform/sticky/marker.ts';

const mark = { fingerprint: '0123456789abcdef', run: { number: 12, attempt: 2 } };

describe('the marker of a discussion', () => {
  it('is one line that nobody sees', () => {
    expect(lineMarker('coverage-gate', 'web', mark)).toBe(
      '<!-- reliability-line:coverage-gate:web:0123456789abcdef:run=12.2 -->',
    );
  });

  it.each([
    ['other gate', lineMarker('determinism', 'web', mark)],
    ['other key', lineMarker('coverage-gate', '', mark)],
    ['further down', `> ${lineMarker('coverage-gate', 'web', mark)}`],
    ['cut off', '<!-- reliability-line:coverage-gate:web:0123456789abcdef:run=12.'],
    ['the marker of the note', '<!-- reliability:coverage-gate:web:run=12.2 -->'],
  ])('is not that of %s', (_, body) => {
    expect(readLineMarker(body, 'coverage-gate', 'web')).toBeUndefined();
  });

  it('reads back what it wrote, is no marker of a note, and ends where it should', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ maxLength: 20 }), (gate, key, fingerprint) => {
        fc.pre(fingerprint.trim() !== '');
        const body = `${lineMarker(gate, key, { ...mark, fingerprint })}\ntext`;
        expect(readLineMarker(body, gate, key)).toEqual({ fingerprint: markerPart(fingerprint), run: mark.run });
        expect(readMarker(body, gate, key)).toBeUndefined();
        expect(body.indexOf('-->')).toBe(body.indexOf('\n') - 3);
      }),
    );
  });
});
