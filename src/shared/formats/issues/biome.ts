import type { Issue, IssueLevel } from '../../model/issue.ts';
import { DocumentParser } from '../document-parser.ts';
import { asList, asNumber, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { ISSUE_JSON_FAULTS } from './issue-faults.ts';
import type { IssueFormat } from './port.ts';

/** Biome's `--reporter=json`. */
export const biome: IssueFormat = {
  id: 'biome',
  title: 'Biome JSON',
  faults: ISSUE_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"summary"\s*:\s*\{\s*"changed"\s*:/u.test(head),
  open: (add) => new DocumentParser((document) => read(asRecord(document), add)),
};

function read(document: JsonRecord, add: (issue: Issue) => void): void {
  for (const one of asList(document['diagnostics']).map(asRecord)) {
    const place = asRecord(one['location']);
    const path = place['path'];
    add({
      rule: asText(one['category']),
      level: levelOf(asText(one['severity'])),
      message: asText(one['message']) || asText(one['description']),
      path: asText(path) || asText(asRecord(path)['file']),
      line: asNumber(asRecord(place['start'])['line']) ?? 0,
    });
  }
}

function levelOf(severity: string): IssueLevel {
  return severity === 'error' || severity === 'fatal' ? 'error' : severity === 'warning' ? 'warning' : 'note';
}
