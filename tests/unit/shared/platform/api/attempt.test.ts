import { expect, it } from 'vitest';
import { attempting } from '../../../../../src/shared/platform/api/attempt.ts';

it('goes on after whatever fails, and keeps a notice of it', async () => {
  const notices: string[] = [];
  const attempt = attempting(notices);
  await attempt('No first', () => {
    throw new Error('a\nb');
  });
  await attempt('No second', () => Promise.reject('text'));
  await attempt('No third', () => undefined);
  expect(notices).toEqual(['No first: a b.', 'No second: text.']);
});
