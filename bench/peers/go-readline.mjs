// A cover profile as coverage actions read it: readline and a regular expression; a block that is written twice counts once.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const BLOCK = /^(.+:\d+\.\d+,\d+\.\d+) (\d+) (\d+)$/;
const blocks = new Map();
const lines = createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Number.POSITIVE_INFINITY });
lines.on('line', (line) => {
  const block = BLOCK.exec(line);
  if (block === null) return;
  const [, place, statements, hits] = block;
  const known = blocks.get(place);
  if (known === undefined) blocks.set(place, { statements: Number(statements), hits: Number(hits) });
  else known.hits += Number(hits);
});
lines.on('close', () => {
  let [covered, total] = [0, 0];
  for (const { statements, hits } of blocks.values()) {
    total += statements;
    if (hits > 0) covered += statements;
  }
  console.log(JSON.stringify({ covered, total }));
});
