import { type JsonValue, objectOf, parseJsonText, stringsOf } from '../../../shared/graph/resolvers/json-text.ts';
import { has, inside, type RepositoryView } from '../../model/view.ts';

/** What matters of a package.json. */
export interface Manifest {
  readonly folder: string;
  readonly scripts: ReadonlyMap<string, string>;
  /** Names of all packages that it depends on. */
  readonly dependencies: ReadonlySet<string>;
  readonly isWorkspace: boolean;
  readonly packageManager: string;
  /** The text of jest's or vitest's configuration, wherever it is; '' when there is none. */
  readonly runnerConfig: string;
}

const CONFIGS = ['vitest.config', 'vite.config', 'jest.config'].flatMap((name) =>
  ['ts', 'mts', 'js', 'mjs', 'cjs', 'cts', 'json'].map((extension) => `${name}.${extension}`),
);

/** undefined for what is no package.json. */
export function readManifest(view: RepositoryView, folder: string): Manifest | undefined {
  const value = parsed(view.text(inside(folder, 'package.json')) ?? '');
  if (value === undefined) return undefined;
  const sections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  const scripts = Object.entries(objectOf(value['scripts'])).filter(([, script]) => typeof script === 'string');
  const configs = CONFIGS.map((name) => inside(folder, name)).filter((path) => has(view, path));
  const declared = value['packageManager'];
  return {
    folder,
    scripts: new Map(scripts as readonly (readonly [string, string])[]),
    dependencies: new Set(sections.flatMap((section) => Object.keys(objectOf(value[section])))),
    isWorkspace:
      stringsOf(value['workspaces']).length > 0 ||
      stringsOf(objectOf(value['workspaces'])['packages']).length > 0 ||
      has(view, inside(folder, 'pnpm-workspace.yaml')),
    packageManager: typeof declared === 'string' ? declared : '',
    runnerConfig: [...configs.map((path) => view.text(path) ?? ''), JSON.stringify(value['jest'] ?? '')].join('\n'),
  };
}

function parsed(text: string): { readonly [key: string]: JsonValue } | undefined {
  try {
    const value = parseJsonText(text.replace(/^\ufeff/u, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? objectOf(value) : undefined;
  } catch {
    return undefined;
  }
}
