import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';

/**
 * Reads the output of a step as the agent of Azure Pipelines does (microsoft/azure-pipelines-agent: Command.cs,
 * WorkerCommandManager.cs, TaskCommandExtension.cs, BuildCommandExtension.cs, ExecutionContext.cs). Both streams are read.
 */
export interface AgentIssue {
  readonly type: 'error' | 'warning';
  /** As the agent shows it: `path(line,column): type code: text` for a place in a file. */
  readonly message: string;
  readonly properties: ReadonlyMap<string, string>;
}

interface Command {
  readonly area: string;
  readonly event: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

type Result = 'Succeeded' | 'SucceededWithIssues' | 'Failed';

/** `_maxIssueCount`. */
const KEPT_PER_TYPE = 10;
/** The agent warns of it; what does not show was passed over until September 2026 (microsoft/azure-pipelines-agent#5663). */
const LOOKS_LIKE_COMMAND = /#\p{DI}*#\p{DI}*v\p{DI}*s\p{DI}*o/u;
const GRAVITY: readonly Result[] = ['Succeeded', 'SucceededWithIssues', 'Failed'];

export class AgentReader {
  readonly issues: AgentIssue[] = [];
  dropped = 0;
  /** Output variables by name. */
  readonly variables = new Map<string, string>();
  /** All variables, for the later steps of the job. */
  readonly jobVariables = new Map<string, string>();
  /** Pages of the Extensions tab: heading → Markdown. */
  readonly summaries = new Map<string, string>();
  readonly tags: string[] = [];
  readonly log: string[] = [];
  /** What the agent would complain about; a command that it could not carry out fails the task. */
  readonly errors: string[] = [];
  #result: Result = 'Succeeded';

  /** All that a step wrote. */
  readAll(text: string): this {
    for (const line of text.split(/\r\n|\n|\r/)) this.read(line);
    return this;
  }

  read(line: string): void {
    const command = parse(line);
    if (command === undefined) {
      if (LOOKS_LIKE_COMMAND.test(line)) this.errors.push(`looks like a command: ${line}`);
      this.log.push(line);
      return;
    }
    try {
      this.#obey(command);
    } catch (error) {
      this.errors.push(`${line}: ${error instanceof Error ? error.message : String(error)}`);
      this.#result = 'Failed';
    }
  }

  /** Of the task, given the exit code of its process. */
  result(exitCode: number): Result {
    return exitCode === 0 ? this.#result : 'Failed';
  }

  #obey({ area, event, properties, data }: Command): void {
    switch (`${area}.${event}`.toLowerCase()) {
      case 'task.logissue':
        this.#addIssue(properties, data);
        break;
      case 'task.setvariable': {
        const name = properties.get('variable') ?? '';
        if (name === '') throw new Error('Required field variable is missing');
        if (!/^[A-Za-z0-9._]+$/.test(name)) throw new Error(`${name} is no name of a variable`);
        this.jobVariables.set(name, data);
        if (properties.get('isoutput')?.toLowerCase() === 'true') this.variables.set(name, data);
        break;
      }
      case 'task.uploadsummary':
        if (!isAbsolute(data) || !existsSync(data)) throw new Error('Cannot upload task attachment file');
        this.summaries.set(basename(data, '.md'), readFileSync(data, 'utf8'));
        break;
      case 'task.complete': {
        const result = GRAVITY.find((known) => known === properties.get('result'));
        if (result === undefined) throw new Error('Command did not have a valid result');
        if (GRAVITY.indexOf(result) > GRAVITY.indexOf(this.#result)) this.#result = result;
        break;
      }
      case 'build.addbuildtag':
        if (data === '' || data.includes(':')) throw new Error('the server refuses this tag');
        this.tags.push(data);
        break;
      default:
        throw new Error(`##vso[${area}.${event}] is nothing that we have a reason to send`);
    }
  }

  #addIssue(properties: ReadonlyMap<string, string>, data: string): void {
    const type = properties.get('type');
    if (type !== 'error' && type !== 'warning') throw new Error(`issue type ${type} is not an expected issue type.`);
    if (this.issues.filter((kept) => kept.type === type).length >= KEPT_PER_TYPE) {
      this.dropped += 1;
      return;
    }
    const at = (name: string) => properties.get(name) ?? '';
    const message = properties.has('sourcepath')
      ? `${at('sourcepath')}(${at('linenumber')},${at('columnnumber')}): ${type} ${at('code')}: ${data}`
      : data;
    this.issues.push({ type, message, properties });
  }
}

/** The prefix may stand anywhere in a line; the first `]` after it ends the command. */
function parse(line: string): Command | undefined {
  const prefix = line.indexOf('##vso[');
  const end = prefix < 0 ? -1 : line.indexOf(']', prefix);
  if (end < 0) return undefined;
  const info = line.slice(prefix + '##vso['.length, end);
  const blank = info.indexOf(' ');
  const [area, event, ...more] = (blank < 0 ? info : info.slice(0, blank)).split('.').filter((part) => part !== '');
  if (area === undefined || event === undefined || more.length > 0) return undefined;
  const properties = new Map<string, string>();
  for (const pair of blank <= 0 ? [] : info.slice(blank + 1).split(';')) {
    const equals = pair.indexOf('=');
    const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    if (name !== '' && value !== '') properties.set(name.toLowerCase(), decode(value));
  }
  return { area, event, properties, data: decode(line.slice(end + 1)) };
}

/** In the agent's order; the percent sign comes last, by default since March 2021 (DECODE_PERCENTS). */
function decode(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%AZP25', '%');
}
