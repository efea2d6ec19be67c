import { isAbsolute, relative, sep } from 'node:path';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** `_maxCountPerIssueType` and `_maxIssueMessageLength` of ExecutionContext.cs. */
const KEPT_PER_TYPE = 10;
const MESSAGE_MAX = 4096;

const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Obeys the lines of one step's standard output, as ActionCommandManager.cs does. */
export class CommandReader {
  readonly annotations: Annotation[] = [];
  readonly log: string[] = [];
  /** Commands that can change the job and that nothing of ours has a reason to send. */
  readonly errors: string[] = [];
  dropped = 0;
  readonly #workspace: string;
  readonly #secrets = new Set<string>();
  #resume: string | undefined;

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  read(line: string): void {
    const command = parseV2(line, this.#resume) ?? parseV1(line, this.#resume);
    if (command === undefined) {
      this.log.push(line);
      return;
    }
    if (this.#resume !== undefined) {
      if (command.name === this.#resume.toLowerCase()) this.#resume = undefined;
      this.log.push(line);
      return;
    }
    this.#obey(command, line);
  }

  mask(text: string): string {
    let masked = text;
    for (const secret of this.#secrets) masked = masked.replaceAll(secret, '***');
    return masked;
  }

  #obey({ name, properties, data }: Command, line: string): void {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(name, properties, data);
        break;
      case 'add-mask':
        if (data.trim() !== '') this.#secrets.add(data);
        break;
      case 'stop-commands':
        this.#resume = data;
        break;
      case 'group':
      case 'endgroup':
        this.log.push(`##[${name}]${name === 'group' ? data : ''}`);
        break;
      case 'debug':
      case 'echo':
        break;
      default:
        this.errors.push(`command ${name}: ${line}`);
    }
  }

  #annotate(level: Annotation['level'], properties: ReadonlyMap<string, string>, data: string): void {
    this.log.push(`##[${level}]${data}`);
    if (this.annotations.filter((kept) => kept.level === level).length >= KEPT_PER_TYPE) {
      this.dropped += 1;
      return;
    }
    const title = properties.get('title');
    const file = properties.get('file');
    const line = wholeNumber(properties.get('line')) ?? wholeNumber(properties.get('endline'));
    const endLine = wholeNumber(properties.get('endline'));
    this.annotations.push({
      level,
      message: this.mask(data).slice(0, MESSAGE_MAX),
      ...(title === undefined ? {} : { title: this.mask(title) }),
      ...(file === undefined ? {} : { file: this.#inWorkspace(file) }),
      ...(line === undefined || (endLine ?? line) < line
        ? {}
        : { line, ...(endLine === undefined ? {} : { endLine }) }),
    });
  }

  #inWorkspace(file: string): string {
    const path = isAbsolute(file) ? relative(this.#workspace, file) : file;
    return path.startsWith('..') ? file : path.replaceAll(sep, '/');
  }
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];

/** In the runner's order: the percent sign comes last. */
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [['%3A', ':'], ['%2C', ','], ...DATA];
const FIRST_VERSION: Escapes = [['%3B', ';'], ['%5D', ']'], ...DATA];

/** `::name key=value,key=value::data`, at the start of a line but for blanks. */
function parseV2(line: string, resume: string | undefined): Command | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(text.slice(2, end), ',', PROPERTY, decode(text.slice(end + 2), DATA), resume);
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseV1(line: string, resume: string | undefined): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), ';', FIRST_VERSION, decode(line.slice(end + 1), FIRST_VERSION), resume);
}

function command(
  info: string,
  separator: string,
  escapes: Escapes,
  data: string,
  resume: string | undefined,
): Command | undefined {
  const blank = info.indexOf(' ');
  const name = (blank < 0 ? info : info.slice(0, blank)).toLowerCase();
  if (!REGISTERED.has(name) && name !== resume?.toLowerCase()) return undefined;
  const properties = new Map<string, string>();
  for (const pair of blank < 0
    ? []
    : info
        .slice(blank + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals <= 0 || equals === pair.length - 1) continue;
    properties.set(pair.slice(0, equals).toLowerCase(), decode(pair.slice(equals + 1), escapes));
  }
  return { name, properties, data };
}

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
