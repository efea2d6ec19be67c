import type { Issue } from '../../model/issue.ts';
import { DocumentParser } from '../document-parser.ts';
import { asList, asNumber, asRecord, asText } from '../json-record.ts';
import { ISSUE_JSON_FAULTS } from './issue-faults.ts';
import type { IssueFormat } from './port.ts';

const [DIGIT_0, DIGIT_9] = [48, 57];

/**
 * golangci-lint's JSON output, version 1 and 2. On standard output, version 2 prints its statistics behind it. What does not compile
 * is an error, for then the other linters did not look at all of it.
 */
export const golangci: IssueFormat = {
  id: 'golangci',
  title: 'golangci-lint JSON',
  faults: ISSUE_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"Issues"\s*:/u.test(head),
  open: (add) => new GolangciParser((document) => read(document, add)),
};

class GolangciParser extends DocumentParser {
  #documents = 0;
  #inStatistics = false;

  constructor(read: (document: unknown) => void) {
    super(read, 'many');
  }

  protected override unit(): boolean {
    const { json } = this;
    const first = json.bytes[json.p] ?? 0;
    // `8 issues:`, a line for each linter, and no more JSON.
    this.#inStatistics ||= this.#documents > 0 && first >= DIGIT_0 && first <= DIGIT_9;
    if (this.#inStatistics) {
      json.p = json.end;
      return false;
    }
    const more = super.unit();
    this.#documents++;
    return more;
  }
}

function read(document: unknown, add: (issue: Issue) => void): void {
  for (const one of asList(asRecord(document)['Issues']).map(asRecord)) {
    const place = asRecord(one['Pos']);
    const rule = asText(one['FromLinter']);
    add({
      rule,
      level: rule === 'typecheck' || asText(one['Severity']).toLowerCase() === 'error' ? 'error' : 'warning',
      ...compilerError(asText(one['Text']), asText(place['Filename']), asNumber(place['Line']) ?? 0),
    });
  }
}

/** Of what does not compile, `: # package` and on the next line what the compiler says, the place is told to be line 1. */
function compilerError(text: string, path: string, line: number): Pick<Issue, 'message' | 'path' | 'line'> {
  const [, name, told, message] = /^: # [^\n]*\n(?:[^\n:]*\/)?([^\n:/]+):(\d{1,9}):\d{1,9}: ([^\n]+)/u.exec(text) ?? [];
  if (message === undefined || name !== path.replace(/^.*\//su, '')) return { message: text, path, line };
  return { message, path, line: Number(told) };
}
