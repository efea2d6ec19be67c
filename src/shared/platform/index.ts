import type { Io } from '../io/port.ts';
import { github } from './github/github.ts';
import { local } from './local/local.ts';
import type { Platform } from './port.ts';

/** Every system we know, in the order they are asked; `local` says yes to anything and stays last. */
export const PLATFORMS: readonly Platform[] = [github, local];

/** The system this process runs on. */
export function detectPlatform(env: Io['env']): Platform {
  return PLATFORMS.find((platform) => platform.detect(env)) ?? local;
}
