import { DocumentParser } from '../document-parser.ts';
import { FormatFault } from '../fault.ts';
import { asList, asRecord, asText } from '../json-record.ts';
import { BUNDLE_JSON_FAULTS } from './bundle-faults.ts';
import type { BundleFormat, BundleSink } from './port.ts';
import { type Loads, reach } from './reach.ts';

/** `esbuild --metafile=FILE` (https://esbuild.github.io/api/#metafile); paths are relative to where esbuild ran. */
export const esbuildMetafile: BundleFormat = {
  id: 'esbuild-metafile',
  title: 'metafile of esbuild',
  faults: BUNDLE_JSON_FAULTS,
  detect: (head) => /^\s*\{\s*"inputs"\s*:\s*\{/u.test(head),
  open: (sink) => new DocumentParser((document) => read(asRecord(document)['outputs'], sink)),
};

function read(told: unknown, sink: BundleSink): void {
  const outputs = new Map(Object.entries(asRecord(told)).map(([path, output]) => [path, asRecord(output)]));
  if (outputs.size === 0) throw new FormatFault('SYNTAX', 'it has no outputs', 0);
  const loadsOf = (path: string): Loads | undefined => {
    const output = outputs.get(path);
    if (output === undefined) return undefined;
    const imports = asList(output['imports']).map(asRecord);
    const pathsOf = (isLater: boolean) =>
      imports
        .filter(({ kind, external }) => external !== true && (kind === 'dynamic-import') === isLater)
        .map((one) => asText(one['path']));
    const css = asText(output['cssBundle']);
    return { files: css === '' ? [path] : [path, css], imports: pathsOf(false), later: pathsOf(true) };
  };
  const later = new Set([...outputs.keys()].flatMap((path) => loadsOf(path)?.later ?? []));
  for (const [path, output] of outputs) {
    const name = asText(output['entryPoint']);
    // esbuild calls what is imported later an entry point too, and a style sheet that goes with a script.
    if (name === '' || later.has(path)) continue;
    sink.entry({ name, ...reach(path, loadsOf) });
  }
}
