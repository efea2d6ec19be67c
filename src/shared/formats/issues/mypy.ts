import type { Issue } from '../../model/issue.ts';
import { DocumentParser } from '../document-parser.ts';
import { asNumber, asRecord, asText } from '../json-record.ts';
import { ISSUE_JSON_FAULTS } from './issue-faults.ts';
import type { IssueFormat } from './port.ts';

/** mypy's `--output json`: one message a line. Notes belong to the error before them. */
export const mypy: IssueFormat = {
  id: 'mypy',
  title: 'mypy JSON',
  faults: ISSUE_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"file"\s*:[^\n]*"severity"\s*:/u.test(head),
  open: (add) => new DocumentParser((document) => read(document, add), 'many'),
};

function read(document: unknown, add: (issue: Issue) => void): void {
  const one = asRecord(document);
  const severity = asText(one['severity']);
  if (severity === 'note') return;
  add({
    rule: asText(one['code']),
    level: severity === 'error' ? 'error' : 'warning',
    message: asText(one['message']),
    path: asText(one['file']),
    line: asNumber(one['line']) ?? 0,
  });
}
