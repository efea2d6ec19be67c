// fast-xml-parser, as the coverage actions use it: the whole report as one object, then its lines added up.
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['group', 'package', 'class', 'sourcefile', 'line'].includes(name),
});
const { coverage, report } = parser.parse(readFileSync(process.argv[2], 'utf8'));
let [covered, total] = [0, 0];
if (coverage !== undefined)
  for (const { classes } of coverage.packages.package)
    for (const { lines } of classes.class) for (const line of lines.line) add(Number(line.hits));
else
  for (const group of report.group)
    for (const { sourcefile } of group.package)
      for (const { line } of sourcefile) for (const { ci } of line) add(Number(ci));
console.log(JSON.stringify({ covered, total }));

function add(hits) {
  total++;
  if (hits > 0) covered++;
}
