import { folderFile } from '../folder-file.ts';
import type { Host, PlacedHeader } from '../host.ts';
import { JsonLines, objectOf } from './json-lines.ts';

/** staticwebapp.config.json of Azure: headers of all answers, those of the first route that matches on top, fallbacks. Throws HostFault. */
export function staticWebApp(text: string): Host {
  const json = new JsonLines(text);
  const routes = json.root['routes'] ?? [];
  if (!Array.isArray(routes)) return json.wrong('routes is not a list');
  // In the order of the text, so that lines are found: it may begin with either of the two.
  const isGlobalFirst = text.indexOf('"globalHeaders"') < text.indexOf('"routes"');
  const early = isGlobalFirst ? headersOf(json, json.root['globalHeaders']) : undefined;
  const rules = routes.map((route) => {
    const { route: pattern, headers } = objectOf(route) ?? {};
    if (typeof pattern !== 'string') return json.wrong('a route has no path');
    return { matches: routePattern(pattern), headers: headersOf(json, headers) };
  });
  const everywhere = early ?? headersOf(json, json.root['globalHeaders']);
  const fallback = fileOf(objectOf(json.root['navigationFallback'])?.['rewrite']);
  const missing = fileOf(objectOf(objectOf(json.root['responseOverrides'])?.['404'])?.['rewrite']);
  return {
    name: 'staticwebapp.config.json',
    cleanUrls: true,
    answer: (path, has) => {
      const own = rules.find(({ matches }) => matches.test(path))?.headers ?? [];
      const headers = [...everywhere.filter(({ name }) => !own.some((header) => header.name === name)), ...own];
      const file = folderFile(path, has, true);
      if (file !== undefined) return { file, status: 200, headers };
      if (fallback !== undefined && has(fallback)) return { file: fallback, status: 200, headers };
      return { ...(missing !== undefined && has(missing) ? { file: missing } : {}), status: 404, headers };
    },
  };
}

function headersOf(json: JsonLines, value: unknown): readonly PlacedHeader[] {
  return Object.entries(objectOf(value) ?? {}).map(([name, text]) => {
    if (typeof text !== 'string') return json.wrong(`the header ${name} is not a text`);
    json.lineOf(name);
    return { name: name.toLowerCase(), value: text, line: json.lineOf(text) };
  });
}

function fileOf(path: unknown): string | undefined {
  return typeof path === 'string' && path.startsWith('/') ? path.slice(1) : undefined;
}

/** `/a/*`, and `/a/*.{html,js}`. */
function routePattern(route: string): RegExp {
  const parts = route.split(/(\*|\{[^{}]*\})/u).map((part) => {
    if (part === '*') return '.*';
    if (!/^\{[^{}]*\}$/u.test(part)) return escaped(part);
    return `(?:${part.slice(1, -1).split(',').map(escaped).join('|')})`;
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
}
