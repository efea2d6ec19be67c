import type { Io } from '../io/port.ts';
import { azure } from './azure/azure.ts';
import { github } from './github/github.ts';
import { gitlab } from './gitlab/gitlab.ts';
import { local } from './local/local.ts';
import type { Platform } from './port.ts';

/** Every system we know, in the order they are asked; `local` says yes to anything and stays last. */
export const PLATFORMS: readonly Platform[] = [github, gitlab, azure, local];

/** The system this process runs on. */
export function detectPlatform(env: Io['env']): Platform {
  return PLATFORMS.find((platform) => platform.detect(env)) ?? local;
}
