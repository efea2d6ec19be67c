import type { Cell, Column, Table } from '../shared/model/presentation.ts';
import type { DeterminismFacts, VariationStatus } from './facts.ts';
import { committedText } from './rules/committed.ts';
import { differenceText, placeText } from './rules/differing-artifact.ts';
import { durationText } from './runs/progress.ts';

const MOST_SHOWN = 200;
const SHOWN_DIGITS = 12;
const TEXT = (label: string): Column => ({ label, align: 'left' });
const NUMBER = (label: string): Column => ({ label, align: 'right' });

const TONES: { readonly [status in VariationStatus]: 'good' | 'warn' | 'muted' } = {
  varied: 'good',
  'no-effect': 'warn',
  unavailable: 'muted',
};

/** Where two builds differ, seeds first. */
export function differenceTables({ difference }: DeterminismFacts): readonly Table[] {
  if (difference === undefined || difference.differingPaths === 0) return [];
  const { differences, omitted, run, reference } = difference;
  return [
    {
      title: `Differing artifacts (builds ${reference + 1} and ${run + 1})`,
      columns: [TEXT('Artifact'), TEXT('How it differs'), TEXT('Cause')],
      rows: differences
        .slice(0, MOST_SHOWN)
        .map((one) => [
          { text: placeText(one), code: true },
          differenceText({ ...one, seed: true }),
          one.cause === undefined
            ? { text: one.seed ? 'not known' : 'follows from another', tone: 'muted' }
            : one.cause,
        ]),
      ...rest(omitted + Math.max(0, differences.length - MOST_SHOWN)),
    },
  ];
}

export function committedTables({ committed }: DeterminismFacts): readonly Table[] {
  if (committed === undefined || committed.differingPaths === 0) return [];
  const { differences, differingPaths } = committed;
  return [
    {
      title: 'Committed artifacts that are not what is built',
      columns: [TEXT('Artifact'), TEXT('What is wrong')],
      rows: differences
        .slice(0, MOST_SHOWN)
        .map((one): readonly Cell[] => [{ text: placeText(one), code: true }, committedText(one)]),
      ...rest(Math.max(0, differingPaths - MOST_SHOWN)),
    },
  ];
}

export function sharedTables({ sharedFiles }: DeterminismFacts): readonly Table[] {
  if (sharedFiles.length === 0) return [];
  return [
    {
      title: 'Files that one build wrote and a later one read',
      columns: [TEXT('File')],
      rows: sharedFiles.map((path) => [{ text: path, code: true }]),
    },
  ];
}

export function variationTable({ variations, runs }: DeterminismFacts): readonly Table[] {
  if (variations.length === 0) return [];
  return [
    {
      title: 'Variations',
      columns: [TEXT('Variation'), TEXT('Status'), NUMBER('Builds'), TEXT('How')],
      rows: variations.map(({ name, status, detail }): readonly Cell[] => [
        name,
        { text: status, tone: TONES[status] },
        String(runs.filter(({ varied }) => varied.includes(name)).length),
        detail,
      ]),
    },
  ];
}

/** Every build, in the order of the plan: when it ran, how long, and whether it gave the same as the first. */
export function runTable({ runs }: DeterminismFacts): readonly Table[] {
  const [first] = runs;
  if (first === undefined) return [];
  const start = Math.min(...runs.map(({ startedMs }) => startedMs));
  const sharded = runs.some(({ shard }) => shard !== undefined);
  return [
    {
      title: 'Builds',
      detail: true,
      columns: [
        NUMBER('Build'),
        ...(sharded ? [NUMBER('Part')] : []),
        NUMBER('After'),
        NUMBER('Took'),
        TEXT('Result'),
        TEXT('Varied'),
      ],
      rows: runs
        .slice(0, MOST_SHOWN)
        .map((run): readonly Cell[] => [
          String(run.index + 1),
          ...(sharded ? [String(run.shard ?? '')] : []),
          durationText(run.startedMs - start),
          durationText(run.durationMs),
          { text: run.digest.slice(0, SHOWN_DIGITS), tone: run.digest === first.digest ? 'good' : 'bad', code: true },
          run.varied.length === 0 ? { text: 'nothing', tone: 'muted' } : run.varied.join(', '),
        ]),
      ...rest(Math.max(0, runs.length - MOST_SHOWN)),
    },
  ];
}

function rest(count: number): { readonly omittedRows?: number } {
  return count > 0 ? { omittedRows: count } : {};
}
