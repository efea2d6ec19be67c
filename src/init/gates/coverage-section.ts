import type { SuiteName } from '../model/part.ts';
import type { ConfigSources, GateSection } from './port.ts';

const NAMES: readonly SuiteName[] = ['unit', 'integration', 'e2e'];

/** coverage-gate: every suite with the reports that the pipeline's commands write. */
export const coverageSection: GateSection = {
  id: 'coverage-gate',
  title: 'Coverage gate',
  reads: 'reports',
  coverageFile: 'cobertura.xml',
  config(sources) {
    const suites = NAMES.flatMap((name) => suite(name, sources));
    if (suites.length === 0) return [];
    return [
      '# Least share of lines that tests must run. Below it today? Write what you have: `ratchet` below only lets it rise.',
      'coverage-gate:',
      '  suites:',
      ...suites,
      `  # What a change adds or rewrites must be covered, whatever the rest is.`,
      `  # patch: { lines: ${sources.lines('unit')} }`,
      '  # Floors that rise by themselves and never fall.',
      '  # ratchet: { file: .reliability/coverage-floor.json }',
      '  # Sources that no test can run, for example generated ones. Whatever else is in no report gives no verdict.',
      '  # ignore: ["**/generated/**"]',
    ];
  },
};

function suite(name: SuiteName, { parts, lines }: ConfigSources): readonly string[] {
  const reports = parts.flatMap((part) =>
    part.suites
      .filter((candidate) => candidate.name === name)
      .flatMap((candidate) => candidate.reports.map((glob) => `        - ${JSON.stringify(glob)} # ${part.title}`)),
  );
  return reports.length === 0 ? [] : [`    ${name}:`, '      reports:', ...reports, `      lines: ${lines(name)}`];
}
