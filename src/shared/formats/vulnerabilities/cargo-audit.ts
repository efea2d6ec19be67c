import { DocumentParser } from '../document-parser.ts';
import { asList, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { cvss3Score } from './cvss3.ts';
import { identifiers } from './identifiers.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { severityOfScore } from './severity.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

/** `cargo audit --json`. Its warnings (unmaintained, unsound, yanked) are no vulnerabilities, as it says itself. */
export const cargoAudit: VulnerabilityFormat = {
  id: 'cargo-audit',
  title: 'cargo audit JSON',
  faults: VULNERABILITY_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"(?:database|settings|lockfile)"\s*:\s*\{/u.test(head) && /"lockfile"\s*:/u.test(head),
  open: (sink) => new DocumentParser((document) => read(asRecord(document), sink)),
};

function read(document: JsonRecord, sink: VulnerabilitySink): void {
  for (const one of asList(asRecord(document['vulnerabilities'])['list']).map(asRecord)) {
    const [advisory, crate] = [asRecord(one['advisory']), asRecord(one['package'])];
    sink.vulnerability({
      ids: identifiers(asText(advisory['id']), advisory['aliases']),
      module: asText(crate['name']) || asText(advisory['package']),
      version: asText(crate['version']),
      severity: severityOfScore(cvss3Score(asText(advisory['cvss'])) ?? 0),
      title: asText(advisory['title']),
      fixed: asList(asRecord(one['versions'])['patched']).map(asText),
      path: 'Cargo.lock',
      line: 0,
    });
  }
}
