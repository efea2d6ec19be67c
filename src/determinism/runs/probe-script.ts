import type { Observation } from '../variations/port.ts';

/** Kinds of programs, by how they see the world: through the C library and a shell, Node.js, Python. */
export type Runtime = 'programs' | 'node' | 'python';

export type Observations = { readonly [name in Observation]?: string };

/** Each prints `name=value` lines; it runs with everything that the build would run with. */
export const PROBES: { readonly [runtime in Runtime]: string } = {
  programs: `echo "path=$(pwd)"
echo "epoch=$(date +%s)"
echo "zone=$(date +%Z%z)"
echo "locale=$(printf 'Z\\na\\nz\\nS\\nt\\n' | sort | tr -d '\\n')"
echo "umask=$(umask)"
echo "env=\${RELIABILITY_VARIED:-}"
echo "home=$HOME"
echo "exec-path=$PATH"
echo "user=$(id -u) $USER"
echo "hostname=$(uname -n)"
echo "cpus=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)"
echo "order=$(find . -type f | tr '\\n' ' ')"
if [ -r /proc/self/personality ]; then echo "aslr=$(cat /proc/self/personality)"; fi
if [ -r /proc/net/dev ]; then echo "network=$(wc -l < /proc/net/dev)"; fi`,
  node: `const os = require('node:os');
const folder = require('node:fs').opendirSync('.');
const names = [];
for (let entry; (entry = folder.readSync()) !== null; ) names.push(entry.name);
folder.closeSync();
const lines = {
  path: process.cwd(),
  epoch: Math.floor(Date.now() / 1000),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone + new Date(0).getTimezoneOffset(),
  locale: ['Z', 'a', 'z', 'S', 't'].sort((a, b) => a.localeCompare(b)).join('') + (1234.5).toLocaleString(),
  umask: process.umask(),
  env: process.env.RELIABILITY_VARIED || '',
  home: os.homedir(),
  'exec-path': process.env.PATH,
  user: os.userInfo().username + process.env.USER,
  hostname: os.hostname(),
  cpus: os.cpus().length + ' ' + os.availableParallelism(),
  order: names.join(' '),
  network: Object.keys(os.networkInterfaces()).length,
  jitter: require('node:fs').readFile.name,
};
for (const name of Object.keys(lines)) console.log(name + '=' + lines[name]);`,
  python: `import locale, os, socket, time
try: locale.setlocale(locale.LC_ALL, "")
except locale.Error: pass
mask = os.umask(0); os.umask(mask)
lines = {
  "path": os.getcwd(), "epoch": int(time.time()), "zone": str(time.tzname) + str(time.timezone),
  "locale": "".join(sorted("ZazSt", key=locale.strxfrm)), "umask": mask,
  "env": os.environ.get("RELIABILITY_VARIED", ""), "home": os.path.expanduser("~"),
  "exec-path": os.environ.get("PATH"), "user": str(getattr(os, "getuid", str)()) + os.environ.get("USER", ""),
  "hostname": socket.gethostname(),
  "cpus": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
  "order": " ".join(os.listdir(".")),
}
for name in lines: print(name + "=" + str(lines[name]))`,
};

/** Names that the probes list: as many as make an order that is the same by chance once in millions. */
export const PROBE_FILES: readonly string[] =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu'.split(' ');

/** What a probe printed; lines of another form are not its own. */
export function readObservations(text: string): Observations {
  const found: { [name: string]: string } = {};
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0) found[line.slice(0, at)] = line.slice(at + 1).trimEnd();
  }
  return found;
}
