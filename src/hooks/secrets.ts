import type { Allowance, SecretRule, SecretRules } from './secret-rules.ts';

/** Where a secret is; never what it is. */
export interface FoundSecret {
  readonly rule: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** A line that holds this is meant to be as it is. */
const ALLOWED_HERE = 'gitleaks:allow';

/** Looks for secrets in texts; expressions are compiled when a text first needs them. */
export class SecretScan {
  readonly #rules: SecretRules;
  readonly #compiled = new Map<string, RegExp>();

  constructor(rules: SecretRules) {
    this.#rules = rules;
  }

  /** Secrets of `text` that are not in `before`, in the order of lines; of one line and value, the rule that is first. */
  find(path: string, text: string, before = ''): readonly FoundSecret[] {
    if (this.#any(this.#rules.allowedPaths, path)) return [];
    const small = text.toLowerCase();
    const found = new Map<string, FoundSecret>();
    for (const rule of this.#rules.rules) {
      if (rule.keywords.length > 0 && !rule.keywords.some((word) => small.includes(word))) continue;
      if (rule.path !== undefined && !this.#regex(rule.path).test(path)) continue;
      for (const match of text.matchAll(this.#regex(rule.regex, 'g'))) {
        const secret = secretOf(rule, match);
        if (before.includes(secret) || this.#isNone(rule, path, secret, match[0], lineAt(text, match.index))) continue;
        const at = match.index + match[0].indexOf(secret);
        const key = `${at}`;
        if (!found.has(key)) found.set(key, { rule: rule.id, path, line: text.slice(0, at).split('\n').length });
      }
    }
    return [...found.values()].sort((a, b) => a.line - b.line);
  }

  #isNone(rule: SecretRule, path: string, secret: string, match: string, line: string): boolean {
    if (secret === '' || line.includes(ALLOWED_HERE)) return true;
    if (rule.entropy !== undefined && entropyOf(secret) <= rule.entropy) return true;
    const small = secret.toLowerCase();
    if (this.#any(this.#rules.allowedValues, secret)) return true;
    if (this.#rules.stopwords.some((word) => small.includes(word))) return true;
    return (rule.allowed ?? []).some((one) => this.#allows(one, path, { secret, match, line }));
  }

  #allows(allowance: Allowance, path: string, texts: { readonly [on: string]: string }): boolean {
    const { regexes, on, paths, stopwords, all } = allowance;
    const small = (texts['secret'] ?? '').toLowerCase();
    const said = [
      ...(regexes.length > 0 ? [this.#any(regexes, texts[on] ?? '')] : []),
      ...(paths.length > 0 ? [this.#any(paths, path)] : []),
      ...(stopwords.length > 0 ? [stopwords.some((word) => small.includes(word))] : []),
    ];
    return said.length > 0 && (all ? said.every(Boolean) : said.some(Boolean));
  }

  #any(sources: readonly string[], text: string): boolean {
    return sources.some((source) => this.#regex(source).test(text));
  }

  #regex(source: string, flags = ''): RegExp {
    const key = `${flags}/${source}`;
    const known = this.#compiled.get(key) ?? new RegExp(source, flags);
    this.#compiled.set(key, known);
    return known;
  }
}

function secretOf({ group }: SecretRule, match: RegExpExecArray): string {
  if (group !== undefined) return match[group] ?? '';
  return match.slice(1).find((part) => part !== undefined && part !== '') ?? match[0];
}

function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, end < 0 ? text.length : end);
}

/** Shannon's, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  const length = [...text].length;
  return [...counts.values()].reduce((sum, count) => sum - (count / length) * Math.log2(count / length), 0);
}
