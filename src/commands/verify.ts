import type { Claim } from '../determinism/read-statement.ts';
import { readArguments } from '../shared/config/arguments.ts';
import { readValues } from '../shared/config/values.ts';
import type { Io } from '../shared/io/port.ts';
import type { ArtifactEntry } from '../shared/model/artifact.ts';
import type { OptionTable } from '../shared/model/option.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { consoleText } from '../shared/report/console-text.ts';
import type { Command } from './command.ts';

const LARGEST_STATEMENT_BYTES = 16 << 20;
const MOST_NAMED = 20;

const OPTIONS: OptionTable = [
  {
    name: 'statement',
    type: 'string',
    description: 'The statement.intoto.json of a run of determinism.',
    default: 'reliability-report/determinism/statement.intoto.json',
  },
  {
    name: 'certificate',
    type: 'string',
    description: 'Instead of a statement: the certificate.intoto.json of a run of certify, in its report folder.',
  },
  {
    name: 'commit',
    type: 'string',
    description: 'The commit that a certificate must be of, in full; when not given, the one that is checked out.',
    pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$',
    form: '40 or 64 hexadecimal digits',
  },
  {
    name: 'config',
    type: 'string',
    description:
      'The configuration whose gates a certificate must name; when not given, `reliability.yml`, then `.github/reliability.yml`.',
  },
];

/**
 * `reliability verify --statement FILE`: are the artifacts in the working directory those that many builds gave?
 * `--certificate FILE`: did every gate pass on this commit? 0: yes; 1: no; 2: what is to be checked cannot be read. Throws
 * ProblemError DETERMINISM-…, CERTIFY-…, CONFIG-…
 */
export const verify: Command = {
  id: 'verify',
  title: 'Verify',
  summary: 'Checks a statement of determinism against the artifacts in the working directory, or a certificate.',
  options: OPTIONS,
  async run(argv, io, write) {
    const { inputs } = readArguments(argv, OPTIONS);
    const values = await readValues({ id: 'verify', options: OPTIONS }, inputs);
    const certificate = values.get('certificate');
    if (typeof certificate === 'string') {
      const { verifyCertificate } = await import('./verify-certificate.ts');
      return verifyCertificate(certificate, inputs, io, write);
    }
    const claim = await claimAt(io, String(values.get('statement')));
    const host = await io.buildHost();
    const { artifacts: globs, modes, mtimes } = claim;
    const found = await host.fingerprint({ root: io.workingDirectory, globs, ignore: [], modes, mtimes });
    if (found.rootDigest === claim.rootDigest) {
      write(`✓ ${found.files} artifacts are those that ${claim.runs} builds gave (Merkle root ${claim.rootDigest})\n`);
      write('The statement says who wrote it only when a platform signed it: check that apart.\n');
      return 0;
    }
    write(`✗ the artifacts are not those of the statement: ${found.rootDigest} instead of ${claim.rootDigest}\n`);
    for (const line of differing(claim, found.manifest().entries)) write(`  ${consoleText(line)}\n`);
    return 1;
  },
};

async function claimAt(io: Io, path: string): Promise<Claim> {
  const text = io.readText(path, LARGEST_STATEMENT_BYTES);
  // The shell starts for every command, and needs this for one.
  if (text !== undefined) return (await import('../determinism/read-statement.ts')).readStatement(text);
  throw new ProblemError({
    code: 'DETERMINISM-STATEMENT-MISSING',
    reason: `${path} does not exist or cannot be read`,
    hint: 'Name the statement.intoto.json of the run that built the artifacts.',
  });
}

/** Which files are not those of the statement, as far as it names files. */
function differing({ files }: Claim, entries: readonly ArtifactEntry[]): readonly string[] {
  if (files.size === 0) return [];
  const found = new Map(entries.map(({ path, digest }) => [path, digest] as const));
  const lines = [...files].flatMap(([path, digest]) => {
    if (!found.has(path)) return [`${path} is missing`];
    return found.get(path) === digest ? [] : [`${path} has another content`];
  });
  const more = [...found.keys()].filter((path) => !files.has(path)).map((path) => `${path} is in no statement`);
  const all = [...lines, ...more].sort();
  return all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), `and ${all.length - MOST_NAMED} more`] : all;
}
