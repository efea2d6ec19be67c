import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { counted } from '../../shared/report/words.ts';
import { byteText, growthText } from '../byte-text.ts';
import { type SizesFacts, TOTAL, type WeighedItem } from './facts.ts';
import type { SizesOptions } from './settings.ts';

/** Facts → what is too large, and what grew too much; exact, in bytes. */
export function decideSizes(options: SizesOptions, facts: SizesFacts): FamilyVerdict {
  const { items, baseline, bytes } = facts;
  const problems: Problem[] = [...facts.problems];
  if (options.maxGrowth !== undefined && baseline === undefined && facts.baselineProblem !== undefined)
    problems.push(facts.baselineProblem);
  const grown = items.filter(({ bytes: own, beforeBytes = own }) => own > beforeBytes);
  const shrunk = items.filter(({ bytes: own, beforeBytes = own }) => own < beforeBytes);
  return {
    problems,
    findings: [...tooLarge(options, facts), ...tooMuchMore(options, facts)],
    metrics: {
      sizes: {
        total: facts.files,
        new: grown.length,
        fixed: shrunk.length,
        bytes,
        rawBytes: facts.rawBytes,
        ...(baseline === undefined ? {} : { beforeBytes: baseline.bytes }),
      },
    },
    holds: `${counted(facts.files, 'file')} of ${byteText(bytes)}${baseline === undefined || bytes === baseline.bytes ? '' : `, ${growthText(bytes, baseline.bytes)}`}`,
  };
}

function tooLarge({ maxSize, maxTotal }: SizesOptions, { items, bytes }: SizesFacts): readonly Finding[] {
  const over = (what: string, own: number, limit: number, isFile: boolean): Finding => ({
    rule: 'sizes/over-budget',
    severity: 'error',
    message: `${what} weighs ${byteText(own)}, ${byteText(own - limit)} more than ${byteText(limit)}`,
    hint: 'Look at what was added to it; split it, or leave out what is not needed.',
    ...(isFile && !what.includes('*') ? { location: { path: what } } : {}),
    measured: { value: own, unit: 'bytes' },
    limit: { value: limit, unit: 'bytes' },
    fingerprint: fingerprint('sizes/over-budget', isFile ? what : '', what),
  });
  return [
    ...(maxTotal !== undefined && bytes > maxTotal ? [over(TOTAL, bytes, maxTotal, false)] : []),
    ...items.flatMap((item) =>
      maxSize !== undefined && item.bytes > maxSize ? [over(item.name, item.bytes, maxSize, !item.isGroup)] : [],
    ),
  ];
}

/** Whether that is more than growth may be. */
export function growsTooMuch({ maxGrowth, minGrowth }: SizesOptions, bytes: number, before: number): boolean {
  return maxGrowth !== undefined && bytes - before > minGrowth && (bytes - before) * 100_000 > maxGrowth * before;
}

function tooMuchMore(options: SizesOptions, { items, bytes, baseline }: SizesFacts): readonly Finding[] {
  const { maxGrowth } = options;
  if (maxGrowth === undefined || baseline === undefined) return [];
  const more = (what: string, own: number, before: number, item?: WeighedItem): Finding => ({
    rule: 'sizes/larger-than-before',
    severity: 'error',
    message: `${what} grew from ${byteText(before)} to ${byteText(own)}: ${growthText(own, before)} since ${baseline.commit.slice(0, 7)}, and at most ${maxGrowth / 1000} % are allowed`,
    hint: 'If it is worth it, waive it; the next baseline has the new size.',
    ...(item === undefined || item.isGroup || what.includes('*') ? {} : { location: { path: what } }),
    measured: { value: own, unit: 'bytes' },
    limit: { value: before, unit: 'bytes' },
    fingerprint: fingerprint('sizes/larger-than-before', '', what),
  });
  const grows = (own: number, before: number): boolean => growsTooMuch(options, own, before);
  return [
    ...(grows(bytes, baseline.bytes) ? [more(TOTAL, bytes, baseline.bytes)] : []),
    ...items.flatMap((item) =>
      item.beforeBytes !== undefined && grows(item.bytes, item.beforeBytes)
        ? [more(item.name, item.bytes, item.beforeBytes, item)]
        : [],
    ),
  ];
}
