import { asRoot } from './namespace-trial.ts';
import type { Bench, Setup } from './port.ts';

/**
 * The command that runs a shell script as a setup says: namespaces outermost, since they need rights that later ones
 * give up, then the wrappers, then the shell with its umask.
 */
export function commandOf(setup: Setup, script: string, { machine }: Bench): readonly [string, ...string[]] {
  const shell = ['sh', '-c', setup.umask === undefined ? script : `umask ${setup.umask}\n${script}`];
  const [program = 'sh', ...args] = [...namespaces(setup, machine.userId), ...setup.wrappers.flat(), ...shell];
  return [program, ...args];
}

function namespaces({ namespaces: { hostname, network, userId } }: Setup, ownId: number): readonly string[] {
  const flags = [...(hostname === undefined ? [] : ['--uts']), ...(network === undefined ? [] : ['--net'])];
  // Nobody but root may make namespaces, save in a user namespace where he is root; back from there, a second one leads.
  const mapped = flags.length > 0 && ownId !== 0 ? (userId ?? ownId) : userId;
  const steps = [
    ...(hostname === undefined ? [] : [`hostname ${hostname}`]),
    // Without `ip` there is no loopback either, which some tests in builds miss, but no build as such.
    ...(network === undefined ? [] : ['ip link set lo up 2>/dev/null']),
    'exec "$@"',
  ];
  return [
    ...(flags.length === 0 ? [] : ['unshare', ...asRoot(ownId, flags), ...flags, 'sh', '-c', steps.join('\n'), 'sh']),
    ...(mapped === undefined ? [] : ['unshare', '--user', `--map-user=${mapped}`, `--map-group=${mapped}`]),
  ];
}
