import type { Known, Shape } from './facts-shape.ts';

/** in-toto Attestation Framework, Statement v1. */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';

/** A statement, as far as all of them are alike. */
export interface InTotoStatement {
  readonly predicate: Known;
  /** By name: SHA-256, hexadecimal. */
  readonly subjects: Map<string, string>;
}

/** The text of a statement that anybody may have written; `predicate.version` must be 1. Throws what `shape` throws. */
export function readInTotoStatement(text: string, predicateType: string, shape: Shape): InTotoStatement {
  const statement = shape.object(parsed(text, shape), 'the statement');
  if (statement['_type'] !== STATEMENT_TYPE) shape.invalid('_type');
  if (statement['predicateType'] !== predicateType) shape.invalid('predicateType');
  const predicate = shape.object(statement['predicate'], 'predicate');
  if (predicate['version'] !== 1) shape.invalid('predicate.version');
  return { predicate, subjects: subjectsOf(shape, statement) };
}

function subjectsOf(shape: Shape, statement: Known): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of shape.list(statement['subject'], 'subject')) {
    const subject = shape.object(one, 'subject');
    const name = shape.text(subject['name'], 'subject.name');
    if (found.has(name)) shape.invalid('subject.name');
    found.set(name, shape.digest(shape.object(subject['digest'], 'subject.digest')['sha256'], 'subject.digest.sha256'));
  }
  return found;
}

function parsed(text: string, shape: Shape): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return shape.invalid('JSON');
    throw error;
  }
}
