import type { Issue, IssueLevel } from '../../model/issue.ts';
import { DocumentParser } from '../document-parser.ts';
import { FormatFault } from '../fault.ts';
import { asList, asNumber, asRecord, asText } from '../json-record.ts';
import { ISSUE_JSON_FAULTS } from './issue-faults.ts';
import type { IssueFormat } from './port.ts';

/**
 * `cargo clippy` or `cargo check` with `--message-format=json`: one message a line, of which the last says that the build finished
 * (Cargo 1.44). "3 warnings emitted" is none of them.
 */
export const cargo: IssueFormat = {
  id: 'cargo',
  title: 'cargo JSON (clippy, rustc)',
  faults: ISSUE_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"reason"\s*:\s*"(?:compiler-|build-)/u.test(head),
  open: (add) => new CargoParser(add),
};

class CargoParser extends DocumentParser {
  readonly #last: { reason: unknown };

  constructor(add: (issue: Issue) => void) {
    const told = { reason: undefined as unknown };
    super((document) => {
      told.reason = asRecord(document)['reason'];
      read(document, add);
    }, 'many');
    this.#last = told;
  }

  override consume(bytes: Buffer, end: number, last: boolean): number {
    const used = super.consume(bytes, end, last);
    if (last && this.#last.reason !== 'build-finished')
      throw new FormatFault('TRUNCATED', 'its last line does not say that the build finished', end);
    return used;
  }
}

function read(document: unknown, add: (issue: Issue) => void): void {
  const { reason, message: told } = asRecord(document);
  if (reason !== 'compiler-message') return;
  const message = asRecord(told);
  const spans = asList(message['spans']).map(asRecord);
  const span = spans.find((one) => one['is_primary'] === true);
  const level = asText(message['level']);
  // Summaries have no place and no code.
  if (span === undefined && message['code'] === null) return;
  add({
    rule: asText(asRecord(message['code'])['code']),
    level: levelOf(level),
    message: asText(message['message']),
    path: asText(span?.['file_name']),
    line: asNumber(span?.['line_start']) ?? 0,
  });
}

function levelOf(level: string): IssueLevel {
  return level.startsWith('error') ? 'error' : level === 'warning' ? 'warning' : 'note';
}
