import { configProblem } from '../../shared/config/config-problem.ts';
import { listOf } from '../../shared/config/narrow.ts';
import type { OptionValues } from '../../shared/model/option.ts';

/** `pages`: paths as a browser asks for them, each once. */
export function pagePaths(values: OptionValues): readonly string[] {
  return [...new Set(listOf(values, 'pages').map((path) => (path.startsWith('/') ? path : `/${path}`)))];
}

/** The same for parts that look at these pages alone: none would be nothing measured. Throws ProblemError CONFIG-VALUE. */
export function somePagePaths(values: OptionValues): readonly string[] {
  const paths = pagePaths(values);
  if (paths.length === 0) throw configProblem('CONFIG-VALUE', 'pages is empty', 'Name at least one page: pages: [/].');
  return paths;
}
