import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/anomaly-scan/arena/places.ts';
import { VECTORS } from '../../../../src/anomaly-scan/vectors/index.ts';
import { isBeyondPolicy } from '../../../../src/anomaly-scan/vectors/vector.ts';

describe('the catalogue of vectors', () => {
  it('has at least 130, of which more than 100 are said to be live', () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(130);
    expect(VECTORS.filter(({ dead }) => dead === undefined).length).toBeGreaterThan(200);
  });

  it('gives each id once, and each idea too', () => {
    const ids = VECTORS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const ideas = VECTORS.map(({ idea, class: of }) => `${of}: ${idea}`);
    expect(ideas.filter((idea, at) => ideas.indexOf(idea) !== at)).toEqual([]);
  });

  it.each(
    VECTORS.map((vector) => [vector.id, vector] as const),
  )('%s has a place, a proof, a blocker and a reference', (id, vector) => {
    expect(id).toMatch(/^[A-Z]\d{2}$/u);
    expect(() => placeOf(vector.place)).not.toThrow();
    expect(vector.blockedBy.length).toBeGreaterThan(0);
    expect(new Set(vector.blockedBy).size).toBe(vector.blockedBy.length);
    expect(vector.references.length).toBeGreaterThan(0);
    for (const reference of vector.references) expect(new URL(reference).protocol).toBe('https:');
    // Nothing proves itself: the token is somewhere in it, or in what its own code does.
    const text = JSON.stringify(vector);
    const proves = vector.proof === 'request' ? /\{(?:leak|token|datagrams)\}|dangling|data\.js/u : /\{run\}|framed/u;
    expect(text).toMatch(proves);
  });

  it('starts only where there is something', () => {
    for (const { id, start, uploads = [], foreignFiles = [] } of VECTORS) {
      if (start === undefined || start === 'page') continue;
      const known = 'upload' in start ? uploads : [...foreignFiles, { name: 'name.html' }, { name: 'referrer.html' }];
      const name = 'upload' in start ? start.upload : start.foreign;
      expect(
        known.map((file) => file.name),
        id,
      ).toContain(name);
    }
  });

  it('names files that its texts ask for', () => {
    for (const { id, payload, uploads = [] } of VECTORS)
      for (const [, name] of payload.matchAll(/\{app\}up\/([a-z.]+)/gu))
        expect(
          uploads.map((file) => file.name),
          id,
        ).toContain(name);
  });

  it('shows no alert, and reaches nothing but the two origins', () => {
    for (const { id, payload, uploads = [], foreignFiles = [] } of VECTORS) {
      const said = [payload, ...[...uploads, ...foreignFiles].map(({ text }) => text)].join('\n');
      expect(said, id).not.toMatch(/alert\(|prompt\(|confirm\(/u);
      // Names of namespaces look like addresses, and nobody asks for them.
      expect(said.replaceAll(/http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml)/gu, ''), id).not.toMatch(/https?:/u);
    }
  });

  it('says what no policy can stop, and it is not much', () => {
    const beyond = VECTORS.filter((vector) => vector.dead === undefined && isBeyondPolicy(vector)).map(({ id }) => id);
    expect(beyond).toContain('D16');
    expect(beyond).toContain('E23');
    expect(beyond.length).toBeLessThan(20);
  });
});
