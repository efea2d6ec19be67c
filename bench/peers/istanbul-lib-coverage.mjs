// What nyc and the coverage actions do: JSON.parse, a coverage map, its summary.
import { readFileSync } from 'node:fs';
import coverage from 'istanbul-lib-coverage';

const map = coverage.createCoverageMap(JSON.parse(readFileSync(process.argv[2], 'utf8')));
const { covered, total } = map.getCoverageSummary().lines;
console.log(JSON.stringify({ covered, total }));
