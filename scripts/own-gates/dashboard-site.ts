import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers that say something about protection; others, such as the date, are of one answer. */
const PROTECTING = /^(?:content-security-policy|cross-origin-|permissions-policy|referrer-policy|x-)/u;

interface Served {
  readonly html: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * What `reliability dashboard` answers for the reports in `output`, as a site that anomaly-scan can look at: its page in `target`/site, and
 * the headers that it came with in `target`/_headers. Its address holds random bits of one run, so that it cannot be named in a
 * configuration. Throws when it does not start, or answers something else than a page.
 */
export async function layOutDashboard(cli: string, output: string, target: string): Promise<void> {
  const child = spawn(process.execPath, [cli, 'dashboard', '--output', output], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const { html, headers } = await pageOf(await addressOf(child));
    rmSync(target, { recursive: true, force: true });
    mkdirSync(join(target, 'site'), { recursive: true });
    // What is not there is answered with the same headers.
    for (const name of ['index.html', '404.html']) writeFileSync(join(target, 'site', name), html);
    writeFileSync(join(target, '_headers'), `/*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`);
  } finally {
    child.kill('SIGINT');
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  let told = '';
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the dashboard ended with ${code}: ${told}`)));
    child.stderr?.on('data', (bytes: Buffer) => {
      told += bytes.toString();
      const [, address] = /^Dashboard: (http:\/\/127\.0\.0\.1:\d+\/\S+)$/mu.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}

async function pageOf(address: string): Promise<Served> {
  const answer = await fetch(address);
  const html = await answer.text();
  if (!answer.ok || !html.startsWith('<!doctype html>')) throw new Error(`the dashboard answered ${answer.status}`);
  return { html, headers: [...answer.headers].filter(([name]) => PROTECTING.test(name)) };
}
