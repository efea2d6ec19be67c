import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { type Csp, isNoncePlaceholder } from './csp.ts';
import type { Grade } from './facts.ts';

/** HIGH_MAYBE depends on what an allowed host serves; a policy that nobody checked for it is a medium weakness. */
const GRADES: { readonly [severity in Severity]?: Grade['severity'] } = {
  [Severity.HIGH]: 'high',
  [Severity.SYNTAX]: 'high',
  [Severity.HIGH_MAYBE]: 'medium',
  [Severity.MEDIUM]: 'medium',
  [Severity.MEDIUM_MAYBE]: 'low',
};

/** What csp_evaluator finds in each of the policies: together they are as strong as the strongest of them. */
export function gradePolicies(policies: readonly Csp[]): readonly Grade[] {
  const [first = [], ...others] = policies.map(gradePolicy);
  return first.filter((grade) =>
    others.every((own) => own.some(({ type, directive }) => type === grade.type && directive === grade.directive)),
  );
}

function gradePolicy(policy: Csp): readonly Grade[] {
  // Without allow-scripts nothing runs, whatever script-src says.
  const sandbox = policy.get('sandbox');
  if (sandbox !== undefined && !sandbox.some((word) => word.toLowerCase() === 'allow-scripts')) return [];
  const text = [...policy].map(([name, sources]) => [name, ...sources.map(known)].join(' ')).join('; ');
  const found = new Map<string, Grade>();
  for (const { type, severity, directive, description } of new CspEvaluator(new CspParser(text).csp).evaluate()) {
    const own = GRADES[severity];
    const name = Type[type];
    // What is told better by rules of this gate: nonces in files, old headers.
    if (own === undefined || name === undefined || name === 'STATIC_NONCE') continue;
    found.set(`${name} ${directive}`, { type: name, severity: own, directive, description });
  }
  return [...found.values()];
}

/** A nonce that is another one in every answer, as such an answer would have it. */
function known(source: string): string {
  return isNoncePlaceholder(source) ? "'nonce-bm9uY2Ugb2YgYW4gYW5zd2Vy'" : source;
}
