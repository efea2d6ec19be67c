import { DocumentParser } from '../document-parser.ts';
import { asList, asRecord, asText } from '../json-record.ts';
import { pythonName } from '../python-name.ts';
import { isSarif, type SarifResult, sarifResults } from '../sarif-results.ts';
import { identifiers } from './identifiers.ts';
import { mavenName } from './maven-name.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { severityOfScore, severityOfWord } from './severity.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

/** What scanners put beside vulnerabilities: for `warnings`, not for here. */
const OTHERS: ReadonlySet<string> = new Set(['misconfiguration', 'secret', 'license']);

/** Grype describes one package of a name in its rule, though there may be others: which one it is stands in the message. */
const GRYPE = /^An? [a-z]{1,20} vulnerability in (\S{1,50}) package: ([^\s,]{1,300}), version (\S{1,300}) was found /u;

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

function read({ ruleId, rule, message, path, line, tool }: SarifResult, sink: VulnerabilitySink): void {
  const properties = asRecord(rule['properties']);
  const tags = asList(properties['tags']).map(asText);
  if (tags.some((tag) => OTHERS.has(tag))) return;
  const help = `${message}\n${asText(asRecord(rule['help'])['text'])}`;
  // Grype's rules are called `CVE-2021-23337-lodash`.
  const [id = ruleId] = /^(?:CVE-\d+-\d+|GHSA(?:-[0-9a-z]{4}){3})(?=-|$)/u.exec(ruleId) ?? [];
  const word = severityOfWord(field(help, 'Severity') || tags.find((tag) => severityOfWord(tag) !== 'unknown') || '');
  const [, type = '', name = field(help, 'Package'), version] = GRYPE.exec(message) ?? [];
  sink.vulnerability({
    ids: identifiers(id),
    module: type === 'python' ? pythonName(name) : grypeMavenName(properties['purls'], name) || name,
    version: version ?? (field(help, 'Installed Version') || field(help, 'Version')),
    severity: word === 'unknown' ? severityOfScore(Number(properties['security-severity'])) : word,
    title: asText(asRecord(rule['shortDescription'])['text']) || (message.split('\n')[0] ?? ''),
    fixed: (field(help, 'Fixed Version') || field(help, 'Fix Version')).split(/, ?/u).filter((one) => one !== ''),
    // From the root of what it looked at.
    path: tool === 'grype' ? path.replace(/^\//u, '') : path,
    line: line > 1 ? line : 0,
  });
}

/** `Package: lodash` on a line of its own. */
function field(text: string, name: string): string {
  for (const line of text.split('\n')) if (line.startsWith(`${name}: `)) return line.slice(name.length + 2).trim();
  return '';
}

function grypeMavenName(purls: unknown, artifact: string): string {
  return (
    asList(purls)
      .map((purl) => mavenName(asText(purl)))
      .find((name) => name.endsWith(`:${artifact}`)) ?? ''
  );
}
