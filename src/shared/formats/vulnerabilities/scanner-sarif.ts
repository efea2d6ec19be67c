import { DocumentParser } from '../document-parser.ts';
import { asList, asRecord, asText } from '../json-record.ts';
import { isSarif, type SarifResult, sarifResults } from '../sarif-results.ts';
import { identifiers } from './identifiers.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { severityOfScore, severityOfWord } from './severity.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

/** What scanners put beside vulnerabilities: for `warnings`, not for here. */
const OTHERS: ReadonlySet<string> = new Set(['misconfiguration', 'secret', 'license']);

/** SARIF of Trivy, Grype and other scanners. Package and version stand in their messages; of others, the rule alone is known. */
export const scannerSarif: VulnerabilityFormat = {
  id: 'scanner-sarif',
  title: 'SARIF of scanners (Trivy, Grype)',
  faults: VULNERABILITY_JSON_FAULTS,
  detect: isSarif,
  open: (sink) =>
    new DocumentParser((document) => {
      for (const result of sarifResults(document)) read(result, sink);
    }),
};

function read({ ruleId, rule, message, path, line }: SarifResult, sink: VulnerabilitySink): void {
  const properties = asRecord(rule['properties']);
  const tags = asList(properties['tags']).map(asText);
  if (tags.some((tag) => OTHERS.has(tag))) return;
  const help = `${message}\n${asText(asRecord(rule['help'])['text'])}`;
  // Grype's rules are called `CVE-2021-23337-lodash`.
  const [id = ruleId] = /^(?:CVE-\d+-\d+|GHSA(?:-[0-9a-z]{4}){3})(?=-|$)/u.exec(ruleId) ?? [];
  const word = severityOfWord(field(help, 'Severity') || tags.find((tag) => severityOfWord(tag) !== 'unknown') || '');
  sink.vulnerability({
    ids: identifiers(id),
    module: field(help, 'Package'),
    version: field(help, 'Installed Version') || field(help, 'Version'),
    severity: word === 'unknown' ? severityOfScore(Number(properties['security-severity'])) : word,
    title: asText(asRecord(rule['shortDescription'])['text']) || (message.split('\n')[0] ?? ''),
    fixed: (field(help, 'Fixed Version') || field(help, 'Fix Version')).split(/, ?/u).filter((one) => one !== ''),
    path,
    line: line > 1 ? line : 0,
  });
}

/** `Package: lodash` on a line of its own. */
function field(text: string, name: string): string {
  for (const line of text.split('\n')) if (line.startsWith(`${name}: `)) return line.slice(name.length + 2).trim();
  return '';
}
