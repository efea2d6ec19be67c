import { DocumentParser } from '../document-parser.ts';
import { FormatFault } from '../fault.ts';
import { asList, asRecord, asText, type JsonRecord } from '../json-record.ts';
import { BUNDLE_JSON_FAULTS } from './bundle-faults.ts';
import type { BundleFormat, BundleSink } from './port.ts';
import { type Loads, reach } from './reach.ts';

/** `webpack --json` and that of Rspack (https://webpack.js.org/api/stats/); paths are relative to outputPath. */
export const webpackStats: BundleFormat = {
  id: 'webpack-stats',
  title: 'stats of webpack',
  faults: BUNDLE_JSON_FAULTS,
  detect: (head) => /^\s*\{/u.test(head) && /"(?:assetsByChunkName|entrypoints|rspackVersion)"\s*:/u.test(head),
  open: (sink) => new DocumentParser((document) => read(asRecord(document), sink)),
};

function read(stats: JsonRecord, sink: BundleSink): void {
  const { entrypoints, outputPath } = stats;
  const chunks = new Map(asList(stats['chunks']).map((chunk) => [String(asRecord(chunk)['id']), asRecord(chunk)]));
  // Without them, nothing would be loaded later.
  if (entrypoints === undefined || [...chunks.values()].some(({ children }) => !Array.isArray(children))) throw lacks();
  if (asText(outputPath) !== '') sink.folder(asText(outputPath));
  const childrenOf = (id: string): readonly string[] => asList(chunks.get(id)?.['children']).map(String);
  for (const [name, told] of Object.entries(asRecord(entrypoints))) {
    const { assets, chunks: own } = asRecord(told);
    const start = asList(own).map(String);
    if (start.length === 0 || start.some((id) => !chunks.has(id))) throw lacks();
    // A chunk that several entries share lists what any of them loads later: this one loads what all of its chunks list.
    const later = start.map(childrenOf).reduce((all, ids) => all.filter((id) => ids.includes(id)));
    const loadsOf = (id: string): Loads | undefined => {
      if (id === '') return { files: asList(assets).map(nameOf), imports: [], later };
      const chunk = chunks.get(id);
      return chunk && { files: asList(chunk['files']).map(asText), imports: [], later: childrenOf(id) };
    };
    sink.entry({ name, ...reach('', loadsOf) });
  }
}

/** webpack 5 says `{ name, size }`, webpack 4 the name alone. */
function nameOf(asset: unknown): string {
  return typeof asset === 'string' ? asset : asText(asRecord(asset)['name']);
}

function lacks(): FormatFault {
  const wanted = 'stats: { ids: true, entrypoints: true, chunks: true, chunkRelations: true }';
  return new FormatFault('SYNTAX', `it lacks entrypoints, or the chunks that they load: write them (${wanted})`, 0);
}
