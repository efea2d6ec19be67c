import { fnmatchPattern, gitignorePattern, type OwnerPattern } from './owner-pattern.ts';

/** Whose rules a CODEOWNERS file follows. Azure DevOps has no such file: there it is GitHub's, with Azure's identities. */
export type OwnersDialect = 'github' | 'gitlab' | 'azure';

/** A line that says nothing, and why. 1-based. */
export interface OwnersFault {
  readonly line: number;
  readonly reason: string;
}

interface OwnersRule {
  readonly pattern: OwnerPattern;
  readonly owners: readonly string[];
  /** GitLab's `!pattern`: the section does not own what it matches. */
  readonly excludes: boolean;
}

/** Rules among which the last that matches counts. */
interface Section {
  readonly rules: OwnersRule[];
  defaults: readonly string[];
}

const OWNER: Readonly<Record<OwnersDialect, RegExp>> = {
  github: /^(?:@[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/,
  gitlab: /^(?:@@?[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+\.[^\s@]+)$/,
  azure: /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+\.[^\s@]+|\[[^\]]+\]\\[^\\]+)$/,
};
const SECTION = /^\^?\[([^\]]+)\](?:\[\d+\])?(?:\s+(.*))?$/;
const LONGEST_SHOWN = 80;

/** Who owns which files, as a CODEOWNERS file says. Owners are told apart without case, and spelled as at first. */
export class CodeOwners {
  readonly faults: readonly OwnersFault[];
  readonly #sections: readonly Lookup[];

  /** Lines that cannot be read are faults and left out, as the platforms themselves do. */
  constructor(text: string, dialect: OwnersDialect) {
    const { sections, faults } = parse(text, dialect);
    this.#sections = sections.map((section) => new Lookup(section.rules));
    this.faults = faults;
  }

  /** Sorted, without repeats; none where no rule matches, or one without owners does. */
  ownersOf(path: string): readonly string[] {
    const segments = path.split('/');
    const owners = this.#sections.flatMap((section) => section.ownersOf(segments));
    return owners.length > 1 ? [...new Set(owners)].sort() : owners;
  }
}

/** Whether a file speaks GitLab's dialect: nobody else has sections. */
export function hasSections(text: string): boolean {
  return /^\^?\[[^\]\n]+\](?:\[\d+\])?[ \t]*(?:$|@)/m.test(text);
}

/** Finds the last rule that matches; those tied to a first segment are only looked at for paths that begin with it. */
class Lookup {
  readonly #rules: readonly OwnersRule[];
  readonly #loose: readonly number[];
  readonly #tied = new Map<string, number[]>();
  readonly #exclusions: readonly OwnersRule[];

  constructor(rules: readonly OwnersRule[]) {
    this.#rules = rules.filter(({ excludes }) => !excludes);
    this.#exclusions = rules.filter(({ excludes }) => excludes);
    const loose: number[] = [];
    for (const [at, { pattern }] of this.#rules.entries()) {
      if (pattern.first === '') loose.push(at);
      else this.#tied.set(pattern.first, [...(this.#tied.get(pattern.first) ?? []), at]);
    }
    this.#loose = loose;
  }

