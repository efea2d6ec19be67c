import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BENCHMARK_FORMATS } from '../../../../src/shared/formats/benchmarks/index.ts';
import { BUNDLE_FORMATS } from '../../../../src/shared/formats/bundles/index.ts';
import { HISTORY_FORMATS } from '../../../../src/shared/formats/histories/index.ts';
import { ISSUE_FORMATS } from '../../../../src/shared/formats/issues/index.ts';
import { TEST_FORMATS } from '../../../../src/shared/formats/tests/index.ts';
import { VULNERABILITY_FORMATS } from '../../../../src/shared/formats/vulnerabilities/index.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures');
const REGISTRIES = [
  ['tests', TEST_FORMATS],
  ['issues', ISSUE_FORMATS],
  ['vulnerabilities', VULNERABILITY_FORMATS],
  ['benchmarks', BENCHMARK_FORMATS],
  ['kept-histories', HISTORY_FORMATS],
  ['bundles', BUNDLE_FORMATS],
] as const;
const FORMATS = REGISTRIES.flatMap(([registry, formats]) => formats.map(({ id }) => `${registry}/${id}`));

/** Formats that no fixture of their real tool shows, and why there is none. */
const WITHOUT: Readonly<Record<string, string>> = {
  'tests/nunit3': 'NUnit 3 is on NuGet only, which could not be reached; Debian has 2.6',
  'tests/xunit': 'xUnit.net is on NuGet only, which could not be reached',
  'benchmarks/benchmark-dotnet': 'BenchmarkDotNet is on NuGet only, which could not be reached',
  'vulnerabilities/trivy': 'Trivy 0.74 could not be built in the time there was',
  'kept-histories/bencher': "what `bencher perf` prints is its server's answer, and neither is in a package registry",
};

const casesOf = (format: string): readonly string[] => {
  const folder = join(FIXTURES, format);
  return existsSync(folder) ? readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory()) : [];
};
const isSynthetic = (name: string): boolean => name.startsWith('synthetic-');

describe('fixtures of the regression gate', () => {
  it('are made by the real tool for every format, but for those that say why not', () => {
    const lacking = FORMATS.filter((format) => casesOf(format).every(isSynthetic));
    expect(lacking.sort()).toEqual(Object.keys(WITHOUT).sort());
  });

  it.each(
    FORMATS.flatMap((format) => casesOf(format).map((name) => `${format}/${name}`)),
  )('%s tells the command that made it, or why none did', (path) => {
    const script = readFileSync(join(FIXTURES, path, 'made-by.sh'), 'utf8');
    const commands = script.split('\n').filter((line) => line !== '' && !line.startsWith('#') && line !== 'exit 1');
    const told = script.split('\n').filter((line) => /^# .{20}/u.test(line));
    if (isSynthetic(path.split('/').at(-1)!)) {
      expect(commands).toEqual([]);
      expect(told).not.toEqual([]);
    } else expect(told.length + commands.length).toBeGreaterThan(0);
  });
});
