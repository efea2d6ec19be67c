import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ChildProcess, HostFiles, HostProcesses } from '../build/host-files.ts';
import { endGroup, startWithUs } from '../build/process-groups.ts';
import { Pipe } from './pipe.ts';
import type { Browser, BrowserPlace } from './port.ts';
import { treeMemory } from './tree-memory.ts';

const PROFILE = 'reliability-browser-';
const SAID_BYTES = 2048;
const GRACE_MS = 2000;

/**
 * Each takes away something that has to do with chance, with the network outside or with a screen. No site isolation: what
 * is foreign is told by its origin, and a process for each site would be most of the memory. No sandbox: containers and
 * root have none, and pages are the user's own.
 */
const SWITCHES: readonly string[] = [
  '--remote-debugging-pipe',
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-client-side-phishing-detection',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,Translate,MediaRouter,OptimizationHints,PaintHolding',
  '--metrics-recording-only',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-search-engine-choice-screen',
  '--no-proxy-server',
  // The other origin of an attack is served with TLS, as a real one would be, and has nobody's certificate.
  '--ignore-certificate-errors',
  // Whatever a page asks for outside the machine is not found: an attack never leaves it.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** Starts a browser in a process group and with a profile of its own. Throws an Error with what it said. */
export async function openBrowser(
  fs: HostFiles,
  { spawn }: HostProcesses,
  place: BrowserPlace,
  timeoutMs: number,
): Promise<Browser> {
  removeLeftBehind(fs);
  const profile = fs.mkdtempSync(join(tmpdir(), `${PROFILE}${process.pid}-`));
  const { child, letGo } = startWithUs(() =>
    spawn(place.path, [...SWITCHES, `--user-data-dir=${profile}`, 'about:blank'], {
      // The home of the user is not for it.
      env: { ...process.env, ...place.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    }),
  );
  const pipe = new Pipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const gone = ended(child).then((said) => {
    letGo();
    endGroup(child, 'SIGKILL');
    pipe.end(`the browser ended${said === '' ? '' : `: ${said}`}`);
    removeProfile(fs, profile);
    return said;
  });
  const close = async (): Promise<void> => {
    pipe.tell('Browser.close');
    const limit = setTimeout(() => endGroup(child, 'SIGKILL'), GRACE_MS);
    await gone;
    clearTimeout(limit);
  };
  try {
    const { product } = await within(timeoutMs, pipe.call('Browser.getVersion'));
    const [name = 'Chromium', version = ''] = String(product).split('/');
    const memoryBytes = () => treeMemory(fs, child.pid);
    return { name, version, call: pipe.call, tell: pipe.tell, listen: pipe.listen, gone, memoryBytes, close };
  } catch (error) {
    endGroup(child, 'SIGKILL');
    await gone;
    throw error;
  }
}

/** The last words of a process that has ended, or why it never began. */
function ended(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString('latin1')).slice(-SAID_BYTES);
  });
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    // Not `close`: a process that it left behind may hold its standard error.
    child.on('exit', () => setImmediate(() => resolve(said.trim())));
  });
}

function within<T>(timeoutMs: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
    promise.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

/** Processes of the browser that end a little later may still write. */
function removeProfile(fs: HostFiles, profile: string): void {
  try {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // The next run removes it.
  }
}

/** Profiles of runs that were killed: their browsers ended with the pipe. */
function removeLeftBehind(fs: HostFiles): void {
  for (const name of fs.readdirSync(tmpdir())) {
    const owner = new RegExp(`^${PROFILE}(\\d+)-`, 'u').exec(name)?.[1];
    if (owner !== undefined && !runs(Number(owner))) removeProfile(fs, join(tmpdir(), name));
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'EPERM';
  }
}
