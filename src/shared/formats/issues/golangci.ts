import type { Issue } from '../../model/issue.ts';
import { DocumentParser } from '../document-parser.ts';
import { asList, asNumber, asRecord, asText } from '../json-record.ts';
import { ISSUE_JSON_FAULTS } from './issue-faults.ts';
import type { IssueFormat } from './port.ts';

/** golangci-lint's JSON output, version 1 and 2. */
export const golangci: IssueFormat = {
  id: 'golangci',
  title: 'golangci-lint JSON',
  faults: ISSUE_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"Issues"\s*:/u.test(head),
  open: (add) => new DocumentParser((document) => read(document, add)),
};

function read(document: unknown, add: (issue: Issue) => void): void {
  for (const one of asList(asRecord(document)['Issues']).map(asRecord)) {
    const place = asRecord(one['Pos']);
    add({
      rule: asText(one['FromLinter']),
      level: asText(one['Severity']).toLowerCase() === 'error' ? 'error' : 'warning',
      message: asText(one['Text']),
      path: asText(place['Filename']),
      line: asNumber(place['Line']) ?? 0,
    });
  }
}
