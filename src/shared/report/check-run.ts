import { plainLine } from './escape.ts';
import { fitSections } from './markdown.ts';
import { type MarkdownInput, prepareSections } from './markdown-sections.ts';
import { cutToSize, SIZE_LIMITS } from './size.ts';

/** `output` of a check run: a plain title, and Markdown within GitHub's limit for each of the two texts. */
export interface CheckRunOutput {
  readonly title: string;
  readonly summary: string;
  /** Findings and detail; absent when there are none. */
  readonly text?: string;
}

/** What decides goes into the summary, the long lists into the text below it, so that neither crowds out the other. */
export function checkRunOutput(input: MarkdownInput): CheckRunOutput {
  const { heading: _, ...sections } = prepareSections(input);
  const title = cutToSize(plainLine(input.presentation.headline), { max: 255, unit: 'characters' });
  const summary = fitSections({ ...sections, findings: [], details: [], reproduce: '' }, SIZE_LIMITS.githubCheck);
  const rest = { ...sections, headline: '', problems: [], tables: [], waived: [], notes: [] };
  const empty = rest.findings.length === 0 && rest.details.length === 0 && rest.reproduce === '';
  return {
    title: title === '' ? input.verdict.outcome : title,
    summary: summary.trim() === '' ? input.verdict.outcome : summary,
    ...(empty ? {} : { text: fitSections(rest, SIZE_LIMITS.githubCheck) }),
  };
}
