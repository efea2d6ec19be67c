import type { Option, OptionTable, OutputOption } from '../model/option.ts';

/** Of every gate that keeps what later runs compare with. */
export const SAVE_BASELINE: Option = {
  name: 'save-baseline',
  type: 'enum',
  description:
    'When the measurements are kept in the store that `baseline` in reliability.yml names: `auto` on the default branch, `always`, or `never`.',
  values: ['auto', 'always', 'never'],
  default: 'auto',
};

/** What every gate that tells people something has. */
export const PUBLISH_OPTIONS: OptionTable = [
  {
    name: 'max-annotations',
    type: 'integer',
    description:
      'How many findings are shown at their lines, the most important ones first; the reports always hold all of them.',
    default: 200,
    maximum: 5000,
  },
  {
    name: 'max-discussions',
    type: 'integer',
    description:
      'How many of the most important findings also open a discussion at their changed line of a GitLab merge request.',
    default: 0,
    maximum: 20,
  },
  {
    name: 'comment',
    type: 'boolean',
    description: 'Keep one comment on the pull request up to date.',
    default: true,
  },
  {
    name: 'key',
    type: 'string',
    description:
      'Tells several runs of one gate in one pipeline apart (monorepos): part of the name of the check and of the comment.',
    default: '',
    pattern: '^[A-Za-z0-9._/ -]{0,64}$',
    form: 'at most 64 letters, digits, spaces and . _ / -',
  },
];

/** What every command has. */
export const COMMON_OPTIONS: OptionTable = [
  {
    name: 'config',
    type: 'string',
    description: 'The configuration file; when not given, `reliability.yml`, then `.github/reliability.yml`.',
    inFile: false,
  },
  {
    name: 'output',
    type: 'string',
    description: 'Folder that the reports are written to, in a folder of their own for each gate.',
    default: 'reliability-report',
  },
  {
    name: 'on-inconclusive',
    type: 'enum',
    description: 'What happens when something could not be measured: `fail`, or `warn` and go on.',
    values: ['fail', 'warn'],
    default: 'fail',
  },
  {
    name: 'format',
    type: 'enum',
    description: 'What standard output shows.',
    values: ['text', 'json'],
    default: 'text',
    platform: 'shell',
  },
  {
    name: 'token',
    type: 'string',
    description:
      'Token for the check run and the comment; needs `checks: write` (else `statuses: write`, for a commit status) and `pull-requests: write`.',
    secret: true,
    platform: 'github',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for its runner to expand.
    githubDefault: '${{ github.token }}',
  },
];

/** What every gate tells later steps. */
export const COMMON_OUTPUTS: readonly OutputOption[] = [
  { name: 'outcome', description: 'The verdict: `passed`, `failed` or `inconclusive`.' },
  { name: 'summary', description: 'The verdict in one line.' },
  { name: 'verdict-file', description: 'Path of verdict.json.' },
  { name: 'facts-file', description: 'Path of facts.json, from which the verdict can be repeated offline.' },
  { name: 'report-file', description: 'Path of report.html.' },
];
