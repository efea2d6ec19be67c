/** Rules as they are kept in JSON; expressions are ECMAScript's, without the flag `u`. */
export interface SecretRules {
  readonly version: string;
  /** Of whoever keeps the rules. */
  readonly licence: string;
  readonly rules: readonly SecretRule[];
  /** Of files that are not looked at. */
  readonly allowedPaths: readonly string[];
  /** Of values that are no secrets, whatever found them. */
  readonly allowedValues: readonly string[];
  readonly stopwords: readonly string[];
}

export interface SecretRule {
  readonly id: string;
  readonly regex: string;
  /** Of files that it is for; absent: all. */
  readonly path?: string;
  /** The group that is the secret; absent: the first that took part, else all of it. */
  readonly group?: number;
  /** Bits a character that a secret has at least. */
  readonly entropy?: number;
  /** One of them is in every text that it finds something in, in small letters; none: look at all. */
  readonly keywords: readonly string[];
  readonly allowed?: readonly Allowance[];
}

/** What is no secret after all. */
export interface Allowance {
  readonly regexes: readonly string[];
  /** What the expressions are for. */
  readonly on: string;
  readonly paths: readonly string[];
  readonly stopwords: readonly string[];
  /** All that it says must hold; else one is enough. */
  readonly all: boolean;
}
