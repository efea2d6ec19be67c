import type { Cause } from './port.ts';

/** What single formats say, and orders. */
export const FORMAT_CAUSES: readonly Cause[] = [
  {
    id: 'file-mode',
    title: 'An artifact has the permissions of the machine (umask)',
    fix: 'Set them after the build: chmod, install -m.',
    aspects: ['file.mode'],
  },
  {
    id: 'file-time',
    title: 'An artifact has the time of the build',
    fix: 'Set it after the build: touch -d @$SOURCE_DATE_EPOCH; or do not compare times.',
    aspects: ['file.modified'],
  },
  {
    id: 'pyc-mtime',
    title: 'Compiled Python has the time of its source',
    fix: 'Compile with --invalidation-mode unchecked-hash, or set SOURCE_DATE_EPOCH.',
    aspects: ['pyc.mtime'],
  },
  {
    id: 'png-time',
    title: 'The image has the time at which it was written',
    fix: 'Leave it out: convert -strip -define png:exclude-chunks=date,time.',
    aspects: ['png.time'],
  },
  {
    id: 'png-packing',
    title: 'The image data are compressed otherwise',
    fix: 'Use one version of the encoder on every machine.',
    aspects: ['png.packing'],
    sure: () => 'possible',
  },
  {
    id: 'elf-build-id',
    title: 'The build id is a digest of what was linked',
    fix: 'It follows from what else differs; -Wl,--build-id=none leaves it out.',
    aspects: ['elf.build-id'],
  },
  {
    id: 'go-build-id',
    title: 'The build id of Go is a digest of its inputs',
    fix: 'It follows from what else differs, most often the path: go build -trimpath -buildvcs=false.',
    aspects: ['elf.go-build-id'],
  },
  {
    id: 'elf-layout',
    title: 'Addresses and tables of a program moved',
    fix: 'It follows from what else differs: a text of another length moves all that lies behind it.',
    aspects: ['elf.layout'],
    sure: () => 'possible',
  },
  {
    id: 'symbol-names',
    title: 'Symbols of a program have other names',
    fix: 'It follows from what else differs, or from where a package lies; strip symbols that nobody needs.',
    fixes: { 'C and Rust': 'Rust hashes the path of a package outside of the workspace: move it in, or strip = true.' },
    aspects: ['elf.symbols'],
    sure: () => 'likely',
  },
  {
    id: 'compiler-version',
    title: 'Another compiler was used',
    fix: 'Pin the compiler, in a container for example.',
    aspects: ['elf.compiler', 'wasm.producers'],
  },
  {
    id: 'wasm-names',
    title: 'Names for debugging differ',
    fix: 'Strip them: wasm-strip, or wasm-opt --strip-debug.',
    aspects: ['wasm.name', 'wasm.source-map'],
  },
  {
    id: 'sqlite-counter',
    title: 'The database counts its changes',
    fix: 'Write it in one transaction, then VACUUM INTO a new file; or ship the SQL.',
    aspects: ['sqlite.counter'],
  },
  {
    id: 'sqlite-version',
    title: 'Another version of SQLite wrote the database',
    fix: 'Pin the version of SQLite.',
    aspects: ['sqlite.version'],
  },
  {
    id: 'sqlite-layout',
    title: 'The same rows lie elsewhere in the database',
    fix: 'Insert in a fixed order, in one transaction, then VACUUM INTO a new file.',
    aspects: ['sqlite.layout'],
  },
  {
    id: 'pdf-packing',
    title: 'The same part of the document is compressed otherwise',
    fix: 'Use one version of the program that writes it on every machine.',
    aspects: ['pdf.packing'],
  },
  {
    id: 'image-pointer',
    title: 'A document of an image names parts that differ',
    fix: 'It follows from what else differs in the image.',
    aspects: ['image.pointer'],
  },
  {
    id: 'pe-time',
    title: 'The program has the time at which it was linked',
    fix: 'Link with /Brepro; .NET: <Deterministic>true</Deterministic>.',
    aspects: ['pe.time'],
  },
  {
    id: 'source-map-path',
    title: 'A source map has absolute paths',
    fix: 'Have the bundler write relative ones.',
    fixes: {
      JavaScript: 'webpack: output.devtoolModuleFilenameTemplate; tsc: no sourceRoot; esbuild: a relative outdir.',
    },
    aspects: ['sourcemap.source'],
    sure: ({ left = '', right = '' }, { left: one, right: other }) =>
      one.path !== '' && left.includes(one.path) && right.includes(other.path) ? 'certain' : 'likely',
  },
  {
    id: 'json-key-order',
    title: 'Members of an object are in another order',
    fix: 'Sort keys before writing.',
    fixes: { Python: 'json.dumps(…, sort_keys=True).' },
    aspects: ['json.key-order'],
  },
  {
    id: 'json-array-order',
    title: 'Items of a list are in another order',
    fix: 'Sort them by something that is the same in every build, not by when they were ready.',
    aspects: ['json.array-order'],
  },
  {
    id: 'line-order',
    title: 'The same lines or items are in another order',
    fix: 'Sort before writing; collect results of parallel work by input, not by arrival.',
    fixes: {
      JavaScript: 'Take what Promise.all returns; do not push in a callback.',
      Python: 'sorted(os.listdir(…)); PYTHONHASHSEED=0.',
    },
    aspects: ['text.order'],
  },
  {
    id: 'line-ends',
    title: 'Lines end otherwise (CRLF and LF)',
    fix: 'Set "* text=auto eol=lf" in .gitattributes, and have the tool write LF.',
    aspects: ['text.line-ends'],
  },
];
