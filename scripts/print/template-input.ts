import { camelCase } from '../../src/shared/config/camel-case.ts';
import { optionsOn } from '../../src/shared/config/option-scope.ts';
import { pipelineVariable } from '../../src/shared/config/pipeline-inputs.ts';
import type { GateDescription } from '../../src/shared/model/gate-description.ts';
import type { Option } from '../../src/shared/model/option.ts';
import { VERSION } from '../../src/version.ts';
import { defaultText, formText } from './option-text.ts';

/** An input of a GitLab or Azure template: of the job around the gate, or an option of the gate. */
export interface TemplateInput {
  /** Kebab-case; camelCase on Azure. */
  readonly name: string;
  readonly description: string;
  readonly default: string;
  /** Environment variable that carries the value; absent: the platform itself uses it, no program reads it. */
  readonly variable?: string;
  /** The option behind it; absent: the template's own. */
  readonly option?: Option;
  /** What a value must look like where the platform can check it, an RE2 pattern. */
  readonly pattern?: string;
}

/** A published release, or a tag of the registry; a package name, path or address here would run something else. */
const VERSION_PATTERN = '^[0-9A-Za-z.+-]+$';

/** Folders are looked into by the platform as well, which takes globs and variables there: no sign that could be one. */
const FOLDER_PATTERN = '^[^"\'`$\\\\;&|<>(){}*?!~#\\[\\]\\x00-\\x1f]+$';

/** How the gate is called; the same on every platform. */
function callInputs(gate: GateDescription): readonly TemplateInput[] {
  return [
    {
      name: 'version',
      description: 'Release of reliability that npx runs, when command is not given.',
      default: VERSION,
      variable: 'RELIABILITY_VERSION',
      pattern: VERSION_PATTERN,
    },
    {
      name: 'command',
      description:
        'How reliability is called, for use without a registry: `node vendor/reliability/dist/cli/index.js`. Split at blanks, read by no shell. Default: `npx --yes reliability@VERSION`.',
      default: '',
      variable: 'RELIABILITY_COMMAND',
    },
    {
      name: 'working-directory',
      description: `Folder, relative to the root of the repository, that ${gate.id} runs in.`,
      default: '.',
      variable: 'RELIABILITY_WORKING_DIRECTORY',
      pattern: FOLDER_PATTERN,
    },
  ];
}

/**
 * All inputs of a gate's template: `own` (those of one platform), how the gate is called, the gate's options. The
 * default of an option stays empty and is only told: an input with a default could not be told from one that the user
 * set, which is stronger than reliability.yml. Only `output` has its own, because the job has to know where the reports
 * are. Throws when two have the same name on a platform.
 */
export function templateInputs(
  gate: GateDescription,
  platform: 'gitlab' | 'azure',
  own: readonly TemplateInput[],
): readonly TemplateInput[] {
  const inputs = [...own, ...callInputs(gate), ...optionsOn(platform, gate.options).map(optionInput)];
  const names = inputs.map(({ name }) => camelCase(name).toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${gate.id}: two inputs of the ${platform} template are called ${twice}`);
  return inputs;
}

function optionInput(option: Option): TemplateInput {
  const needed = option.name === 'output';
  return {
    name: option.name,
    description: option.description + formText(option) + (needed ? '' : defaultText(option)),
    default: needed ? String(option.default) : '',
    variable: pipelineVariable(option.name),
    option,
    ...(needed ? { pattern: FOLDER_PATTERN } : {}),
  };
}
