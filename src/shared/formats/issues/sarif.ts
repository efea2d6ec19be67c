import type { Issue, IssueLevel } from '../../model/issue.ts';
import { asList, asNumber, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { DocumentParser } from './document-parser.ts';
import { ISSUE_JSON_FAULTS } from './issue-faults.ts';
import type { IssueFormat } from './port.ts';

/** SARIF 2.1.0 (OASIS), of any tool. Results that the tool itself suppressed, and those that passed, are none. */
export const sarif: IssueFormat = {
  id: 'sarif',
  title: 'SARIF',
  faults: ISSUE_JSON_FAULTS,
  detect: (head) => /^\s*\{/u.test(head) && /"(?:\$schema"\s*:\s*"[^"]*sarif|runs"\s*:\s*\[)/iu.test(head),
  open: (add) => new DocumentParser((document) => read(asRecord(document), add)),
};

function read(document: JsonRecord, add: (issue: Issue) => void): void {
  for (const run of asList(document['runs']).map(asRecord)) {
    const rules = rulesOf(run);
    for (const result of asList(run['results']).map(asRecord)) {
      if (asList(result['suppressions']).length > 0) continue;
      if (result['kind'] !== undefined && !['fail', 'review', 'open'].includes(asText(result['kind']))) continue;
      const rule = asText(result['ruleId']) || (rules[asNumber(result['ruleIndex']) ?? -1]?.id ?? '');
      const physical = asRecord(asRecord(asList(result['locations'])[0])['physicalLocation']);
      add({
        rule,
        level: levelOf(asText(result['level']) || (rules.find(({ id }) => id === rule)?.level ?? 'warning')),
        message: asText(asRecord(result['message'])['text']),
        path: decoded(asText(asRecord(physical['artifactLocation'])['uri'])),
        line: asNumber(asRecord(physical['region'])['startLine']) ?? 0,
      });
    }
  }
}

function rulesOf(run: JsonRecord): readonly { readonly id: string; readonly level: string }[] {
  return asList(asRecord(asRecord(run['tool'])['driver'])['rules'])
    .map(asRecord)
    .map((rule) => ({ id: asText(rule['id']), level: asText(asRecord(rule['defaultConfiguration'])['level']) }));
}

function levelOf(level: string): IssueLevel {
  return level === 'error' ? 'error' : level === 'note' || level === 'none' ? 'note' : 'warning';
}

/** Of a URI, percent-encoded. */
function decoded(uri: string): string {
  const path = uri.replace(/^file:\/\//u, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
