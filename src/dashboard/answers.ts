import type { Io } from '../shared/io/port.ts';
import type { Header, WebAnswer, WebRequest } from '../shared/io/web/port.ts';
import { boardPage, boardPolicy } from '../shared/report/html/dashboard/board-page.ts';
import { indexPage, indexPolicy } from '../shared/report/html/dashboard/index-page.ts';
import { keptFile, keptReports } from './kept-reports.ts';
import type { LiveFeed } from './live-feed.ts';

export interface Dashboard {
  readonly io: Io;
  /** The output folder, as given. */
  readonly folder: string;
  /** In every address: whoever does not know it gets nothing. */
  readonly secret: string;
  /** Of a run that goes on; absent: there is none. */
  readonly feed?: LiveFeed;
}

const NOWHERE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Reports carry a policy of their own, which holds beside it; what somebody else put there can neither read nor send anything. */
const REPORT = `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-scripts`;
const COMMON: readonly Header[] = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cache-control', 'no-store'],
];

/**
 * What the dashboard answers. Only to requests for this machine by its own name (a name of somebody else's that leads here,
 * DNS rebinding, is refused), only below the secret, never to a page of another origin, and only to read.
 */
export function dashboardAnswer({ io, folder, secret, feed }: Dashboard, asked: WebRequest): WebAnswer {
  const { host = '', 'sec-fetch-site': site = 'none' } = asked.headers;
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(host))
    return plain(421, 'This is not the host that was asked for.');
  if (site !== 'none' && site !== 'same-origin') return plain(403, 'Pages of other origins get nothing.');
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return plain(405, 'There is nothing to write here.');
  const [path = ''] = asked.path.split(/[?#]/u);
  const [, given, ...rest] = path.split('/');
  if (given !== secret || rest.length === 0 || rest.length > 2) return missing();
  const [first = '', second] = rest.map(decoded);
  if (second !== undefined) return fileAnswer(io, folder, first, second);
  if (first === '') return page(indexPage(folder, keptReports(io, folder)), indexPolicy());
  if (feed !== undefined && first === 'live') return page(boardPage({}), boardPolicy(true));
  if (feed !== undefined && first === 'events') return eventsAnswer(feed);
  return missing();
}

function page(body: string, policy: string): WebAnswer {
  const type: Header = ['content-type', 'text/html; charset=utf-8'];
  return {
    status: 200,
    headers: [type, ['content-security-policy', `${policy}; frame-ancestors 'none'`], ...COMMON],
    body,
  };
}

function fileAnswer(io: Io, folder: string, gate: string, name: string): WebAnswer {
  const found = keptFile(io, folder, gate, name);
  if (found === undefined) return missing();
  const policy = found.type.startsWith('text/html') ? REPORT : `${NOWHERE}; sandbox`;
  return {
    status: 200,
    headers: [['content-type', found.type], ['content-security-policy', policy], ...COMMON],
    body: found.text,
  };
}

/** Server-Sent Events (HTML, 9.2): one line of JSON each. */
function eventsAnswer(feed: LiveFeed): WebAnswer {
  return {
    status: 200,
    headers: [['content-type', 'text/event-stream'], ['content-security-policy', NOWHERE], ...COMMON],
    body: ': listening\n\n',
    stream: (send, end) => feed.watch({ send: (event) => send(`data: ${JSON.stringify(event)}\n\n`), end }),
  };
}

function missing(): WebAnswer {
  return plain(404, 'There is nothing here.');
}

function plain(status: number, body: string): WebAnswer {
  const type: Header = ['content-type', 'text/plain; charset=utf-8'];
  return { status, headers: [type, ['content-security-policy', NOWHERE], ...COMMON], body };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '\0';
  }
}
