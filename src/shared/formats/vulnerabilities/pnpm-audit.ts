import { DocumentParser } from '../document-parser.ts';
import { asList, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { ghsaOf, identifiers } from './identifiers.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { severityOfWord } from './severity.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

/** `pnpm audit --json`, and npm 6: advisories by number. */
export const pnpmAudit: VulnerabilityFormat = {
  id: 'pnpm-audit',
  title: 'pnpm audit JSON',
  faults: VULNERABILITY_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"(?:actions"\s*:\s*\[|advisories"\s*:\s*\{)/u.test(head),
  open: (sink) => new DocumentParser((document) => read(asRecord(document), sink)),
};

function read(document: JsonRecord, sink: VulnerabilitySink): void {
  for (const advisory of Object.values(asRecord(document['advisories'])).map(asRecord)) {
    const own = asText(advisory['github_advisory_id']) || ghsaOf(asText(advisory['url']));
    const versions = new Set(asList(advisory['findings']).map((found) => asText(asRecord(found)['version'])));
    for (const version of versions.size === 0 ? [''] : versions)
      sink.vulnerability({
        ids: identifiers(own || String(advisory['id'] ?? ''), advisory['cves']),
        module: asText(advisory['module_name']),
        version,
        severity: severityOfWord(asText(advisory['severity'])),
        title: asText(advisory['title']),
        // npm 6 says of what has no mended version that those below nothing are.
        fixed: [asText(advisory['patched_versions'])].filter((range) => range !== '' && range !== '<0.0.0'),
        path: '',
        line: 0,
      });
  }
}
