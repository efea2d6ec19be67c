import { COMMON_OPTIONS, PUBLISH_OPTIONS } from '../shared/config/common-options.ts';
import type { GateDescription } from '../shared/model/gate-description.ts';
import type { Option } from '../shared/model/option.ts';

const SHARED = ['max-annotations', 'comment', 'config', 'on-inconclusive', 'token'];

/** publish has no section in reliability.yml: what it obeys is said by the workflow that is trusted. */
function outsideFile(option: Option): Option {
  return { ...option, inFile: false };
}

/** The trusted half of two workflows. It is no gate: it measures nothing, and decides only what facts.json lets it. */
export const PUBLISH: GateDescription = {
  id: 'publish',
  title: 'Publish',
  summary: "Publishes the verdicts of a run without permissions (a fork's pull request) from its untrusted artifact.",
  branding: { icon: 'upload-cloud', color: 'green' },
  options: [
    {
      name: 'artifact',
      type: 'string',
      description: 'Folder that the report folder of the run was downloaded to; everything in it is taken for hostile.',
      default: 'reliability-report',
    },
    {
      name: 'thresholds',
      type: 'enum',
      description:
        'Whose thresholds hold: those that the run used (`run`), or those of reliability.yml in this checkout (`base`), which a pull request cannot lower.',
      values: ['run', 'base'],
      default: 'run',
    },
    ...[...PUBLISH_OPTIONS, ...COMMON_OPTIONS].filter(({ name }) => SHARED.includes(name)),
  ].map((option) => outsideFile(option as Option)),
  outputs: [
    { name: 'outcome', description: 'The verdict over all gates: `passed`, `failed` or `inconclusive`.' },
    { name: 'summary', description: 'The verdict of each gate in one line.' },
    { name: 'pull-request', description: 'Number of the pull request; empty when the run was of none.' },
  ],
};
