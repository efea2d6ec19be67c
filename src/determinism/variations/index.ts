import { aslr } from './aslr.ts';
import { cpus } from './cpus.ts';
import { env } from './env.ts';
import { execPath } from './exec-path.ts';
import { home } from './home.ts';
import { hostname } from './hostname.ts';
import { jitter } from './jitter.ts';
import { locale } from './locale.ts';
import { network } from './network.ts';
import { path } from './path.ts';
import type { Variation } from './port.ts';
import { readdir } from './readdir.ts';
import { time } from './time.ts';
import { timezone } from './timezone.ts';
import { umask } from './umask.ts';
import { user } from './user.ts';

/** Every variation, one line each; in this order they are applied, halved and shown. */
export const VARIATIONS: readonly Variation[] = [
  path,
  readdir,
  time,
  timezone,
  locale,
  umask,
  env,
  home,
  execPath,
  user,
  hostname,
  cpus,
  aslr,
  network,
  jitter,
];
