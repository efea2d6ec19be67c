import { describe, expect, it } from 'vitest';
import type { Io } from '../../../../../src/shared/io/port.ts';
import { local } from '../../../../../src/shared/platform/local/local.ts';
import { samplePublication } from '../../../../platform/publication.ts';

describe('local', () => {
  it.each([
    [{}, 0],
    [{ CI: 'false' }, 0],
    [{ CI: 'true' }, 1],
    [{ CI: '1' }, 1],
  ])('in %j: %i notices', async (env, count) => {
    const io = { env } as Partial<Io> as Io;
    const notices = await local.publish(samplePublication(), io);
    expect(notices).toHaveLength(count);
    expect(notices.join()).toMatch(count === 0 ? /^$/ : /this CI system has no adapter/);
  });
});
