import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../../../src/shared/platform/gitlab/status.ts';
import { samplePublication } from '../../../../platform/publication.ts';

describe('statusOf', () => {
  it('keeps to the lengths that GitLab takes', () => {
    const { verdict, settings, environment } = samplePublication({
      verdict: { summary: 'a\nb'.repeat(500) },
      settings: { key: 'k'.repeat(300) },
      environment: { runUrl: `https://gitlab.example/${'x'.repeat(255)}` },
    });
    const status = statusOf(verdict, settings, environment, undefined);
    expect(status.description).toHaveLength(255);
    expect(status.description).not.toContain('\n');
    expect(status.name).toHaveLength(255);
    expect(status).not.toHaveProperty('targetUrl');
    expect(status).not.toHaveProperty('pipeline');
  });
});
