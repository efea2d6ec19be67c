import { expect, it } from 'vitest';
import { decideImages } from '../../../src/regression-gate/images/decide-images.ts';
import { configure as configureImages } from '../../../src/regression-gate/images/settings.ts';
import { decideSizes } from '../../../src/regression-gate/sizes/decide-sizes.ts';
import { configure as configureSizes } from '../../../src/regression-gate/sizes/settings.ts';
import { decideTests } from '../../../src/regression-gate/tests/decide-tests.ts';
import { TREND_TABLE } from '../../../src/regression-gate/trend-table.ts';
import { decideVulnerabilities } from '../../../src/regression-gate/vulnerabilities/decide-vulnerabilities.ts';
import { configure as configureVulnerabilities } from '../../../src/regression-gate/vulnerabilities/settings.ts';
import { decideWarnings } from '../../../src/regression-gate/warnings/decide-warnings.ts';
import { configure as configureWarnings } from '../../../src/regression-gate/warnings/settings.ts';
import { countedMeasures } from '../../../src/shared/policy/counted-measures.ts';
import { factsOf, list, optionsOf } from './tests/facts.ts';

const entries = (name: string) => new Map([[name, ['x']]]);

it('names what the families count', () => {
  const families = [
    decideTests(optionsOf(), factsOf({ passed: 7, skipped: 3, flaky: list('a', 'b') })),
    decideSizes(configureSizes(entries('files')), {
      items: [],
      files: 1,
      bytes: 40,
      rawBytes: 80,
      problems: [],
      metafiles: [],
    }),
    decideImages(configureImages(entries('files')), {
      images: [{ name: 'app', path: 'a.tar', layers: [{ command: 'FROM', bytes: 50 }], removed: [] }],
      problems: [],
    }),
    decideWarnings(configureWarnings(entries('reports')), { reports: [], problems: [], total: 6, rules: [] }),
    decideVulnerabilities(configureVulnerabilities(entries('reports')), {
      reports: [],
      problems: [],
      counts: [{ severity: 'high', total: 8, fresh: 0, published: 0 }],
      listed: [],
    }),
  ];
  const metrics = Object.assign({}, ...families.map((family) => family.metrics));
  expect(countedMeasures(metrics, TREND_TABLE).map(({ name, value }) => `${name} ${value}`)).toEqual([
    'tests 10',
    'skipped tests 3',
    'flaky tests 2',
    'size of all files 40',
    'size of all images 50',
    'warnings 6',
    'vulnerabilities 8',
  ]);
});
