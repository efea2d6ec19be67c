/** What a plugin gets hold of, breaks, or may do; the name that grants and reports use. */
export type Evidence =
  // Escapes: seen from outside of the plugin, by a token that only the host has, or by what the host finds changed.
  | 'env'
  | 'file'
  | 'realm'
  | 'write'
  | 'network'
  | 'pollution'
  | 'tampering'
  | 'inspector'
  // Denial of service.
  | 'hang'
  | 'crash'
  | 'exit'
  | 'afterlife'
  // Capabilities: nothing was reached with them yet.
  | 'eval'
  | 'wasm'
  | 'addon'
  | 'trace'
  | 'wasi'
  | 'signal'
  | 'listen'
  | 'stdio'
  | 'maps';

/** What the adapter may declare beside lists of places. */
export type GrantName = Evidence | 'spawn' | 'worker';

/** One plugin that tries something. */
export interface PluginVector {
  /** `P` and two digits. */
  readonly id: string;
  /** One word or two, as the class of the attack is known. */
  readonly kind: string;
  /** What it tries, in a few words. */
  readonly idea: string;
  /**
   * JavaScript: the body of an async function, with `api` and what PRELUDE declares in scope. It never names what a sandbox may
   * refuse by its text (import, direct eval, comments of HTML), unless `refusable`.
   */
  readonly body: string;
  /** A second plugin of the same host, loaded afterwards. */
  readonly next?: string;
  /** What of `api` it needs besides `emit`; without it there is nothing to attack. */
  readonly needs?: 'call' | 'promise' | 'object';
  /** A sandbox may refuse this text when it loads it. */
  readonly refusable?: true;
  /** Where granted, nothing it reaches counts. */
  readonly grant?: GrantName;
  /** Hangs or ends the process by design: a second look would only take the same time again. */
  readonly isDenial?: true;
  /** Never ends, and does nothing else: however long it is given, no more can be proven. */
  readonly isEndless?: true;
  /** Takes long where it works, without hanging. */
  readonly isSlow?: true;
}
