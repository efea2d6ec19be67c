import { mergeLines } from '../shared/formats/coverage/merge.ts';
import type { Lines } from '../shared/model/coverage.ts';
import { xmlAttribute } from '../shared/report/escape.ts';
import type { CoverageDetail } from './collect.ts';
import { countLines } from './counting.ts';

/** GitLab refuses a Cobertura report of more than 10 MiB; the rest is room for the head and the tail. */
const MOST_BYTES = 10 * 1024 * 1024 - 4096;

/**
 * cobertura.xml (coverage-04.dtd), for GitLab's and Azure's own coverage display: all suites together, line by line.
 * Where everything would not fit, files with most uncovered lines come first and a comment says how many are missing.
 */
export function coberturaFile({ suites }: CoverageDetail): string {
  const union = new Map<string, Lines>();
  for (const { files } of suites) {
    for (const [path, { coverage }] of files) {
      const known = union.get(path);
      union.set(path, known === undefined ? coverage.lines : mergeLines(known, coverage.lines));
    }
  }
  const ranked = [...union]
    .map(([path, lines]) => ({ path, lines, covered: countLines(lines)[0] }))
    .sort((a, b) => b.lines.hits.length - b.covered - (a.lines.hits.length - a.covered) || (a.path < b.path ? -1 : 1));
  const kept: { readonly path: string; readonly text: string }[] = [];
  let [bytes, covered, valid] = [0, 0, 0];
  for (const file of ranked) {
    covered += file.covered;
    valid += file.lines.hits.length;
    if (bytes >= MOST_BYTES) continue;
    const text = classText(file.path, file.lines, file.covered);
    bytes += Buffer.byteLength(text, 'utf8');
    if (bytes < MOST_BYTES) kept.push({ path: file.path, text });
  }
  kept.sort((a, b) => (a.path < b.path ? -1 : 1));
  const missing = union.size - kept.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">',
    ...(missing > 0 ? [`<!-- ${missing} files with fewer uncovered lines were left out to stay below 10 MiB -->`] : []),
    `<coverage lines-covered="${covered}" lines-valid="${valid}" line-rate="${rate(covered, valid)}" branches-covered="0" branches-valid="0" branch-rate="0" complexity="0" timestamp="0" version="reliability">`,
    '<sources><source>.</source></sources>',
    `<packages><package name="" line-rate="${rate(covered, valid)}" branch-rate="0" complexity="0"><classes>`,
    ...kept.map(({ text }) => text),
    '</classes></package></packages>',
    '</coverage>',
    '',
  ].join('\n');
}

function classText(path: string, { numbers, hits }: Lines, covered: number): string {
  const name = xmlAttribute(path);
  let text = `<class name="${name}" filename="${name}" line-rate="${rate(covered, hits.length)}" branch-rate="0" complexity="0"><methods/><lines>`;
  for (let i = 0; i < numbers.length; i++) text += `<line number="${numbers[i]}" hits="${hits[i]}"/>`;
  return `${text}</lines></class>`;
}

/** Rounded down to four decimals; 0 of 0 is written as 0. */
function rate(covered: number, valid: number): string {
  return valid === 0 ? '0' : (Math.floor((covered / valid) * 10_000) / 10_000).toString();
}
