import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completeCommand,
  issueCommands,
  outputCommands,
  tagCommand,
} from '../../../../../src/shared/platform/azure/commands.ts';
import { AgentReader } from '../../../../platform/agent-commands.ts';
import { sampleFinding, samplePublication } from '../../../../platform/publication.ts';
import { hostileText } from '../../report/hostile-text.ts';

describe('what the agent reads', () => {
  it('is the command that was meant and nothing else, for any text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (text, rule, key) => {
        const finding = { ...sampleFinding(1), rule, message: text, location: { path: 'src/a.ts', startLine: 1 } };
        const verdict = { outcome: 'inconclusive', summary: text, findings: [finding] } as const;
        const settings = { key, onInconclusive: 'warn' } as const;
        const publication = samplePublication({ verdict, settings, outputs: new Map([['a-summary', text]]) });
        const lines = [
          ...outputCommands(publication.outputs),
          ...issueCommands(publication),
          tagCommand(publication),
          ...completeCommand(publication),
        ];
        const agent = new AgentReader().readAll(lines.join('\n'));
        expect(agent.errors).toEqual([]);
        expect(agent.log).toEqual([]);
        expect([...agent.variables.keys()]).toEqual(['aSummary']);
        expect([...agent.variables.values()].join()).not.toContain('$(');
        expect(agent.issues).toMatchObject([{ type: 'error' }]);
        expect(agent.issues[0]?.message).toMatch(/^src\/a\.ts\(1,1\): error /);
        expect(agent.tags).toHaveLength(1);
      }),
    );
  });

  it.each([
    ['passed', 'warn', []],
    ['failed', 'warn', []],
    ['inconclusive', 'fail', []],
    ['inconclusive', 'warn', ['##vso[task.complete result=SucceededWithIssues;]inconclusive: it ends']],
  ] as const)('the result of %s with on-inconclusive %s', (outcome, onInconclusive, expected) => {
    const publication = samplePublication({
      verdict: { outcome, summary: 'it ends', findings: outcome === 'failed' ? [sampleFinding(1)] : [] },
      settings: { onInconclusive },
    });
    expect(completeCommand(publication)).toEqual(expected);
  });

  it('shows no more issues than max-annotations', () => {
    const findings = [1, 2, 3, 4].map((n) => sampleFinding(n));
    expect(issueCommands(samplePublication({ verdict: { findings }, settings: { maxAnnotations: 2 } }))).toHaveLength(
      2,
    );
    expect(issueCommands(samplePublication({ verdict: { findings }, settings: { maxAnnotations: 0 } }))).toEqual([]);
  });
});
