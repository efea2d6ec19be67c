import { FAULTS } from '../shared/formats/fault.ts';
import type { CoverageReport } from '../shared/model/coverage.ts';
import type { Problem } from '../shared/model/problem.ts';
import { goCodeFollows } from './go-remainder.ts';
import type { PathAnswer } from './path-question.ts';

/**
 * A report without a trailer that ends before its last source file does. `readSource` gives a file of the repository, or
 * undefined when it cannot be read; then nothing is known, and nothing is said.
 */
export function cutOff(
  report: CoverageReport,
  answers: readonly PathAnswer[],
  readSource: (path: string) => string | undefined,
): Problem | undefined {
  const { endsAt } = report;
  if (endsAt === undefined) return undefined;
  const answer = answers[report.files.findIndex((file) => file.path === endsAt.path)];
  if (answer?.kind !== 'file' || !answer.path.endsWith('.go')) return undefined;
  const source = readSource(answer.path);
  if (source === undefined || !goCodeFollows(source, endsAt.line, endsAt.column)) return undefined;
  return {
    code: `${report.format.toUpperCase()}-TRUNCATED`,
    reason: `${report.path} ends at line ${endsAt.line} of ${answer.path}, but there is more code behind it: the report was cut off, or made from other sources`,
    hint: FAULTS.TRUNCATED,
    location: { path: report.path },
  };
}
