import type { Defence, Vector } from './vector.ts';

const REFERENCES = [
  'https://github.com/BlackFan/client-side-prototype-pollution',
  'https://cwe.mitre.org/data/definitions/1321.html',
];

type Row = readonly [id: string, idea: string, place: string, payload: string, blockedBy: readonly Defence[]];

const IMG = '<img src=x: onerror={run}>';
const BY_MARKUP: readonly Defence[] = ['trusted-types', 'script-src'];

/** Data that reaches the prototype of all objects, and the application's own code that reads it there. */
const ROWS: readonly Row[] = [
  [
    'F05',
    '__proto__ in JSON that is merged, read by a template',
    'pollution:merge',
    `{"__proto__":{"html":"${IMG}"}}`,
    BY_MARKUP,
  ],
  [
    'F06',
    'constructor.prototype in JSON that is merged, read by a template',
    'pollution:merge',
    `{"constructor":{"prototype":{"html":"${IMG}"}}}`,
    BY_MARKUP,
  ],
  [
    'F07',
    '__proto__ in JSON that is merged, read as the address of a script',
    'pollution:merge',
    '{"__proto__":{"address":"{foreign}script.js"}}',
    ['trusted-types', 'no-strict-dynamic'],
  ],
  [
    'F17',
    '__proto__ in a query that is taken apart, read by a template',
    'pollution:query',
    `__proto__[html]=${IMG}`,
    BY_MARKUP,
  ],
  [
    'F18',
    'constructor in a query that is taken apart, read by a template',
    'pollution:query',
    `constructor[prototype][html]=${IMG}`,
    BY_MARKUP,
  ],
  ['F19', 'a path that is set, read by a template', 'pollution:path', `__proto__.html=${IMG}`, BY_MARKUP],
  [
    'F20',
    '__proto__ in JSON that is merged, read as the srcdoc of a frame',
    'pollution:merge',
    `{"__proto__":{"frame":"${IMG}"}}`,
    BY_MARKUP,
  ],
  [
    'F21',
    '__proto__ in JSON that is merged, read as an expression',
    'pollution:merge',
    '{"__proto__":{"when":"{run}"}}',
    ['trusted-types', 'no-unsafe-eval'],
  ],
];

export const PROTOTYPE_POLLUTION: readonly Vector[] = ROWS.map(([id, idea, place, payload, blockedBy]) => ({
  id,
  class: 'prototype-pollution',
  idea,
  place,
  payload,
  proof: 'page',
  blockedBy,
  references: REFERENCES,
  ...(id === 'F07' ? { foreignFiles: [{ name: 'script.js', type: 'text/javascript', text: '{run}' }] } : {}),
}));
