import type { AlertTarget } from '../model/alert.ts';
import type { HookSettings } from '../model/hook-settings.ts';
import type { Place } from '../model/problem.ts';
import { alertTargets } from './alerts.ts';
import { checkYaml } from './checked-yaml.ts';
import { type Origin, problemIn } from './config-problem.ts';
import { hookSettings } from './hooks.ts';
import { show } from './quote.ts';
import { FILE_VERSION } from './schema.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** Where reliability.yml is looked for when `config` does not say, in this order. */
export const CONFIG_PLACES: readonly string[] = ['reliability.yml', '.github/reliability.yml'];

/** One gate's part of reliability.yml, checked against the schema, values as written. */
export interface ConfigSection {
  readonly values: ReadonlyMap<string, unknown>;
  /** Where the value at this path of the section stands; the nearest parent when there is none. */
  place(path: readonly string[]): Place;
}

/** reliability.yml, read and checked. */
export interface ConfigFile {
  readonly path: string;
  /** By gate id; only the gates that the file names, in its order. */
  readonly sections: ReadonlyMap<string, ConfigSection>;
  readonly baseline?: string;
  /** Path of the waivers' file, relative to the working directory. */
  readonly waivers?: string;
  /** Empty: nobody is told apart from the platform. */
  readonly alerts: readonly AlertTarget[];
  readonly hooks: HookSettings;
}

const SHARED_KEYS: readonly string[] = ['version', 'baseline', 'waivers', 'alerts', 'hooks'];

/**
 * Reads the text of a reliability.yml; `path` is for messages. Throws ProblemError CONFIG-SYNTAX, CONFIG-VERSION,
 * CONFIG-UNKNOWN-KEY, CONFIG-MISSING-KEY, CONFIG-TYPE or CONFIG-VALUE with line and column, and nothing else.
 */
export async function parseConfigFile(text: string, path: string): Promise<ConfigFile> {
  const origin: Origin = { spelling: path, path };
  const yaml = await parseYaml(text, origin);
  // An empty file, or one with comments only, configures nothing: every key is optional.
  const root = yaml.value === undefined ? new Map<string, unknown>() : mappingOf(yaml, origin);
  checkVersion(root.get('version'), yaml, origin);
  await checkYaml(yaml, yaml.value ?? {}, origin);
  const sections = new Map<string, ConfigSection>();
  for (const [id, value] of root) {
    if (SHARED_KEYS.includes(id)) continue;
    sections.set(id, {
      values: new Map(Object.entries((value ?? {}) as object)),
      place: (inside) => ({ path, ...yaml.position([id, ...inside], 'value') }),
    });
  }
  const [baseline, waivers] = [root.get('baseline'), root.get('waivers')];
  return {
    path,
    sections,
    alerts: alertTargets(root.get('alerts')),
    hooks: hookSettings(root.get('hooks')),
    ...(typeof baseline === 'string' ? { baseline } : {}),
    ...(typeof waivers === 'string' ? { waivers } : {}),
  };
}

function mappingOf(yaml: YamlText, origin: Origin): Map<string, unknown> {
  const { value } = yaml;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  const reason = `${origin.spelling} is ${show(value)}, not a mapping`;
  throw problemIn(
    origin,
    yaml.position([], 'value'),
    'CONFIG-TYPE',
    reason,
    'Start it with a key, for example "coverage-gate:".',
  );
}

/** Told apart from other faults: a later version's file is not full of unknown keys, it is for a later version. */
function checkVersion(version: unknown, yaml: YamlText, origin: Origin): void {
  if (version === undefined || version === FILE_VERSION) return;
  const reason = `version is ${show(version)}, and only version ${FILE_VERSION} is read here`;
  const hint = `Write "version: ${FILE_VERSION}", or use the release of reliability that the file was written for.`;
  throw problemIn(origin, yaml.position(['version'], 'value'), 'CONFIG-VERSION', reason, hint);
}
