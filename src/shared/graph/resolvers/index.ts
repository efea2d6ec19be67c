import type { Ecosystem } from '../languages.ts';
import type { ResolverMaker } from '../resolver.ts';
import { goResolver } from './go.ts';
import { javaScriptResolver } from './javascript.ts';
import { jvmResolver } from './jvm.ts';
import { pythonResolver } from './python.ts';
import { rustResolver } from './rust.ts';

/** Every ecosystem's resolver, one line each. */
export const RESOLVERS: readonly (readonly [Ecosystem, ResolverMaker])[] = [
  ['javascript', javaScriptResolver],
  ['python', pythonResolver],
  ['go', goResolver],
  ['rust', rustResolver],
  ['jvm', jvmResolver],
];
