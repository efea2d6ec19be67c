const ADVICE: ReadonlyMap<string, readonly [enough: string, whole: string]> = new Map([
  ['github', ['set "fetch-depth: 2" for actions/checkout', 'set "fetch-depth: 0" for actions/checkout']],
  ['gitlab', ['set the variable GIT_DEPTH to "2" for this job', 'set the variable GIT_DEPTH to "0" for this job']],
  ['azure', ['set "fetchDepth: 2" in the checkout step', 'set "fetchDepth: 0" in the checkout step']],
]);

/**
 * How the CI system at hand is told to fetch more. `parent`: the commit before HEAD is all that is missing; else where two
 * branches part may be anywhere.
 */
export function depthAdvice(platform: string, what: 'parent' | 'history'): string {
  const [enough, whole] = ADVICE.get(platform) ?? ['run "git fetch --deepen=1"', 'run "git fetch --unshallow"'];
  return what === 'parent' ? enough : whole;
}
