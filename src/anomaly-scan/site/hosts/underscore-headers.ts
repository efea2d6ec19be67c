import { errorFile, folderFile } from '../folder-file.ts';
import { type Host, HostFault, type PlacedHeader } from '../host.ts';

interface Rule {
  readonly matches: RegExp;
  readonly set: readonly PlacedHeader[];
  /** Names that Cloudflare's `! Name` takes away, in small letters. */
  readonly taken: readonly string[];
}

/**
 * `_headers` of Netlify and Cloudflare: a path, and headers indented below it; all rules that match add up, and `*` is any text.
 * `redirects` is the text of `_redirects`, of which only what answers unknown paths is read. Throws HostFault.
 */
export function underscoreHeaders(text: string, redirects: string): Host {
  const rules = readRules(text);
  const fallback = readFallback(redirects);
  return {
    name: '_headers',
    cleanUrls: true,
    answer: (path, has) => {
      const headers = headersOf(rules, path);
      const own = folderFile(path, has, true);
      if (own !== undefined) return { file: own, status: 200, headers };
      if (fallback !== undefined && has(fallback.file)) return { ...fallback, headers };
      const error = errorFile(path, has);
      return { ...(error === undefined ? {} : { file: error }), status: 404, headers };
    },
  };
}

function headersOf(rules: readonly Rule[], path: string): readonly PlacedHeader[] {
  const headers: PlacedHeader[] = [];
  for (const { matches, set, taken } of rules) {
    if (!matches.test(path)) continue;
    for (let at = headers.length - 1; at >= 0; at--) if (taken.includes(headers[at]?.name ?? '')) headers.splice(at, 1);
    headers.push(...set);
  }
  return headers;
}

function readRules(text: string): readonly Rule[] {
  const rules: { matches: RegExp; set: PlacedHeader[]; taken: string[] }[] = [];
  for (const [at, whole] of text.split(/\r?\n/u).entries()) {
    const line = at + 1;
    const told = whole.trim();
    if (told === '' || told.startsWith('#')) continue;
    const own = rules.at(-1);
    if (!/^\s/u.test(whole)) {
      rules.push({ matches: patternOf(told), set: [], taken: [] });
    } else if (own === undefined) {
      throw new HostFault('a header stands before the first path', line);
    } else if (told.startsWith('!')) {
      own.taken.push(told.slice(1).trim().toLowerCase());
    } else {
      const colon = told.indexOf(':');
      if (colon < 1) throw new HostFault('this is neither a path nor `Name: value`', line);
      own.set.push({ name: told.slice(0, colon).trim().toLowerCase(), value: told.slice(colon + 1).trim(), line });
    }
  }
  return rules;
}

/** `:name` is one segment. A rule of a whole URL is of that host alone, so it protects nothing here. */
function patternOf(path: string): RegExp {
  if (!path.startsWith('/')) return /^(?!)/u;
  const parts = path.split(/(\*|:[A-Za-z]\w*)/u).map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function readFallback(redirects: string): { readonly file: string; readonly status: number } | undefined {
  for (const line of redirects.split(/\r?\n/u)) {
    const found = /^\s*\/\*\s+\/(\S*)\s+(200|404)!?\s*$/u.exec(line);
    if (found !== null) return { file: found[1] === '' ? 'index.html' : (found[1] ?? ''), status: Number(found[2]) };
  }
  return undefined;
}
