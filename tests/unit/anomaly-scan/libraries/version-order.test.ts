import { expect, it } from 'vitest';
import { compareVersions, isAffected } from '../../../../src/anomaly-scan/libraries/version-order.ts';

it.each([
  ['1.9.0', '1.12.0', -1],
  ['3.5.0', '3.4.1', 1],
  ['3.0.0-rc.1', '3.0.0', -1],
  ['3.0.0-beta1', '3.0.0-rc.1', -1],
  ['1.9.0b1', '1.9.0', -1],
  ['1.0RC2', '1.0.1', -1],
  ['1.2', '1.2.0', 0],
  ['v1.2.0', '1.2.0+build.7', 0],
  ['4.17.15', '4.17.21', -1],
  ['10.0.0', '9.9.9', 1],
])('%s against %s', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
  expect(Math.sign(compareVersions(b, a))).toBe(order === 0 ? 0 : -order);
});

it.each([
  ['1.2.0', true],
  ['1.12.3', true],
  ['3.4.99', true],
  ['1.1.9', false],
  ['3.5.0', false],
  ['1.12.4-aem', false],
])('%s has a hole from 1.2.0 on and below 3.5.0: %s', (version, expected) => {
  const hole = {
    from: '1.2.0',
    below: '3.5.0',
    except: ['1.12.4-aem'],
    gravity: 'medium',
    ids: ['CVE-1'],
    summary: '',
  } as const;
  expect(isAffected(version, hole)).toBe(expected);
});
