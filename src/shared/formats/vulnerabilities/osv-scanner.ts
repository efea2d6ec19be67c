import { DocumentParser } from '../document-parser.ts';
import { asList, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { pythonName } from '../python-name.ts';
import { cvss3Score } from './cvss3.ts';
import { identifiers } from './identifiers.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { severityOfScore, severityOfWord } from './severity.ts';
import { VULNERABILITY_JSON_FAULTS } from './vulnerability-faults.ts';

/** `osv-scanner --format json`, version 1 and 2: records of the OSV schema by package, joined in groups of one vulnerability each. */
export const osvScanner: VulnerabilityFormat = {
  id: 'osv-scanner',
  title: 'OSV-Scanner JSON',
  faults: VULNERABILITY_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"results"\s*:\s*\[\s*(?:\]|\{\s*"source"\s*:)/u.test(head),
  open: (sink) => new DocumentParser((document) => read(asRecord(document), sink)),
};

function read(document: JsonRecord, sink: VulnerabilitySink): void {
  for (const result of asList(document['results']).map(asRecord)) {
    const path = asText(asRecord(result['source'])['path']);
    for (const entry of asList(result['packages']).map(asRecord)) {
      const { name, version: told, ecosystem } = asRecord(entry['package']);
      const module = asText(ecosystem) === 'PyPI' ? pythonName(asText(name)) : asText(name);
      const version = asText(told);
      sink.module({ module, version });
      const records = asList(entry['vulnerabilities']).map(asRecord);
      for (const group of groupsOf(entry, records)) {
        const own = records.filter((record) => group.ids.includes(asText(record['id'])));
        sink.vulnerability({
          ids: identifiers(group.ids[0] ?? '', group.ids, ...own.map((record) => record['aliases'])),
          module,
          version,
          severity: severityOf(group.score, own),
          title: own.map((record) => asText(record['summary'])).find((summary) => summary !== '') ?? '',
          fixed: [...new Set(own.flatMap((record) => fixedOf(record, asText(name))))],
          path,
          line: 0,
        });
      }
    }
  }
}

function groupsOf(
  entry: JsonRecord,
  records: readonly JsonRecord[],
): readonly { readonly ids: readonly string[]; readonly score: number }[] {
  const groups = asList(entry['groups']).map(asRecord);
  if (groups.length === 0) return records.map((record) => ({ ids: [asText(record['id'])], score: 0 }));
  return groups.map((group) => ({ ids: asList(group['ids']).map(asText), score: Number(group['max_severity']) || 0 }));
}

function severityOf(score: number, records: readonly JsonRecord[]): ReturnType<typeof severityOfScore> {
  const vectors = records.flatMap((record) => asList(record['severity'])).map((one) => asText(asRecord(one)['score']));
  const best = Math.max(score, ...vectors.map((vector) => cvss3Score(vector) ?? 0));
  if (best > 0) return severityOfScore(best);
  const words = records.map((record) => severityOfWord(asText(asRecord(record['database_specific'])['severity'])));
  return words.find((word) => word !== 'unknown') ?? 'unknown';
}

function fixedOf(record: JsonRecord, name: string): readonly string[] {
  return asList(record['affected'])
    .map(asRecord)
    .filter((affected) => asRecord(affected['package'])['name'] === name)
    .flatMap((affected) => asList(affected['ranges']).map(asRecord))
    .filter((range) => range['type'] !== 'GIT')
    .flatMap((range) => asList(range['events']).map((event) => asText(asRecord(event)['fixed'])))
    .filter((version) => version !== '');
}
