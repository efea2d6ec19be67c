import { composerLock } from './composer-lock.ts';
import { gemfileLock } from './gemfile-lock.ts';
import { goMod } from './go-mod.ts';
import { gradleLock, pom } from './java-lock.ts';
import { npmLock } from './npm-lock.ts';
import { pipfileLock } from './pipfile-lock.ts';
import { pnpmLock } from './pnpm-lock.ts';
import type { LockFileFormat } from './port.ts';
import { requirements } from './requirements.ts';
import { cargoLock, pythonLock } from './toml-lock.ts';
import { yarnLock } from './yarn-lock.ts';

/** Every form of file that names the versions of packages. */
export const LOCK_FILE_FORMATS: readonly LockFileFormat[] = [
  npmLock,
  yarnLock,
  pnpmLock,
  cargoLock,
  pythonLock,
  requirements,
  pipfileLock,
  goMod,
  gemfileLock,
  composerLock,
  gradleLock,
  pom,
];
