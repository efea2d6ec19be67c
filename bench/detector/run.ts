// How good the detector of changes is on series that people annotated, and how fast beside apache-otava.
// npm run bench:detector -- --data FILE [--json] [--assert] [--speed SERIES]
import { parseArgs } from 'node:util';
import { readSeries } from './series-file.ts';
import { raceOtava } from './speed.ts';
import { validateOffline, validateOnline } from './validation.ts';

const USAGE = `Usage: npm run bench:detector -- [--data FILE] [--speed SERIES] [--json] [--assert]
  --data FILE     series that people annotated: a JSON array of { name, values[], annotations[person][index] }, or its gzip
  --speed SERIES  analyse so many series of 10 000 points, beside apache-otava where RELIABILITY_PYTHON (python3) has it
  --json          print JSON
  --assert        exit 1 when a target is missed`;

interface Target {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly met: boolean;
}

function atLeast(name: string, value: number, limit: number): Target {
  return { name, value, limit, met: value >= limit };
}

function atMost(name: string, value: number, limit: number): Target {
  return { name, value, limit, met: value <= limit };
}

function accuracy(path: string) {
  const series = readSeries(path);
  const [offline, online] = [validateOffline(series), validateOnline(series)];
  const { crossValidated: off } = offline;
  const { crossValidated: on } = online;
  const [, middle] = on.sizes;
  const targets = [
    atLeast('F1', off.f1, 0.87),
    atLeast('consensus F1', off.consensusF1, 0.8),
    atMost('false change points per 1000 points', off.falsePer1000, 0.5),
    atMost('false alarms per 1000 stable commits', on.falseAlarmsPer1000, 0.6),
    atLeast('changes of 10–50 % found', middle!.changes === 0 ? Number.NaN : middle!.found / middle!.changes, 0.9),
  ];
  const points = series.reduce((sum, { values }) => sum + values.length, 0);
  return { series: series.length, points, offline, online, targets };
}

function speed(series: number) {
  const measured = raceOtava(series);
  const ratio = measured.otava === undefined ? Number.NaN : measured.otava.cpuMs / measured.cpuMs;
  return { ...measured, targets: [atLeast('times as fast as apache-otava', ratio, 5)] };
}

function shown({ name, value, limit, met }: Target): string {
  return `${met ? 'met   ' : 'MISSED'}  ${name}: ${Number(value.toFixed(3))} (target ${limit})`;
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    speed: { type: 'string' },
    json: { type: 'boolean', default: false },
    assert: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help || (options.data === undefined && options.speed === undefined)) {
  console.log(USAGE);
  process.exit(options.help ? 0 : 2);
}
const results = {
  ...(options.data === undefined ? {} : { accuracy: accuracy(options.data) }),
  ...(options.speed === undefined ? {} : { speed: speed(Number(options.speed)) }),
};
const targets = [...(results.accuracy?.targets ?? []), ...(results.speed?.targets ?? [])];
console.log(options.json ? JSON.stringify(results, null, 2) : targets.map(shown).join('\n'));
if (options.assert && targets.some(({ met }) => !met)) process.exit(1);
