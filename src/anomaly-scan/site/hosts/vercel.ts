import { errorFile, folderFile } from '../folder-file.ts';
import type { Host, PlacedHeader } from '../host.ts';
import { JsonLines, objectOf } from './json-lines.ts';

interface Rule {
  readonly matches: RegExp;
  readonly headers: readonly PlacedHeader[];
}

/** `headers`, `rewrites` and `cleanUrls` of vercel.json; of two rules for one header, the later one holds. Throws HostFault. */
export function vercel(text: string): Host {
  const json = new JsonLines(text);
  const rules = listOf(json, 'headers').map((rule) => readRule(json, rule));
  const rewrites = listOf(json, 'rewrites').flatMap((rewrite) => {
    const { source, destination } = rewrite;
    if (typeof source !== 'string' || typeof destination !== 'string' || !destination.startsWith('/')) return [];
    return [{ matches: patternOf(json, source), file: destination === '/' ? 'index.html' : destination.slice(1) }];
  });
  const cleanUrls = json.root['cleanUrls'] === true;
  return {
    name: 'vercel.json',
    cleanUrls,
    answer: (path, has) => {
      const headers = headersOf(rules, path);
      const own = folderFile(path, has, cleanUrls);
      if (own !== undefined) return { file: own, status: 200, headers };
      const rewritten = rewrites.find(({ matches }) => matches.test(path))?.file;
      const file = rewritten === undefined ? undefined : folderFile(`/${rewritten}`, has, true);
      if (file !== undefined) return { file, status: 200, headers };
      const error = errorFile('/', has);
      return { ...(error === undefined ? {} : { file: error }), status: 404, headers };
    },
  };
}

function headersOf(rules: readonly Rule[], path: string): readonly PlacedHeader[] {
  const headers = new Map<string, PlacedHeader>();
  for (const rule of rules)
    if (rule.matches.test(path)) for (const header of rule.headers) headers.set(header.name, header);
  return [...headers.values()];
}

function listOf(json: JsonLines, name: string): readonly { readonly [key: string]: unknown }[] {
  const value = json.root[name] ?? [];
  if (!Array.isArray(value)) return json.wrong(`${name} is not a list`);
  return value.map((item) => objectOf(item) ?? json.wrong(`${name} holds something that is not an object`));
}

function readRule(json: JsonLines, rule: { readonly [key: string]: unknown }): Rule {
  const { source, headers } = rule;
  if (typeof source !== 'string' || !Array.isArray(headers))
    return json.wrong('a rule of headers needs source and headers');
  if (rule['has'] !== undefined || rule['missing'] !== undefined)
    return json.wrong('a rule of headers that depends on the request (has, missing) is not understood');
  return {
    matches: patternOf(json, source),
    headers: headers.map((header) => {
      const { key, value } = objectOf(header) ?? {};
      if (typeof key !== 'string' || typeof value !== 'string') return json.wrong('a header needs key and value');
      json.lineOf(key);
      return { name: key.toLowerCase(), value, line: json.lineOf(value) };
    }),
  };
}

function patternOf(json: JsonLines, source: string): RegExp {
  try {
    return sourcePattern(source);
  } catch {
    return json.wrong('the regular expression of a source is not understood');
  }
}

/** `/a/(.*)`, `/a/:name`, `/a/:name(\\d+)`, `/a/:path*`: the patterns of path-to-regexp 6, as far as they are used for headers. */
export function sourcePattern(source: string): RegExp {
  const part = /\/?:[A-Za-z_]\w*(?:\((?:\\.|[^()\\])*\))?[*+?]?|\((?:\\.|[^()\\]|\([^()]*\))*\)|[^:(/]+|[:(/]/gu;
  const parts = (source.match(part) ?? []).map((piece) => {
    const named = /^(\/?):\w+(\(.*\))?([*+?]?)$/u.exec(piece);
    if (named !== null) {
      const [, slash = '', own = '([^/]+?)', many = ''] = named;
      if (many === '*' || many === '+') return `(?:${slash}${own}(?:/${own})*)${many === '*' ? '?' : ''}`;
      return `(?:${slash}${own})${many}`;
    }
    return piece.startsWith('(') && piece.length > 1 ? piece : piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  });
  return new RegExp(`^${parts.join('')}/?$`, 'u');
}
