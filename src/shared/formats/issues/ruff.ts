import type { Issue } from '../../model/issue.ts';
import { DocumentParser } from '../document-parser.ts';
import { asList, asNumber, asRecord, asText } from '../json-record.ts';
import { ISSUE_JSON_FAULTS } from './issue-faults.ts';
import type { IssueFormat } from './port.ts';

/** ruff's `--output-format json`. */
export const ruff: IssueFormat = {
  id: 'ruff',
  title: 'ruff JSON',
  faults: ISSUE_JSON_FAULTS,
  detect: (head) => /^\s*\[\s*(?:\{\s*"cell"\s*:|\]\s*$)/u.test(head),
  open: (add) => new DocumentParser((document) => read(document, add)),
};

function read(document: unknown, add: (issue: Issue) => void): void {
  for (const one of asList(document).map(asRecord))
    add({
      rule: asText(one['code']),
      level: 'warning',
      message: asText(one['message']),
      path: asText(one['filename']),
      line: asNumber(asRecord(one['location'])['row']) ?? 0,
    });
}
