import type { PluginVector } from './vector.ts';

/** What a plugin leaves changed for its host, and for other plugins. */
export const TAMPER_VECTORS: readonly PluginVector[] = [
  {
    id: 'P25',
    kind: 'pollution by __proto__',
    idea: "put a property on the host's Object.prototype",
    needs: 'object',
    body: "api.object['__proto__'][P.mark] = 1;",
  },
  {
    id: 'P26',
    kind: 'pollution by constructor',
    idea: 'the same by constructor.prototype',
    needs: 'object',
    body: 'api.object.constructor.prototype[P.mark] = 1;',
  },
  {
    id: 'P27',
    kind: 'poisoned intrinsics',
    idea: "replace a method of the host's arrays",
    body: "const List = api.emit.constructor('return Array')(); List.prototype.flatMap = function () { return []; };",
  },
  {
    id: 'P28',
    kind: 'tampering with the API',
    idea: 'what one plugin puts on the API, the next one sees',
    needs: 'object',
    body: 'api.object[P.mark] = 1;',
    next: "if (api.object[P.mark] === 1) prove('tampering');",
  },
  {
    id: 'P64',
    kind: 'environment of children',
    idea: 'change NODE_OPTIONS of what the host starts later',
    body: "host().process.env.NODE_OPTIONS = '--require ' + P.planted;",
  },
  {
    id: 'P65',
    kind: 'module loader',
    idea: 'load what the host loads later',
    body: "const loader = builtin('module'); const before = loader._load; loader._load = function (...list) { return before.apply(this, list); };",
  },
  {
    id: 'P66',
    kind: 'working directory',
    idea: 'move the host to another folder',
    body: "host().process.chdir('/');",
  },
  {
    id: 'P67',
    kind: 'planted global',
    idea: 'plant a global in the realm of the host',
    body: "api.emit.constructor('return globalThis')()[P.mark] = 1;",
  },
  {
    id: 'P68',
    kind: 'stack hook',
    idea: 'read every stack of the host from now on',
    body: "api.emit.constructor('return Error')().prepareStackTrace = (error, sites) => String(error);",
  },
  {
    id: 'P69',
    kind: 'shared constants',
    idea: 'change a module of Node.js for everybody',
    body: "builtin('fs').existsSync = () => true;",
  },
];
