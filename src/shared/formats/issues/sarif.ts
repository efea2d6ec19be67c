import type { Issue, IssueLevel } from '../../model/issue.ts';
import { DocumentParser } from '../document-parser.ts';
import { asRecord, asText } from '../json-record.ts';
import { isSarif, sarifResults } from '../sarif-results.ts';
import { ISSUE_JSON_FAULTS } from './issue-faults.ts';
import type { IssueFormat } from './port.ts';

/** SARIF 2.1.0 (OASIS), of any tool. Results that the tool itself suppressed, and those that passed, are none. */
export const sarif: IssueFormat = {
  id: 'sarif',
  title: 'SARIF',
  faults: ISSUE_JSON_FAULTS,
  detect: isSarif,
  open: (add) => new DocumentParser((document) => read(document, add)),
};

function read(document: unknown, add: (issue: Issue) => void): void {
  for (const { result, rule, ruleId, message, path, line } of sarifResults(document))
    add({
      rule: ruleId,
      level: levelOf(asText(result['level']) || asText(asRecord(rule['defaultConfiguration'])['level']) || 'warning'),
      message,
      path,
      line,
    });
}

function levelOf(level: string): IssueLevel {
  return level === 'error' ? 'error' : level === 'note' || level === 'none' ? 'note' : 'warning';
}
