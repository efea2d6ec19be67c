import { expect, test } from 'vitest';
import { SharedResources } from '../../../../src/shared/families/shared-resources.ts';

test('what several ask for is opened once, and closed in the end, the last first', async () => {
  const log: string[] = [];
  const resources = new SharedResources();
  const open = (name: string) => async () => {
    log.push(`open ${name}`);
    return { name, close: async () => void log.push(`close ${name}`) };
  };
  const [first, second] = await Promise.all([
    resources.get('site', open('site')),
    resources.get('site', open('other')),
  ]);
  await resources.get('browser', open('browser'));
  expect(second).toBe(first);
  await resources.close();
  expect(log).toEqual(['open site', 'open browser', 'close browser', 'close site']);
});

test('what cannot be opened says so to everybody, is not tried again, and keeps nothing else from being closed', async () => {
  const log: string[] = [];
  const resources = new SharedResources();
  let tries = 0;
  const fail = async (): Promise<never> => {
    tries += 1;
    throw new Error('no browser');
  };
  await resources.get('site', async () => ({ close: async () => void log.push('closed') }));
  await resources.get('late', async () => ({ close: () => Promise.reject(new Error('cannot close')) }));
  await expect(resources.get('browser', fail)).rejects.toThrow('no browser');
  await expect(resources.get('browser', fail)).rejects.toThrow('no browser');
  expect(tries).toBe(1);
  await resources.close();
  expect(log).toEqual(['closed']);
});
