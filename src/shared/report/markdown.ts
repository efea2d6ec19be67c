import {
  assemble,
  type Budget,
  fullBudget,
  type MarkdownInput,
  prepareSections,
  type Sections,
} from './markdown-sections.ts';
import type { Report } from './port.ts';
import { cutToSize, SIZE_LIMITS, type SizeLimit, type SizeUnit, sizeOf } from './size.ts';

/** report.md: small enough to be a job summary of GitHub, which refuses a longer one whole. */
export const markdownReport: Report = {
  file: 'report.md',
  render: (input) => fitMarkdown(input, SIZE_LIMITS.githubSummary.max, SIZE_LIMITS.githubSummary.unit),
};

/**
 * A verdict as GitHub-flavoured Markdown of at most `max` bytes (or characters): the whole page if it fits, else without
 * the rows of detail tables from the end, then findings from the least grave, then table rows, notes, the command,
 * problems and at last the end of the headline. Never half a construct, and the page says what it left out.
 */
export function fitMarkdown(input: MarkdownInput, max: number, unit: SizeUnit = 'bytes'): string {
  return fitSections(prepareSections(input), { max, unit });
}

/** The same for some of the sections only. */
export function fitSections(sections: Sections, limit: SizeLimit): string {
  const fits = (budget: Budget) => sizeOf(assemble(sections, budget), limit.unit) <= limit.max;
  let budget = fullBudget(sections);
  if (fits(budget)) return assemble(sections, budget);
  for (const part of Object.keys(budget) as readonly (keyof Budget)[]) {
    const without = { ...budget, [part]: 0 };
    if (fits(without))
      return assemble(sections, { ...without, [part]: most(budget[part], (n) => fits({ ...budget, [part]: n })) });
    budget = without;
  }
  return cutToSize(sections.heading?.outcome ?? '', limit);
}

/** The largest n below `all` that fits, given that 0 does. Sizes grow with n, except for a digit in a count now and then. */
function most(all: number, fits: (n: number) => boolean): number {
  let low = 0;
  let high = all;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
