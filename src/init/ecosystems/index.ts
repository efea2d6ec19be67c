import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { gradle } from './gradle.ts';
import { javascript } from './javascript.ts';
import { maven } from './maven.ts';
import { php } from './php.ts';
import type { Ecosystem } from './port.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';

/** Every ecosystem, one line each, in the order of what is written. */
export const ECOSYSTEMS: readonly Ecosystem[] = [javascript, python, go, rust, maven, gradle, dotnet, php, ruby];
