import { type Host, type HostAnswer, HostFault, type PlacedHeader } from '../host.ts';
import { type NginxDirective, readNginx } from './nginx-blocks.ts';

/** Without `always`, headers are only sent with these. */
const SUCCESS: ReadonlySet<number> = new Set([200, 201, 204, 206, 301, 302, 303, 304, 307, 308]);
/** Included files that set no headers. */
const HARMLESS = /(?:^|\/)(?:mime\.types|fastcgi(?:_params|\.conf)|modules-enabled\/\*\.conf)$/u;

interface Level {
  readonly directives: readonly NginxDirective[];
  /** Outer levels first, without this one. */
  readonly outer: readonly (readonly NginxDirective[])[];
}

/**
 * `add_header`, `location`, `try_files`, `index` and `error_page` of nginx, with their traps: one `add_header` of a location
 * hides all of the levels above, and an internal redirect asks the locations again. `include` gives the text of an included
 * file. Throws HostFault.
 */
export function nginx(text: string, include: (name: string) => string | undefined): Host {
  const root = withIncluded(readNginx(text), include, 0);
  const http = root.find(({ name }) => name === 'http')?.inner;
  const servers = (http ?? root).filter(({ name, inner }) => name === 'server' && inner !== undefined);
  const server = servers.find(({ inner }) => !isRedirect(inner ?? [])) ?? servers[0];
  const level: Level = { directives: server?.inner ?? root, outer: server === undefined ? [] : [http ?? root] };
  return { name: 'nginx', cleanUrls: false, answer: (path, has) => answer(level, path, has, 200, 0) };
}

function isRedirect(directives: readonly NginxDirective[]): boolean {
  return directives.some(({ name }) => name === 'return') && !directives.some(({ name }) => name === 'root');
}

function withIncluded(
  directives: readonly NginxDirective[],
  include: (name: string) => string | undefined,
  depth: number,
): readonly NginxDirective[] {
  return directives.flatMap((directive) => {
    const { name, words, line, inner } = directive;
    if (name === 'if' && inner?.some((own) => own.name === 'add_header') === true)
      throw new HostFault('a header that depends on the request (if) is not understood', line);
    if (inner !== undefined) return [{ ...directive, inner: withIncluded(inner, include, depth) }];
    const [file = ''] = words;
    if (name !== 'include' || HARMLESS.test(file)) return [directive];
    const text = depth > 8 ? undefined : include(file);
    if (text === undefined) throw new HostFault(`the included file ${file} is not there`, line);
    // Its lines are of another file: they are said to be where it is included.
    return withIncluded(at(readNginx(text), line), include, depth + 1);
  });
}

function at(directives: readonly NginxDirective[], line: number): readonly NginxDirective[] {
  return directives.map(({ inner, ...own }) => ({
    ...own,
    line,
    ...(inner === undefined ? {} : { inner: at(inner, line) }),
  }));
}

function answer(
  server: Level,
  path: string,
  has: (file: string) => boolean,
  status: number,
  redirects: number,
): HostAnswer {
  const level = locationOf(server, path);
  const found = (file: string, code = status): HostAnswer => ({
    file,
    status: code,
    headers: headersOf(level, code),
  });
  const missing = (): HostAnswer => {
    const page = inherited(level, 'error_page')
      .find(({ words }) => words.includes('404'))
      ?.words.at(-1);
    if (page?.startsWith('/') === true && status !== 404 && redirects < 10)
      return answer(server, page, has, 404, redirects + 1);
    return { status: 404, headers: headersOf(level, 404) };
  };
  const tries = inherited(level, 'try_files').at(-1)?.words ?? [];
  for (const tried of tries.slice(0, -1)) {
    const name = tried.replaceAll('$uri', path).replace(/\/{2,}/gu, '/');
    if (!name.endsWith('/') && has(name.slice(1))) return found(name.slice(1));
    if (name.endsWith('/') && indexOf(level, name, has) !== undefined)
      return indexed(server, level, name, has, status, redirects) ?? missing();
  }
  const last = tries.at(-1);
  if (last !== undefined) {
    const code = /^=(\d{3})$/u.exec(last)?.[1];
    if (code !== undefined)
      return code === '404' ? missing() : { status: Number(code), headers: headersOf(level, Number(code)) };
    if (last.startsWith('/') && redirects < 10)
      return answer(server, last.replaceAll('$uri', path), has, status, redirects + 1);
    if (last.startsWith('/') || !last.startsWith('@')) return missing();
    throw new HostFault(`try_files ${last} hands over to something that is not understood`, 1);
  }
  if (path.endsWith('/')) return indexed(server, level, path, has, status, redirects) ?? missing();
  return has(path.slice(1)) ? found(path.slice(1)) : missing();
}

function indexOf(level: Level, folder: string, has: (file: string) => boolean): string | undefined {
  const names = inherited(level, 'index').at(-1)?.words ?? ['index.html'];
  return names.map((name) => `${folder}${name}`).find((path) => has(path.slice(1)));
}

/** The file of a folder is found by an internal redirect: another location may answer it. */
function indexed(
  server: Level,
  level: Level,
  folder: string,
  has: (file: string) => boolean,
  status: number,
  redirects: number,
): HostAnswer | undefined {
  const path = indexOf(level, folder, has);
  if (path === undefined) return undefined;
  const own = locationOf(server, path);
  return redirects > 10 || own.directives === level.directives
    ? { file: path.slice(1), status, headers: headersOf(own, status) }
    : answer(server, path, has, status, redirects + 1);
}

/** The nearest level that says anything about it says all. */
function inherited({ directives, outer }: Level, name: string): readonly NginxDirective[] {
  return (
    [directives, ...[...outer].reverse()]
      .map((level) => level.filter((directive) => directive.name === name))
      .find((own) => own.length > 0) ?? []
  );
}

function headersOf(level: Level, status: number): readonly PlacedHeader[] {
  return inherited(level, 'add_header')
    .filter(({ words }) => words[2] === 'always' || SUCCESS.has(status))
    .map(({ words: [name = '', value = ''], line }) => ({ name: name.toLowerCase(), value, line }));
}

/** `=` first, then the longest prefix (`^~` ends the search), then the first regular expression, as nginx looks. */
function locationOf(server: Level, path: string): Level {
  const locations = server.directives.filter(({ name }) => name === 'location');
  const outer = [...server.outer, server.directives];
  const as = (inner: readonly NginxDirective[] | undefined): Level => ({ directives: inner ?? [], outer });
  let prefix: NginxDirective | undefined;
  for (const location of locations) {
    const [modifier = '', name = modifier] = location.words;
    if (modifier === '=' && name === path) return as(location.inner);
    const isPrefix = location.words.length === 1 || modifier === '^~';
    if (isPrefix && path.startsWith(name) && name.length > (prefix?.words.at(-1)?.length ?? -1)) prefix = location;
  }
  if (prefix?.words[0] === '^~') return as(prefix.inner);
  for (const { words, inner, line } of locations) {
    const [modifier, pattern = ''] = words;
    if (modifier !== '~' && modifier !== '~*') continue;
    let matches: RegExp;
    try {
      matches = new RegExp(pattern, modifier === '~*' ? 'iu' : 'u');
    } catch {
      throw new HostFault('the regular expression of a location is not understood', line);
    }
    if (matches.test(path)) return as(inner);
  }
  return prefix === undefined ? server : as(prefix.inner);
}
