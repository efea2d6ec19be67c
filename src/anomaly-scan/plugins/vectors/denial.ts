import type { PluginVector } from './vector.ts';

/** What stops a host, or outlives its plugin. */
export const DENIAL_VECTORS: readonly PluginVector[] = [
  {
    id: 'P24',
    kind: 'exit',
    idea: 'end the process of the host',
    isDenial: true,
    body: 'host().process.exit(13);',
  },
  { id: 'P31', kind: 'endless loop', idea: 'never come back', isDenial: true, isEndless: true, body: 'for (;;) {}' },
  {
    id: 'P32',
    kind: 'microtask flood',
    idea: 'come back, but never let the host go on',
    isDenial: true,
    isEndless: true,
    body: 'const again = () => { Promise.resolve().then(again); }; again();',
  },
  {
    id: 'P33',
    kind: 'endless conversion',
    idea: 'loop when the host logs, stores or shows the result',
    isDenial: true,
    isEndless: true,
    body: 'const loop = () => { for (;;) {} }; return { toString: loop, valueOf: loop, toJSON: loop };',
  },
  {
    id: 'P34',
    kind: 'memory',
    idea: 'take all memory',
    isDenial: true,
    body: 'const all = []; for (;;) all.push(new Array(100000).fill(1.5));',
  },
  {
    id: 'P35',
    kind: 'slow pattern',
    idea: 'a regular expression that takes for ever',
    isDenial: true,
    isEndless: true,
    body: "/^(a+)+$/.test('a'.repeat(50) + '!');",
  },
  {
    id: 'P36',
    kind: 'afterlife',
    idea: 'a timer that goes on after the plugin was unloaded',
    body: "(typeof setInterval === 'function' ? setInterval : host().setInterval)(() => api.emit('tick'), 10);",
  },
  {
    id: 'P70',
    kind: 'unhandled rejection',
    idea: 'a rejection that nobody handles',
    isDenial: true,
    body: "Promise.reject(new Error('not handled'));",
  },
  {
    id: 'P71',
    kind: 'uncaught exception',
    idea: 'an exception in a timer',
    isDenial: true,
    body: "(typeof setTimeout === 'function' ? setTimeout : host().setTimeout)(() => { throw new Error('not caught'); }, 0); await null;",
  },
  {
    id: 'P72',
    kind: 'blocked thread',
    idea: 'wait for ever, without work',
    isDenial: true,
    isEndless: true,
    body: 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
  },
];
