/** What in a source makes artifacts differ, for causes that are known. */
export interface SourceMark {
  readonly causes: readonly string[];
  /** `build`: what runs while building, by its name or because the build command names it; `compiled`: any source. */
  readonly where: 'build' | 'compiled';
  /** By path. */
  readonly files: RegExp;
  /** Of one line. */
  readonly line: RegExp;
}

const TIMES = ['epoch', 'timestamp', 'date-text', 'clock-text', 'duration', 'timezone'];
const IDS = ['random-fraction', 'random-text', 'uuid', 'digest', 'chunk-hash', 'next-build-id'];
const JAVASCRIPT = /\.(?:[cm]?[jt]sx?)$/u;
const PYTHON = /\.py$/u;
const C = /\.(?:c|h|cc|cpp|cxx|hpp|hh|inl|m|mm)$/u;
/** Commands: scripts of shells, make, packages, containers and pipelines. */
const COMMANDS =
  /(?:\.(?:sh|bash|mk|cmake|ya?ml)|(?:^|\/)(?:[Mm]akefile|GNUmakefile|Dockerfile|justfile|package\.json|CMakeLists\.txt))$/u;

/** One line each; the first line of a file that fits is meant. */
export const SOURCE_MARKS: readonly SourceMark[] = [
  {
    causes: TIMES,
    where: 'build',
    files: JAVASCRIPT,
    line: /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bprocess\.hrtime/u,
  },
  {
    causes: TIMES,
    where: 'build',
    files: PYTHON,
    line: /\b(?:datetime|date)\.(?:now|utcnow|today)\(|\btime\.(?:time|time_ns|strftime|localtime|gmtime)\(/u,
  },
  {
    causes: TIMES,
    where: 'build',
    files: COMMANDS,
    line: /(?:\$\(|`|\$\(shell )date\b|(?:^|[\s;&|])date (?:[-+'"]|>)/u,
  },
  { causes: TIMES, where: 'compiled', files: C, line: /\b__(?:DATE|TIME|TIMESTAMP)__\b/u },
  {
    causes: IDS,
    where: 'build',
    files: JAVASCRIPT,
    line: /\bMath\.random\(|\brandomUUID\(|\bnanoid\(|\brandomBytes\(|\buuidv?[1467]?\(|\bgetRandomValues\(/u,
  },
  {
    causes: IDS,
    where: 'build',
    files: PYTHON,
    line: /\buuid[14]\(|\brandom\.\w+\(|\bsecrets\.\w+\(|\bos\.urandom\(/u,
  },
  { causes: IDS, where: 'build', files: COMMANDS, line: /\buuidgen\b|\$RANDOM\b|\/dev\/u?random\b|\bopenssl rand\b/u },
  {
    causes: ['build-path', 'home-path'],
    where: 'build',
    files: JAVASCRIPT,
    line: /\b__dirname\b|\b__filename\b|\bimport\.meta\.(?:url|dirname|filename)\b|\bprocess\.cwd\(/u,
  },
  {
    causes: ['build-path', 'go-build-id', 'go-vcs'],
    where: 'build',
    files: COMMANDS,
    line: /\bgo (?:build|install)\b(?!.*-trimpath)/u,
  },
  {
    causes: ['build-path', 'home-path'],
    where: 'build',
    files: COMMANDS,
    line: /\$(?:\(|\{)?(?:PWD|CURDIR)\b|(?:^|[\s;&|`(])pwd\b/u,
  },
  { causes: ['build-path'], where: 'compiled', files: C, line: /\b__FILE__\b/u },
  { causes: ['hostname'], where: 'build', files: JAVASCRIPT, line: /\bhostname\(/u },
  {
    causes: ['hostname'],
    where: 'build',
    files: COMMANDS,
    line: /(?:\$\(|`)hostname\b|\buname -[an]\b|\$\{?HOSTNAME\b/u,
  },
  { causes: ['user'], where: 'build', files: JAVASCRIPT, line: /\buserInfo\(|\benv\.USER(?:NAME)?\b/u },
  { causes: ['user'], where: 'build', files: COMMANDS, line: /\bwhoami\b|\$\{?(?:USER|LOGNAME)\b|\bid -u?n\b/u },
  { causes: ['cpu-count'], where: 'build', files: JAVASCRIPT, line: /\bcpus\(\)|\bavailableParallelism\(/u },
  { causes: ['cpu-count'], where: 'build', files: COMMANDS, line: /\bnproc\b/u },
  { causes: ['process-id'], where: 'build', files: JAVASCRIPT, line: /\bprocess\.pid\b/u },
  { causes: ['process-id'], where: 'build', files: COMMANDS, line: /\$\$/u },
  { causes: ['umask'], where: 'build', files: COMMANDS, line: /(?:^|[\s;&|`(])umask\b/u },
  { causes: ['line-order', 'json-array-order'], where: 'build', files: JAVASCRIPT, line: /\bopendir(?:Sync)?\(/u },
  {
    causes: ['line-order', 'json-array-order'],
    where: 'build',
    files: PYTHON,
    line: /\bos\.(?:listdir|scandir|walk)\(|\bglob\.i?glob\(/u,
  },
  {
    causes: ['tar-mtime', 'tar-owner', 'tar-order', 'tar-mode'],
    where: 'build',
    files: COMMANDS,
    line: /^(?!.*--mtime).*\btar\s+(?:-\w*c\w*|c\w*|--create)\b/u,
  },
  {
    causes: ['zip-mtime', 'zip-timezone', 'zip-extra', 'zip-order'],
    where: 'build',
    files: COMMANDS,
    line: /(?:^|[\s;&|"'])(?:zip\s+-?\w|jar\s+-{0,2}c)/u,
  },
  { causes: ['gzip-mtime', 'gzip-name'], where: 'build', files: COMMANDS, line: /\bgzip\b(?!.*\s-\w*n)/u },
  {
    causes: ['ar-mtime', 'ar-owner', 'ar-mode'],
    where: 'build',
    files: COMMANDS,
    line: /(?:^|[\s;&|])ar\s+-?(?!\w*D)\w*[rq]\w*\s/u,
  },
];
