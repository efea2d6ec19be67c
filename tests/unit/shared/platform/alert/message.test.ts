import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../../src/shared/model/verdict.ts';
import { alertMessage } from '../../../../../src/shared/platform/alert/message.ts';

const finding = (at: number, message = `finding ${at}`) => ({
  rule: 'a/rule',
  severity: 'error' as const,
  message,
  fingerprint: String(at),
});
const verdict = (more: Partial<Verdict> = {}): Verdict => ({
  version: 1,
  gate: 'coverage-gate',
  outcome: 'failed',
  summary: 'unit is below 95 %',
  findings: Array.from({ length: 7 }, (_, at) => finding(at)),
  metrics: {},
  ...more,
});
const RUN = {
  platform: 'github',
  repository: 'o/r',
  commit: 'c'.repeat(40),
  runUrl: 'https://ci.example/my_repo/1?a=1&b=<',
};

describe('an alert', () => {
  it('says what failed, where, and the first of the findings', () => {
    expect(alertMessage('slack', verdict(), RUN)).toEqual({
      text: [
        '*coverage-gate failed on the default branch of o/r*',
        'unit is below 95 %',
        ...[0, 1, 2, 3, 4].map((at) => `• finding ${at}`),
        'and 2 findings more',
        `commit ${'c'.repeat(40)}`,
        '<https://ci.example/my_repo/1?a=1&amp;b=%3C|Open the run>',
      ].join('\n'),
    });
    expect(alertMessage('webhook', verdict(), RUN)).toEqual({
      version: 1,
      gate: 'coverage-gate',
      outcome: 'failed',
      summary: 'unit is below 95 %',
      findings: 7,
      repository: 'o/r',
      commit: 'c'.repeat(40),
      run: 'https://ci.example/my_repo/1?a=1&b=<',
    });
    expect(alertMessage('teams', verdict(), RUN)).toMatchObject({
      type: 'message',
      attachments: [
        {
          content: {
            type: 'AdaptiveCard',
            body: expect.arrayContaining([expect.objectContaining({ text: '- finding 0' })]) as unknown,
            actions: [{ type: 'Action.OpenUrl', url: 'https://ci.example/my_repo/1?a=1&b=%3C' }],
          },
        },
      ],
    });
  });

  it('holds no markup, no mention and no link of what it was told, whatever that was', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom('<!channel> <@U1>', '<https://evil.example|click>', '*bold* `code` ~x~', 'a\n*b*', '&lt;!here>'),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: said } = alertMessage('slack', verdict({ summary: text, findings: [finding(1, text)] }), {
          platform: 'local',
        }) as { readonly text: string };
        const lines = said.split('\n');
        return lines.length === 3 && lines.slice(1).every((line) => !/[<>]|[*_~`](?!\u200b)/u.test(line));
      }),
    );
  });
});
