import type { Board, BoardCell, BoardColumn, BoardRow } from '../../shared/model/board.ts';
import type { Outcome } from '../arena/outcome.ts';
import { VECTORS } from '../vectors/index.ts';
import type { AttackedPolicy, AttackRow, AttacksFacts } from './facts.ts';
import { boardHistory } from './present-history.ts';

const TITLE = 'Attacks under every layer';
const CELLS: { readonly [outcome in Outcome]: Omit<BoardCell, 'note'> } = {
  executed: { word: 'got through', tone: 'bad' },
  blocked: { word: 'blocked', tone: 'good' },
  silent: { word: 'silent', tone: 'good' },
  'not-live': { word: 'not live', tone: 'muted' },
  unmeasured: { word: 'not measured', tone: 'warn' },
};
/** What is added to the first policy by layers that are not the site's own. */
const LAYERS: { readonly [arm: string]: string } = {
  none: 'no defence: whether the attack works in this browser at all',
  'trusted-types': "Content-Security-Policy: require-trusted-types-for 'script'",
  encoding: 'no policy, but the application writes data of others the right way for its place',
};

/** The board of a run that is over: the same bytes from the same facts. */
export function boardOf(facts: AttacksFacts): Board {
  const { browser, arms, policies, vectors } = facts;
  const history = boardHistory(facts);
  return {
    title: TITLE,
    columns: columnsOf(`${browser.name} ${browser.version}`, arms, policies),
    rows: vectors.map(rowOf),
    cells: vectors.map(({ outcomes, evidence }) =>
      outcomes.map((outcome, at) => cellOf(outcome, evidence[at] ?? '', at)),
    ),
    ...(history === undefined ? {} : { history }),
  };
}

/** The board of a run that begins. */
export function emptyBoard(
  browser: string,
  arms: readonly string[],
  policies: readonly AttackedPolicy[],
  vectors: readonly Omit<AttackRow, 'outcomes' | 'evidence'>[],
): Board {
  return {
    title: TITLE,
    columns: columnsOf(browser, arms, policies),
    rows: vectors.map(rowOf),
    cells: vectors.map(() => arms.map(() => null)),
  };
}

/** `at`: the place of its arm; the first one has no defence, and being executed there is what is wanted. */
export function cellOf(outcome: Outcome, evidence: string, at: number): BoardCell {
  const cell = at === 0 && outcome === 'executed' ? { word: 'live', tone: 'muted' as const } : CELLS[outcome];
  return { ...cell, note: evidence };
}

function columnsOf(
  group: string,
  arms: readonly string[],
  policies: readonly AttackedPolicy[],
): readonly BoardColumn[] {
  return arms.map((arm): BoardColumn => {
    const policy = policies.find((own) => own.arm === arm) ?? (arm === 'trusted-types' ? policies[0] : undefined);
    const own = LAYERS[arm];
    return {
      label: arm,
      group,
      lines: [...(policy === undefined ? [] : linesOf(policy)), ...(own === undefined ? [] : [own])],
      ...placeOf(policy),
    };
  });
}

function linesOf({ headers, meta }: AttackedPolicy): readonly string[] {
  const lines = [
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...meta.map((content) => `<meta http-equiv="Content-Security-Policy" content="${content}">`),
  ];
  return lines.length === 0 ? ['no policy'] : lines;
}

function placeOf(policy: AttackedPolicy | undefined): { readonly place?: string } {
  if (policy?.place === undefined) return {};
  const { path, line } = policy.place;
  return { place: line === undefined ? path : `${path}:${line}` };
}

/** With what the catalogue of this version knows of it: its payload is what was run. */
function rowOf({ id, class: kind, idea, blockedBy }: Omit<AttackRow, 'outcomes' | 'evidence'>): BoardRow {
  const vector = VECTORS.find((known) => known.id === id);
  return {
    id,
    kind,
    text: idea,
    facts: [
      ...(vector === undefined ? [] : [{ label: PAYLOAD, text: vector.payload, code: true as const }]),
      ...(vector === undefined ? [] : [{ label: 'Where it gets in', text: vector.place }]),
      ...(vector === undefined ? [] : [{ label: 'What counts as executed', text: PROOFS[vector.proof] }]),
      { label: 'Each of these alone stops it', text: blockedBy.join(', ') },
      { label: 'Run it alone', text: `npx reliability anomaly-scan --vectors ${id} --min-live-vectors 1`, code: true },
    ],
  };
}

const PAYLOAD = 'Payload, {run} being the call that proves it';
const PROOFS = {
  page: "its own token is handed over by a script of the application's origin",
  worker: "its own token is handed over by a worker of the application's origin",
  request: 'its own token arrives at another origin',
} as const;
