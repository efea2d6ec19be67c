import type { Issue, IssueLevel } from '../../model/issue.ts';
import { LineParser } from '../line-parser.ts';
import type { IssueFormat } from './port.ts';

/** `a.ts(1,2): error TS6133: …`: tsc and MSBuild. */
const PARENTHESES = /^(.{1,4096}?)\((\d{1,8})(?:,\d{1,8})*\): (error|warning|message) ([A-Z]{1,8}\d{1,8}): (.*)$/u;
/** `a.c:1:2: warning: … [-Wunused]`: GCC, Clang, mypy, and many others. */
const COLONS =
  /^(.{1,4096}?):(\d{1,8}):(?:\d{1,8}:)? (fatal error|error|warning): (.*?)(?: {1,2}\[([\w./+=-]{1,100})\])?$/u;
/** What is said where nothing is wrong, by mypy, and by a shell that was told to. */
const END = /^(?:Success: no issues found|exit status \d{1,3}$)/mu;
const FIRST = new RegExp(`${PARENTHESES.source}|${COLONS.source}`, 'mu');

/**
 * What compilers print: GCC, Clang, tsc (`--pretty false`), MSBuild, mypy, and whoever else writes
 * `file:line:column: warning: text`. Notes belong to the message before them. It has no end that could be missing: hand over the whole output.
 */
export const compiler: IssueFormat = {
  id: 'compiler',
  title: 'output of compilers (GCC, Clang, tsc, mypy)',
  faults: [],
  detect: (head) => !/^\s*[[{<]/u.test(head) && (FIRST.test(head.slice(0, 16_384)) || END.test(head)),
  open: (add) => new LineParser((line) => read(line, add)),
};

function read(line: string, add: (issue: Issue) => void): void {
  if (line.length > 8192) return;
  const own = PARENTHESES.exec(line);
  if (own !== null) {
    const [, path = '', at, level = '', rule = '', message = ''] = own;
    add({ rule, level: levelOf(level), message, path, line: Number(at) });
    return;
  }
  const [, path, at, level = '', message = '', rule = ''] = COLONS.exec(line) ?? [];
  if (path !== undefined) add({ rule, level: levelOf(level), message, path, line: Number(at) });
}

function levelOf(level: string): IssueLevel {
  return level.endsWith('error') ? 'error' : level === 'message' ? 'note' : 'warning';
}
