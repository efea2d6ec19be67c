import { DocumentParser } from '../document-parser.ts';
import { asList, asRecord, asText, type JsonRecord } from '../json-record.ts';
import type { WindowParser } from '../parser.ts';
import { identifiers } from './identifiers.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

/** How closely a finding of govulncheck concerns the program, by its scan level. */
const FRAME_MEMBERS: { readonly [level: string]: string } = {
  symbol: 'function',
  package: 'package',
  module: 'module',
};

/**
 * `govulncheck -format json`, a stream of messages. As the tool itself does, only what is reached at its scan level counts: at
 * `symbol`, what is called. It knows no severities.
 */
export const govulncheck: VulnerabilityFormat = {
  id: 'govulncheck',
  title: 'govulncheck JSON',
  faults: VULNERABILITY_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"config"\s*:\s*\{/u.test(head),
  open,
};

function open(sink: VulnerabilitySink): WindowParser {
  let member = 'function';
  const advisories = new Map<string, JsonRecord>();
  const told = new Set<string>();
  return new DocumentParser((document) => {
    const { config, SBOM, osv, finding } = asRecord(document);
    if (config !== undefined) member = FRAME_MEMBERS[asText(asRecord(config)['scan_level'])] ?? member;
    for (const { path, version } of asList(asRecord(SBOM)['modules']).map(asRecord))
      sink.module({ module: asText(path), version: asText(version) });
    if (osv !== undefined) advisories.set(asText(asRecord(osv)['id']), asRecord(osv));
    if (finding === undefined) return;
    const { osv: id, fixed_version: fixed, trace } = asRecord(finding);
    const [frame = {}] = asList(trace).map(asRecord);
    const [module, version] = [asText(frame['module']), asText(frame['version'])];
    const key = JSON.stringify([id, module, version]);
    if (asText(frame[member]) === '' || told.has(key)) return;
    told.add(key);
    const advisory = advisories.get(asText(id)) ?? {};
    sink.vulnerability({
      ids: identifiers(asText(id), advisory['aliases']),
      module,
      version,
      severity: 'unknown',
      title: asText(advisory['summary']),
      fixed: [asText(fixed)].filter((one) => one !== ''),
      path: 'go.mod',
      line: 0,
    });
  }, 'many');
}
