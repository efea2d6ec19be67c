import type { Defence, Vector, VectorFile } from './vector.ts';

const WORKERS = 'https://www.w3.org/TR/CSP3/#directive-worker-src';
const WASM = 'https://www.w3.org/TR/CSP3/#directive-script-src';
const UPLOAD: VectorFile = { name: 'a.js', type: 'text/javascript', text: '{run}' };
/** A module with one exported function that gives 42. */
const MODULE = 'new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,127,3,2,1,0,7,5,1,1,102,0,0,10,6,1,4,0,65,42,11])';
const BY_WORKER: readonly Defence[] = ['trusted-types', 'worker-src'];
const BY_CODE: readonly Defence[] = ['no-unsafe-eval'];

type Row = readonly [
  id: string,
  of: Vector['class'],
  idea: string,
  place: string,
  payload: string,
  blockedBy: readonly Defence[],
  more?: Partial<Vector>,
];

const ROWS: readonly Row[] = [
  [
    'D18',
    'worker',
    'what is behind # becomes a worker, as a data: URL',
    'sink:worker',
    'data:text/javascript,{run}',
    BY_WORKER,
  ],
  ['D19', 'worker', 'what is behind # becomes a worker, as a blob', 'sink:worker-blob', '{run}', BY_WORKER],
  ['D56', 'worker', 'an upload becomes a worker', 'sink:worker', '{app}up/a.js', BY_WORKER, { uploads: [UPLOAD] }],
  [
    'D57',
    'worker',
    'what is behind # becomes a shared worker',
    'sink:shared-worker',
    'data:text/javascript,{run}',
    BY_WORKER,
  ],
  [
    'D58',
    'worker',
    'a worker loads a script from another origin',
    'sink:worker-import',
    '{foreign}script.js',
    ['trusted-types', 'worker-src', 'no-strict-dynamic'],
    { foreignFiles: [{ name: 'script.js', type: 'text/javascript', text: '{run}' }] },
  ],
  [
    'D59',
    'worker',
    'a worker evaluates what it is sent',
    'sink:worker-eval',
    '{run}',
    ['trusted-types', 'worker-src', 'no-unsafe-eval'],
  ],
  [
    'F08',
    'worker',
    'an upload becomes a service worker',
    'sink:service-worker',
    '{app}up/a.js',
    BY_WORKER,
    { uploads: [UPLOAD] },
  ],
  [
    'D60',
    'worker',
    'a module worker from an upload',
    'sink:module-worker',
    '{app}up/a.js',
    BY_WORKER,
    { uploads: [UPLOAD] },
  ],
  [
    'D21',
    'wasm',
    'WebAssembly is compiled and run',
    'own-script',
    `WebAssembly.instantiate(${MODULE}).then(({instance:i})=>i.exports.f()===42&&{run})`,
    BY_CODE,
    { proof: 'page' },
  ],
  [
    'D61',
    'wasm',
    'WebAssembly is compiled at once',
    'own-script',
    `new WebAssembly.Instance(new WebAssembly.Module(${MODULE})).exports.f()===42&&{run}`,
    BY_CODE,
    { proof: 'page' },
  ],
  [
    'D62',
    'wasm',
    'WebAssembly is compiled while it is fetched',
    'own-script',
    `WebAssembly.instantiateStreaming(new Response(${MODULE},{headers:{'content-type':'application/wasm'}})).then(({instance:i})=>i.exports.f()===42&&{run})`,
    BY_CODE,
    { proof: 'page' },
  ],
];

export const WORKER_VECTORS: readonly Vector[] = ROWS.map(([id, of, idea, place, payload, blockedBy, more = {}]) => ({
  id,
  class: of,
  idea,
  place,
  payload,
  proof: 'worker',
  blockedBy,
  references: [of === 'wasm' ? WASM : WORKERS],
  ...more,
}));
