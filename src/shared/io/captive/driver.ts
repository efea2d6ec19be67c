import type { HostFiles } from '../build/host-files.ts';
import type { DriverSettings } from './port.ts';

type Require = (name: string) => unknown;
type Import = (url: string) => Promise<unknown>;

/** Text of the CommonJS script that runs one plugin in one host, and tells over file descriptor 3 what it sees. */
export function driverText(settings: DriverSettings): string {
  return `(${driver.toString()})(require, (url) => import(url), ${JSON.stringify(settings)});\n`;
}

/**
 * Self-contained: its text is what runs, in any Node.js from 20.16 on, in sloppy mode, as an old host would. Everything it needs is
 * taken before a plugin is there, which may replace all that it reaches. Lines are JSON: `[what, ...texts]`.
 */
function driver(load: Require, importModule: Import, settings: DriverSettings): void {
  const { writeSync, mkdirSync, writeFileSync, readFileSync } = load('node:fs') as HostFiles;
  const { inspect } = load('node:util') as typeof import('node:util');
  const { dirname, join, relative, isAbsolute } = load('node:path') as typeof import('node:path');
  const stringify = JSON.stringify;
  const later = setTimeout;
  const now = performance.now.bind(performance);
  const exit = process.exit.bind(process);
  const { ownKeys, getOwnPropertyDescriptor } = Reflect;
  const isSameValue = Object.is;
  const MOST_RECEIVED = 400;

  const say = (...parts: readonly string[]): void => {
    try {
      writeSync(3, `${stringify(parts)}\n`);
    } catch {
      // Nobody listens any longer.
    }
  };
  const beat = (): void => {
    try {
      writeSync(3, '.\n');
    } catch {
      // Nobody listens any longer.
    }
  };
  const told = (error: unknown): string => {
    try {
      return String((error as Error)?.message ?? error).slice(0, 500);
    } catch {
      return 'an error that cannot be shown';
    }
  };

  let stage = 'import';
  const enter = (next: string): void => {
    stage = next;
    say('stage', next);
  };
  let [received, isOver] = [0, false];
  const receive = (text: unknown): void => {
    const plain = `${text as string}`;
    received++;
    if (received <= MOST_RECEIVED) say(isOver ? 'late' : 'emit', plain.slice(0, 4000));
  };

  /** The whole of a host without any defence: what does not work here is not live in this Node.js. */
  function controlHost(): unknown {
    const object = { name: 'host', list: [1, 2, 3], options: { depth: 1 } };
    // Function declarations in sloppy mode, so that their callers can be asked for.
    function emit(text: unknown): void {
      receive(`${text as string}`);
    }
    function call(callback: (...args: unknown[]) => unknown): unknown {
      const result = callback({ from: 'host' }, emit);
      return result;
    }
    function promise(): Promise<number> {
      return Promise.resolve(1);
    }
    const AsyncFunction = (async () => undefined).constructor as new (...parts: string[]) => unknown;
    return {
      wrap: (body: string) => ({ files: { 'plugin.js': body } }),
      createHost: () => ({
        load: (folder: string) => new AsyncFunction('api', readFileSync(join(folder, 'plugin.js'), 'utf8')),
        invoke(handle: (api: unknown) => unknown): unknown {
          return handle({ emit, object, call, promise });
        },
      }),
    };
  }

  type Snapshot = Map<string, Map<PropertyKey, PropertyDescriptor>>;
  const Module = load('node:module') as object;
  const looked: readonly (readonly [name: string, object: object])[] = [
    ['Object', Object],
    ['Object.prototype', Object.prototype],
    ['Function.prototype', Function.prototype],
    ['Array', Array],
    ['Array.prototype', Array.prototype],
    ['String.prototype', String.prototype],
    ['Number.prototype', Number.prototype],
    ['RegExp.prototype', RegExp.prototype],
    ['Promise', Promise],
    ['Promise.prototype', Promise.prototype],
    ['Map.prototype', Map.prototype],
    ['Set.prototype', Set.prototype],
    ['Error', Error],
    ['Date', Date],
    ['JSON', JSON],
    ['Math', Math],
    ['Reflect', Reflect],
    ['Symbol', Symbol],
    ['globalThis', globalThis],
    ['process.env', process.env],
    ['node:fs', load('node:fs') as object],
    ['node:module', Module],
    ['require.extensions', (Module as { _extensions: object })._extensions],
  ];
  // Node.js loads the whole of fetch or of cryptography, 130 ms of work, when one of these is looked at: that they are there is enough.
  const lazy = Object.create(null) as { [name: PropertyKey]: 1 | undefined };
  for (const names of [
    'FormData Headers Request Response MessageEvent WebSocket CloseEvent EventSource Crypto CryptoKey SubtleCrypto',
    'TransformStream TransformStreamDefaultController CompressionStream DecompressionStream',
  ])
    for (const name of names.split(' ')) lazy[name] = 1;
  const unseen: PropertyDescriptor = { value: undefined };
  const own = (object: object, key: PropertyKey): PropertyDescriptor =>
    object === globalThis && lazy[key] === 1 ? unseen : getOwnPropertyDescriptor(object, key)!;
  const snapshot = (): Snapshot => {
    const all: Snapshot = new Map();
    for (const [name, object] of looked) {
      const properties = new Map<PropertyKey, PropertyDescriptor>();
      for (const key of ownKeys(object)) properties.set(key, own(object, key));
      all.set(name, properties);
    }
    return all;
  };
  const changes = (before: Snapshot, folder: string): void => {
    for (const [name, object] of looked) {
      const known = before.get(name)!;
      const keys = ownKeys(object);
      for (const key of keys) {
        const [was, is] = [known.get(key), own(object, key)];
        // Node.js makes some of its own properties when they are first asked for: a getter becomes a value.
        const isSame = was !== undefined && (was.get === undefined ? isSameValue(is.value, was.value) : true);
        // The first fetch of a process leaves one.
        const isOfNode = typeof key === 'symbol' && String(key).startsWith('Symbol(undici.globalDispatcher.');
        if (!isSame && !isOfNode) say('change', was === undefined ? 'added' : 'replaced', name, String(key));
      }
      const left = Object.create(null) as { [name: PropertyKey]: 1 };
      for (const key of keys) left[key] = 1;
      for (const key of known.keys()) if (left[key] !== 1) say('change', 'removed', name, String(key));
    }
    if (process.cwd() !== folder) say('change', 'replaced', 'process', 'cwd');
  };

  const watch = (): void => {
    const channels = load('node:diagnostics_channel') as typeof import('node:diagnostics_channel');
    for (const kind of ['fs', 'child', 'worker', 'net', 'addon', 'wasi', 'inspector'])
      channels.subscribe(`node:permission-model:${kind}`, (message) => {
        const { permission, resource } = message as { readonly permission?: unknown; readonly resource?: unknown };
        const text = `${resource as string}`;
        if (settings.watched.some((part) => text.includes(part)))
          say('audit', `${permission as string}`, text.slice(0, 300));
      });
  };

  /** The plugin may be done or not: its host gets no more time, and what it reached so far counts. */
  const within = async (promise: unknown, ms: number): Promise<unknown> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = later(() => {
        say('unsettled', stage);
        resolve(undefined);
      }, ms);
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      clearTimeout(timer);
    }
  };

  /** As hosts do with what plugins give back: log it, keep it, show it. */
  const use = (value: unknown): void => {
    for (const way of [(one: unknown) => inspect(one), stringify, (one: unknown) => `${one as string}`])
      try {
        way(value);
      } catch (error) {
        say('use', told(error));
      }
  };

  const need = (value: unknown, name: string): ((...args: unknown[]) => unknown) => {
    const found = (value as { readonly [key: string]: unknown } | undefined)?.[name];
    if (typeof found !== 'function') throw new Error(`it has no function ${name}`);
    return (...args) => (found as (...all: unknown[]) => unknown).apply(value, args);
  };

  /** `const api = { emit: ctx.log, … };`, for adapters that say where a plugin finds what. */
  const prologue = (map: unknown): string => {
    if (map === undefined) return '';
    const entries = Object.entries(map as object).map(([name, place]) => {
      if (!/^[A-Za-z_$][\w$]*$/.test(name) || !/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/.test(String(place)))
        throw new Error(`apiMap.${name} is no name such as ctx.log`);
      const owner = String(place).replace(/\.?[^.]*$/, '') || 'undefined';
      // Bound, it still has the host's own prototype: plugins climb from there.
      return `${name}: typeof ${place} === 'function' && ${place}.bind ? ${place}.bind(${owner}) : ${place}`;
    });
    return `const api = { ${entries.join(', ')} };\n`;
  };

  const main = async (): Promise<void> => {
    const beating = setInterval(beat, 25);
    beat();
    if (settings.watched.length > 0) watch();
    enter('import');
    const adapter =
      settings.adapter === null
        ? controlHost()
        : ((await importModule(settings.adapter)) as { readonly default?: unknown }).default;
    const [createHost, wrap] = [need(adapter, 'createHost'), need(adapter, 'wrap')];
    const { apiMap, grants } = adapter as { readonly apiMap?: unknown; readonly grants?: unknown };
    say('grants', stringify(grants ?? {}));
    const head = prologue(apiMap);
    enter('createHost');
    const stop = new AbortController();
    const { memoryMb, timeoutMs, settleMs } = settings.limits;
    const host = await within(
      createHost({ workDir: settings.workFolder, limits: { memoryMb, timeoutMs }, signal: stop.signal, receive }),
      3 * settleMs,
    );
    if (host === undefined) throw new Error('createHost gave no host in time');
    const [loadPlugin, invoke] = [need(host, 'load'), need(host, 'invoke')];
    const optional = async (name: string, ...args: readonly unknown[]): Promise<void> => {
      const found = (host as { readonly [key: string]: unknown })[name];
      if (typeof found === 'function') await within(found.apply(host, args), settleMs);
    };
    (globalThis as { [name: string]: unknown })[settings.secret.name] = settings.secret.value;
    const folderBefore = process.cwd();
    const before = snapshot();
    writeSync(3, '!\n');
    for (const [at, body] of settings.bodies.entries()) {
      enter('wrap');
      const { files } = wrap(`${head}${body}`, { hook: 'run' }) as {
        readonly files: { readonly [path: string]: string };
      };
      const folder = join(settings.workFolder, `plugin-${at}`);
      for (const [path, text] of Object.entries(files)) {
        const target = join(folder, path);
        const inside = relative(folder, target);
        if (inside.startsWith('..') || isAbsolute(inside))
          throw new Error(`wrap names a file outside of the plugin: ${path}`);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, text);
      }
      enter('load');
      const handle = await within(loadPlugin(folder), settleMs);
      enter('invoke');
      const started = now();
      try {
        use(await within(invoke(handle, 'run', {}), settleMs));
      } catch (error) {
        say('threw', told(error));
      }
      say('took', String(Math.round(now() - started)));
      enter('unload');
      await optional('unload', handle);
    }
    changes(before, folderBefore);
    enter('dispose');
    stop.abort();
    await optional('dispose');
    isOver = true;
    await new Promise((resolve) => {
      later(resolve, settings.afterMs);
    });
    clearInterval(beating);
    say('done');
    process.exit(0);
  };
  main().catch((error: unknown) => {
    say('error', stage, told(error));
    exit(3);
  });
}
