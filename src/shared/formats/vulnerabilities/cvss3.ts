/** Weights of the base metrics (CVSS 3.1 specification, section 7.4), the scope unchanged. */
const WEIGHTS: { readonly [metric: string]: { readonly [value: string]: number } } = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
const PRIVILEGES_CHANGED: { readonly [value: string]: number } = { N: 0.85, L: 0.68, H: 0.5 };

/** The base score of a vector of CVSS 3.0 or 3.1, 0 to 10; undefined for any other text (CVSS 4 is scored by tables that are not here). */
export function cvss3Score(vector: string): number | undefined {
  const [version, ...parts] = vector.split('/');
  if (version !== 'CVSS:3.0' && version !== 'CVSS:3.1') return undefined;
  const told = new Map(parts.map((part) => part.split(':') as [string, string]));
  const scope = told.get('S');
  if (scope !== 'U' && scope !== 'C') return undefined;
  const isChanged = scope === 'C';
  const weight = (metric: string): number => WEIGHTS[metric]?.[told.get(metric) ?? ''] ?? Number.NaN;
  const privileges = isChanged ? (PRIVILEGES_CHANGED[told.get('PR') ?? ''] ?? Number.NaN) : weight('PR');
  const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
  const impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  const exploitability = 8.22 * weight('AV') * weight('AC') * privileges * weight('UI');
  if (Number.isNaN(impact + exploitability)) return undefined;
  if (impact <= 0) return 0;
  return roundUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10));
}

/** To one decimal, upwards; in whole numbers, so that 4.02 is not 4.1 on some machines (appendix A). */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
