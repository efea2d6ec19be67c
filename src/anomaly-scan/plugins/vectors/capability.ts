import type { PluginVector } from './vector.ts';

/** What a plugin may do that harms nobody yet. */
export const CAPABILITY_VECTORS: readonly PluginVector[] = [
  {
    id: 'P29',
    kind: 'code from text',
    idea: 'make a function of a text',
    body: `for (const way of [() => (() => {}).constructor('return 7')(), () => Function('return 7')(), () => globalThis['eval']('7')])
  try { if (way() === 7) prove('eval'); } catch {}`,
  },
  {
    id: 'P30',
    kind: 'WebAssembly',
    idea: 'compile a module',
    body: "new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); prove('wasm');",
  },
  {
    id: 'P39',
    kind: 'native code',
    idea: 'load an addon',
    body: "try { host().process.dlopen({ exports: {} }, P.outside + '/none.node'); } catch (error) { if (error.code === 'ERR_DLOPEN_FAILED') prove('addon'); }",
  },
  {
    id: 'P45',
    kind: 'trace events',
    idea: 'switch tracing on, which writes a file',
    body: "builtin('trace_events').createTracing({ categories: ['node.bootstrap'] }).enable(); prove('trace');",
  },
  {
    id: 'P50',
    kind: 'WASI',
    idea: 'open the root folder for a WebAssembly module',
    body: "new (builtin('wasi').WASI)({ version: 'preview1', preopens: { '/': '/' } }); prove('wasi');",
  },
  {
    id: 'P52',
    kind: 'signal',
    idea: 'send a signal to the parent',
    body: "const node = host().process; if (node.kill(node.ppid, 0)) prove('signal');",
  },
  {
    id: 'P54',
    kind: 'local socket',
    idea: 'listen on a socket in the file system',
    body: "const server = builtin('net').createServer(); server.listen(P.outside + '/socket'); await heard(server, 'listening'); if (server.listening) prove('listen'); server.close();",
  },
  {
    id: 'P55',
    kind: 'standard output',
    idea: "write to the host's standard output",
    body: "builtin('fs').writeSync(1, [...P.token].reverse().join(''));",
  },
  {
    id: 'P56',
    kind: 'memory map',
    idea: 'read where everything lies in memory',
    body: "if (builtin('fs').readFileSync('/proc/self/maps', 'latin1').includes('-')) prove('maps');",
  },
  {
    id: 'P73',
    kind: 'open port',
    idea: 'listen on a port',
    body: "const server = builtin('net').createServer(); server.listen(0, '127.0.0.1'); await heard(server, 'listening'); if (server.listening) prove('listen'); server.close();",
  },
];
