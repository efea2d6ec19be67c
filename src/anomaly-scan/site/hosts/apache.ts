import { folderFile } from '../folder-file.ts';
import { type Host, HostFault, type PlacedHeader } from '../host.ts';

interface Directive {
  readonly action: string;
  readonly name: string;
  readonly value: string;
  readonly line: number;
  /** False: only of answers that succeeded. */
  readonly always: boolean;
  /** Of the file's name; absent: of all. */
  readonly file?: RegExp;
}

/** `Header`, `ErrorDocument` and fallbacks of a `.htaccess` in the root of the folder. Throws HostFault. */
export function apache(text: string): Host {
  const directives: Directive[] = [];
  const sections: (RegExp | undefined)[] = [];
  let fallback: string | undefined;
  let missing: string | undefined;
  for (const [at, whole] of text.split(/\r?\n/u).entries()) {
    const [word = '', ...rest] = wordsOf(whole.trim());
    const line = at + 1;
    const directive = word.toLowerCase();
    if (directive.startsWith('</')) sections.pop();
    else if (directive.startsWith('<')) sections.push(sectionOf(directive, rest, line));
    else if (directive === 'header')
      directives.push(
        headerOf(
          rest,
          line,
          sections.findLast((own) => own !== undefined),
        ),
      );
    else if (directive === 'fallbackresource') fallback = fileOf(rest[0]);
    else if (directive === 'errordocument' && rest[0] === '404') missing = fileOf(rest[1]);
    else if (
      directive === 'rewriterule' &&
      /^(?:\^|\.|\^?\.\*\$?|\^\(\.\*\)\$)$/u.test(rest[0] ?? '') &&
      /\.html$/u.test(rest[1] ?? '')
    )
      fallback = (rest[1] ?? '').replace(/^\//u, '');
  }
  return {
    name: '.htaccess',
    cleanUrls: false,
    answer: (path, has) => {
      const file = folderFile(path, has, false) ?? (fallback !== undefined && has(fallback) ? fallback : undefined);
      if (file !== undefined) return { file, status: 200, headers: headersOf(directives, file, 200) };
      const error = missing !== undefined && has(missing) ? missing : undefined;
      return {
        ...(error === undefined ? {} : { file: error }),
        status: 404,
        headers: headersOf(directives, error ?? '', 404),
      };
    },
  };
}

function headersOf(directives: readonly Directive[], file: string, status: number): readonly PlacedHeader[] {
  let headers: PlacedHeader[] = [];
  const base = file.slice(file.lastIndexOf('/') + 1);
  for (const { action, name, value, line, always, file: wanted } of directives) {
    if ((!always && status >= 400) || (wanted !== undefined && !wanted.test(base))) continue;
    const others = headers.filter((header) => header.name !== name);
    const known = headers.length > others.length;
    if (action === 'unset') headers = others;
    else if (action === 'set' || (action === 'setifempty' && !known)) headers = [...others, { name, value, line }];
    else if (action === 'add' || action === 'append' || action === 'merge')
      headers = [...headers, { name, value, line }];
  }
  return headers;
}

function headerOf(words: readonly string[], line: number, file: RegExp | undefined): Directive {
  const always = words[0]?.toLowerCase() === 'always';
  const rest = ['always', 'onsuccess'].includes(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words;
  const [action = '', name = '', value = '', condition] = rest;
  if (condition !== undefined && /^(?:env|expr)=/u.test(condition))
    throw new HostFault('a header that depends on the request (env=, expr=) is not understood', line);
  return {
    action: action.toLowerCase(),
    name: name.toLowerCase().replace(/:$/u, ''),
    value,
    line,
    always,
    ...(file === undefined ? {} : { file }),
  };
}

/** undefined: of all files. */
function sectionOf(word: string, rest: readonly string[], line: number): RegExp | undefined {
  const [first = ''] = rest;
  const told = (rest.length > 1 && first === '~' ? (rest[1] ?? '') : first).replace(/>$/u, '');
  if (word === '<ifmodule') return undefined;
  if (word === '<filesmatch' || (word === '<files' && first === '~')) return pattern(told, line);
  if (word === '<files')
    return new RegExp(`^${told.replace(/[.+^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*')}$`, 'u');
  throw new HostFault(`${word}> is not understood`, line);
}

function pattern(told: string, line: number): RegExp {
  try {
    return new RegExp(told, 'u');
  } catch {
    throw new HostFault('the regular expression of a section is not understood', line);
  }
}

function fileOf(word: string | undefined): string | undefined {
  return word?.startsWith('/') === true ? word.slice(1) : undefined;
}

/** Words, or texts in quotes with `\"` in them. */
function wordsOf(line: string): readonly string[] {
  if (line.startsWith('#')) return [];
  return [...line.matchAll(/"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(\S+)/gu)].map(
    ([, double, single, bare]) => (double ?? single)?.replace(/\\(["'\\])/gu, '$1') ?? bare ?? '',
  );
}
