import { type Place, ProblemError } from '../model/problem.ts';

/** Every code of this area and what it means, for docs and `explain`. */
export const CONFIG_CODES = {
  'CONFIG-SYNTAX':
    'The text is not YAML that is read here: a syntax error, a key given twice, an unknown tag, too many aliases, too long.',
  'CONFIG-VERSION': 'reliability.yml was written for another version of its format.',
  'CONFIG-UNKNOWN-KEY': 'A key is not known where it stands; a misspelt threshold would otherwise never be checked.',
  'CONFIG-UNKNOWN-OPTION': 'An option of the command line or an input of the action is not known.',
  'CONFIG-MISSING-KEY': 'A key that is needed here is not given.',
  'CONFIG-TYPE': 'A value has the wrong type: text where a number belongs, a list where a mapping belongs.',
  'CONFIG-VALUE':
    'A value has the right type but is not allowed: out of range, not one of the known words, an unknown suite.',
  'CONFIG-CONFLICT': 'One thing is said twice in one place, so that it is not clear which of the two holds.',
} as const;

export type ConfigCode = keyof typeof CONFIG_CODES;

/** Where a YAML text comes from: a file has a path; the text of an input only has the name of that input. */
export interface Origin {
  readonly spelling: string;
  readonly path?: string;
}

/** 1-based; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function configProblem(code: ConfigCode, reason: string, hint: string, location?: Place): ProblemError {
  return new ProblemError(location === undefined ? { code, reason, hint } : { code, reason, hint, location });
}

/** A problem at a position of a YAML text. */
export function problemIn(
  origin: Origin,
  position: Position,
  code: ConfigCode,
  reason: string,
  hint: string,
): ProblemError {
  if (origin.path !== undefined) return configProblem(code, reason, hint, { path: origin.path, ...position });
  return configProblem(code, `${origin.spelling}, line ${position.line}, column ${position.column}: ${reason}`, hint);
}
