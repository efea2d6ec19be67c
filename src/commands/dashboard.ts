import type { Dashboard } from '../dashboard/answers.ts';
import { DASHBOARD_OPTIONS } from '../dashboard/description.ts';
import type { LiveFeed } from '../dashboard/live-feed.ts';
import { gateCommand } from '../gate-command.ts';
import { RUNNABLE } from '../runnable.ts';
import { readArguments } from '../shared/config/arguments.ts';
import { flagOf, textOf } from '../shared/config/narrow.ts';
import { nearest } from '../shared/config/nearest.ts';
import { readValues } from '../shared/config/values.ts';
import type { Io } from '../shared/io/port.ts';
import type { WebHost } from '../shared/io/web/port.ts';
import { ProblemError } from '../shared/model/problem.ts';
import type { LoadableGate, RunResult } from '../shared/run.ts';
import type { Command } from './command.ts';

/** How long the last words may take to whoever watches. */
const LAST_WORDS_MS = 1000;

/** `reliability dashboard`: the reports of an output folder, and a run while it goes on, on this machine only. Throws ProblemError CONFIG-…. */
export const dashboard: Command = {
  id: 'dashboard',
  title: 'Dashboard',
  summary:
    'Serves the reports of an output folder to a browser on this machine; with --live, runs a gate and shows it.',
  operand: '[-- GATE OPTION...]',
  options: DASHBOARD_OPTIONS,
  async run(argv, io, write) {
    const cut = argv.indexOf('--');
    const own = cut < 0 ? argv : argv.slice(0, cut);
    const values = await readValues(
      { id: 'dashboard', options: DASHBOARD_OPTIONS },
      readArguments(own, DASHBOARD_OPTIONS).inputs,
    );
    const folder = textOf(values, 'output').replace(/\/+$/u, '');
    const host = await io.webHost();
    if (!flagOf(values, 'live')) {
      const { close } = await serve(host, { io, folder, secret: secretOf(host) }, '');
      await interrupted();
      await close();
      return 0;
    }
    const [name = '', ...rest] = cut < 0 ? [] : argv.slice(cut + 1);
    // The same folder for both, unless the gate is told another.
    const output = own.some((argument) => argument.startsWith('--output')) ? ['--output', folder] : [];
    return live(gateNamed(name), [...output, ...rest], { io, folder, host, write, stays: flagOf(values, 'stay') });
  },
};

interface LiveRun {
  readonly io: Io;
  readonly folder: string;
  readonly host: WebHost;
  readonly write: (text: string) => void;
  readonly stays: boolean;
}

/** The exit code is the run's own, whether anybody watched or not. */
async function live(
  gate: LoadableGate,
  argv: readonly string[],
  { io, folder, host, write, stays }: LiveRun,
): Promise<number> {
  const { LiveFeed } = await import('../dashboard/live-feed.ts');
  const feed = new LiveFeed();
  const { close } = await serve(host, { io, folder, secret: secretOf(host), feed }, 'live');
  const over = async (result: RunResult): Promise<void> => {
    tellEnd(feed, result, folder, stays);
    if (stays) await interrupted();
  };
  try {
    return await gateCommand(gate, argv, io, write, { watch: feed.take, over });
  } finally {
    feed.close();
    await close();
  }
}

function tellEnd(feed: LiveFeed, { verdict, directory, files }: RunResult, folder: string, stays: boolean): void {
  const pages = files.filter((name) => name.endsWith('.html')).map((name) => `${directory}/${name}`);
  // Only what lies in the folder that is served can be opened from here.
  const isServed = stays && directory.startsWith(`${folder}/`);
  const reports = isServed ? pages.map((path) => path.slice(folder.length + 1)) : pages;
  feed.take({ kind: 'end', outcome: verdict.outcome, headline: verdict.summary, reports, stays: isServed });
}

async function serve(
  host: WebHost,
  dashboardOf: Dashboard,
  path: string,
): Promise<{ readonly close: () => Promise<void> }> {
  const { dashboardAnswer } = await import('../dashboard/answers.ts');
  const listener = await host.listen((asked) => dashboardAnswer(dashboardOf, asked));
  process.stderr.write(`Dashboard: http://127.0.0.1:${listener.port}/${dashboardOf.secret}/${path}\n`);
  return { close: () => listener.close(LAST_WORDS_MS) };
}

/** 144 bits, in letters that an address may have. */
function secretOf(host: WebHost): string {
  return host.nonce().replaceAll('+', '-').replaceAll('/', '_');
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function gateNamed(name: string): LoadableGate {
  const gate = RUNNABLE.find(({ id }) => id === name);
  if (gate !== undefined) return gate;
  const ids = RUNNABLE.map(({ id }) => id);
  const near = nearest(name, ids);
  throw new ProblemError({
    code: 'CONFIG-UNKNOWN-COMMAND',
    reason: name === '' ? '--live needs the gate that is to run' : `there is no gate ${JSON.stringify(name)}`,
    hint:
      near === undefined || name === ''
        ? 'Write: reliability dashboard --live -- anomaly-scan --site-directory dist'
        : `Did you mean ${near}?`,
  });
}
