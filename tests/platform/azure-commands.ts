/** What an Azure Pipelines agent keeps of one step's output (Microsoft.VisualStudio.Services.Agent, CommandExtensions). */
export interface AzureIssue {
  readonly type: 'error' | 'warning';
  readonly message: string;
  readonly code?: string;
  readonly sourcePath?: string;
  readonly line?: number;
}

export interface AzureVariable {
  readonly value: string;
  readonly secret: boolean;
  readonly output: boolean;
}

/** `_maxIssueCount` of ExecutionContext.cs. */
const KEPT_PER_TYPE = 10;

const KNOWN = new Set([
  'task.logissue',
  'task.setvariable',
  'task.complete',
  'task.uploadsummary',
  'task.addattachment',
  'task.uploadfile',
  'task.setprogress',
  'task.logdetail',
  'task.debug',
  'task.setsecret',
  'task.prependpath',
  'task.setendpoint',
  'artifact.upload',
  'artifact.associate',
  'build.addbuildtag',
  'build.updatebuildnumber',
  'build.uploadlog',
  'results.publish',
  'codecoverage.publish',
  'release.updatereleasename',
  'plugininternal.updaterepositorypath',
]);

/** Obeys the lines of a step's standard output: `##vso[area.event key=value;…]data`, anywhere in a line. */
export class AzureCommandReader {
  readonly issues: AzureIssue[] = [];
  readonly variables = new Map<string, AzureVariable>();
  readonly summaries: string[] = [];
  readonly tags: string[] = [];
  readonly log: string[] = [];
  /** Commands that nothing of ours has a reason to send. */
  readonly unexpected: string[] = [];
  result: 'Succeeded' | 'SucceededWithIssues' | 'Failed' | undefined;
  dropped = 0;

  read(line: string): void {
    const command = parse(line);
    if (command === undefined) {
      this.log.push(line);
      return;
    }
    const { name, properties, data } = command;
    switch (name) {
      case 'task.logissue':
        this.#issue(properties, data);
        break;
      case 'task.setvariable':
        this.variables.set(properties.get('variable') ?? '', {
          value: data,
          secret: properties.get('issecret')?.toLowerCase() === 'true',
          output: properties.get('isoutput')?.toLowerCase() === 'true',
        });
        break;
      case 'task.complete':
        this.result = properties.get('result') as 'Failed';
        break;
      case 'task.uploadsummary':
        this.summaries.push(data);
        break;
      case 'build.addbuildtag':
        this.tags.push(data);
        break;
      case 'task.debug':
      case 'task.addattachment':
      case 'task.setprogress':
      case 'artifact.upload':
        break;
      default:
        this.unexpected.push(line);
    }
  }

  #issue(properties: ReadonlyMap<string, string>, message: string): void {
    const type = properties.get('type')?.toLowerCase() === 'error' ? 'error' : 'warning';
    if (this.issues.filter((kept) => kept.type === type).length >= KEPT_PER_TYPE) {
      this.dropped += 1;
      return;
    }
    const code = properties.get('code');
    const sourcePath = properties.get('sourcepath');
    const line = properties.get('linenumber');
    this.issues.push({
      type,
      message,
      ...(code === undefined ? {} : { code }),
      ...(sourcePath === undefined ? {} : { sourcePath }),
      ...(line === undefined ? {} : { line: Number(line) }),
    });
  }
}

function parse(
  line: string,
): { readonly name: string; readonly properties: ReadonlyMap<string, string>; readonly data: string } | undefined {
  const start = line.search(/##vso\[/iu);
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const info = line.slice(start + '##vso['.length, end);
  const blank = info.indexOf(' ');
  const name = (blank < 0 ? info : info.slice(0, blank)).toLowerCase();
  if (!KNOWN.has(name)) return undefined;
  const properties = new Map<string, string>();
  for (const pair of blank < 0
    ? []
    : info
        .slice(blank + 1)
        .trim()
        .split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties.set(pair.slice(0, equals).trim().toLowerCase(), unescaped(pair.slice(equals + 1)));
  }
  return { name, properties, data: unescaped(line.slice(end + 1)) };
}

/** CommandStringConvertor.cs, with DECODE_PERCENTS on. */
function unescaped(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%AZP25', '%');
}
