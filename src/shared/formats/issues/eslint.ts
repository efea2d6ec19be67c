import type { Issue } from '../../model/issue.ts';
import { DocumentParser } from '../document-parser.ts';
import { asList, asNumber, asRecord, asText } from '../json-record.ts';
import { ISSUE_JSON_FAULTS } from './issue-faults.ts';
import type { IssueFormat } from './port.ts';

/** ESLint's `--format json` (also of oxlint and stylelint-like tools that write filePath and messages). */
export const eslint: IssueFormat = {
  id: 'eslint',
  title: 'ESLint JSON',
  faults: ISSUE_JSON_FAULTS,
  detect: (head) => /^\s*\[\s*\{\s*"filePath"\s*:/u.test(head),
  open: (add) => new DocumentParser((document) => read(document, add)),
};

function read(document: unknown, add: (issue: Issue) => void): void {
  for (const file of asList(document).map(asRecord))
    for (const message of asList(file['messages']).map(asRecord))
      add({
        rule: asText(message['ruleId']),
        level: message['severity'] === 2 || message['fatal'] === true ? 'error' : 'warning',
        message: asText(message['message']),
        path: asText(file['filePath']),
        line: asNumber(message['line']) ?? 0,
      });
}
