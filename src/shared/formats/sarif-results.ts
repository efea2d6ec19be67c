import { asList, asNumber, asRecord, asText, type JsonRecord } from './json-record.ts';

/** One result of a run in SARIF, with the rule it is of. Texts are hostile. */
export interface SarifResult {
  readonly result: JsonRecord;
  /** '' where it is told nowhere. */
  readonly ruleId: string;
  /** As its driver describes it; empty where it does not. */
  readonly rule: JsonRecord;
  /** Of the driver, such as `Trivy`. */
  readonly tool: string;
  readonly message: string;
  /** Percent-decoded; '' where it is about no file. */
  readonly path: string;
  /** 1-based; 0: not told. */
  readonly line: number;
}

/** What `detect` of every reader of SARIF begins with. */
export function isSarif(head: string): boolean {
  return /^\s*\{/u.test(head) && /"(?:\$schema"\s*:\s*"[^"]*sarif|runs"\s*:\s*\[)/iu.test(head);
}

/** The results of every run (SARIF 2.1.0, OASIS), but those that the tool itself suppressed, and those that passed. */
export function sarifResults(document: unknown): readonly SarifResult[] {
  return asList(asRecord(document)['runs']).map(asRecord).flatMap(resultsOf);
}

function resultsOf(run: JsonRecord): readonly SarifResult[] {
  const driver = asRecord(asRecord(run['tool'])['driver']);
  const rules = asList(driver['rules']).map(asRecord);
  const byId = new Map(rules.map((rule) => [asText(rule['id']), rule]));
  return asList(run['results'])
    .map(asRecord)
    .filter((result) => isOpen(result))
    .map((result) => {
      const ruleId = asText(result['ruleId']) || asText(rules[asNumber(result['ruleIndex']) ?? -1]?.['id']);
      const physical = asRecord(asRecord(asList(result['locations'])[0])['physicalLocation']);
      return {
        result,
        ruleId,
        rule: byId.get(ruleId) ?? {},
        tool: asText(driver['name']),
        message: asText(asRecord(result['message'])['text']),
        path: decoded(asText(asRecord(physical['artifactLocation'])['uri'])),
        line: asNumber(asRecord(physical['region'])['startLine']) ?? 0,
      };
    });
}

function isOpen({ suppressions, kind }: JsonRecord): boolean {
  return asList(suppressions).length === 0 && (kind === undefined || ['fail', 'review', 'open'].includes(asText(kind)));
}

/** Of a URI, percent-encoded. */
function decoded(uri: string): string {
  const path = uri.replace(/^file:\/\//u, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
