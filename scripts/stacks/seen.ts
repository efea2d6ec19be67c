/** The two policies that every stack is scanned with. */
export type PolicyName = 'weak' | 'strict';

/** What a scan came to, in the form in which it is expected; expected.json of a stack holds one for each policy. */
export interface Seen {
  readonly outcome: string;
  /** Attacks that got through, by id, those too that no policy can stop. */
  readonly through: readonly string[];
  /** Pages of the application itself that the policy breaks. */
  readonly brokenPages: number;
  /** The letter of the policy. */
  readonly grade: string;
  /** Rules of errors and warnings that are no attack, each once. */
  readonly rules: readonly string[];
}

/** What is read of verdict.json. */
export interface ScanVerdict {
  readonly outcome: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
  readonly metrics: {
    readonly policyGrade?: string;
    readonly vectors?: { readonly live: number; readonly catalogued: number };
    readonly twin?: { readonly broken: number };
  };
  readonly problem?: { readonly code: string; readonly reason: string };
}

/** Throws when the scan was inconclusive, or did not try all attacks: then nothing was seen. */
export function seen({ outcome, findings, metrics, problem }: ScanVerdict): Seen {
  const { policyGrade, vectors, twin } = metrics;
  if (problem !== undefined) throw new Error(`inconclusive: ${problem.code}, ${problem.reason}`);
  if (policyGrade === undefined || vectors === undefined || twin === undefined)
    throw new Error('the scan did not attack, read and compare the site');
  if (vectors.live !== vectors.catalogued)
    throw new Error(`${vectors.live} of ${vectors.catalogued} attacks work without any defence`);
  const isAttack = ({ rule }: { readonly rule: string }) => /^attacks\/(?:got-through|beyond-policy)$/u.test(rule);
  const ids = findings.filter(isAttack).map(({ message }) => /^[A-Z]\d+/u.exec(message)?.[0] ?? message);
  const others = findings.filter((finding) => !isAttack(finding) && finding.severity !== 'notice');
  return {
    outcome,
    through: ids.toSorted(),
    brokenPages: twin.broken,
    grade: policyGrade,
    rules: [...new Set(others.map(({ rule }) => rule))].toSorted(),
  };
}

/** What is otherwise than expected, in words; none: all as expected. */
export function differences(expected: Seen | undefined, found: Seen): readonly string[] {
  if (expected === undefined) return ['nothing is expected of it'];
  const keys = ['outcome', 'through', 'brokenPages', 'grade', 'rules'] as const;
  return keys
    .filter((key) => JSON.stringify(expected[key]) !== JSON.stringify(found[key]))
    .map((key) => `${key}: expected ${JSON.stringify(expected[key])}, found ${JSON.stringify(found[key])}`);
}
