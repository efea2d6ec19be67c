import { azure } from './azure.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { CiPlatform } from './port.ts';

/** Every platform, one line each. */
export const CI_PLATFORMS: readonly CiPlatform[] = [github, gitlab, azure];
