import type { AlertKind } from '../../model/alert.ts';
import type { Verdict } from '../../model/verdict.ts';
import { markdownText, slackLink, slackText } from '../../report/escape.ts';
import { rankFindings } from '../../report/order.ts';
import { counted } from '../../report/words.ts';
import type { Environment } from '../port.ts';

/** Of findings that a message names; the rest is in the report. */
const MOST_NAMED = 5;

/**
 * What is sent, as JSON: Slack's incoming webhooks take `text` in mrkdwn, the workflows of Teams an Adaptive Card 1.4 in a
 * message; everybody else is given the facts. Texts are hostile: escaped for each.
 */
export function alertMessage(kind: AlertKind, verdict: Verdict, environment: Environment): unknown {
  const { gate, outcome, summary } = verdict;
  const { repository = '', runUrl = '', commit = '' } = environment;
  const findings = rankFindings(verdict.findings).filter(({ severity }) => severity === 'error');
  const named = findings.slice(0, MOST_NAMED).map(({ message }) => message);
  const more = findings.length - named.length;
  const link = linkOf(runUrl);
  const title = `${gate} ${outcome}${repository === '' ? '' : ` on the default branch of ${repository}`}`;
  const rest = more > 0 ? [`and ${counted(more, 'finding')} more`] : [];
  switch (kind) {
    case 'slack': {
      const lines = [
        summary,
        ...named.map((line) => `• ${line}`),
        ...rest,
        ...(commit === '' ? [] : [`commit ${commit}`]),
      ];
      return {
        text: [
          `*${slackText(title)}*`,
          ...lines.map(slackText),
          ...(link === undefined ? [] : [slackLink(link, 'Open the run')]),
        ].join('\n'),
      };
    }
    case 'teams': {
      const block = (text: string, more: object = {}) => ({ type: 'TextBlock', wrap: true, text, ...more });
      const card = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
          block(markdownText(title), { weight: 'Bolder', size: 'Medium' }),
          block(markdownText(summary)),
          ...[...named, ...rest].map((line) => block(`- ${markdownText(line)}`)),
          ...(commit === '' ? [] : [block(markdownText(`commit ${commit}`), { isSubtle: true })]),
        ],
        ...(link === undefined ? {} : { actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url: link }] }),
      };
      return {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }],
      };
    }
    case 'webhook':
      return { version: 1, gate, outcome, summary, findings: findings.length, repository, commit, run: runUrl };
  }
}

/** Addresses that a browser opens, as it would write them; undefined: it is none. */
function linkOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
