import type { Header, WebAnswer, WebRequest } from '../../shared/io/web/port.ts';
import { type Attack, applicationFolder, expand } from './attack.ts';
import { OWN_WORKER, ownCode } from './own-code.ts';
import { isWrittenByPage, placeOf } from './places.ts';
import { type OwnScript, ownScript, withNonce } from './policy.ts';

/** What only the world can do, handed in. */
export interface Chance {
  /** New in every answer. */
  readonly nonce: () => string;
  /** `sha256-…` of a text, as policies and `integrity` write it. */
  readonly digest: (text: string) => string;
}

const HTML: Header = ['content-type', 'text/html; charset=utf-8'];
const SCRIPT: Header = ['content-type', 'text/javascript; charset=utf-8'];
const TYPES: { readonly [extension: string]: string } = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const NOT_KEPT: Header = ['cache-control', 'no-store'];

/** What the arena's own application answers below the folder of an attack; `path` is what is behind that folder. */
export function applicationAnswer(path: string, attack: Attack, chance: Chance): WebAnswer {
  const { vector, arm } = attack;
  const [file = '', query = ''] = splitOnce(path, '?');
  const answer = (status: number, type: string, body: string, more: readonly Header[] = []): WebAnswer => {
    const { headers } = withNonce(arm.policy, chance.nonce());
    const own: readonly Header[] = type === '' ? [] : [['content-type', type]];
    return { status, headers: [...own, NOT_KEPT, ...headers, ...more], body };
  };
  if (file === '') return page(attack, chance);
  if (file === 'own.js') return answer(200, SCRIPT[1], ownText(attack) ?? '');
  if (file === 'own-worker.js') return answer(200, SCRIPT[1], OWN_WORKER);
  if (file === 'lib.js') return answer(200, SCRIPT[1], ';');
  if (file === 'data.js') return answer(200, SCRIPT[1], `data("${attack.token}")`);
  if (file === 'data.json')
    return answer(200, 'application/json', JSON.stringify({ data: expand(vector.payload, attack) }));
  // An open redirect, as many applications have one.
  if (file === 'go') return answer(302, 'text/plain', '', [['location', query]]);
  const upload = vector.uploads?.find(({ name }) => file === `up/${name}`);
  if (upload !== undefined) return answer(200, upload.type, expand(upload.text, attack));
  return answer(404, 'text/plain', 'there is nothing here');
}

/** What the other origin answers: scripts and pages that the attack keeps there, and something for everything else. */
export function foreignAnswer({ path, method }: WebRequest, attack: Attack): WebAnswer {
  const [file = ''] = splitOnce(path.slice(attack.key.length + 2), '?');
  const kept = attack.vector.foreignFiles?.find(({ name }) => name === file) ?? own(attack, file);
  const type = kept?.type ?? TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain';
  const cors: readonly Header[] = [
    ['access-control-allow-origin', '*'],
    ['access-control-allow-headers', '*'],
  ];
  return {
    status: method === 'OPTIONS' ? 204 : 200,
    headers: [['content-type', type], NOT_KEPT, ...cors],
    body: kept === undefined ? '' : expand(kept.text, attack),
  };
}

/** Pages by which data comes with a visitor: what a window is called, and where it came from. */
function own(attack: Attack, file: string): { readonly type: string; readonly text: string } | undefined {
  if (file === 'name.html')
    return { type: HTML[1], text: "<!doctype html><script>name=atob('{payload-base64}');location='{page}'</script>" };
  if (file !== 'referrer.html') return undefined;
  const data = encodeURIComponent(expand(attack.vector.payload, attack)).replaceAll("'", '%27');
  return {
    type: HTML[1],
    text: `<!doctype html><meta name=referrer content=unsafe-url><script>history.replaceState(0,'','?${data}');location='{page}'</script>`,
  };
}

function page(attack: Attack, chance: Chance): WebAnswer {
  const { vector, arm } = attack;
  const place = placeOf(vector.place);
  const payload = expand(vector.payload, attack);
  const data = arm.encoding && isWrittenByPage(vector.place) ? place.encode(payload) : payload;
  const text = ownText(attack);
  const { policy, attributes }: OwnScript =
    text === undefined
      ? { policy: arm.policy, attributes: ownScript(arm.policy, '', '').attributes }
      : ownScript(arm.policy, `${applicationFolder(attack)}own.js`, chance.digest(text));
  const nonce = chance.nonce();
  const { headers, meta } = withNonce(policy, nonce);
  // Inline scripts of the page have its nonce, and nothing else: a digest would not be theirs once data is in them.
  const nonced = / nonce="[^"]*"/u.exec(attributes)?.[0] ?? '';
  const script = text === undefined || place.body.includes('own.js') ? '' : `<script src="{app}own.js"{own}></script>`;
  const metas = meta.map(
    (content) => `<meta http-equiv=Content-Security-Policy content="${content.replaceAll('"', '&quot;')}">`,
  );
  const around = `<!doctype html><html><head><meta charset=utf-8>${metas.join('')}${place.head ?? ''}</head><body>${place.body}${script}</body></html>`;
  const filled = expand(around.replaceAll('{nonced}', nonced).replaceAll('{own}', attributes), attack)
    .replaceAll('{nonce}', nonce)
    .replace('{payload}', () => data);
  return { status: 200, headers: [HTML, NOT_KEPT, ...headers], body: filled };
}

function ownText(attack: Attack): string | undefined {
  const { place, payload } = attack.vector;
  const code = place === 'before-scripts' ? "import '{app}lib.js'" : ownCode(place, payload);
  return code === undefined ? undefined : expand(code, attack);
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
