import { DocumentParser } from '../document-parser.ts';
import { FormatFault } from '../fault.ts';
import { asList, asRecord, asText } from '../json-record.ts';
import { BUNDLE_JSON_FAULTS } from './bundle-faults.ts';
import type { BundleFormat, BundleSink } from './port.ts';
import { type Loads, reach } from './reach.ts';

/** manifest.json of Vite (https://vite.dev/guide/backend-integration), `build.manifest: true`; paths are relative to its outDir. */
export const viteManifest: BundleFormat = {
  id: 'vite-manifest',
  title: 'manifest of Vite',
  faults: BUNDLE_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"(?:[^"\\]|\\.)+"\s*:\s*\{\s*"file"\s*:/u.test(head),
  open: (sink) => new DocumentParser((document) => read(document, sink)),
};

function read(document: unknown, sink: BundleSink): void {
  const chunks = new Map(Object.entries(asRecord(document)).map(([name, chunk]) => [name, asRecord(chunk)]));
  const textsOf = (value: unknown): readonly string[] => asList(value).map(asText);
  const loadsOf = (name: string): Loads | undefined => {
    const chunk = chunks.get(name);
    if (chunk === undefined) return undefined;
    const file = asText(chunk['file']);
    if (file === '') throw new FormatFault('SYNTAX', `${name} has no file`, 0);
    return {
      files: [file, ...textsOf(chunk['css'])],
      imports: textsOf(chunk['imports']),
      later: textsOf(chunk['dynamicImports']),
    };
  };
  for (const [name, chunk] of chunks) if (chunk['isEntry'] === true) sink.entry({ name, ...reach(name, loadsOf) });
}
