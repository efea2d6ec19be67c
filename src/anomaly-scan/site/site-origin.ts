import type { Closable, FamilyContext } from '../../shared/families/port.ts';
import type { Io } from '../../shared/io/port.ts';
import type { Header, WebAnswer, WebHost } from '../../shared/io/web/port.ts';
import type { Site } from './site.ts';

/** Where a browser gets the site. */
export interface SiteOrigin extends Closable {
  /** Such as `http://127.0.0.1:4711`. */
  readonly origin: string;
}

const LARGEST_ASSET_BYTES = 64 << 20;
const TYPES: { readonly [extension: string]: string } = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
};

/** Of a folder: served here, with the headers that its host would send. Of a server of the user's: its own. */
export function siteOrigin(
  context: Pick<FamilyContext, 'io' | 'shared'>,
  host: WebHost,
  site: Site,
): Promise<SiteOrigin> {
  return context.shared('site-origin', async () => {
    if (site.kind === 'served') return { origin: site.name, close: async () => undefined };
    const { port, close } = await host.listen(({ path }) => answerOf(context.io, site, path.replace(/[?#].*$/su, '')));
    return { origin: `http://127.0.0.1:${port}`, close };
  });
}

async function answerOf(io: Io, site: Site, path: string): Promise<WebAnswer> {
  const { status, headers: own, html, asset } = await site.get(path);
  const headers = own.map(({ name, value }): Header => [name, value]);
  if (asset === undefined) return { status, headers: withType(headers, 'text/html; charset=utf-8'), body: html };
  const extension = asset.slice(asset.lastIndexOf('.') + 1).toLowerCase();
  const type = Object.hasOwn(TYPES, extension) ? TYPES[extension]! : 'application/octet-stream';
  return { status, headers: withType(headers, type), body: await bytesOf(io, asset) };
}

function withType(headers: readonly Header[], type: string): readonly Header[] {
  return headers.some(([name]) => name === 'content-type') ? headers : [...headers, ['content-type', type]];
}

async function bytesOf(io: Io, path: string): Promise<Uint8Array> {
  let bytes = new Uint8Array(Math.max(1, io.status(path).sizeBytes));
  let length = 0;
  await io.read(path, {
    reserve: () => {
      if (length === bytes.length) {
        if (length > LARGEST_ASSET_BYTES) throw new Error(`${path} is larger than 64 MiB`);
        const larger = new Uint8Array(2 * bytes.length);
        larger.set(bytes);
        bytes = larger;
      }
      return bytes.subarray(length);
    },
    commit: (more) => {
      length += more;
    },
  });
  return bytes.subarray(0, length);
}
