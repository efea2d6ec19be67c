import { DocumentParser } from '../document-parser.ts';
import { asList, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { pythonName } from '../python-name.ts';
import { identifiers } from './identifiers.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

/** `pip-audit --format json`, which knows no severities. It names every package that it looked at, and those that it could not. */
export const pipAudit: VulnerabilityFormat = {
  id: 'pip-audit',
  title: 'pip-audit JSON',
  faults: VULNERABILITY_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"dependencies"\s*:\s*\[/u.test(head),
  open: (sink) => new DocumentParser((document) => read(asRecord(document), sink)),
};

function read(document: JsonRecord, sink: VulnerabilitySink): void {
  for (const dependency of asList(document['dependencies']).map(asRecord)) {
    const module = pythonName(asText(dependency['name']));
    const version = asText(dependency['version']);
    if (asText(dependency['skip_reason']) !== '') sink.unaudited(module);
    else sink.module({ module, version });
    for (const one of asList(dependency['vulns']).map(asRecord))
      sink.vulnerability({
        ids: identifiers(asText(one['id']), one['aliases']),
        module,
        version,
        severity: 'unknown',
        title: asText(one['description']).split('\n')[0] ?? '',
        fixed: asList(one['fix_versions']).map(asText),
        path: '',
        line: 0,
      });
  }
}
