import type { Bench } from './port.ts';

/** Whether this user may have such a namespace; anybody but root has it inside a user namespace. */
export function unshareTrial(...flags: readonly string[]): (bench: Bench) => readonly [string, ...string[]] {
  return ({ machine }) => ['unshare', ...asRoot(machine.userId, flags), ...flags, 'true'];
}

/** Flags that make a user root of a user namespace; none for root. */
export function asRoot(userId: number, flags: readonly string[]): readonly string[] {
  return userId === 0 || flags.includes('--user') ? [] : ['--user', '--map-root-user'];
}
