import type { Location } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';

/**
 * Where findings without a place of their own are put in formats that demand a file (SARIF on GitHub, GitLab's Code
 * Quality): the file that holds the thresholds they are about, and that people would edit.
 */
export const PLACELESS_PATH = 'reliability.yml';

/** A place in the repository with both lines, 1-based, `endLine` never before `startLine`. */
export interface RepositoryPlace {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * The place of a finding, line 1 where it has none; undefined for a path that leaves the repository or names nothing in
 * it. Paths come from reports: `/etc/passwd`, `../x` and `//host/x` must not become links of a platform.
 */
export function placeInRepository(location: Location | undefined): RepositoryPlace | undefined {
  if (location === undefined) return undefined;
  const { path } = location;
  if (path === '' || path.includes('\\') || /^[A-Za-z]:/.test(path)) return undefined;
  if (path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined;
  const startLine = lineOf(location.startLine) ?? 1;
  return { path, startLine, endLine: Math.max(startLine, lineOf(location.endLine) ?? startLine) };
}

function lineOf(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}

/** Where a problem is, as the location of a finding. */
export function problemLocation({ location }: Problem): Location | undefined {
  if (location === undefined) return undefined;
  return location.line === undefined ? { path: location.path } : { path: location.path, startLine: location.line };
}

/** `src/a.ts`, `src/a.ts:3` or `src/a.ts:3-5`, for people; not escaped. */
export function placeText(location: Location): string {
  const { path, startLine, endLine } = location;
  if (startLine === undefined) return path;
  return endLine === undefined || endLine === startLine ? `${path}:${startLine}` : `${path}:${startLine}-${endLine}`;
}

/** What to say of a problem's place beside its reason, which may name the path already; '' when it says all. Not escaped. */
export function placeBeside({ reason, location }: Problem): string {
  if (location === undefined) return '';
  const { path, line, column } = location;
  const numbers = [line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const whole = [path, ...numbers].join(':');
  if (names(reason, whole)) return '';
  if (!names(reason, path)) return whole;
  return numbers.length === 1 ? `line ${line}` : `line ${line}, column ${column}`;
}

/** Whether a text has a path in it that is not part of a longer one. */
function names(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
    if (!/[\w/.-]/u.test(text[at - 1] ?? ' ') && !/^(?:[\w/-]|\.\w|:\d)/u.test(text.slice(at + path.length)))
      return true;
  return false;
}
