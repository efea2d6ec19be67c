import { describe, expect, it } from 'vitest';
import { cvss3Score } from '../../../../../src/shared/formats/vulnerabilities/cvss3.ts';
import { severityOfScore, severityOfWord } from '../../../../../src/shared/formats/vulnerabilities/severity.ts';

describe('cvss3Score', () => {
  // The examples of FIRST's own document of examples (CVSS 3.1), with the scores that stand there.
  it.each<[string, number | undefined]>([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
    ['CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 4.2],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5],
    ['CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', undefined],
    ['CVSS:3.1/AV:N', undefined],
    ['CVSS:3.1/AV:__proto__/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', undefined],
    ['', undefined],
  ])('%s is %s', (vector, score) => {
    expect(cvss3Score(vector)).toBe(score);
  });
});

describe('severity', () => {
  it.each([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'medium'],
    [4, 'medium'],
    [0.1, 'low'],
    [0, 'unknown'],
    [11, 'unknown'],
    [Number.NaN, 'unknown'],
  ])('of the score %s is %s', (score, severity) => {
    expect(severityOfScore(score)).toBe(severity);
  });

  it.each([
    ['CRITICAL', 'critical'],
    ['Important', 'high'],
    ['moderate', 'medium'],
    ['Negligible', 'low'],
    ['none', 'unknown'],
    ['', 'unknown'],
    ['constructor', 'unknown'],
  ])('of the word %s is %s', (word, severity) => {
    expect(severityOfWord(word)).toBe(severity);
  });
});