  ownersOf(segments: readonly string[]): readonly string[] {
    if (this.#exclusions.some(({ pattern }) => pattern.matches(segments))) return [];
    const tied = this.#tied.get(segments[0] ?? '') ?? [];
    let [loose, own] = [this.#loose.length - 1, tied.length - 1];
    while (loose >= 0 || own >= 0) {
      const rule = this.#rules[(tied[own] ?? -1) > (this.#loose[loose] ?? -1) ? tied[own--]! : this.#loose[loose--]!]!;
      if (rule.pattern.matches(segments)) return rule.owners;
    }
    return [];
  }
}

function parse(text: string, dialect: OwnersDialect) {
  const spelled = new Map<string, string>();
  const spell = (owner: string): string => {
    const key = owner.toLowerCase();
    const known = spelled.get(key) ?? owner;
    spelled.set(key, known);
    return known;
  };
  const faults: OwnersFault[] = [];
  let section: Section = { rules: [], defaults: [] };
  const sections = new Map([['', section]]);
  for (const [at, raw] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, name, defaults = ''] = (dialect === 'gitlab' ? SECTION.exec(line) : null) ?? [];
    const read =
      name === undefined ? readLine(line, dialect) : { pattern: undefined, ...readOwners(defaults, dialect) };
    if (read.fault !== undefined) faults.push({ line: at + 1, reason: read.fault });
    else if (name !== undefined) {
      // Sections of one name are one, whatever their case.
      section = sections.get(name.toLowerCase()) ?? { rules: [], defaults: [] };
      sections.set(name.toLowerCase(), section);
      if (read.owners.length > 0) section.defaults = read.owners.map(spell);
    } else if (read.pattern !== undefined) {
      const { pattern, excludes } = read.pattern;
      const owners = read.owners.length > 0 ? read.owners.map(spell) : section.defaults;
      section.rules.push({ pattern, excludes, owners: [...new Set(owners)].sort() });
    }
  }
  return { sections: [...sections.values()], faults };
}

type Line =
  | { readonly fault: string }
  | {
      readonly fault?: never;
      readonly pattern: { readonly pattern: OwnerPattern; readonly excludes: boolean } | undefined;
      readonly owners: readonly string[];
    };

function readLine(line: string, dialect: OwnersDialect): Line {
  const end = /(?<!\\)(?:\\\\)*\s/.exec(line);
  const written = end === null ? line : line.slice(0, end.index + end[0].length - 1);
  const rest = line.slice(written.length).trim();
  const owners = readOwners(rest, dialect);
  if ('fault' in owners && owners.fault !== undefined) return owners;
  if (dialect === 'gitlab') {
    if (written.startsWith('[') || written.startsWith('^['))
      return { fault: `${shown(line)} is no whole section heading` };
    const excludes = written.startsWith('!');
    const pattern = fnmatchPattern((excludes ? written.slice(1) : written).replace(/\\([ #!])/g, '$1'));
    return { ...owners, pattern: { pattern, excludes } };
  }
  if (written.startsWith('!')) return { fault: `${shown(written)} negates a pattern, which CODEOWNERS does not know` };
  if (written.startsWith('\\#')) return { fault: `${shown(written)} escapes a #, which CODEOWNERS does not know` };
  if (/[[\]]/.test(written))
    return { fault: `${shown(written)} has a set of characters, which CODEOWNERS does not know` };
  if (written.includes('***')) return { fault: `${shown(written)} has three asterisks in a row` };
  return { ...owners, pattern: { pattern: gitignorePattern(written.replace(/\\([\s\S])/g, '$1')), excludes: false } };
}

type Owners = { readonly fault: string } | { readonly fault?: never; readonly owners: readonly string[] };

/**
 * On GitHub, `#` behind the owners begins a comment, and a word that is no owner spoils the line. On GitLab, whatever is no
 * owner is passed over, and a comment has no end: owners in it count.
 */
function readOwners(text: string, dialect: OwnersDialect): Owners {
  if (dialect === 'gitlab') {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const owners = words.filter((word) => OWNER.gitlab.test(word));
    if (words.length > 0 && owners.length === 0 && !text.startsWith('#'))
      return { fault: `${shown(text)} names no owner` };
    return { owners };
  }
  const own = text.replace(/(?:^|\s)#.*$/, '');
  const words = dialect === 'azure' ? azureWords(own) : own.split(/\s+/).filter((word) => word !== '');
  const wrong = words.find((word) => !OWNER[dialect].test(word));
  return wrong === undefined ? { owners: words } : { fault: `${shown(wrong)} is no owner` };
}

/** Azure's lists of reviewers: separated by blanks, commas or semicolons; `"[Project]\Team with blanks"` in quotes. */
function azureWords(text: string): readonly string[] {
  return Array.from(text.matchAll(/"([^"]*)"|([^\s,;"]+)/g), ([, quoted, plain]) => quoted ?? plain ?? '');
}

function shown(text: string): string {
  return JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}
