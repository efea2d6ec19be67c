// saxes, streaming: only counts cases and failures; a reader of real reports would have to keep and join them.
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

const parser = new SaxesParser();
let [total, failed] = [0, 0];
parser.on('error', (error) => {
  throw error;
});
parser.on('opentag', ({ name }) => {
  if (name === 'testcase') total++;
  else if (name === 'failure') failed++;
});
const stream = createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 1 << 20 });
stream.on('data', (text) => parser.write(text));
stream.on('end', () => {
  parser.close();
  console.log(JSON.stringify({ total, failed }));
});
