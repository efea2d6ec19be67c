import { mergeLines } from '../shared/formats/coverage/merge.ts';
import type { Lines } from '../shared/model/coverage.ts';
import type { Ratio } from '../shared/model/measure.ts';
import { countLines } from '../shared/policy/line-counts.ts';
import { xmlAttribute } from '../shared/report/escape.ts';
import type { CoverageDetail } from './collect.ts';

/** GitLab refuses a Cobertura report of more than 10 MiB. Half of it holds 150 000 lines; writing more would cost as much as measuring. */
const MOST_BYTES = 5 * 1024 * 1024;
/** Longest line element: 24 characters around a number of 8 digits and one of 10. */
const LONGEST_LINE_BYTES = 64;
const BEFORE_NUMBER = Buffer.from('<line number="');
const BEFORE_HITS = Buffer.from('" hits="');
const BEHIND_HITS = Buffer.from('"/>');

/**
 * cobertura.xml (coverage-04.dtd), for GitLab's and Azure's own coverage display: all suites together, line by line.
 * Where everything would not fit, files with most uncovered lines come first and a comment says how many are missing.
 * Bytes, file by file: as one text, it would be held three times.
 */
export function coberturaFile({ suites, ranked }: CoverageDetail, totals: Ratio): Uint8Array {
  const body = new Bytes();
  const kept: { readonly path: string; readonly from: number; readonly to: number }[] = [];
  for (const path of ranked) {
    const lines = linesOf(path, suites);
    const from = body.length;
    // One enormous file must not leave the others out.
    if (from + (lines.numbers.length + 1) * LONGEST_LINE_BYTES + 6 * path.length > 2 * MOST_BYTES) continue;
    const [covered, total] = countLines(lines);
    const name = xmlAttribute(path);
    body.text(
      `<class name="${name}" filename="${name}" line-rate="${rate(covered, total)}" branch-rate="0" complexity="0"><methods/><lines>`,
    );
    body.lines(lines);
    body.text('</lines></class>\n');
    if (body.length > MOST_BYTES) {
      if (kept.length > 0) break;
      body.length = from;
      continue;
    }
    kept.push({ path, from, to: body.length });
  }
  kept.sort((a, b) => (a.path < b.path ? -1 : 1));
  const missing = ranked.length - kept.length;
  const { covered, total } = totals;
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">',
    ...(missing > 0 ? [`<!-- ${missing} files with fewer uncovered lines were left out to keep this small -->`] : []),
    `<coverage lines-covered="${covered}" lines-valid="${total}" line-rate="${rate(covered, total)}" branches-covered="0" branches-valid="0" branch-rate="0" complexity="0" timestamp="0" version="reliability">`,
    '<sources><source>.</source></sources>',
    `<packages><package name="" line-rate="${rate(covered, total)}" branch-rate="0" complexity="0"><classes>`,
    '',
  ].join('\n');
  const tail = '</classes></package></packages>\n</coverage>\n';
  return Buffer.concat([Buffer.from(head), ...kept.map(({ from, to }) => body.part(from, to)), Buffer.from(tail)]);
}

/** Of all suites together. */
function linesOf(path: string, suites: CoverageDetail['suites']): Lines {
  const [first, ...others] = suites.flatMap(({ files }) => files.get(path)?.coverage.lines ?? []);
  return others.reduce(mergeLines, first ?? { numbers: new Uint8Array(0), hits: new Uint8Array(0) });
}

/** Rounded down to four decimals; 0 of 0 is written as 0. */
function rate(covered: number, valid: number): string {
  return valid === 0 ? '0' : (Math.floor((covered / valid) * 10_000) / 10_000).toString();
}

/** Growing text in UTF-8. */
class Bytes {
  #bytes = Buffer.allocUnsafe(1 << 16);
  length = 0;

  text(text: string): void {
    this.#room(text.length * 3);
    this.length += this.#bytes.write(text, this.length, 'utf8');
  }

  /** `<line number="…" hits="…"/>` for each line: written as bytes, because a text of them would be copied three times. */
  lines({ numbers, hits }: Lines): void {
    this.#room(numbers.length * LONGEST_LINE_BYTES);
    for (let i = 0; i < numbers.length; i++) {
      this.#put(BEFORE_NUMBER);
      this.#digits(numbers[i]!);
      this.#put(BEFORE_HITS);
      this.#digits(hits[i]!);
      this.#put(BEHIND_HITS);
    }
  }

  part(from: number, to: number): Uint8Array {
    return this.#bytes.subarray(from, to);
  }

  #put(text: Uint8Array): void {
    const bytes = this.#bytes;
    let at = this.length;
    for (let i = 0; i < text.length; i++) bytes[at++] = text[i]!;
    this.length = at;
  }

  #digits(value: number): void {
    let count = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) count++;
    this.length += count;
    for (let [rest, at] = [value, this.length - 1]; count > 0; count--, at--) {
      const next = Math.floor(rest / 10);
      this.#bytes[at] = 48 + rest - next * 10;
      rest = next;
    }
  }

  #room(bytes: number): void {
    if (this.length + bytes <= this.#bytes.length) return;
    // Once, to the most that there can be: memory that nobody writes to is not taken, and growing by doubling holds it three times.
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * MOST_BYTES, this.#bytes.length * 2, this.length + bytes));
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }
}
