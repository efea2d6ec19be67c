import { VECTORS } from '../../src/anomaly-scan/vectors/index.ts';
import { isBeyondPolicy, type Vector } from '../../src/anomaly-scan/vectors/vector.ts';
import { row } from './tables.ts';

const HEAD = `<!-- Printed by \`npm run generate\` from src/anomaly-scan/vectors: do not edit. -->

# Attacks of anomaly-scan

Each is run in a real browser against your own build on this machine: first without any defence, which proves that it works
there at all, then with yours. *Proof* is what counts as executed, never an alert: a number that only this attack knows is
handed over by a page of the application's own origin (\`page\`), by a worker (\`worker\`), or arrives at another origin
(\`request\`). *Stopped by* names what is enough alone.
`;

/** docs/gates/anomaly-vectors.md: what no policy stops, what is dead, and every vector by class. */
export function printVectors(): string {
  const live = VECTORS.filter(({ dead }) => dead === undefined);
  const beyond = live.filter(isBeyondPolicy);
  const dead = VECTORS.filter((vector) => vector.dead !== undefined);
  const classes = [...new Set(VECTORS.map((vector) => vector.class))];
  return [
    HEAD,
    `${VECTORS.length} attacks, of which ${live.length} work in the Chromium that this list was tried in.`,
    '',
    '## What no policy can stop',
    '',
    'No header ends these, however strict: only the code of the application does, by writing data of others the right way for its',
    'place, or by not doing what the attack needs.',
    '',
    ...table(['Vector', 'What it does', 'Stopped by'], beyond, ({ id, idea, blockedBy }) => [
      id,
      idea,
      blockedBy.join(', '),
    ]),
    '## What browsers no longer run',
    '',
    'They are run all the same, since yours may be another one; what is not live in the browser of a run never counts as stopped.',
    '',
    ...table(['Vector', 'What it does', 'Dead in'], dead, ({ id, idea, dead: since = '' }) => [id, idea, since]),
    ...classes.flatMap((name) => [
      `## ${name}`,
      '',
      ...table(
        ['Vector', 'What it does', 'Proof', 'Stopped by'],
        live.filter((vector) => vector.class === name),
        ({ id, idea, proof, blockedBy }) => [id, idea, proof, blockedBy.join(', ')],
      ),
    ]),
  ].join('\n');
}

function table(
  head: readonly string[],
  vectors: readonly Vector[],
  cells: (vector: Vector) => readonly string[],
): readonly string[] {
  return [row(head), row(head.map(() => '---')), ...vectors.map((vector) => row(cells(vector))), ''];
}
