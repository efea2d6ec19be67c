import { DocumentParser } from '../document-parser.ts';
import { asList, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { pythonName } from '../python-name.ts';
import { identifiers } from './identifiers.ts';
import { mavenName } from './maven-name.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { severityOfWord } from './severity.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

/** Grype, `--output json`. What it was told to ignore is not among its matches. */
export const grype: VulnerabilityFormat = {
  id: 'grype',
  title: 'Grype JSON',
  faults: VULNERABILITY_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"matches"\s*:/u.test(head),
  open: (sink) => new DocumentParser((document) => read(asRecord(document), sink)),
};

function read(document: JsonRecord, sink: VulnerabilitySink): void {
  for (const match of asList(document['matches']).map(asRecord)) {
    const found = asRecord(match['vulnerability']);
    const artifact = asRecord(match['artifact']);
    const related = asList(match['relatedVulnerabilities']).map((one) => asRecord(one)['id']);
    const name = asText(artifact['name']);
    sink.vulnerability({
      ids: identifiers(asText(found['id']), related),
      module: artifact['type'] === 'python' ? pythonName(name) : mavenName(asText(artifact['purl'])) || name,
      version: asText(artifact['version']),
      severity: severityOfWord(asText(found['severity'])),
      title: asText(found['description']).split('\n')[0] ?? '',
      fixed: asList(asRecord(found['fix'])['versions']).map(asText),
      path: asText(asRecord(asList(artifact['locations'])[0])['path']).replace(/^\//u, ''),
      line: 0,
    });
  }
}
