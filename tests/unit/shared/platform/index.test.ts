import { describe, expect, it } from 'vitest';
import { detectPlatform, PLATFORMS } from '../../../../src/shared/platform/index.ts';

describe('PLATFORMS', () => {
  it('has each platform once, and the one that takes everything last', () => {
    const ids = PLATFORMS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe('local');
    expect(PLATFORMS.filter((platform) => platform.detect({})).map(({ id }) => id)).toEqual(['local']);
  });

  it.each([
    [{ GITHUB_ACTIONS: 'true' }, 'github'],
    [{ GITLAB_CI: 'true', CI: 'true' }, 'gitlab'],
    [{ TF_BUILD: 'True' }, 'azure'],
    [{ GITLAB_CI: 'false', TF_BUILD: '' }, 'local'],
    [{ CI: 'true' }, 'local'],
    [{}, 'local'],
  ])('%j: %s', (env, id) => {
    expect(detectPlatform(env).id).toBe(id);
  });
});
