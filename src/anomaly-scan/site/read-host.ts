import type { Io } from '../../shared/io/port.ts';
import { ProblemError } from '../../shared/model/problem.ts';
import { type Host, HostFault } from './host.ts';
import { apache } from './hosts/apache.ts';
import { nginx } from './hosts/nginx.ts';
import { plainHost } from './hosts/plain.ts';
import { staticWebApp } from './hosts/static-web-app.ts';
import { underscoreHeaders } from './hosts/underscore-headers.ts';
import { vercel } from './hosts/vercel.ts';

/** Longer ones were written by no person. */
const LARGEST_BYTES = 1 << 20;
/** Where a configuration lies when none is named: in the folder, or where its source is. */
const PLACES: readonly ((directory: string) => string)[] = [
  () => 'public/_headers',
  () => 'static/_headers',
  (directory) => `${directory}/_headers`,
  () => '_headers',
  () => 'vercel.json',
  () => 'public/staticwebapp.config.json',
  () => 'staticwebapp.config.json',
  (directory) => `${directory}/staticwebapp.config.json`,
  () => 'public/.htaccess',
  (directory) => `${directory}/.htaccess`,
];

export interface ReadHost {
  readonly host: Host;
  /** The configuration, relative to the working directory; absent: there is none. */
  readonly path?: string;
}

/**
 * How the host of a folder answers: by the configuration that is named, else by one that lies in its usual place. Throws
 * ProblemError SITE-HEADERS-MISSING, SITE-HEADERS.
 */
export function readHost(io: Pick<Io, 'readText' | 'status'>, directory: string, named: string | undefined): ReadHost {
  const path = named ?? PLACES.map((place) => place(directory)).find((place) => io.status(place).kind === 'file');
  if (path === undefined) return { host: plainHost() };
  const text = io.readText(path, LARGEST_BYTES);
  if (text === undefined)
    throw new ProblemError({
      code: 'SITE-HEADERS-MISSING',
      reason: `the headers of the site, ${path}, cannot be read`,
      hint: 'Name the file that your host reads: _headers, vercel.json, staticwebapp.config.json, .htaccess or a configuration of nginx; relative to the working directory.',
      location: { path },
    });
  try {
    return { host: hostOf(io, directory, path, text), path };
  } catch (error) {
    if (!(error instanceof HostFault)) throw error;
    throw new ProblemError({
      code: 'SITE-HEADERS',
      reason: `${path}, line ${error.line}: ${error.message}`,
      hint: 'Nothing is guessed of headers. Correct it, or let your own server be scanned: site: { serve: …, url: … }.',
      location: { path, line: error.line },
    });
  }
}

function hostOf(io: Pick<Io, 'readText'>, directory: string, path: string, text: string): Host {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? '' : path.slice(0, slash + 1);
  const name = path.slice(slash + 1);
  if (name.endsWith('_headers')) {
    const redirects = ['_redirects', `${directory}/_redirects`].flatMap((place, at) => {
      const own = io.readText(at === 0 ? `${folder}${place}` : place, LARGEST_BYTES);
      return own === undefined ? [] : [own];
    });
    return underscoreHeaders(text, redirects[0] ?? '');
  }
  if (/vercel[^/]*\.json$/u.test(name)) return vercel(text);
  if (/staticwebapp[^/]*\.json$/u.test(name)) return staticWebApp(text);
  if (name.endsWith('htaccess')) return apache(text);
  if (/\.conf(?:\.template)?$|nginx/u.test(name))
    return nginx(text, (file) =>
      io.readText(
        /^\//u.test(file) ? `${folder}${file.slice(file.lastIndexOf('/') + 1)}` : `${folder}${file}`,
        LARGEST_BYTES,
      ),
    );
  throw new HostFault('no host is known whose headers are in a file of this name', 1);
}
