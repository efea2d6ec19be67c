// saxes, streaming: only counts lines, of Cobertura (hits) or JaCoCo (ci). The generated reports name each line once; a
// reader of real ones would have to keep and merge them.
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

const parser = new SaxesParser();
let [covered, total] = [0, 0];
parser.on('error', (error) => {
  throw error;
});
parser.on('opentag', ({ name, attributes }) => {
  if (name !== 'line') return;
  total++;
  if (Number(attributes.hits ?? attributes.ci) > 0) covered++;
});
const stream = createReadStream(process.argv[2], { encoding: 'utf8', highWaterMark: 1 << 20 });
stream.on('data', (text) => parser.write(text));
stream.on('end', () => {
  parser.close();
  console.log(JSON.stringify({ covered, total }));
});
