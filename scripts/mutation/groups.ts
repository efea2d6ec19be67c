/** What decides, from facts to verdicts, in parts that are mutated one after the other, each with the unit tests that mirror it. */
export interface MutationGroup {
  readonly name: string;
  /** Globs of sources. */
  readonly mutate: readonly string[];
  /** Globs of unit tests. Others may notice a mutant too; a rule has to be held by its own tests. */
  readonly tests: readonly string[];
}

export const MUTATION_GROUPS: readonly MutationGroup[] = [
  {
    name: 'certify',
    mutate: ['src/certify/decide.ts', 'src/shared/families/decide.ts'],
    tests: ['tests/unit/certify/**', 'tests/unit/shared/families/**'],
  },
  {
    name: 'coverage-gate',
    mutate: ['src/coverage-gate/decide.ts', 'src/coverage-gate/rules/*.ts'],
    tests: ['tests/unit/coverage-gate/*.test.ts', 'tests/unit/coverage-gate/rules/**'],
  },
  {
    name: 'determinism',
    mutate: ['src/determinism/decide.ts', 'src/determinism/rules/*.ts'],
    tests: ['tests/unit/determinism/{decide,present,read-facts,settings}.test.ts'],
  },
  {
    name: 'regression-gate',
    mutate: ['src/regression-gate/*/decide-*.ts'],
    tests: ['tests/unit/regression-gate/**'],
  },
  {
    name: 'anomaly-scan',
    mutate: ['src/anomaly-scan/*/decide-*.ts', 'src/anomaly-scan/policy/rules/*.ts'],
    tests: ['tests/unit/anomaly-scan/{attacks,behaviour,bundles,plugins,policy,twin}/**'],
  },
  {
    name: 'policy',
    mutate: ['src/shared/policy/*.ts', '!src/shared/policy/{codes,sha256}.ts'],
    tests: ['tests/unit/shared/policy/*.test.ts'],
  },
];

/** The group that is asked for in the environment; Stryker starts its configuration and that of vitest in processes of their own. */
export function mutationGroup(): MutationGroup {
  const name = process.env['MUTATION_GROUP'];
  const group = MUTATION_GROUPS.find((one) => one.name === name);
  if (group === undefined) throw new Error(`MUTATION_GROUP is ${name}; npm run mutation sets it`);
  return group;
}
