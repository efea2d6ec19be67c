/**
 * How the text of an input is read. `list` and `globs`: one per line, or separated by commas outside of `{}`, `[]` and `()`;
 * `percent`: 0 to 100 with at most three decimals; `yaml`: YAML checked by `schema`.
 */
export type OptionType = 'string' | 'boolean' | 'integer' | 'percent' | 'list' | 'globs' | 'enum' | 'yaml';

export type OptionPlatform = 'github' | 'gitlab' | 'azure' | 'shell';

export type JsonSchema = { readonly [key: string]: unknown };

/** One option of a gate: reader, schema and documentation at once. Its name is the same word on every platform (kebab-case). */
export interface Option {
  readonly name: string;
  readonly type: OptionType;
  /** One sentence, printed in action.yml, --help, the schema and the docs. Markdown code spans only. */
  readonly description: string;
  /** Value when neither input nor file says anything; undefined: the gate decides. */
  readonly default?: string | number | boolean | readonly string[];
  /** Allowed words of an `enum`. */
  readonly values?: readonly string[];
  /** Bounds of an `integer`, both included; absent: 0 and 2 147 483 647. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** What a `string` must match (as with JSON Schema's `pattern`), and the same in words: "at most 64 letters". */
  readonly pattern?: string;
  readonly form?: string;
  /**
   * A short way to say one key of a `yaml` option: `unit-lines` → `['suites', 'unit', 'lines']`. Its value is folded
   * into that option; its `default` is only shown, and applied by the gate.
   */
  readonly shorthandFor?: readonly [option: string, ...path: string[]];
  /** JSON Schema of the value in reliability.yml; derived from `type` except for `yaml`. */
  readonly schema?: JsonSchema;
  /** Shown in the docs as reliability.yml text. */
  readonly example?: string;
  /** A secret: never printed, never in reliability.yml. */
  readonly secret?: boolean;
  /** False: never a key of reliability.yml. Secrets and options of one platform never are. */
  readonly inFile?: false;
  /** Only where this platform calls us (for example the token of GitHub). */
  readonly platform?: OptionPlatform;
  /** GitHub's default expression in action.yml, for example `${{ github.token }}`. */
  readonly githubDefault?: string;
}

/** An output of the action: name, what it holds, and how it is read off the verdict. */
export interface OutputOption {
  readonly name: string;
  readonly description: string;
}

export type OptionTable = readonly Option[];

/**
 * Options after merging input > reliability.yml > default, still untyped; a gate narrows them in `configure`. By type:
 * string, enum: text; boolean; integer: number; percent: milli-percent (95 % is 95000); list, globs: array of texts;
 * yaml: plain JSON that its schema allows. Shorthands are folded away; an option without a value is absent.
 */
export type OptionValues = ReadonlyMap<string, unknown>;
