import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';

const modules = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'node_modules');
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

interface Candidate {
  readonly executablePath: string;
  readonly env: { readonly [name: string]: string | undefined };
}

/**
 * Unpacks the locked browser once per checkout. It is unpacked beside its place and then renamed, so that test files
 * that start at the same time never see half a browser.
 */
async function unpack(): Promise<string> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const cache = join(modules, '.cache', 'reliability-browser');
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz', 'chromium', 'package.json'), 'utf8'));
  const place = join(cache, `chromium-${version}`);
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'unpacking-'));
  // The package unpacks into os.tmpdir() and has no setting for it.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    await chromium.executablePath();
    await inflate(join(modules, '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(fresh, place);
  } catch (error) {
    // Another test file was faster: its copy is as good.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

async function lockedBrowser(): Promise<Candidate> {
  const place = await unpack();
  const executablePath = join(place, 'chromium');
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(place, 'fonts') };
  // The package brings the libraries that small machines lack; they are used only where the machine's own do not do.
  const starts = spawnSync(executablePath, ['--version'], { encoding: 'utf8' }).status === 0;
  const libraries = starts ? {} : { LD_LIBRARY_PATH: join(place, 'al2023', 'lib') };
  return { executablePath, env: { ...process.env, ...fonts, ...libraries } };
}

/** The browser of these tests, see launchBrowser, for a program that starts it itself; its whole environment. */
export async function browserProgram(): Promise<Candidate> {
  const named = process.env['RELIABILITY_BROWSER'];
  if (named !== undefined && named !== '') return { executablePath: named, env: process.env };
  // The package is built for Linux on x64 only.
  if (process.platform === 'linux' && process.arch === 'x64') return lockedBrowser();
  const found = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No browser found: name one in RELIABILITY_BROWSER.');
  return { executablePath: found, env: process.env };
}

/**
 * A headless Chromium for tests: RELIABILITY_BROWSER if set, else the locked one of node_modules, else the machine's.
 * The caller closes it. Throws when none is there or none starts; a test without a browser must not pass.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await browserProgram();
  return puppeteer.launch({
    executablePath,
    env: { ...env },
    headless: 'shell',
    // CI machines and containers run as root and have a small /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none', ...args],
  });
}
