import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import { ruleCheck } from '../../shared/families/rule-check.ts';
import type { ChartGroup } from '../../shared/model/chart.ts';
import type { Cell, Check } from '../../shared/model/presentation.ts';
import { byteText, growthText } from '../byte-text.ts';
import { chartSizes, type WeighedNow } from '../size-history.ts';
import { growsTooMuch } from './decide-images.ts';
import { type ImagesFacts, imageBytes } from './facts.ts';
import type { ImagesOptions } from './settings.ts';

const MOST_ROWS = 100;

/** What people see of images: each, then its layers from the lowest up, and those that are gone. */
export function presentImages(options: ImagesOptions, facts: ImagesFacts, verdict: FamilyVerdict): FamilyPresentation {
  const { images, baseline } = facts;
  const isCompared = baseline !== undefined;
  const rows = images.flatMap((image) => {
    const isKnown = image.beforeBytes !== undefined;
    return [
      row({ text: image.name, code: true }, imageBytes(image), image.beforeBytes, isCompared),
      ...image.layers.map(({ command, bytes, beforeBytes }) =>
        row(`↳ ${command}`, bytes, isKnown ? beforeBytes : bytes, isCompared),
      ),
      ...image.removed.map(({ command, bytes }) => row(`↳ gone: ${command}`, 0, bytes, isCompared)),
    ];
  });
  const charts = chartsOf(options, facts);
  return {
    tables: [
      {
        title: 'Images',
        columns: [
          { label: 'Image, layers', align: 'left' },
          { label: 'Size', align: 'right' },
          ...(isCompared ? [{ label: 'Since the baseline', align: 'right' } as const] : []),
        ],
        rows: rows.slice(0, MOST_ROWS),
        ...(rows.length > MOST_ROWS ? { omittedRows: rows.length - MOST_ROWS } : {}),
      },
    ],
    notes: isCompared
      ? [`Images are compared with those of ${baseline.commit.slice(0, 7)}, layers by what made them.`]
      : [],
    checks: checksOf(options, facts, verdict),
    ...(charts === undefined ? {} : { charts }),
  };
}

function chartsOf(options: ImagesOptions, { images, history }: ImagesFacts): ChartGroup | undefined {
  const all = images.map((image): WeighedNow => {
    const { name, beforeBytes } = image;
    const bytes = imageBytes(image);
    return {
      name,
      bytes,
      ...(beforeBytes === undefined ? {} : { beforeBytes }),
      ...(options.maxSize === undefined ? {} : { maxBytes: options.maxSize }),
      isTooMuch: beforeBytes !== undefined && growsTooMuch(options, bytes, beforeBytes),
    };
  });
  return chartSizes('Images', history, all, (options.maxGrowth ?? 0) / 100_000);
}

function row(name: Cell, bytes: number, before: number | undefined, isCompared: boolean): readonly Cell[] {
  if (!isCompared) return [name, byteText(bytes)];
  const tone = before === undefined || bytes > before ? 'warn' : 'muted';
  return [name, byteText(bytes), { text: before === undefined ? 'new' : growthText(bytes, before), tone }];
}

function checksOf(
  { maxSize, maxGrowth }: ImagesOptions,
  { baseline, problems }: ImagesFacts,
  { findings }: FamilyVerdict,
): readonly Check[] {
  const own = { findings, problems };
  return [
    ...(maxSize === undefined ? [] : [ruleCheck('images: budgets', 'images/over-budget', own)]),
    ...(maxGrowth === undefined
      ? []
      : [ruleCheck('images: growth', 'images/larger-than-before', own, baseline !== undefined)]),
  ];
}
