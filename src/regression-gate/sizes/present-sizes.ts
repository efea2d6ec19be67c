import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import { ruleCheck } from '../../shared/families/rule-check.ts';
import type { ChartGroup } from '../../shared/model/chart.ts';
import type { Cell, Check, Table } from '../../shared/model/presentation.ts';
import { byteText, growthText } from '../byte-text.ts';
import { chartSizes, type WeighedNow } from '../size-history.ts';
import { growsTooMuch } from './decide-sizes.ts';
import { type SizesFacts, TOTAL, type WeighedItem } from './facts.ts';
import type { SizesOptions } from './settings.ts';

const MOST_ROWS = 50;

/** What people see of sizes: the sum, then those that changed most, then the largest. */
export function presentSizes(options: SizesOptions, facts: SizesFacts, verdict: FamilyVerdict): FamilyPresentation {
  const { items, baseline, files, bytes } = facts;
  const change = ({ bytes: own, beforeBytes = own }: WeighedItem): number => Math.abs(own - beforeBytes);
  const ranked = [...items].sort((a, b) => change(b) - change(a) || b.bytes - a.bytes);
  const shown = ranked.slice(0, MOST_ROWS);
  const isSent = options.compression !== 'none';
  const table: Table = {
    title: isSent ? `Sizes (${options.compression})` : 'Sizes',
    columns: [
      { label: 'What', align: 'left' },
      { label: 'Size', align: 'right' },
      ...(isSent ? [{ label: 'As it is', align: 'right' } as const] : []),
      ...(baseline === undefined ? [] : [{ label: 'Since the baseline', align: 'right' } as const]),
    ],
    rows: [
      row(
        {
          name: files === 1 ? 'the one file' : `all ${files} files`,
          isGroup: true,
          files,
          bytes,
          rawBytes: facts.rawBytes,
          ...beforeOf(baseline),
        },
        isSent,
        baseline !== undefined,
      ),
      ...shown.map((item) => row(item, isSent, baseline !== undefined)),
    ],
    ...(ranked.length > shown.length ? { omittedRows: ranked.length - shown.length } : {}),
  };
  const charts = chartsOf(options, facts);
  return {
    tables: [table],
    notes: notesOf(facts),
    checks: checksOf(options, facts, verdict),
    ...(charts === undefined ? {} : { charts }),
  };
}

function chartsOf(options: SizesOptions, { items, bytes, baseline, history }: SizesFacts): ChartGroup | undefined {
  const now = (item: Omit<WeighedNow, 'isTooMuch'>): WeighedNow => ({
    ...item,
    isTooMuch: item.beforeBytes !== undefined && growsTooMuch(options, item.bytes, item.beforeBytes),
  });
  const budget = (maxBytes: number | undefined) => (maxBytes === undefined ? {} : { maxBytes });
  const all = [
    now({ name: TOTAL, bytes, ...beforeOf(baseline), ...budget(options.maxTotal) }),
    ...items.map((item) => now({ ...item, ...budget(options.maxSize) })),
  ];
  return chartSizes('Sizes', history, all, (options.maxGrowth ?? 0) / 100_000);
}

function beforeOf(baseline: SizesFacts['baseline']): { readonly beforeBytes?: number } {
  return baseline === undefined ? {} : { beforeBytes: baseline.bytes };
}

function row(item: WeighedItem, isSent: boolean, isCompared: boolean): readonly Cell[] {
  const { name, isGroup, bytes, rawBytes, beforeBytes } = item;
  const growth = beforeBytes === undefined ? 'new' : growthText(bytes, beforeBytes);
  const tone = beforeBytes !== undefined && bytes > beforeBytes ? 'warn' : 'muted';
  return [
    isGroup ? name : { text: name, code: true },
    byteText(bytes),
    ...(isSent ? [byteText(rawBytes)] : []),
    ...(isCompared ? [{ text: growth, tone } as const] : []),
  ];
}

function notesOf({ baseline }: SizesFacts): readonly string[] {
  if (baseline === undefined) return [];
  const gone = baseline.removed.length;
  return [
    `Sizes are compared with those of ${baseline.commit.slice(0, 7)}${gone === 0 ? '' : `; ${gone} ${gone === 1 ? 'file of it is' : 'files of it are'} gone`}.`,
  ];
}

function checksOf(
  { maxSize, maxTotal, maxGrowth }: SizesOptions,
  { baseline, problems }: SizesFacts,
  { findings }: FamilyVerdict,
): readonly Check[] {
  const own = { findings, problems };
  return [
    ...(maxSize === undefined && maxTotal === undefined ? [] : [ruleCheck('sizes: budgets', 'sizes/over-budget', own)]),
    ...(maxGrowth === undefined
      ? []
      : [ruleCheck('sizes: growth', 'sizes/larger-than-before', own, baseline !== undefined)]),
  ];
}
