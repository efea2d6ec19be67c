import { DocumentParser } from '../document-parser.ts';
import { asList, asNumber, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { ghsaOf, identifiers } from './identifiers.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { severityOfScore, severityOfWord } from './severity.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

/**
 * `npm audit --json` since npm 7 (audit report version 2). Packages that are only affected through another one are named by
 * it as vulnerable too; each advisory counts once, for the package it is of.
 */
export const npmAudit: VulnerabilityFormat = {
  id: 'npm-audit',
  title: 'npm audit JSON',
  faults: VULNERABILITY_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"auditReportVersion"\s*:/u.test(head),
  open: (sink) => new DocumentParser((document) => read(asRecord(document), sink)),
};

function read(document: JsonRecord, sink: VulnerabilitySink): void {
  for (const [name, value] of Object.entries(asRecord(document['vulnerabilities']))) {
    const entry = asRecord(value);
    // Texts name the package that the advisory is of.
    for (const via of asList(entry['via'])
      .filter((one) => typeof one !== 'string')
      .map(asRecord)) {
      const url = asText(via['url']);
      const word = severityOfWord(asText(via['severity']));
      sink.vulnerability({
        ids: identifiers(ghsaOf(url) || String(via['source'] ?? '')),
        module: name,
        version: '',
        severity: word === 'unknown' ? severityOfScore(asNumber(asRecord(via['cvss'])['score']) ?? 0) : word,
        title: asText(via['title']),
        fixed: mended(asText(via['range'])),
        path: '',
        line: 0,
        nodes: asList(entry['nodes']).map(asText),
      });
    }
  }
}

/** Of a range such as `<4.17.21` or `>=3.0.0 <3.2.1`, the first versions above it. */
function mended(range: string): readonly string[] {
  return [...range.matchAll(/<(=?)\s*(\d[^\s|]*)/gu)].map(([, orEqual, version]) =>
    orEqual === '' ? (version ?? '') : `above ${version}`,
  );
}
