import { BINDING, REACHED } from '../arena/attack.ts';
import { CLICK } from '../arena/visitor.ts';
import type { Sink } from './settings.ts';

const TRIES = 40;
const PAUSE_MS = 50;
const DATA = '{data}';

/** The address of a sink's page with the data where it is read, or without it where it comes another way. */
export function addressOf(origin: string, { page, way, text }: Sink, data: string): string {
  const url = new URL(page, origin);
  if (way === 'parameter') url.searchParams.set(text, data);
  // Not by `url.hash`, which leaves some characters as they are.
  const encoded = encodeURIComponent(data);
  return way === 'fragment' ? `${url.href.replace(/#.*$/su, '')}#${text.replaceAll(DATA, () => encoded)}` : url.href;
}

/** What a person does once the page is there: writes the data into the field and sends it, then clicks what came of it. */
export function pressOf({ way, text, press }: Sink, data: string): string {
  if (way !== 'field') return CLICK;
  const send =
    press === undefined ? 'e.form?.requestSubmit()' : `document.querySelector(${JSON.stringify(press)})?.click()`;
  // By the setter of the element's own kind, so that frameworks hear of it.
  return `{const fill=(left)=>{const e=document.querySelector(${JSON.stringify(text)});
if(!e){if(left>0)setTimeout(fill,${PAUSE_MS},left-1);return}
Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e),'value')?.set?.call(e,${JSON.stringify(data)});
e.dispatchEvent(new Event('input',{bubbles:true}));e.dispatchEvent(new Event('change',{bubbles:true}));${send};
setTimeout(()=>{${CLICK}},${PAUSE_MS})};fill(${TRIES})}`;
}

/** A page of another origin that shows and opens the sink's page, and posts until somebody listens. */
export function posterOf(target: string, { text }: Sink, data: string): string {
  // No end of a script element may stand in it.
  const written = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  const post = `setInterval(()=>w.postMessage(${written(messageOf(text, data))},'*'),${PAUSE_MS})`;
  return `<!doctype html><meta charset=utf-8><iframe></iframe><script>
for(const w of [open(${written(target)}),frames[0]])if(w)${post};
document.querySelector('iframe').src=${written(target)}</script>`;
}

/** The message: an object where its text is JSON, with the data in each of its texts. */
export function messageOf(text: string, data: string): unknown {
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(DATA, () => data);
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
  };
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? filled(parsed) : filled(text);
  } catch {
    return filled(text);
  }
}

/** Says from inside a page, before anything of it runs, that a harmless text has come as far as its markup. */
export function watchFor(marker: string, key: string): string {
  return `{let left=${TRIES};const look=()=>{if(document.documentElement?.outerHTML.includes('${marker}'))${BINDING}('${REACHED}${key}');
else if(left-->0)setTimeout(look,${PAUSE_MS})};look()}`;
}
