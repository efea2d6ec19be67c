import { DocumentParser } from '../document-parser.ts';
import { asList, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { pythonName } from '../python-name.ts';
import { identifiers } from './identifiers.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { severityOfWord } from './severity.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

const PYTHON: ReadonlySet<string> = new Set(['pip', 'pipenv', 'poetry', 'uv', 'pylock', 'python-pkg', 'conda-pkg']);

/** Trivy, `--format json` (schema version 2). With `--list-all-pkgs` it says what else it looked at. */
export const trivy: VulnerabilityFormat = {
  id: 'trivy',
  title: 'Trivy JSON',
  faults: VULNERABILITY_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"SchemaVersion"\s*:/u.test(head) && /"(?:ArtifactName|Trivy)"\s*:/u.test(head),
  open: (sink) => new DocumentParser((document) => read(asRecord(document), sink)),
};

function read(document: JsonRecord, sink: VulnerabilitySink): void {
  for (const result of asList(document['Results']).map(asRecord)) {
    const isPython = PYTHON.has(asText(result['Type']));
    const moduleOf = (name: unknown): string => (isPython ? pythonName(asText(name)) : asText(name));
    for (const { Name, Version } of asList(result['Packages']).map(asRecord))
      sink.module({ module: moduleOf(Name), version: asText(Version) });
    for (const one of asList(result['Vulnerabilities']).map(asRecord))
      sink.vulnerability({
        ids: identifiers(asText(one['VulnerabilityID']), one['VendorIDs']),
        module: moduleOf(one['PkgName']),
        version: asText(one['InstalledVersion']),
        severity: severityOfWord(asText(one['Severity'])),
        title: asText(one['Title']),
        fixed: asText(one['FixedVersion'])
          .split(', ')
          .filter((version) => version !== ''),
        path: asText(one['PkgPath']) || asText(result['Target']),
        line: 0,
      });
  }
}
