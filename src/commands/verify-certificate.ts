import { type Found, reasonsAgainst } from '../certify/certified.ts';
import { readCertificate } from '../certify/read-certificate.ts';
import { gatesOf, readConfig } from '../prepare.ts';
import type { RawInputs } from '../shared/config/port.ts';
import { readCheckout } from '../shared/families/checkout.ts';
import type { Io } from '../shared/io/port.ts';
import { ProblemError } from '../shared/model/problem.ts';
import { sha256 } from '../shared/policy/sha256.ts';
import { consoleText } from '../shared/report/console-text.ts';
import { verdictJson } from '../shared/report/json.ts';
import { decidedAgain } from './decide.ts';

const LARGEST_CERTIFICATE_BYTES = 1 << 20;
const LARGEST_CERTIFIED_BYTES = 512 << 20;

/** Did every gate that is configured pass on this commit? 0: yes; 1: no, and why not. Throws ProblemError CERTIFY-…, CONFIG-… */
export async function verifyCertificate(
  path: string,
  inputs: RawInputs,
  io: Io,
  write: (text: string) => void,
): Promise<number> {
  const text = io.readText(path, LARGEST_CERTIFICATE_BYTES);
  if (text === undefined)
    throw new ProblemError({
      code: 'CERTIFY-CERTIFICATE-MISSING',
      reason: `${path} does not exist or cannot be read`,
      hint: 'Name the certificate.intoto.json of the run of certify, with its report folder beside it.',
    });
  const certificate = readCertificate(text);
  // <output>/certify/certificate.intoto.json: the gates' folders lie beside its own.
  const folder = `${path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'}/..`;
  const read = (name: string): string | undefined => io.readText(`${folder}/${name}`, LARGEST_CERTIFIED_BYTES);
  const again = new Map<string, string | undefined>();
  for (const gate of certificate.gates.keys()) again.set(gate, await verdictText(read(`${gate}/facts.json`), gate));
  const found: Found = {
    gates: gatesOf(await readConfig(inputs, io)).map(({ id }) => id),
    commit: inputs.values.get('commit') ?? readCheckout(io).commit ?? undefined,
    digestOf: (name) => {
      const content = read(name);
      return content === undefined ? undefined : sha256(content);
    },
    verdictOf: (gate) => again.get(gate),
    savedVerdictOf: (gate) => read(`${gate}/verdict.json`),
  };
  const reasons = reasonsAgainst(certificate, found);
  if (reasons.length === 0) {
    write(`✓ ${[...certificate.gates.keys()].join(', ')} passed on ${found.commit}; decided again, they still do\n`);
    write('The certificate says who wrote it only when a platform signed it: check that apart.\n');
    return 0;
  }
  write('✗ the certificate does not hold\n');
  for (const reason of reasons) write(`  ${consoleText(reason)}\n`);
  return 1;
}

/** undefined: the facts give no verdict of that gate. */
async function verdictText(facts: string | undefined, gate: string): Promise<string | undefined> {
  if (facts === undefined) return undefined;
  try {
    const { verdict } = await decidedAgain(facts, `${gate}/facts.json`);
    return verdict.gate === gate ? verdictJson(verdict) : undefined;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
