import { word } from '../../model/shell.ts';
import { has, inside, type RepositoryView } from '../../model/view.ts';

/** How packages are installed, scripts run and programs of packages started. */
export interface PackageManager {
  readonly id: 'npm' | 'pnpm' | 'yarn' | 'bun';
  /** Brings the manager itself, then the locked packages. */
  readonly install: readonly string[];
  /** A script of package.json, with flags behind it. */
  script(name: string, flags: string): string;
  /** A program of an installed package. */
  exec(command: string): string;
  /** Adds packages for the pipeline alone. */
  add(packages: string): string;
  readonly audit: string | undefined;
}

/** By the field `packageManager`, else by the lock file in the folder; npm where nothing says. */
export function packageManagerOf(view: RepositoryView, folder: string, declared: string): PackageManager {
  const there = (name: string): boolean => has(view, inside(folder, name));
  const [named = '', version = ''] = declared.split('@');
  if (named === 'pnpm' || (named === '' && there('pnpm-lock.yaml')))
    return pnpm(there('pnpm-lock.yaml'), folder === '' && there('pnpm-workspace.yaml'));
  if (named === 'yarn' || (named === '' && there('yarn.lock')))
    return yarn(there('yarn.lock'), version === '' ? there('.yarnrc.yml') : !version.startsWith('1.'));
  if (named === 'bun' || there('bun.lock') || there('bun.lockb')) return bun(there('bun.lock') || there('bun.lockb'));
  return npm(there('package-lock.json') || there('npm-shrinkwrap.json'));
}

function npm(locked: boolean): PackageManager {
  return {
    id: 'npm',
    install: [locked ? 'npm ci' : 'npm install'],
    script: (name, flags) => `npm run ${word(name)}${flags === '' ? '' : ` -- ${flags}`}`,
    exec: (command) => `npx ${command}`,
    add: (packages) => `npm install --no-save ${packages}`,
    audit: locked ? 'npm audit --omit dev --audit-level high' : undefined,
  };
}

/** Corepack comes with Node.js 24 and reads `packageManager`. */
function pnpm(locked: boolean, workspace: boolean): PackageManager {
  return {
    id: 'pnpm',
    install: ['corepack enable', `pnpm install${locked ? ' --frozen-lockfile' : ''}`],
    script: (name, flags) => `pnpm run ${word(name)}${flags === '' ? '' : ` ${flags}`}`,
    exec: (command) => `pnpm exec ${command}`,
    add: (packages) => `pnpm add --save-dev${workspace ? ' --workspace-root' : ''} ${packages}`,
    audit: locked ? 'pnpm audit --prod --audit-level high' : undefined,
  };
}

function yarn(locked: boolean, berry: boolean): PackageManager {
  return {
    id: 'yarn',
    install: ['corepack enable', `yarn install${locked ? (berry ? ' --immutable' : ' --frozen-lockfile') : ''}`],
    script: (name, flags) => `yarn run ${word(name)}${flags === '' ? '' : ` ${flags}`}`,
    exec: (command) => `yarn run ${command}`,
    add: (packages) => `yarn add --dev ${packages}`,
    // The first yarn has no level below which it is silent in its exit code.
    audit: locked && berry ? 'yarn npm audit --environment production --severity high' : undefined,
  };
}

function bun(locked: boolean): PackageManager {
  return {
    id: 'bun',
    install: ['npm install --global bun', `bun install${locked ? ' --frozen-lockfile' : ''}`],
    script: (name, flags) => `bun run ${word(name)}${flags === '' ? '' : ` ${flags}`}`,
    exec: (command) => `bunx ${command}`,
    add: (packages) => `bun add --dev ${packages}`,
    audit: undefined,
  };
}
