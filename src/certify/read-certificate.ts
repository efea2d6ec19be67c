import { Shape } from '../shared/config/facts-shape.ts';
import { readInTotoStatement } from '../shared/config/in-toto.ts';
import { ProblemError } from '../shared/model/problem.ts';
import type { Outcome } from '../shared/model/verdict.ts';
import { PREDICATE_TYPE } from './certificate.ts';

const OUTCOMES: readonly Outcome[] = ['passed', 'failed', 'inconclusive'];
/** What each gate must have left, so that its verdict can be decided again. */
const FILES = ['facts.json', 'verdict.json'] as const;
/** `coverage-gate/facts.json`: nothing that leads out of the report folder. */
const SUBJECT = /^[a-z][a-z-]*\/[a-z][a-z.-]*$/u;

/** What a certificate claims, as far as it can be checked. */
export interface Certificate {
  readonly outcome: Outcome;
  readonly summary: string;
  readonly commit: string | null;
  /** By id, in the order of the run. */
  readonly gates: ReadonlyMap<string, Outcome>;
  /** By path below the report folder: SHA-256, hexadecimal. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * A certificate.intoto.json that anybody may have written. Throws ProblemError CERTIFY-CERTIFICATE-INVALID when it is not
 * whole, or when its parts contradict each other.
 */
export function readCertificate(text: string): Certificate {
  const shape = new Shape(invalid);
  const { predicate, subjects: files } = readInTotoStatement(text, PREDICATE_TYPE, shape);
  const outcome = shape.word(predicate['outcome'], OUTCOMES, 'predicate.outcome');
  const gates = new Map<string, Outcome>();
  for (const one of shape.list(predicate['gates'], 'predicate.gates')) {
    const gate = shape.object(one, 'predicate.gates');
    const id = shape.text(gate['gate'], 'predicate.gates.gate');
    if (gates.has(id)) shape.invalid('predicate.gates');
    gates.set(id, shape.word(gate['outcome'], OUTCOMES, 'predicate.gates.outcome'));
  }
  if (![...files.keys()].every((name) => SUBJECT.test(name))) shape.invalid('subject.name');
  if (outcome === 'passed') {
    const isWhole = [...gates].every(
      ([id, own]) => own === 'passed' && FILES.every((name) => files.has(`${id}/${name}`)),
    );
    if (gates.size === 0 || !isWhole) shape.invalid('predicate.outcome');
  }
  const { commit } = predicate;
  return {
    outcome,
    summary: shape.text(predicate['summary'], 'predicate.summary'),
    commit: commit === null ? null : shape.commit(commit, 'predicate.commit'),
    gates,
    files,
  };
}

function invalid(path: string): ProblemError {
  return new ProblemError({
    code: 'CERTIFY-CERTIFICATE-INVALID',
    reason: `the certificate is not as it was written: ${path} is not what it should be`,
    hint: 'It was cut off or changed, or is of another release. Nothing that it says counts.',
  });
}
