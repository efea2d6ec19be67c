export const id = 893;
export const ids = [893];
export const modules = {

/***/ 50893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  determinism: () => (/* binding */ determinism)
});

// EXTERNAL MODULE: ./build/js/shared/gate.js + 3 modules
var gate = __webpack_require__(38570);
// EXTERNAL MODULE: ./build/js/shared/policy/counted-measures.js
var counted_measures = __webpack_require__(92241);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __webpack_require__(63627);
;// CONCATENATED MODULE: ./build/js/determinism/contents/content.js
class Unreadable extends Error {
}
const PIECE_BYTES = 1 << 18;
const WINDOW_BYTES = 1 << 14;
function isRandom(content) {
    return 'slice' in content;
}
function memoryContent(bytes) {
    return randomContent(bytes.length, (from, to) => bytes.subarray(from, to));
}
function fileContent(size, read) {
    let window = new Uint8Array();
    let start = 0;
    const part = (from, to, memory) => {
        const wanted = memory.subarray(0, Math.min(to, size) - from);
        if (read(from, wanted) !== wanted.length)
            throw new Unreadable('it cannot be read');
        return wanted;
    };
    const slice = (from, to) => {
        if (to - from >= WINDOW_BYTES)
            return part(from, to, new Uint8Array(to - from));
        if (from < start || to > start + window.length)
            [window, start] = [part(from, from + WINDOW_BYTES, new Uint8Array(WINDOW_BYTES)), from];
        return window.subarray(from - start, to - start);
    };
    return randomContent(size, slice, part);
}
function stretchOf(content, from, to) {
    if (isRandom(content)) {
        const end = Math.min(to, content.size);
        const begin = Math.min(from, end);
        return randomContent(end - begin, (one, other) => content.slice(begin + one, begin + other), (one, other, memory) => content.peek(begin + one, begin + other, memory));
    }
    return {
        size: to - from,
        pieces: (one = 0, other = Number.POSITIVE_INFINITY) => content.pieces(Math.min(to, from + one), Math.min(to, from + other)),
    };
}
function randomContent(size, slice, peek = slice) {
    const within = (from, to, part, ...rest) => {
        const [begin, end] = [Math.min(Math.max(0, from), size), Math.min(to, size)];
        return end <= begin ? new Uint8Array() : part(begin, end, ...rest);
    };
    return {
        size,
        slice: (from, to) => within(from, to, slice),
        peek: (from, to, memory) => within(from, to, peek, memory),
        async *pieces(from = 0, to = size) {
            const end = Math.min(to, size);
            for (let at = from; at < end; at += PIECE_BYTES)
                yield within(at, Math.min(at + PIECE_BYTES, end), slice);
        },
    };
}
async function headOf(content, length) {
    return isRandom(content) ? content.slice(0, length) : collected(content, 0, length);
}
async function collected(content, from, to) {
    if (isRandom(content))
        return content.slice(from, to);
    const parts = [];
    for await (const piece of content.pieces(from, to))
        parts.push(piece);
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}
async function heldContent(content, mostBytes) {
    if (isRandom(content) || (content.size ?? 0) > mostBytes)
        return content;
    const bytes = await collected(content, 0, mostBytes + 1);
    return bytes.length > mostBytes ? content : memoryContent(bytes);
}

;// CONCATENATED MODULE: ./build/js/determinism/artifact-contents.js

function artifactContents(host, { folder, entries }) {
    const sizes = new Map(entries.map(({ path, kind, sizeBytes }) => [path, kind === 'file' ? sizeBytes : -1]));
    return (path) => {
        const size = sizes.get(path) ?? -1;
        return size < 0 ? undefined : fileContent(size, (from, memory) => host.readPart(`${folder}/${path}`, from, memory));
    };
}

;// CONCATENATED MODULE: ./build/js/determinism/causes/archives.js
const SORT = 'Sort the names before packing.';
const ARCHIVE_CAUSES = [
    {
        id: 'zip-timezone',
        title: 'Zip entries have local times',
        fix: 'Set TZ=UTC for the build, or a fixed time for every entry.',
        fixes: { archives: 'TZ=UTC zip -X … after touch -d @$SOURCE_DATE_EPOCH.' },
        aspects: ['zip.mtime'],
        sure: ({ left = '', right = '' }, builds) => left.slice(13) === right.slice(13) && builds.left.timezone !== builds.right.timezone ? 'likely' : undefined,
    },
    {
        id: 'zip-mtime',
        title: 'Zip entries have the time of the build',
        fix: 'Give every entry a fixed time, for example SOURCE_DATE_EPOCH.',
        fixes: {
            Java: 'Gradle: preserveFileTimestamps = false; Maven: project.build.outputTimestamp; jar --date.',
            Python: 'Set SOURCE_DATE_EPOCH before building the wheel.',
            JavaScript: 'archiver, yazl, jszip: pass a fixed date with every entry.',
            archives: 'touch -d @$SOURCE_DATE_EPOCH all files, then zip -X.',
        },
        aspects: ['zip.mtime', 'zip.mtime-extra'],
    },
    {
        id: 'zip-mode',
        title: 'Zip entries have the permissions of the machine',
        fix: 'Set the permissions before packing, or have the packer write fixed ones.',
        fixes: { archives: 'chmod -R u=rwX,go=rX, then zip -X.', Java: 'Gradle: filePermissions and dirPermissions.' },
        aspects: ['zip.mode', 'zip.attributes'],
    },
    {
        id: 'zip-extra',
        title: 'Zip entries have extra fields (owner, times)',
        fix: 'Leave extra fields out: zip -X.',
        aspects: ['zip.extra'],
    },
    {
        id: 'zip-packing',
        title: 'The same content is compressed otherwise',
        fix: 'Use one version of the packer and one level of compression on every machine.',
        aspects: ['zip.packing', 'zip.method'],
    },
    {
        id: 'zip-system',
        title: 'The archive says on which system it was packed',
        fix: 'Pack on one system, or with a packer that writes a fixed one.',
        aspects: ['zip.system'],
    },
    {
        id: 'tar-mtime',
        title: 'Tar entries have the time of the build',
        fix: 'Give every entry a fixed time: tar --mtime=@$SOURCE_DATE_EPOCH.',
        fixes: {
            JavaScript: 'npm pack does it; node-tar: portable: true and a fixed mtime.',
            Python: 'tarfile: a filter that sets mtime.',
            Go: 'archive/tar: set Header.ModTime.',
        },
        aspects: ['tar.mtime'],
    },
    {
        id: 'tar-pax-times',
        title: 'Tar entries have times of access and change',
        fix: 'Leave them out: tar --pax-option=delete=atime,delete=ctime.',
        aspects: ['tar.pax-time'],
    },
    {
        id: 'tar-owner',
        title: 'Tar entries have the user of the build',
        fix: 'Write none: tar --owner=0 --group=0 --numeric-owner.',
        fixes: { Python: 'tarfile: a filter that sets uid, gid, uname and gname.' },
        aspects: ['tar.owner-id', 'tar.owner-name'],
    },
    {
        id: 'tar-mode',
        title: 'Tar entries have the permissions of the machine (umask)',
        fix: 'Write fixed ones: tar --mode=u=rwX,go=rX.',
        aspects: ['tar.mode'],
    },
    {
        id: 'tar-order',
        title: 'Tar entries are in another order',
        fix: `${SORT} tar --sort=name.`,
        aspects: ['tar.order'],
    },
    {
        id: 'zip-order',
        title: 'Zip entries are in another order',
        fix: SORT,
        fixes: {
            archives: 'find . -type f | LC_ALL=C sort | zip -X -@ out.zip.',
            Java: 'Gradle: reproducibleFileOrder = true.',
        },
        aspects: ['zip.order'],
    },
    { id: 'ar-order', title: 'Members of a library are in another order', fix: SORT, aspects: ['ar.order'] },
    {
        id: 'ar-mtime',
        title: 'Members of a library have the time of the build',
        fix: 'Use ar with D (deterministic): ar rcD, or ARFLAGS=rcD.',
        aspects: ['ar.mtime'],
    },
    {
        id: 'ar-owner',
        title: 'Members of a library have the user of the build',
        fix: 'Use ar with D (deterministic).',
        aspects: ['ar.owner-id'],
    },
    { id: 'ar-mode', title: 'Members of a library have permissions', fix: 'Use ar with D.', aspects: ['ar.mode'] },
    { id: 'gzip-mtime', title: 'The gzip header has a time', fix: 'Use gzip -n.', aspects: ['gzip.mtime'] },
    { id: 'gzip-name', title: 'The gzip header has a file name', fix: 'Use gzip -n.', aspects: ['gzip.name'] },
    {
        id: 'gzip-system',
        title: 'The gzip header names the system',
        fix: 'Compress on one system, or set byte 9 to 255.',
        aspects: ['gzip.system'],
    },
    {
        id: 'gzip-packing',
        title: 'The same content is compressed otherwise',
        fix: 'Use one program, version and level of compression on every machine.',
        aspects: ['gzip.packing', 'gzip.level'],
    },
    {
        id: 'zstd-packing',
        title: 'The same content is compressed otherwise',
        fix: 'Use one version, level and number of threads of zstd on every machine.',
        aspects: ['zstd.packing'],
    },
    {
        id: 'archive-entries',
        title: 'An entry is in one archive only',
        fix: 'Clear the output folder before packing, and name what is packed.',
        aspects: ['tar.added', 'tar.removed', 'zip.added', 'zip.removed', 'ar.added', 'ar.removed'],
    },
];

;// CONCATENATED MODULE: ./build/js/determinism/causes/bundlers.js
const BUNDLER_CAUSES = [
    {
        id: 'relative-path',
        title: 'A path that leads out of the project got into the artifact',
        fix: 'Install tools and dependencies inside the project, so that no path climbs out of it.',
        fixes: { JavaScript: 'tsc: do not publish tsbuildinfo files, or install typescript in the project.' },
        mask: (text, _own, { left, right }) => depth(left) === depth(right) ? text : text.replace(/(?:\.\.\/){2,}/gu, '«../»'),
    },
    {
        id: 'module-id',
        title: 'Modules are numbered otherwise',
        fix: 'Run the bundler in the root of the project and install it there: numbers are made from relative paths.',
        mask: (text) => text.replace(/(?<=__(?:webpack|nccwpck)_require__(?:\.\w+)?\()\d+(?=[),])|(?<=\/\*{3}\/ )\d+(?=:)/gu, '«#»'),
    },
    {
        id: 'source-map-positions',
        title: 'Positions in a source map moved',
        fix: 'It follows from what else differs.',
        aspects: ['sourcemap.mappings'],
    },
];
function depth({ path }) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./build/js/determinism/causes/chance.js
const FIX = 'Derive it from the content (a digest), or take it from a setting.';
const CHANCE_CAUSES = [
    {
        id: 'random-fraction',
        title: 'A random number got into the artifact',
        fix: 'Do not use chance while building, or with a fixed seed.',
        mask: (text) => text.replace(/(?<![\d.])0\.\d{12,20}(?!\d)/gu, '«.»'),
    },
    {
        id: 'uuid',
        title: 'A random UUID got into the artifact',
        fix: FIX,
        fixes: { Python: 'uuid.uuid5 of the content, not uuid4.', JavaScript: 'No crypto.randomUUID() while building.' },
        mask: (text) => text.replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu, '«»'),
    },
    {
        id: 'pdf-id',
        title: 'The document has a random id',
        fix: 'Set SOURCE_DATE_EPOCH; pdfTeX: \\pdftrailerid{}; qpdf: --deterministic-id.',
        mask: (text) => text.replace(/\/ID\s*\[\s*<[0-9a-f]*>\s*<[0-9a-f]*>\s*\]/giu, '«[]»'),
    },
    {
        id: 'go-vcs',
        title: 'The state of the repository got into a Go program',
        fix: 'go build -buildvcs=false, or build from a clean checkout.',
        mask: (text) => text.replace(/vcs\.(?:revision|time|modified)=\S+/gu, '«=»'),
    },
    {
        id: 'jar-tool',
        title: 'The manifest of a jar names the tool, JDK or user',
        fix: 'Leave Created-By, Built-By and Build-Jdk out, or pin the JDK.',
        mask: (text) => text.replace(/^((?:Created-By|Built-By|Build-Jdk(?:-Spec)?|Build-Os): )[^\r\n]*/gmu, '$1«»'),
    },
    {
        id: 'git-dirty',
        title: 'The version says whether something was changed since the commit',
        fix: 'Build from a clean checkout; write outputs to ignored folders.',
        mask: (text) => text.replace(/-\d+-g[0-9a-f]{7,40}(?:-dirty)?\b|-dirty\b/gu, ''),
        maskConfidence: 'possible',
    },
    {
        id: 'next-build-id',
        title: 'Next.js made a random build id',
        fix: 'Set generateBuildId in next.config.js, to the commit for example.',
        mask: (text) => text.replace(/("?buildId"?\s*[:=]\s*"?|_next\/static\/)[\w-]{21}(?![\w-])/gu, '«/»'),
    },
    {
        id: 'chunk-hash',
        title: 'A name has a digest of content',
        fix: 'It follows from what else differs.',
        mask: (text) => text.replace(/(?<=[-.])[\w-]{8}(?=\.(?:m?js|css|map|json|woff2?|svg|png)\b)|(?<=[-.])[0-9a-f]{16,20}(?=\.)/gu, '«»'),
        maskConfidence: 'possible',
    },
    {
        id: 'digest',
        title: 'A random or derived hexadecimal id got into the artifact',
        fix: 'Find what it is a digest of; a commit: build one commit; random: derive it from the content.',
        mask: (text) => text.replace(/(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,128}(?![0-9a-z])/giu, '«»'),
        maskConfidence: 'possible',
    },
    {
        id: 'address',
        title: 'An address in memory got into the artifact',
        fix: 'Do not write or sort by addresses: print a name, sort by a key.',
        mask: (text) => text.replace(/\b0x[0-9a-f]{6,16}\b/giu, '«»'),
    },
    {
        id: 'process-id',
        title: 'The number of a process got into the artifact',
        fix: 'Leave it out; name temporary files by what they are for.',
        mask: (text) => text.replace(/\b(pid\W{1,3}|process\W{1,3}|worker[-\W])\d+/giu, '«#»'),
    },
    {
        id: 'random-text',
        title: 'A random id got into the artifact',
        fix: FIX,
        fixes: { JavaScript: 'nanoid and Math.random: take a digest of the content instead.' },
        mask: (text) => text.replace(/(?<![\w+/=-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])[\w+/-]{16,128}={0,2}(?![\w+/=-])/giu, '«*»'),
        maskConfidence: 'possible',
    },
];

;// CONCATENATED MODULE: ./build/js/determinism/causes/formats.js
const FORMAT_CAUSES = [
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
        sure: ({ left = '', right = '' }, { left: one, right: other }) => one.path !== '' && left.includes(one.path) && right.includes(other.path) ? 'certain' : 'likely',
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

;// CONCATENATED MODULE: ./build/js/determinism/causes/times.js
const times_FIX = 'Leave the time out, or take it from SOURCE_DATE_EPOCH.';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?';
const ZONE = '(?: ?(?:Z\\b|(?:GMT|UTC)?[+-]\\d{2}(?::?\\d{2})?|[A-Z]{3,4}\\b))?';
const ISO = pattern(`\\d{4}-\\d{2}-\\d{2}(?:[T _]${CLOCK}${ZONE})?`);
const ZONE_NAME = '(?: \\([^()\\r\\n]{1,60}\\))?';
const MAIL = pattern(`(?:${DAY},? )?(?:\\d{1,2} ${MONTH} \\d{4}|${MONTH} {1,2}\\d{1,2},? (?:${CLOCK}${ZONE} )?\\d{4})(?: ${CLOCK}${ZONE}${ZONE_NAME})?`);
const LETTERS_OF_MAIL = new RegExp(MONTH, 'u');
const TIME_CAUSES = [
    {
        id: 'manifest-time',
        title: 'The manifest of a jar has a time',
        fix: 'Leave it out: bnd: -reproducible: true; Gradle and Maven: set outputTimestamp, no Build-Time.',
        mask: (text) => text.replace(/^((?:Bnd-LastModified|Build-(?:Time|Date|Timestamp)|Built-On): )[^\r\n]*/gmu, '$1«»'),
    },
    {
        id: 'pdf-time',
        title: 'The document has the time at which it was written',
        fix: 'Set SOURCE_DATE_EPOCH (and FORCE_SOURCE_DATE=1 for TeX).',
        mask: (text) => text.replace(/D:\d{8,14}(?:[Z+-][\d']{0,6})?/gu, '«:»'),
    },
    { id: 'timestamp', title: 'A time got into the artifact', fix: times_FIX, mask: (text) => text.replace(ISO, '«-»') },
    {
        id: 'date-text',
        title: 'A date in words got into the artifact',
        fix: times_FIX,
        fixes: { 'C and Rust': 'Do not use __DATE__ and __TIME__; gcc takes SOURCE_DATE_EPOCH; -Wdate-time finds them.' },
        mask: (text) => (LETTERS_OF_MAIL.test(text) ? text.replace(MAIL, '«--»') : text),
    },
    {
        id: 'clock-text',
        title: 'A time of day got into the artifact',
        fix: times_FIX,
        mask: (text) => text.replace(/(?<![\d:])\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?![\d:])/gu, '«::»'),
    },
    {
        id: 'epoch',
        title: 'A time in seconds or milliseconds since 1970 got into the artifact',
        fix: times_FIX,
        fixes: { JavaScript: 'Replace Date.now() by a value that is given; SvelteKit: kit.version.name.' },
        mask: (text, own) => text.replace(/(?<![\d.])\d{10}(?:\.\d{1,9}|\d{3}|\d{6}|\d{9})?(?![\d.])/gu, (digits) => isClose(Number(digits.slice(0, 10)) * 1000, own.startedMs, own.endedMs) ? '«»' : digits),
        maskConfidence: 'certain',
    },
    {
        id: 'duration',
        title: 'How long something took got into the artifact',
        fix: 'Write measurements beside the artifacts, not into them.',
        mask: (text) => text.replace(/(?<![\w.])\d+(?:\.\d+)? ?(?:ns|µs|us|ms|s|sec|seconds|minutes)\b/gu, '«»'),
        maskConfidence: 'possible',
    },
];
function isClose(ms, startedMs, endedMs) {
    const slack = 2 * 86_400_000;
    return startedMs === 0 ? ms > 946_684_800_000 : ms >= startedMs - slack && ms <= endedMs + slack;
}
function pattern(source) {
    return new RegExp(`(?<!\\d)${source}(?!\\d)`, 'gu');
}

;// CONCATENATED MODULE: ./build/js/determinism/causes/traits.js
const TRAIT_CAUSES = [
    {
        id: 'build-path',
        title: 'The folder that was built in got into the artifact',
        fix: 'Write paths relative to the project.',
        fixes: {
            Go: 'go build -trimpath.',
            'C and Rust': '-ffile-prefix-map=$PWD=. for C, --remap-path-prefix=$PWD=. for Rust.',
            JavaScript: 'webpack: context and relative names; do not write __dirname or import.meta.url.',
        },
        mask: trait('path'),
        maskConfidence: 'certain',
    },
    {
        id: 'home-path',
        title: 'The home folder got into the artifact',
        fix: 'Write no paths of caches or tools; cut their prefix off.',
        mask: trait('home'),
        maskConfidence: 'certain',
    },
    {
        id: 'temporary-path',
        title: 'A temporary path got into the artifact',
        fix: 'Write to a path with a fixed name, or cut the folder off before writing.',
        mask: (text) => text.replace(/(?:\/var\/folders|\/tmp|\/var\/tmp|\/dev\/shm)\/[\w./+-]+/gu, '«/»'),
    },
    {
        id: 'hostname',
        title: "The machine's name got into the artifact",
        fix: 'Leave it out.',
        mask: trait('hostname'),
        maskConfidence: 'certain',
    },
    {
        id: 'user',
        title: 'The user got into the artifact',
        fix: 'Leave it out.',
        mask: trait('user'),
        maskConfidence: 'certain',
    },
    {
        id: 'cpu-count',
        title: 'The number of processors got into the artifact',
        fix: 'Set a fixed number of parts or threads.',
        mask: trait('cpus'),
    },
    {
        id: 'umask',
        title: 'The permissions of new files got into the artifact',
        fix: 'Set them when packing.',
        mask: trait('umask'),
    },
    {
        id: 'locale',
        title: 'Numbers or names are written in the language of the machine',
        fix: 'Set LC_ALL=C.UTF-8, and name the language when formatting and sorting.',
        mask(text, own, builds) {
            const named = trait('locale')(text, own, builds);
            return builds.left.locale === builds.right.locale
                ? text
                : named.replace(/(?<=\d)[.,\u00a0\u202f ](?=\d)/gu, '«,»');
        },
    },
    {
        id: 'timezone',
        title: 'Times are written in the zone of the machine',
        fix: 'Write UTC, or set TZ=UTC for the build.',
        mask(text, own, builds) {
            if (builds.left.timezone === builds.right.timezone)
                return text;
            return trait('timezone')(text, own, builds).replace(/(?<=\d[ ]?)(?:Z\b|(?:GMT|UTC)?[+-]\d{2}:?\d{2}\b|[A-Z]{3,4}\b)/gu, '«+»');
        },
    },
];
function trait(name) {
    return (text, own, { left, right }) => {
        const value = String(own[name]);
        if (value.length < 1 || value === '/' || left[name] === right[name])
            return text;
        const escaped = value.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
        return text.replace(new RegExp(`(?<![\\w])${escaped}(?![\\w])`, 'gu'), '«»');
    };
}

;// CONCATENATED MODULE: ./build/js/determinism/causes/index.js






const CAUSES = [
    ...ARCHIVE_CAUSES,
    ...FORMAT_CAUSES,
    ...TRAIT_CAUSES,
    ...BUNDLER_CAUSES,
    ...TIME_CAUSES,
    ...CHANCE_CAUSES,
];

;// CONCATENATED MODULE: ./build/js/determinism/attribution.js

const TEXTS = ['text', 'sourcemap.source'];
function attributions(spot, builds) {
    for (const cause of CAUSES) {
        if (cause.aspects?.includes(spot.aspect) !== true)
            continue;
        const confidence = cause.sure === undefined ? 'certain' : cause.sure(spot, builds);
        if (confidence !== undefined)
            return [{ cause, confidence }];
    }
    const { left, right } = spot;
    if (!TEXTS.includes(spot.aspect) || left === undefined || right === undefined)
        return [];
    const masks = CAUSES.filter(({ mask }) => mask !== undefined);
    const alike = (causes) => masked(left, causes, builds.left, builds) === masked(right, causes, builds.right, builds);
    const alone = masks.find((cause) => alike([cause]));
    let needed = alone === undefined ? masks : [alone];
    if (alone === undefined) {
        if (!alike(masks))
            return [];
        for (const cause of [...masks].reverse()) {
            const rest = needed.filter((one) => one !== cause);
            if (alike(rest))
                needed = rest;
        }
    }
    return needed.map((cause) => ({ cause, confidence: cause.maskConfidence ?? 'likely' }));
}
function masked(text, causes, own, builds) {
    return causes.reduce((rest, cause) => cause.mask?.(rest, own, builds) ?? rest, text);
}
function adviceText({ fix, fixes }, names) {
    const known = names.toReversed().map((name) => ecosystemOf(name.replace(/:\d+$/u, '')));
    const ecosystem = known.find((one) => one !== undefined && fixes?.[one] !== undefined);
    const exact = ecosystem === undefined ? undefined : fixes?.[ecosystem];
    return exact === undefined ? fix : `${fix} ${exact}`;
}
function ecosystemOf(name) {
    return ECOSYSTEMS.find(([names]) => names.test(name))?.[1];
}
const ECOSYSTEMS = [
    [/^\.(?:gopclntab|go\.\w+|note\.go\.\w+)$/u, 'Go'],
    [/\.(?:[cm]?jsx?|map|css|html|tsbuildinfo)$/u, 'JavaScript'],
    [/\.(?:whl|pyc|py|egg|pyd)$|__pycache__/u, 'Python'],
    [/\.(?:jar|war|ear|class)$/u, 'Java'],
    [/\.(?:zip|tar|tgz|gz|xz|deb|nupkg|apk|vsix)$/u, 'archives'],
    [/\.(?:a|o|so|rlib|exe|dll)$|(?:^|\/)[^.]+$/u, 'C and Rust'],
];

;// CONCATENATED MODULE: ./build/js/determinism/cascade.js
const SHORTEST_TOKEN = 6;
const DERIVED = new Set('elf.build-id elf.go-build-id elf.layout elf.symbols sourcemap.mappings'.split(' '));
const OFTEN_DERIVED = 'elf.symbols';
function cascade(places, renames, digests) {
    const names = nameTable(renames, digests);
    const follows = places.map(() => -1);
    const uses = places.map(({ spot }) => names.usedBy(spot));
    const ofPath = new Map();
    for (const [at, { path }] of places.entries())
        ofPath.set(path, [...(ofPath.get(path) ?? []), at]);
    const first = new Map();
    const tokens = new Map();
    for (const [at, { spot }] of places.entries()) {
        if (uses[at] !== undefined)
            continue;
        const pair = exchanged(spot);
        if (pair === undefined)
            continue;
        const known = first.get(pair);
        if (known === undefined)
            first.set(pair, at);
        else
            follows[at] = known;
        tokens.set(pair, known ?? at);
    }
    const seedOf = (path) => {
        const seen = new Set();
        const open = [path];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (seen.has(next))
                continue;
            seen.add(next);
            const own = ofPath.get(next) ?? [];
            const seed = own.find((at) => uses[at] === undefined && follows[at] === -1 && !DERIVED.has(places[at].spot.aspect));
            if (seed !== undefined)
                return seed;
            const shared = own.find((at) => (follows[at] ?? -1) >= 0);
            if (shared !== undefined)
                return follows[shared];
            const often = own.find((at) => places[at].spot.aspect === OFTEN_DERIVED);
            if (often !== undefined)
                return often;
            open.push(...own.flatMap((at) => uses[at] ?? []));
        }
        return -1;
    };
    const found = places.map(({ path, spot }, at) => {
        if (DERIVED.has(spot.aspect)) {
            const seed = seedOf(path);
            return seed === at ? -1 : seed;
        }
        const used = uses[at];
        if (used === undefined)
            return follows[at] ?? -1;
        for (const other of used) {
            const seed = seedOf(other);
            if (seed >= 0 && seed !== at)
                return seed;
        }
        return -1;
    });
    const behind = renames.map(({ left, right }) => {
        const seed = seedOf(left);
        if (seed >= 0)
            return seed;
        return tokens.get(exchangedTexts(left, right) ?? '') ?? -1;
    });
    return { follows: found, renames: behind };
}
function nameTable(renames, digests) {
    const names = new Map();
    for (const { left, right } of renames) {
        const [ones, others] = [left.split('/'), right.split('/')];
        for (const [at, one] of ones.entries()) {
            const other = others[at] ?? '';
            if (one === other)
                continue;
            names.set(one, { right: other, path: left });
            const [stem, otherStem] = [one, other].map((name) => name.replace(/\.\w+$/u, ''));
            if (stem.length >= SHORTEST_TOKEN && stem !== otherStem)
                names.set(stem, { right: otherStem, path: left });
        }
    }
    for (const { left, right, path } of digests)
        names.set(left, { right, path });
    return {
        usedBy({ aspect, left, right }) {
            if (names.size === 0 || left === undefined || right === undefined || aspect.includes('.'))
                return undefined;
            const used = new Set();
            const renamed = left.replace(/[\w.-]+/gu, (word) => {
                const known = names.get(word);
                if (known === undefined)
                    return word;
                used.add(known.path);
                return known.right;
            });
            return used.size > 0 && renamed === right ? [...used] : undefined;
        },
    };
}
function exchanged({ aspect, left, right }) {
    return aspect !== 'text' || left === undefined || right === undefined ? undefined : exchangedTexts(left, right);
}
function exchangedTexts(left, right) {
    const word = /[\w+=-]+/gu;
    const [ones, others] = [left.match(word) ?? [], right.match(word) ?? []];
    if (ones.length !== others.length)
        return undefined;
    const pairs = new Set(ones.flatMap((one, at) => (one === others[at] ? [] : [`${one}\0${others[at]}`])));
    const [pair] = pairs;
    return pairs.size === 1 && pair !== undefined && pair.length > 2 * SHORTEST_TOKEN ? pair : undefined;
}

;// CONCATENATED MODULE: ./build/js/determinism/difference.js
const UNKNOWN_BUILD = {
    path: '',
    startedMs: 0,
    endedMs: 0,
    timezone: '',
    locale: '',
    umask: '',
    home: '',
    user: '',
    hostname: '',
    cpus: 0,
    varied: [],
};
const MOST_DIFFERENCES = 1000;
function differingPaths(left, right) {
    const before = new Map(left.map((entry) => [entry.path, entry]));
    const after = new Map(right.map((entry) => [entry.path, entry]));
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => {
        const kind = differenceKind(before.get(path), after.get(path));
        return kind === undefined ? [] : [{ path, kind, seed: true }];
    });
}
function differenceKind(left, right) {
    if (left === undefined)
        return 'added';
    if (right === undefined)
        return 'removed';
    if (left.kind !== right.kind)
        return 'kind';
    if (left.digest !== right.digest || left.sizeBytes !== right.sizeBytes)
        return left.kind === 'link' ? 'target' : 'content';
    if (left.mode !== right.mode)
        return 'mode';
    return left.modifiedMs === right.modifiedMs ? undefined : 'modified';
}

;// CONCATENATED MODULE: ./build/js/determinism/excerpts.js
const LONGEST = 200;
const BEFORE = 60;
function excerpts({ left, right }) {
    let at = 0;
    if (left !== undefined && right !== undefined)
        while (at < Math.min(left.length, right.length) && left[at] === right[at])
            at++;
    const from = at > BEFORE + 20 ? at - BEFORE : 0;
    const cut = (text) => {
        const line = text
            .slice(from, from + 4 * LONGEST)
            .replace(/\s+/gu, ' ')
            .toWellFormed();
        const whole = `${from > 0 ? '…' : ''}${line}`;
        return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1).toWellFormed()}…` : whole;
    };
    return {
        ...(left === undefined ? {} : { left: cut(left) }),
        ...(right === undefined ? {} : { right: cut(right) }),
    };
}

// EXTERNAL MODULE: ./build/js/shared/formats/images/roles.js
var images_roles = __webpack_require__(98561);
;// CONCATENATED MODULE: ./build/js/determinism/images/layouts.js


const LARGEST_JSON_BYTES = 1 << 20;
const MOST_DOCUMENTS = 1000;
const MARKER = 'oci-layout';
async function imageLayouts(left, right, open) {
    const renames = [];
    const digests = [];
    const roles = new Map();
    const documents = new Map();
    const others = new Set(right.map(({ path }) => path));
    for (const root of rootsOf(left).filter((one) => others.has(`${one}${MARKER}`))) {
        const one = (0,images_roles/* roleTable */.z)(await textsBelow(root, left, (path) => open('left', path)));
        const other = (0,images_roles/* roleTable */.z)(await textsBelow(root, right, (path) => open('right', path)));
        if (one === undefined || other === undefined)
            continue;
        const { left: before, right: after } = one.aligned(other);
        const pathOf = new Map([...other.roles].map(([path, role]) => [role, path]));
        for (const [path, role] of one.roles) {
            const partner = pathOf.get(role);
            if (partner === undefined)
                continue;
            roles.set(`${root}${path}`, role);
            if (partner !== path)
                renames.push({ left: `${root}${path}`, right: `${root}${partner}` });
            note(root, path, before.get(path), after.get(partner));
        }
        note(root, 'index.json', before.get('index.json'), after.get('index.json'));
        const byRole = new Map([...one.roles].map(([path, role]) => [role, path]));
        for (const [role, digest] of one.digests) {
            const partner = other.digests.get(role);
            const path = byRole.get(role.replace(/^content of /u, ''));
            if (partner !== undefined && partner !== digest && path !== undefined)
                digests.push({ left: digest, right: partner, path: `${root}${path}` });
        }
    }
    return {
        renames,
        digests,
        roleOf: (path) => roles.get(path),
        documents: (path) => documents.get(path),
    };
    function note(root, path, before, after) {
        const content = (text) => memoryContent(new TextEncoder().encode(text));
        if (before !== undefined && after !== undefined)
            documents.set(`${root}${path}`, { left: content(before), right: content(after) });
    }
}
function rootsOf(entries) {
    return entries.flatMap(({ path }) => path === MARKER || path.endsWith(`/${MARKER}`) ? [path.slice(0, -MARKER.length)] : []);
}
async function textsBelow(root, entries, open) {
    const found = new Map();
    for (const { path, kind, sizeBytes } of entries) {
        if (kind !== 'file' || sizeBytes > LARGEST_JSON_BYTES || found.size >= MOST_DOCUMENTS)
            continue;
        const own = path.startsWith(root) ? path.slice(root.length) : '';
        if (own !== 'index.json' && own !== 'manifest.json' && !own.startsWith('blobs/'))
            continue;
        const text = await textOf(open(path));
        if (text !== undefined && /^[[{]/u.test(text))
            found.set(own, text);
    }
    return found;
}
async function textOf(content) {
    try {
        return content && new TextDecoder().decode(await collected(content, 0, LARGEST_JSON_BYTES));
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/determinism/contents/comparison.js

const comparison_WINDOW_BYTES = 1 << 18;
function sameBytes(left, right) {
    return left.length === right.length && Buffer.compare(left, right) === 0;
}
async function firstDifference(left, right) {
    if (isRandom(left) && isRandom(right))
        return firstInRandom(left, right);
    const [ones, others] = [left.pieces()[Symbol.asyncIterator](), right.pieces()[Symbol.asyncIterator]()];
    try {
        let [one, other, at] = [new Uint8Array(), new Uint8Array(), 0];
        for (;;) {
            const [more, others_] = await Promise.all([next(ones, one), next(others, other)]);
            if (more === undefined || others_ === undefined)
                return more === others_ ? -1 : at;
            [one, other] = [more, others_];
            const length = Math.min(one.length, other.length);
            const [begin, end] = [one.subarray(0, length), other.subarray(0, length)];
            if (!sameBytes(begin, end))
                return at + firstInBytes(begin, end);
            at += length;
            [one, other] = [one.subarray(length), other.subarray(length)];
        }
    }
    finally {
        await Promise.all([ones.return?.(), others.return?.()]);
    }
}
async function next(pieces, rest) {
    let bytes = rest;
    while (bytes !== undefined && bytes.length === 0) {
        const { done, value } = await pieces.next();
        bytes = done === true ? undefined : value;
    }
    return bytes;
}
async function sameContent(left, right) {
    if (left.size !== undefined && right.size !== undefined && left.size !== right.size)
        return false;
    return (await firstDifference(left, right)) === -1;
}
function firstInRandom(left, right) {
    const end = Math.min(left.size, right.size);
    const [memory, more] = twoWindows(end);
    for (let at = 0; at < end; at += comparison_WINDOW_BYTES) {
        const to = Math.min(at + comparison_WINDOW_BYTES, end);
        const [one, other] = [left.peek(at, to, memory), right.peek(at, to, more)];
        if (!sameBytes(one, other))
            return at + firstInBytes(one, other);
    }
    return left.size === right.size ? -1 : end;
}
function commonEnd(left, right, from) {
    const most = Math.min(left.size, right.size) - from;
    const [memory, more] = twoWindows(most);
    let length = 0;
    while (length < most) {
        const step = Math.min(comparison_WINDOW_BYTES, most - length);
        const one = left.peek(left.size - length - step, left.size - length, memory);
        const other = right.peek(right.size - length - step, right.size - length, more);
        if (!sameBytes(one, other)) {
            let same = 0;
            while (one[step - 1 - same] === other[step - 1 - same])
                same++;
            return length + same;
        }
        length += step;
    }
    return length;
}
function twoWindows(most) {
    const length = Math.max(0, Math.min(comparison_WINDOW_BYTES, most));
    return [new Uint8Array(length), new Uint8Array(length)];
}
function firstInBytes(left, right) {
    const end = Math.min(left.length, right.length);
    let at = 0;
    while (at < end && left[at] === right[at])
        at++;
    return at;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/js/determinism/contents/unpacked.js


const unpacked_PIECE_BYTES = 1 << 18;
function unpackedContent(packed, packing, budget) {
    return {
        size: undefined,
        async *pieces(from = 0, to = Number.POSITIVE_INFINITY) {
            let at = 0;
            for await (const piece of unpack(packed, packing)) {
                budget.leftBytes -= piece.length;
                if (budget.leftBytes < 0)
                    throw new Unreadable('more is in it than is looked into');
                const [begin, end] = [Math.max(from, at), Math.min(to, at + piece.length)];
                if (begin < end)
                    yield piece.subarray(begin - at, end - at);
                at += piece.length;
                if (at >= to)
                    return;
            }
        },
    };
}
async function* unpack(packed, packing) {
    const engine = engineOf(packing);
    const fed = feed(packed, engine);
    try {
        for await (const piece of engine)
            yield piece;
    }
    catch (error) {
        throw error instanceof Unreadable ? error : new Unreadable('it is damaged');
    }
    finally {
        engine.destroy();
        await fed;
    }
}
function engineOf(packing) {
    const options = { chunkSize: unpacked_PIECE_BYTES };
    if (packing === 'gzip')
        return external_node_zlib_.createGunzip(options);
    if (packing === 'deflate')
        return external_node_zlib_.createInflateRaw(options);
    if (typeof external_node_zlib_.createZstdDecompress !== 'function')
        throw new Unreadable('this Node.js cannot unpack zstd');
    return external_node_zlib_.createZstdDecompress(options);
}
async function feed(packed, engine) {
    let goOn;
    let isClosed = false;
    engine.on('drain', () => goOn?.());
    engine.on('close', () => {
        isClosed = true;
        goOn?.();
    });
    try {
        for await (const piece of packed.pieces()) {
            if (isClosed)
                return;
            if (!engine.write(piece))
                await new Promise((resolve) => {
                    goOn = resolve;
                });
        }
        engine.end();
    }
    catch (error) {
        engine.destroy(error);
    }
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/bytes.js
function hasAt(bytes, text, offset = 0) {
    if (bytes.length < offset + text.length)
        return false;
    for (let at = 0; at < text.length; at++)
        if (bytes[offset + at] !== text.charCodeAt(at))
            return false;
    return true;
}
function latin1(bytes, from = 0, to = bytes.length) {
    const part = bytes.subarray(from, Math.max(from, to));
    return Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1');
}
function little(bytes, offset, length) {
    let value = 0;
    for (let at = length - 1; at >= 0; at--)
        value = value * 256 + (bytes[offset + at] ?? 0);
    return value;
}
function big(bytes, offset, length) {
    let value = 0;
    for (let at = 0; at < length; at++)
        value = value * 256 + (bytes[offset + at] ?? 0);
    return value;
}
function hex(bytes, from, to) {
    return Array.from(bytes.subarray(from, to), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/port.js
const HEAD_BYTES = 8192;
const LONGEST_TEXT = 4000;
const MOST_SPOTS = 100;

;// CONCATENATED MODULE: ./build/js/determinism/differs/members.js



const NO_ROLES = { of: () => undefined, aligned: () => undefined };
async function memberSpots(format, left, right, dive, roles = NO_ROLES) {
    const before = numbered(left.members, (name) => roles.of('left', name));
    const after = numbered(right.members, (name) => roles.of('right', name));
    const spots = [];
    const fields = new Map();
    const note = (aspect, name, one, other) => {
        const known = fields.get(aspect);
        if (known !== undefined)
            known.entries++;
        else
            fields.set(aspect, { spot: { within: [name], aspect, left: one, right: other }, entries: 1 });
    };
    const differing = [];
    for (const [key, one] of before) {
        const other = after.get(key);
        if (other === undefined) {
            if (spots.length < MOST_SPOTS)
                spots.push({ within: [one.name], aspect: `${format}.removed`, left: one.name });
            continue;
        }
        for (const aspect of aspectsOf(one, other)) {
            const values = [one.fields[aspect] ?? '', other.fields[aspect] ?? ''];
            if (values[0] !== values[1])
                note(aspect, one.name, ...values);
        }
        if (differing.length < MOST_SPOTS && !(await alike(one, other)))
            differing.push({ step: roles.of('left', one.name) ?? one.name, one, other });
    }
    const ones = await left.hold?.(differing.map(({ one }) => one));
    const others = await right.hold?.(differing.map(({ other }) => other));
    let pointers = 0;
    for (const { step, one, other } of differing) {
        if (spots.length >= MOST_SPOTS)
            break;
        try {
            const before = roles.aligned('left', one.name) ?? ones?.get(one) ?? one.unpacked?.() ?? one.packed;
            const after = roles.aligned('right', other.name) ?? others?.get(other) ?? other.unpacked?.() ?? other.packed;
            const isPacked = one.unpacked !== undefined || other.unpacked !== undefined;
            const isAligned = roles.aligned('left', one.name) !== undefined;
            if ((isPacked || isAligned) && (await sameContent(before, after))) {
                if (isAligned)
                    pointers++;
                else
                    note(`${format}.packing`, one.name, `${one.packed.size} bytes`, `${other.packed.size} bytes`);
            }
            else
                spots.push(...(await dive.inside(step, { name: one.name, left: before, right: after })));
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            spots.push({ within: [step], aspect: 'unread', left: error.message, right: error.message });
        }
    }
    for (const [key, { name }] of after)
        if (!before.has(key) && spots.length < MOST_SPOTS)
            spots.push({ within: [name], aspect: `${format}.added`, right: name });
    const order = orderSpot(format, [...before.keys()], [...after.keys()]);
    const said = [...fields.values()].map(({ spot, entries }) => entries === 1 ? spot : { ...spot, within: [`${spot.within[0] ?? ''} and ${entries - 1} more`] });
    const found = [...order, ...said, ...spots];
    return found.length === 0 && pointers > 0 ? [{ within: [], aspect: 'image.pointer' }] : found;
}
function aspectsOf({ fields: one }, { fields: other }) {
    const own = Object.keys(one);
    return Object.keys(other).every((aspect) => aspect in one) ? own.sort() : Object.keys({ ...one, ...other }).sort();
}
async function alike(one, other) {
    if (one.packed.size !== other.packed.size)
        return false;
    if (one.digest !== undefined && other.digest !== undefined)
        return one.digest === other.digest;
    return sameContent(one.packed, other.packed);
}
function numbered(members, roleOf) {
    const times = new Map();
    return new Map(members.map((member) => {
        const role = roleOf(member.name);
        const name = role === undefined ? member.name : `role ${role}`;
        const time = times.get(name) ?? 0;
        times.set(name, time + 1);
        return [`${name}\0${time}`, member];
    }));
}
function orderSpot(format, left, right) {
    const others = new Set(right);
    const own = new Set(left);
    const [before, after] = [left.filter((key) => others.has(key)), right.filter((key) => own.has(key))];
    const at = before.findIndex((key, place) => key !== after[place]);
    if (at < 0)
        return [];
    const name = (key) => `entry ${at + 1}: ${(key ?? '').split('\0')[0]}`;
    return [{ within: [], aspect: `${format}.order`, left: name(before[at]), right: name(after[at]) }];
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/ar.js



const MAGIC = '!<arch>\n';
const HEADER = 60;
const LONGEST_NAME = 4096;
const LARGEST_NAMES_BYTES = 8 << 20;
const ar = {
    id: 'ar',
    reads: 'random',
    recognises: (head) => hasAt(head, MAGIC),
    async differ({ left, right }, dive) {
        return isRandom(left) && isRandom(right) ? memberSpots('ar', arArchive(left), arArchive(right), dive) : undefined;
    },
};
function arArchive(content) {
    const found = [];
    let names = '';
    for (let at = MAGIC.length; at + HEADER <= content.size;) {
        const header = content.slice(at, at + HEADER);
        if (!hasAt(header, '`\n', 58))
            break;
        const field = (from, length) => latin1(header, from, from + length).trim();
        const size = /^\d+$/u.test(field(48, 10)) ? Number(field(48, 10)) : 0;
        let [from, to] = [at + HEADER, at + HEADER + size];
        let name = field(0, 16);
        if (name === '//')
            names = latin1(content.slice(from, Math.min(to, from + LARGEST_NAMES_BYTES)));
        const long = /^\/(\d+)$/u.exec(name);
        if (long !== null)
            name = names.slice(Number(long[1]), Number(long[1]) + 1000).split('\n')[0] ?? '';
        const bsd = /^#1\/(\d+)$/u.exec(name);
        if (bsd !== null) {
            const length = Math.min(Number(bsd[1]), LONGEST_NAME);
            name = latin1(content.slice(from, from + length)).split('\0')[0] ?? '';
            from = Math.min(from + length, to);
        }
        const fields = {
            'ar.mtime': field(16, 12),
            'ar.owner-id': `${field(28, 6)}:${field(34, 6)}`,
            'ar.mode': field(40, 8),
        };
        const packed = stretchOf(content, from, to);
        found.push({ name: name.length > 1 ? name.replace(/\/$/u, '') : name, fields, packed: { ...packed, from } });
        at = at + HEADER + size + (size % 2);
    }
    return { members: found };
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/binary.js



const MOST_STRINGS = 20_000;
const binary_MOST_SPOTS = 10;
const LONGEST_STRING = 2000;
const LARGEST_MIDDLE_BYTES = 8 << 20;
const SHOWN_BYTES = 16;
const binary = {
    id: 'binary',
    reads: 'ordered',
    recognises: () => true,
    async differ({ left, right }) {
        if (isRandom(left) && isRandom(right))
            return binarySpots(left, right);
        const at = await firstDifference(left, right);
        const from = at - (at % 8);
        const shown = async (content) => hex(await collected(content, from, from + SHOWN_BYTES), 0, SHOWN_BYTES);
        return [byteSpot(at, await shown(left), await shown(right))];
    },
};
function binarySpots(left, right) {
    const at = firstInRandom(left, right);
    if (at === -1)
        return [];
    const end = commonEnd(left, right, at);
    const begin = Math.max(0, at - LONGEST_STRING);
    const middle = ({ size, slice }) => slice(begin, Math.min(size - end + LONGEST_STRING, begin + LARGEST_MIDDLE_BYTES));
    const [ones, others] = [strings(middle(left)), strings(middle(right))];
    const [own, theirs] = [new Set(others), new Set(ones)];
    const before = ones.filter((one) => !own.has(one));
    const after = others.filter((one) => !theirs.has(one));
    const texts = before.length === after.length
        ? before
            .slice(0, binary_MOST_SPOTS)
            .map((one, index) => ({ within: [], aspect: 'text', left: one, right: after[index] ?? '' }))
        : [];
    if (texts.some((spot) => !endsOtherwise(spot)))
        return texts.map((spot) => (endsOtherwise(spot) ? { ...spot, aspect: 'bytes' } : spot));
    if (texts.length > 0)
        return texts;
    const from = at - (at % 8);
    const shown = ({ slice }) => hex(slice(from, from + SHOWN_BYTES), 0, SHOWN_BYTES);
    return [byteSpot(at, shown(left), shown(right))];
}
function byteSpot(at, left, right) {
    return { within: [`byte ${at}`], aspect: 'bytes', left, right };
}
function endsOtherwise({ left = '', right = '' }) {
    return left.length === right.length && left.slice(0, -1) === right.slice(0, -1);
}
function strings(bytes) {
    const found = [];
    for (const [one] of latin1(bytes).matchAll(/[\x20-\x7e]{4,2000}/gu)) {
        found.push(one);
        if (found.length >= MOST_STRINGS)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/sections.js



const NOTHING = memoryContent(new Uint8Array());
function sectionSpots(left, right, aspects) {
    const rest = new Map();
    for (const { name, content } of right) {
        const known = rest.get(name);
        if (known === undefined)
            rest.set(name, [content]);
        else
            known.push(content);
    }
    return left.flatMap(({ name, content }) => {
        const other = rest.get(name)?.shift() ?? NOTHING;
        if (firstInRandom(content, other) === -1)
            return [];
        return binarySpots(content, other).map((spot) => ({
            ...spot,
            within: [name, ...spot.within],
            aspect: Object.hasOwn(aspects, name) ? (aspects[name] ?? spot.aspect) : spot.aspect,
        }));
    });
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/elf.js



const elf = {
    id: 'elf',
    reads: 'random',
    recognises: (head) => hasAt(head, '\x7fELF\x02\x01'),
    async differ({ left, right }) {
        if (!isRandom(left) || !isRandom(right))
            return undefined;
        const aspects = {
            '.note.gnu.build-id': 'elf.build-id',
            '.note.go.buildid': 'elf.go-build-id',
            '.comment': 'elf.compiler',
        };
        const spots = sectionSpots(sections(left), sections(right), aspects);
        if (spots.length === 0)
            return undefined;
        const named = spots.map((spot) => spot.aspect === 'text' && SYMBOL_NAMES.has(spot.within[0] ?? '') ? { ...spot, aspect: 'elf.symbols' } : spot);
        const isMoved = named.some(({ aspect }) => aspect === 'text');
        return named.map((spot) => (isMoved && spot.aspect === 'bytes' ? { ...spot, aspect: 'elf.layout' } : spot));
    },
};
const SYMBOL_NAMES = new Set(['.strtab', '.dynstr']);
function sections(content) {
    const head = content.slice(0, 64);
    const [table, size, count] = [little(head, 40, 6), little(head, 58, 2), little(head, 60, 2)];
    if (size < 64)
        return [];
    const headers = content.slice(table, table + size * count);
    const part = (index) => {
        const at = index * size;
        const from = little(headers, at + 24, 6);
        const length = little(headers, at + 4, 4) === 8 ? 0 : little(headers, at + 32, 6);
        return { at, content: stretchOf(content, from, from + length) };
    };
    const names = part(little(head, 62, 2)).content;
    let total = 0;
    return Array.from({ length: count }, (_, index) => {
        const { at, content: own } = part(index);
        const from = little(headers, at, 4);
        total += own.size;
        if (total > content.size)
            return { name: '', content: memoryContent(new Uint8Array()) };
        return { name: latin1(names.slice(from, from + 100)).split('\0')[0] ?? '', content: own };
    });
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/fixed-fields.js



const pyc = {
    id: 'pyc',
    reads: 'whole',
    recognises: (bytes, name) => name.endsWith('.pyc') && hasAt(bytes, '\r\n', 2) && little(bytes, 4, 4) === 0,
    differ: (pair) => fieldSpots(pair, [
        { aspect: 'pyc.mtime', at: () => 8, length: 4, shown: (bytes, at) => String(little(bytes, at, 4)) },
    ]),
};
const pe = {
    id: 'pe',
    reads: 'whole',
    recognises: (bytes) => hasAt(bytes, 'MZ') && hasAt(bytes, 'PE\0\0', little(bytes, 60, 4)),
    differ: (pair) => fieldSpots(pair, [
        {
            aspect: 'pe.time',
            at: (bytes) => little(bytes, 60, 4) + 8,
            length: 4,
            shown: (bytes, at) => hex(bytes, at, at + 4),
        },
    ]),
};
function fieldSpots({ left, right }, fields) {
    const [before, after] = [left.slice(), right.slice()];
    const spots = fields.flatMap(({ aspect, at, length, shown }) => {
        const values = [shown(left, at(left)), shown(right, at(right))];
        before.fill(0, at(left), at(left) + length);
        after.fill(0, at(right), at(right) + length);
        return values[0] === values[1] ? [] : [{ within: [], aspect, left: values[0], right: values[1] }];
    });
    const once = spots.filter(({ aspect }, at) => spots.findIndex((spot) => spot.aspect === aspect) === at);
    return [...once, ...binarySpots(memoryContent(before), memoryContent(after))];
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/gzip.js



const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
const HAS_SUM = 2;
const LONGEST_HEADER = 1 << 17;
const gzip = {
    id: 'gzip',
    reads: 'ordered',
    recognises: (head) => hasAt(head, '\x1f\x8b\x08'),
    async differ({ name, left, right }, dive) {
        const [one, other] = [await headOf(left, LONGEST_HEADER), await headOf(right, LONGEST_HEADER)];
        const [before, after] = [header(one), header(other)];
        const spots = Object.keys(before)
            .filter((aspect) => before[aspect] !== after[aspect])
            .map((aspect) => ({ within: [], aspect, left: before[aspect] ?? '', right: after[aspect] ?? '' }));
        const inner = name
            .replace(/^.*\//u, '')
            .replace(/\.tgz$/iu, '.tar')
            .replace(/\.gz$/iu, '');
        try {
            const [in1, in2] = [dive.unpacked(left, 'gzip'), dive.unpacked(right, 'gzip')];
            if (!(await sameContent(in1, in2)))
                return [...spots, ...(await dive.inside(inner || 'content', { name: inner, left: in1, right: in2 }))];
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            return [...spots, { within: [], aspect: 'unread', left: error.message, right: error.message }];
        }
        const packed = (content, head) => stretchOf(content, headerEnd(head), content.size ?? Number.MAX_SAFE_INTEGER);
        if (await sameContent(packed(left, one), packed(right, other)))
            return spots;
        const size = (content) => (content.size === undefined ? '' : `${content.size} bytes`);
        return [...spots, { within: [], aspect: 'gzip.packing', left: size(left), right: size(right) }];
    },
};
function header(bytes) {
    const flags = bytes[3] ?? 0;
    const extra = (flags & HAS_EXTRA) === 0 ? 0 : 2 + little(bytes, 10, 2);
    return {
        'gzip.mtime': String(little(bytes, 4, 4)),
        'gzip.level': String(bytes[8] ?? 0),
        'gzip.system': String(bytes[9] ?? 0),
        'gzip.name': (flags & HAS_NAME) === 0 ? '' : (latin1(bytes, 10 + extra, 266 + extra).split('\0')[0] ?? ''),
    };
}
function headerEnd(bytes) {
    const flags = bytes[3] ?? 0;
    let end = (flags & HAS_EXTRA) === 0 ? 10 : 12 + little(bytes, 10, 2);
    for (const flag of [HAS_NAME, HAS_COMMENT])
        if ((flags & flag) !== 0)
            end = bytes.indexOf(0, end) + 1 || bytes.length;
    return end + ((flags & HAS_SUM) === 0 ? 0 : 2);
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/text.js



const MOST_LINES = 20;
const WINDOW = 200;
const LONGEST_LINE = 20_000;
const AROUND_BYTES = 1 << 16;
const text_LARGEST_MIDDLE_BYTES = 4 << 20;
const text_text = {
    id: 'text',
    reads: 'ordered',
    recognises: (head) => !head.includes(0) && decoded(head) !== undefined,
    async differ({ left, right }) {
        const first = await firstDifference(left, right);
        const from = Math.max(0, first - AROUND_BYTES);
        const end = isRandom(left) && isRandom(right) ? commonEnd(left, right, first) : undefined;
        const middle = async (content) => {
            const last = end === undefined || content.size === undefined ? first : content.size - end;
            return collected(content, from, Math.min(last + AROUND_BYTES, from + text_LARGEST_MIDDLE_BYTES));
        };
        const [ones, others] = [await middle(left), await middle(right)];
        const start = from === 0 ? 0 : lineStart(ones, first - from);
        const [one, other] = [decoded(ones.subarray(start)), decoded(others.subarray(start))];
        if (one === undefined || other === undefined)
            return undefined;
        return textSpots(one, other, 1 + (await newlines(left, from + start)));
    },
};
function lineStart(bytes, place) {
    const end = bytes.lastIndexOf(10, Math.max(0, place - 1));
    if (end >= 0 && place > 0)
        return end + 1;
    let at = 0;
    while (at < 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at++;
    return at;
}
async function newlines(content, to) {
    let count = 0;
    const look = (piece) => {
        for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1))
            count++;
    };
    if (isRandom(content)) {
        const memory = new Uint8Array(Math.min(to, AROUND_BYTES));
        for (let at = 0; at < to; at += AROUND_BYTES)
            look(content.peek(at, Math.min(at + AROUND_BYTES, to), memory));
    }
    else
        for await (const piece of content.pieces(0, to))
            look(piece);
    return count;
}
function textSpots(left, right, firstLine = 1) {
    if (left === right)
        return [];
    const plain = (value) => value.replaceAll('\r\n', '\n');
    if (plain(left) === plain(right)) {
        const ends = (value) => (value.includes('\r\n') ? 'CRLF' : 'LF');
        return [{ within: [], aspect: 'text.line-ends', left: ends(left), right: ends(right) }];
    }
    const [before, after] = [left.split('\n'), right.split('\n')];
    let start = 0;
    while (start < before.length && before[start] === after[start])
        start++;
    let end = 0;
    const shorter = Math.min(before.length, after.length) - start;
    while (end < shorter && before.at(-1 - end) === after.at(-1 - end))
        end++;
    const ones = before.slice(start, before.length - end);
    const others = after.slice(start, after.length - end);
    const shown = (line) => (line ?? '').slice(0, LONGEST_TEXT);
    if (ones.length > 1 && sameItems(ones, others))
        return [
            { within: [`line ${start + firstLine}`], aspect: 'text.order', left: shown(ones[0]), right: shown(others[0]) },
        ];
    if (ones.length !== others.length) {
        const within = [`line ${start + firstLine}`];
        const part = (lines) => shown(lines.slice(0, MOST_LINES).join('\n'));
        return [{ within, aspect: 'text', left: part(ones), right: part(others) }];
    }
    return ones
        .flatMap((line, at) => line === others[at] ? [] : lineSpots(line, others[at] ?? '', `line ${start + at + firstLine}`))
        .slice(0, MOST_LINES);
}
function sameItems(left, right) {
    if (left.length !== right.length)
        return false;
    const others = [...right].sort();
    return [...left].sort().every((item, at) => item === others[at]);
}
function lineSpots(left, right, place) {
    const items = (line) => line.split(/[,;]/u).map((item) => item.trim());
    const ordered = items(left);
    if (ordered.length > 2 && left.length < LONGEST_LINE * 50 && sameItems(ordered, items(right)))
        return [
            { within: [place], aspect: 'text.order', left: left.slice(0, LONGEST_TEXT), right: right.slice(0, LONGEST_TEXT) },
        ];
    if (left.length <= 2 * WINDOW && right.length <= 2 * WINDOW)
        return [{ within: [place], aspect: 'text', left, right }];
    const [words, others] = [left.split(/(?<=[\s,;(){}"'`])/u), right.split(/(?<=[\s,;(){}"'`])/u)];
    const at = words.findIndex((word, index) => word !== others[index]);
    if (words.length !== others.length || at < 0)
        return [text_window(left, right, place)];
    const seen = new Set();
    return words.flatMap((word, index) => {
        const other = others[index] ?? '';
        if (word === other || seen.has(`${word}\0${other}`) || seen.size >= MOST_LINES)
            return [];
        seen.add(`${word}\0${other}`);
        const around = (list) => list
            .slice(Math.max(0, index - 2), index + 3)
            .join('')
            .slice(0, LONGEST_TEXT);
        return [{ within: [place], aspect: 'text', left: around(words), right: around(others) }];
    });
}
function text_window(left, right, place) {
    let start = 0;
    while (start < left.length && left[start] === right[start])
        start++;
    let end = 0;
    const shorter = Math.min(left.length, right.length) - start;
    while (end < shorter && left.at(-1 - end) === right.at(-1 - end))
        end++;
    const from = Math.max(0, start - WINDOW);
    const part = (line) => line.slice(from, Math.min(line.length - end + WINDOW, from + LONGEST_TEXT));
    return { within: [place], aspect: 'text', left: part(left), right: part(right) };
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/json.js



const DEEPEST = 40;
const LARGEST_BYTES = 16 << 20;
const json = {
    id: 'json',
    reads: 'whole',
    recognises: (head) => /^[\s\uFEFF]*[[{]/u.test(latin1(head, 0, 64).replace('\xef\xbb\xbf', '')),
    differ({ left, right }) {
        if (Math.max(left.length, right.length) > LARGEST_BYTES)
            return undefined;
        const [one, other] = [parsed(left), parsed(right)];
        if (one === undefined || other === undefined)
            return undefined;
        const spots = [];
        compare(one.value, other.value, [], spots);
        return spots.length === 0 ? undefined : spots;
    },
};
function parsed(bytes) {
    try {
        return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
    }
    catch {
        return undefined;
    }
}
function compare(left, right, path, spots) {
    if (left === right || spots.length >= MOST_SPOTS || path.length > DEEPEST)
        return;
    const within = [`/${path.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`];
    if (Array.isArray(left) && Array.isArray(right)) {
        const [ones, others] = [left, right].map((list) => list.map((item) => JSON.stringify(item)));
        if (ones.join() === others.join())
            return;
        if (sameItems(ones, others))
            spots.push({ within, aspect: 'json.array-order', left: brief(left), right: brief(right) });
        else if (left.length !== right.length)
            spots.push({ within, aspect: 'text', left: brief(left), right: brief(right) });
        else
            for (const [at, item] of left.entries())
                compare(item, right[at], [...path, String(at)], spots);
        return;
    }
    if (isObject(left) && isObject(right)) {
        const [ones, others] = [Object.keys(left), Object.keys(right)];
        if (sameItems(ones, others) && ones.join('\0') !== others.join('\0'))
            spots.push({
                within,
                aspect: 'json.key-order',
                left: ones.slice(0, 8).join(', '),
                right: others.slice(0, 8).join(', '),
            });
        for (const key of new Set([...ones, ...others])) {
            if (!Object.hasOwn(left, key))
                spots.push({ within, aspect: 'text', left: '', right: key });
            else if (!Object.hasOwn(right, key))
                spots.push({ within, aspect: 'text', left: key, right: '' });
            else
                compare(left[key], right[key], [...path, key], spots);
        }
        return;
    }
    const aspect = SOURCE_MAP_ASPECTS.get(path[0] ?? '') ?? 'text';
    spots.push({ within, aspect, left: brief(left), right: brief(right) });
}
const SOURCE_MAP_ASPECTS = new Map([
    ['sources', 'sourcemap.source'],
    ['sourceRoot', 'sourcemap.source'],
    ['mappings', 'sourcemap.mappings'],
]);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function brief(value) {
    return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 4000);
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/pdf.js






const MOST_OBJECTS = 100_000;
const LARGEST_STREAM_BYTES = 16 << 20;
const MOST_STREAM_BYTES = 128 << 20;
const pdf_DERIVED = /\/Type\s*\/XRef|^(?:xref|startxref)\b/u;
const pdf = {
    id: 'pdf',
    reads: 'whole',
    recognises: (bytes) => hasAt(bytes, '%PDF-'),
    differ({ left, right }) {
        const [before, after] = [partsOf(left), partsOf(right)];
        const spots = [];
        let budget = MOST_STREAM_BYTES;
        const unpack = (part) => {
            const bytes = budget > 0 ? unpacked(part) : part.stream;
            budget -= bytes.length;
            return bytes;
        };
        for (const [name, one] of before) {
            if (spots.length >= MOST_SPOTS)
                break;
            const other = after.get(name);
            if (other === undefined) {
                spots.push({ within: [name], aspect: 'pdf.removed', left: name });
                continue;
            }
            if (pdf_DERIVED.test(one.head) && pdf_DERIVED.test(other.head))
                continue;
            const isStream = one.stream.length > 0 || other.stream.length > 0;
            const head = ({ head: text }) => (isStream ? text.replace(/\/Length \d+/u, '') : text);
            if (head(one) !== head(other))
                spots.push(...at(name, binarySpots(memoryContent(bytesOf(head(one))), memoryContent(bytesOf(head(other))))));
            if (!isStream || sameBytes(one.stream, other.stream))
                continue;
            const [ones, others] = [unpack(one), unpack(other)];
            if (sameBytes(ones, others))
                spots.push({ within: [name], aspect: 'pdf.packing', left: size(one.stream), right: size(other.stream) });
            else
                spots.push(...at(name, binarySpots(memoryContent(ones), memoryContent(others))));
        }
        for (const name of after.keys())
            if (!before.has(name) && spots.length < MOST_SPOTS)
                spots.push({ within: [name], aspect: 'pdf.added', right: name });
        return spots.length === 0 ? undefined : spots;
    },
};
function partsOf(bytes) {
    const text = latin1(bytes);
    const found = new Map();
    const note = (name, part) => {
        let key = name;
        for (let time = 2; found.has(key); time++)
            key = `${name} (${time})`;
        found.set(key, part);
    };
    const object = /(?<=^|[\r\n\s])(\d{1,8}) (\d{1,5}) obj\b/gu;
    let end = 0;
    for (let match = object.exec(text); match !== null && found.size < MOST_OBJECTS; match = object.exec(text)) {
        const from = object.lastIndex;
        const close = text.indexOf('endobj', from);
        const stream = text.indexOf('stream', from);
        const hasStream = stream >= 0 && (close < 0 || stream < close) && /^stream\r?\n/u.test(text.slice(stream, stream + 8));
        const start = hasStream ? stream + (text[stream + 6] === '\r' ? 8 : 7) : -1;
        const stop = hasStream ? streamEnd(text, text.slice(from, stream), start) : -1;
        const rest = hasStream ? text.indexOf('endobj', stop) : close;
        const headEnd = hasStream ? stream : rest < 0 ? text.length : rest;
        note(`object ${match[1]}`, {
            head: oneLine(text.slice(from, headEnd)),
            stream: hasStream ? bytes.subarray(start, stop) : new Uint8Array(),
        });
        end = rest < 0 ? text.length : rest + 'endobj'.length;
        object.lastIndex = end;
    }
    const tail = text.slice(end);
    const trailer = tail.indexOf('trailer');
    if (trailer >= 0)
        note('trailer', {
            head: oneLine(tail.slice(trailer).replace(/startxref[\s\S]*$/u, '')),
            stream: new Uint8Array(),
        });
    return found;
}
function streamEnd(text, head, start) {
    const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/u.exec(head)?.[1];
    const end = length === undefined ? -1 : start + Number(length);
    if (end >= start && /^\s{0,2}endstream/u.test(text.slice(end, end + 12)))
        return end;
    const found = text.indexOf('endstream', start);
    return found < 0 ? text.length : found;
}
function oneLine(text) {
    return text
        .replace(/%[^\r\n]*/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
}
function unpacked({ head, stream }) {
    if (!/\/FlateDecode\b/u.test(head))
        return stream;
    try {
        const packed = /\/Filter \[ ?\/ASCII85Decode ?\/FlateDecode/u.test(head) ? fromAscii85(latin1(stream)) : stream;
        return (0,external_node_zlib_.inflateSync)(packed, { maxOutputLength: LARGEST_STREAM_BYTES });
    }
    catch {
        return stream;
    }
}
function fromAscii85(text) {
    const digits = text
        .replace(/~>[\s\S]*$/u, '')
        .replace(/\s+/gu, '')
        .replaceAll('z', '!!!!!');
    const bytes = new Uint8Array(Math.ceil(digits.length / 5) * 4);
    for (let at = 0; at < digits.length; at += 5) {
        let value = 0;
        for (let digit = 0; digit < 5; digit++)
            value = value * 85 + ((digits.charCodeAt(at + digit) || 117) - 33);
        for (let byte = 0; byte < 4; byte++)
            bytes[(at / 5) * 4 + byte] = Math.floor(value / 256 ** (3 - byte)) % 256;
    }
    const missing = (5 - (digits.length % 5)) % 5;
    return bytes.subarray(0, bytes.length - missing);
}
function at(name, spots) {
    return spots.map((spot) => ({ ...spot, within: [name, ...spot.within] }));
}
function bytesOf(text) {
    return Buffer.from(text, 'latin1');
}
function size({ length }) {
    return `${length} bytes`;
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/png.js



const png = {
    id: 'png',
    reads: 'whole',
    recognises: (bytes) => hasAt(bytes, '\x89PNG\r\n\x1a\n'),
    differ({ left, right }) {
        const spots = sectionSpots(chunks(left), chunks(right), { tIME: 'png.time', IDAT: 'png.packing' });
        return spots.length === 0 ? undefined : spots;
    },
};
function chunks(bytes) {
    const found = [];
    for (let at = 8; at + 12 <= bytes.length && found.length < 10_000;) {
        const length = big(bytes, at, 4);
        found.push({
            name: latin1(bytes, at + 4, at + 8),
            content: memoryContent(bytes.subarray(at + 8, at + 8 + length)),
        });
        at += 12 + length;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/sealed.js

const KINDS = [
    ['\xfd7zXZ\0', 'xz'],
    ['7z\xbc\xaf\x27\x1c', '7z'],
];
const sealed = {
    id: 'sealed',
    reads: 'ordered',
    recognises: (head) => kindOf(head) !== undefined,
    async differ({ left, right }) {
        const name = (size) => (size === undefined ? 'packed' : `packed, ${size} bytes`);
        return [{ within: [], aspect: 'unread', left: name(left.size), right: name(right.size) }];
    },
};
function kindOf(head) {
    if (hasAt(head, 'BZh') && hasAt(head, '1AY&SY', 4))
        return 'bzip2';
    return KINDS.find(([magic]) => hasAt(head, magic))?.[1];
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/sqlite-pages.js

const MOST_PAGES = 100_000;
const MOST_ROWS = 100_000;
const LARGEST_PAYLOAD_BYTES = 1 << 16;
const LONGEST_VALUE = 500;
const [INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE] = [2, 5, 10, 13];
class SqlitePages {
    pageBytes;
    count;
    #content;
    #usable;
    #encoding;
    constructor(content) {
        const head = content.slice(0, 100);
        const size = big(head, 16, 2);
        this.#content = content;
        this.pageBytes = size === 1 ? 65_536 : size;
        this.count = this.pageBytes < 512 ? 0 : Math.floor(content.size / this.pageBytes);
        this.#usable = this.pageBytes - (head[20] ?? 0);
        this.#encoding = { 2: 'utf-16le', 3: 'utf-16be' }[big(head, 56, 4)] ?? 'utf-8';
    }
    page(number) {
        return this.#content.slice((number - 1) * this.pageBytes, number * this.pageBytes);
    }
    schema() {
        return [...this.rows(1).values()].flatMap((values) => {
            const [type = '', name = '', , root] = values;
            return Number(root) > 0 ? [{ type, name, rootPage: Number(root) }] : [];
        });
    }
    pagesOf(root) {
        const seen = new Set();
        const open = [root];
        for (let next = open.pop(); next !== undefined && seen.size < MOST_PAGES; next = open.pop()) {
            if (seen.has(next) || next < 1 || next > this.count)
                continue;
            seen.add(next);
            open.push(...this.#children(next));
        }
        return [...seen];
    }
    rows(root) {
        const found = new Map();
        for (const number of this.pagesOf(root)) {
            const page = this.page(number);
            const start = number === 1 ? 100 : 0;
            const type = page[start];
            if (type !== LEAF_TABLE && type !== LEAF_INDEX)
                continue;
            for (const cell of this.#cells(page, start, 8)) {
                if (found.size >= MOST_ROWS)
                    return found;
                const [length, afterLength] = varint(page, cell);
                const [id, from] = type === LEAF_TABLE ? varint(page, afterLength) : [found.size + 1, afterLength];
                found.set(String(id), this.#record(this.#payload(page, from, length, type === LEAF_TABLE)));
            }
        }
        return found;
    }
    #children(number) {
        const page = this.page(number);
        const start = number === 1 ? 100 : 0;
        if (page[start] !== INTERIOR_TABLE && page[start] !== INTERIOR_INDEX)
            return [];
        return [...this.#cells(page, start, 12).map((cell) => big(page, cell, 4)), big(page, start + 8, 4)].reverse();
    }
    #cells(page, start, headerBytes) {
        const count = Math.min(big(page, start + 3, 2), this.pageBytes / 2);
        return Array.from({ length: count }, (_, at) => big(page, start + headerBytes + 2 * at, 2));
    }
    #payload(page, from, length, isTable) {
        const most = isTable ? this.#usable - 35 : Math.floor(((this.#usable - 12) * 64) / 255) - 23;
        if (length <= most)
            return page.subarray(from, from + length);
        const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
        const wanted = least + ((length - least) % (this.#usable - 4));
        const local = wanted <= most ? wanted : least;
        const parts = [page.subarray(from, from + local)];
        let rest = Math.min(length, LARGEST_PAYLOAD_BYTES) - local;
        for (let next = big(page, from + local, 4); next > 0 && next <= this.count && rest > 0;) {
            const over = this.page(next);
            parts.push(over.subarray(4, 4 + Math.min(rest, this.#usable - 4)));
            rest -= this.#usable - 4;
            next = big(over, 0, 4);
        }
        return Buffer.concat(parts);
    }
    #record(payload) {
        const values = [];
        const [headerBytes, first] = varint(payload, 0);
        let value = headerBytes;
        for (let at = first; at < headerBytes && at < payload.length;) {
            const [type, next] = varint(payload, at);
            const length = type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
            values.push(this.#value(type, payload.subarray(value, value + length)));
            value += length;
            at = next;
        }
        return values;
    }
    #value(type, bytes) {
        if (type === 0)
            return 'NULL';
        if (type === 7)
            return bytes.length < 8 ? '' : String(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0));
        if (type === 8 || type === 9)
            return String(type - 8);
        if (type < 12)
            return String(signed(bytes));
        if (type % 2 === 0)
            return `x'${hex(bytes, 0, Math.min(bytes.length, LONGEST_VALUE / 2))}'`;
        const text = bytes.subarray(0, 4 * LONGEST_VALUE);
        return (this.#encoding === 'utf-8' ? utf8(text) : new TextDecoder(this.#encoding).decode(text)).slice(0, LONGEST_VALUE);
    }
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    }
    catch {
        return latin1(bytes);
    }
}
function signed(bytes) {
    return bytes.length === 0 ? 0n : BigInt.asIntN(8 * bytes.length, BigInt(`0x${hex(bytes, 0, bytes.length)}`));
}
function varint(bytes, from) {
    let value = 0;
    for (let at = 0; at < 8; at++) {
        const byte = bytes[from + at] ?? 0;
        value = value * 128 + (byte & 127);
        if (byte < 128)
            return [value, from + at + 1];
    }
    return [value * 256 + (bytes[from + 8] ?? 0), from + 9];
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/sqlite.js





const sqlite_MOST_ROWS = 10;
const COUNTERS = [
    ['sqlite.counter', 24],
    ['sqlite.counter', 92],
    ['sqlite.counter', 40],
    ['sqlite.version', 96],
];
const sqlite = {
    id: 'sqlite',
    reads: 'random',
    recognises: (head) => hasAt(head, 'SQLite format 3\0'),
    async differ({ left, right }) {
        if (!isRandom(left) || !isRandom(right))
            return undefined;
        const [one, other] = [new SqlitePages(left), new SqlitePages(right)];
        if (one.count === 0 || other.count === 0)
            return undefined;
        const header = headerSpots(left, right);
        const spots = [...header, ...schemaSpots(one, other), ...tableSpots(one, other)];
        if (spots.length > header.length)
            return spots;
        return isSameBeyondHeader(one, other) ? spots : [...spots, layoutSpot(one, other)];
    },
};
function headerSpots(left, right) {
    const [one, other] = [left.slice(0, 100), right.slice(0, 100)];
    const spots = COUNTERS.flatMap(([aspect, at]) => {
        const [before, after] = [big(one, at, 4), big(other, at, 4)];
        return before === after ? [] : [{ within: [], aspect, left: String(before), right: String(after) }];
    });
    return spots.filter(({ aspect }, at) => spots.findIndex((spot) => spot.aspect === aspect) === at);
}
function schemaSpots(one, other) {
    const names = (pages) => pages.schema().map(({ type, name }) => `${type} ${name}`);
    const [before, after] = [names(one), names(other)];
    return [
        ...before
            .filter((name) => !after.includes(name))
            .map((left) => ({ within: [left], aspect: 'text', left, right: '' })),
        ...after
            .filter((name) => !before.includes(name))
            .map((right) => ({ within: [right], aspect: 'text', left: '', right })),
    ];
}
function tableSpots(one, other) {
    const others = new Map(other.schema().map((object) => [`${object.type} ${object.name}`, object]));
    return one.schema().flatMap((object) => {
        const partner = others.get(`${object.type} ${object.name}`);
        return object.type !== 'table' || partner === undefined ? [] : rowSpots(one, object, other, partner);
    });
}
function rowSpots(one, left, other, right) {
    if (isSameTree(one, left, other, right))
        return [];
    const [before, after] = [one.rows(left.rootPage), other.rows(right.rootPage)];
    const spots = [];
    for (const id of new Set([...before.keys(), ...after.keys()])) {
        const [was, is] = [rowText(before.get(id)), rowText(after.get(id))];
        if (was !== is)
            spots.push({ within: [`table ${left.name}`, `row ${id}`], aspect: 'text', left: was, right: is });
        if (spots.length >= sqlite_MOST_ROWS)
            break;
    }
    return spots;
}
function rowText(values) {
    return (values ?? []).join(' | ').slice(0, LONGEST_TEXT);
}
function isSameTree(one, left, other, right) {
    const [ones, others] = [one.pagesOf(left.rootPage), other.pagesOf(right.rootPage)];
    return ones.length === 1 && others.length === 1 && sameBytes(one.page(ones[0]), other.page(others[0]))
        ? isSameBeyondHeader(one, other)
        : false;
}
function isSameBeyondHeader(one, other) {
    if (one.count !== other.count || one.pageBytes !== other.pageBytes)
        return false;
    return differingPages(one, other).length === 0;
}
function differingPages(one, other) {
    const found = [];
    for (let page = 1; page <= Math.min(one.count, other.count); page++) {
        const from = page === 1 ? 100 : 0;
        if (!sameBytes(one.page(page).subarray(from), other.page(page).subarray(from)))
            found.push(page);
    }
    return found;
}
function layoutSpot(one, other) {
    const [first] = differingPages(one, other);
    const size = ({ count, pageBytes }) => `${count} pages of ${pageBytes} bytes`;
    return {
        within: first === undefined ? [] : [`page ${first}`],
        aspect: 'sqlite.layout',
        left: size(one),
        right: size(other),
    };
}

// EXTERNAL MODULE: ./build/js/shared/policy/sha256.js
var sha256 = __webpack_require__(26458);
;// CONCATENATED MODULE: ./build/js/determinism/contents/cursor.js

class Cursor {
    #content;
    #pieces;
    #rest = new Uint8Array();
    #at = 0;
    constructor(content) {
        this.#content = content;
    }
    get at() {
        return this.#at;
    }
    async take(length) {
        if (isRandom(this.#content)) {
            const bytes = this.#content.slice(this.#at, this.#at + length);
            this.#at += bytes.length;
            return bytes;
        }
        if (this.#rest.length >= length)
            return this.#cut(length);
        const parts = [];
        await this.pass(length, (piece) => parts.push(piece));
        return Buffer.concat(parts);
    }
    async pass(length, each) {
        if (isRandom(this.#content)) {
            const passed = Math.max(0, Math.min(length, this.#content.size - this.#at));
            this.#at += passed;
            return passed;
        }
        let left = length;
        while (left > 0) {
            if (this.#rest.length === 0 && !(await this.#more()))
                break;
            const piece = this.#cut(Math.min(left, this.#rest.length));
            left -= piece.length;
            each?.(piece);
        }
        return length - left;
    }
    async close() {
        await this.#pieces?.return?.();
    }
    #cut(length) {
        const piece = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length);
        this.#at += length;
        return piece;
    }
    async #more() {
        this.#pieces ??= this.#content.pieces()[Symbol.asyncIterator]();
        const { done, value } = await this.#pieces.next();
        if (done !== true)
            this.#rest = value;
        return done !== true;
    }
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/image.js


const image_LARGEST_JSON_BYTES = 1 << 20;
const MOST_JSON_FILES = 200;
async function imageRoles(left, right) {
    const names = ['manifest.json', 'index.json'];
    if (![left, right].every(({ members }) => members.some(({ name }) => names.includes(plain(name)))))
        return undefined;
    const [one, other] = [await rolesOf(left), await rolesOf(right)];
    if (one === undefined || other === undefined)
        return undefined;
    const { left: before, right: after } = one.aligned(other);
    return {
        of: (side, name) => (side === 'left' ? one : other).roles.get(plain(name)),
        aligned: (side, name) => {
            const text = (side === 'left' ? before : after).get(plain(name));
            return text === undefined ? undefined : memoryContent(new TextEncoder().encode(text));
        },
    };
}
async function rolesOf(archive) {
    return (0,images_roles/* roleTable */.z)(await jsonTexts(archive), archive.members.map(({ name }) => plain(name)));
}
async function jsonTexts({ members, hold }) {
    const wanted = members
        .filter(({ name, packed }) => /json$|^(?:\.\/)?(?:blobs\/|repositories$)/u.test(name) && packed.size <= image_LARGEST_JSON_BYTES)
        .slice(0, MOST_JSON_FILES);
    const held = await hold?.(wanted);
    const found = new Map();
    for (const member of wanted) {
        const content = held?.get(member) ?? member.packed;
        const text = new TextDecoder().decode(await collected(content, 0, image_LARGEST_JSON_BYTES));
        if (text.startsWith('{') || text.startsWith('['))
            found.set(plain(member.name), text);
    }
    return found;
}
function plain(name) {
    return name.replace(/^\.\//u, '');
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/tar.js







const BLOCK = 512;
const MOST_MEMBERS = 200_000;
const LARGEST_HELD_BYTES = 16 << 20;
const MOST_HELD_BYTES = 48 << 20;
const LARGEST_RECORDS_BYTES = 1 << 20;
const tar = {
    id: 'tar',
    reads: 'ordered',
    recognises: (head) => hasAt(head, 'ustar', 257),
    async differ({ left, right }, dive) {
        const [before, after] = await Promise.all([tarArchive(left), tarArchive(right)]);
        return memberSpots('tar', before, after, dive, await imageRoles(before, after));
    },
};
async function tarArchive(content) {
    const members = await membersOf(content);
    return isRandom(content) ? { members } : { members, hold: (wanted) => held(content, members, wanted) };
}
async function membersOf(content) {
    const found = [];
    const cursor = new Cursor(content);
    let longName = '';
    let pax;
    let known;
    while (found.length < MOST_MEMBERS) {
        const header = await cursor.take(BLOCK);
        if (header.length < BLOCK || header[0] === 0)
            break;
        const size = number(header, 124, 12);
        const from = cursor.at;
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'L' || type === 'x') {
            const records = await cursor.take(Math.min(size, LARGEST_RECORDS_BYTES));
            if (type === 'L')
                longName = tar_text(records, 0, records.length);
            else
                pax = paxRecords(records);
        }
        else if (type !== 'g' && type !== 'K') {
            const prefix = hasAt(header, 'ustar\0', 257) ? tar_text(header, 345, 155) : '';
            const short = `${prefix === '' ? '' : `${prefix}/`}${tar_text(header, 0, 100)}`;
            const name = pax?.['path'] ?? (longName === '' ? short : longName);
            const own = says(header, pax, known);
            known = own;
            const sum = isRandom(content) ? undefined : (0,sha256/* runningSha256 */.N)();
            const passed = await cursor.pass(size, sum?.add);
            found.push(new Entry(content, name, own.fields, [from, passed], sum?.digest()));
            longName = '';
            pax = undefined;
        }
        await cursor.pass(from + Math.ceil(size / BLOCK) * BLOCK - cursor.at);
    }
    await cursor.close();
    return found;
}
class Entry {
    name;
    fields;
    digest;
    #content;
    #place;
    constructor(content, name, fields, place, digest) {
        this.name = name;
        this.fields = fields;
        this.#content = content;
        this.#place = place;
        if (digest !== undefined)
            this.digest = digest;
    }
    get packed() {
        const [from, size] = this.#place;
        return { ...stretchOf(this.#content, from, from + size), size, from };
    }
}
function says(header, pax, before) {
    const bytes = Buffer.concat([header.subarray(100, 124), header.subarray(136, 148), header.subarray(156, 329)]);
    if (before !== undefined && pax === before.pax && sameBytes(bytes, before.bytes))
        return before;
    return { bytes, pax, fields: fields(header, pax ?? {}) };
}
async function held(content, members, wanted) {
    const left = new Set(wanted.filter(({ packed }) => packed.size <= LARGEST_HELD_BYTES));
    const found = new Map();
    const cursor = new Cursor(content);
    let bytes = 0;
    for (const member of members) {
        if (left.size === 0)
            break;
        if (!left.delete(member) || bytes + member.packed.size > MOST_HELD_BYTES)
            continue;
        bytes += member.packed.size;
        await cursor.pass(member.packed.from - cursor.at);
        found.set(member, memoryContent(Uint8Array.from(await cursor.take(member.packed.size))));
    }
    await cursor.close();
    return found;
}
function fields(header, pax) {
    return {
        'tar.mode': (number(header, 100, 8) & 0o7777).toString(8),
        'tar.owner-id': `${pax['uid'] ?? number(header, 108, 8)}:${pax['gid'] ?? number(header, 116, 8)}`,
        'tar.owner-name': `${pax['uname'] ?? tar_text(header, 265, 32)}:${pax['gname'] ?? tar_text(header, 297, 32)}`,
        'tar.mtime': pax['mtime'] ?? String(number(header, 136, 12)),
        'tar.pax-time': `${pax['atime'] ?? ''} ${pax['ctime'] ?? ''}`.trim(),
        'tar.type': String.fromCharCode(header[156] ?? 0),
        'tar.link': pax['linkpath'] ?? tar_text(header, 157, 100),
    };
}
function number(header, from, length) {
    if (((header[from] ?? 0) & 0x80) === 0) {
        const value = Number.parseInt(tar_text(header, from, length).trim(), 8);
        return Number.isSafeInteger(value) && value > 0 ? value : 0;
    }
    let value = (header[from] ?? 0) & 0x7f;
    for (let at = 1; at < length; at++)
        value = value * 256 + (header[from + at] ?? 0);
    return Number.isSafeInteger(value) ? value : 0;
}
function tar_text(bytes, from, length) {
    const end = bytes.indexOf(0, from);
    return latin1(bytes, from, end < 0 ? from + length : Math.min(end, from + length));
}
function paxRecords(bytes) {
    const found = Object.create(null);
    for (let at = 0; at < bytes.length;) {
        const [, digits, key] = /^(\d{1,8}) ([^=]{1,200})=/u.exec(latin1(bytes, at, at + 220)) ?? [];
        const length = Number(digits);
        if (digits === undefined || key === undefined || length < digits.length + key.length + 3)
            break;
        found[key] = latin1(bytes, at + digits.length + key.length + 2, at + length - 1);
        at += length;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/wasm.js



const wasm = {
    id: 'wasm',
    reads: 'whole',
    recognises: (bytes) => hasAt(bytes, '\0asm'),
    differ({ left, right }) {
        const aspects = { producers: 'wasm.producers', name: 'wasm.name', sourceMappingURL: 'wasm.source-map' };
        const spots = sectionSpots(wasm_sections(left), wasm_sections(right), aspects);
        return spots.length === 0 ? undefined : spots;
    },
};
function wasm_sections(bytes) {
    const found = [];
    for (let at = 8; at < bytes.length && found.length < 10_000;) {
        const id = bytes[at] ?? 0;
        const [length, start] = leb128(bytes, at + 1);
        const [nameLength, nameStart] = id === 0 ? leb128(bytes, start) : [0, start];
        const name = id === 0 ? latin1(bytes, nameStart, Math.min(nameStart + nameLength, nameStart + 200)) : `section ${id}`;
        found.push({ name, content: memoryContent(bytes.subarray(nameStart + nameLength, start + length)) });
        at = start + length;
    }
    return found;
}
function leb128(bytes, from) {
    let value = 0;
    for (let at = 0; at < 5; at++) {
        const byte = bytes[from + at] ?? 0;
        value += (byte & 127) * 128 ** at;
        if (byte < 128)
            return [value, from + at + 1];
    }
    return [value, from + 5];
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/zip.js



const END_RECORD = 22;
const END_LOCATOR_64 = 20;
const LONGEST_COMMENT = 65_535;
const LARGEST_DIRECTORY_BYTES = 64 << 20;
const zip_MOST_MEMBERS = 200_000;
const TIMESTAMP_EXTRA = 0x5455;
const ZIP64_EXTRA = 1;
const [FULL_16, FULL_32] = [0xffff, 0xffff_ffff];
const PACKINGS = { 8: 'deflate', 93: 'zstd' };
const zip = {
    id: 'zip',
    reads: 'random',
    recognises: (head) => hasAt(head, 'PK\x03\x04') || hasAt(head, 'PK\x05\x06'),
    async differ({ left, right }, dive) {
        if (!isRandom(left) || !isRandom(right))
            return undefined;
        const [before, after] = [zipArchive(left, dive), zipArchive(right, dive)];
        return before === undefined || after === undefined ? undefined : memberSpots('zip', before, after, dive);
    },
};
function zipArchive(content, dive) {
    const place = directoryOf(content);
    if (place === undefined)
        return undefined;
    const bytes = content.slice(place.from, Math.min(place.to, place.from + LARGEST_DIRECTORY_BYTES));
    const found = [];
    let total = 0;
    let at = 0;
    while (hasAt(bytes, 'PK\x01\x02', at) && found.length < zip_MOST_MEMBERS) {
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => little(bytes, at + offset, 2));
        const name = latin1(bytes, at + 46, at + 46 + nameLength);
        const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
        const { size, local } = placeOf(bytes, at, extra);
        const header = content.slice(local, local + 30);
        const start = local + 30 + little(header, 26, 2) + little(header, 28, 2);
        const packed = stretchOf(content, start, start + size);
        total += packed.size;
        if (total > content.size)
            return undefined;
        const method = little(bytes, at + 10, 2);
        found.push({
            name,
            fields: zip_fields(bytes, at, method, extra),
            packed: { ...packed, from: start },
            ...(method === 0 ? {} : { unpacked: () => zip_unpacked(packed, method, dive) }),
        });
        at += 46 + nameLength + extraLength + commentLength;
    }
    return { members: found };
}
function zip_unpacked(packed, method, dive) {
    const packing = PACKINGS[method];
    if (packing === undefined)
        throw new Unreadable(`nobody here knows method ${method}`);
    return dive.unpacked(packed, packing);
}
function directoryOf(content) {
    const start = Math.max(0, content.size - END_RECORD - LONGEST_COMMENT - END_LOCATOR_64);
    const tail = content.slice(start, content.size);
    let at = tail.length - END_RECORD;
    while (at >= 0 && !hasAt(tail, 'PK\x05\x06', at))
        at--;
    if (at < 0)
        return undefined;
    const from = little(tail, at + 16, 4);
    if (from !== FULL_32 && little(tail, at + 10, 2) !== FULL_16)
        return { from, to: start + at };
    const locator = at - END_LOCATOR_64;
    if (locator < 0 || !hasAt(tail, 'PK\x06\x07', locator))
        return { from, to: start + at };
    const record = little(tail, locator + 8, 6);
    const bytes = content.slice(record, record + 56);
    return hasAt(bytes, 'PK\x06\x06') ? { from: little(bytes, 48, 6), to: record } : undefined;
}
function placeOf(bytes, at, extra) {
    const [size, unpackedSize, local] = [20, 24, 42].map((offset) => little(bytes, at + offset, 4));
    const large = extraFields(extra).find(({ id }) => id === ZIP64_EXTRA)?.bytes;
    if (large === undefined)
        return { size, local };
    let next = unpackedSize === FULL_32 ? 8 : 0;
    const value = (given) => {
        if (given !== FULL_32)
            return given;
        next += 8;
        return little(large, next - 8, 6);
    };
    return { size: value(size), local: value(local) };
}
function extraFields(extra) {
    const found = [];
    for (let from = 0; from + 4 <= extra.length;) {
        const length = little(extra, from + 2, 2);
        found.push({ id: little(extra, from, 2), bytes: extra.subarray(from + 4, from + 4 + length) });
        from += 4 + length;
    }
    return found;
}
function zip_fields(bytes, at, method, extra) {
    const all = extraFields(extra);
    const times = all.filter(({ id }) => id === TIMESTAMP_EXTRA).map((one) => String(little(one.bytes, 1, 4)));
    const others = all
        .filter(({ id }) => id !== TIMESTAMP_EXTRA && id !== ZIP64_EXTRA)
        .map((one) => `${one.id.toString(16)}:${hex(one.bytes, 0, one.bytes.length)}`);
    const attributes = little(bytes, at + 38, 4);
    return {
        'zip.mtime': dosTime(little(bytes, at + 12, 2), little(bytes, at + 14, 2)),
        'zip.mtime-extra': times.join(' '),
        'zip.extra': others.join(' '),
        'zip.mode': Math.floor(attributes / 65_536).toString(8),
        'zip.attributes': String(attributes % 65_536),
        'zip.system': String(little(bytes, at + 5, 1)),
        'zip.method': String(method),
    };
}
function dosTime(time, date) {
    const two = (value) => String(value).padStart(2, '0');
    const day = `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)}`;
    return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}

;// CONCATENATED MODULE: ./build/js/determinism/differs/zstd.js


const zstd = {
    id: 'zstd',
    reads: 'ordered',
    recognises: (head) => hasAt(head, '\x28\xb5\x2f\xfd'),
    async differ({ name, left, right }, dive) {
        const inner = name
            .replace(/^.*\//u, '')
            .replace(/\.tzst$/iu, '.tar')
            .replace(/\.zst$/iu, '');
        const [one, other] = [dive.unpacked(left, 'zstd'), dive.unpacked(right, 'zstd')];
        if (!(await sameContent(one, other)))
            return dive.inside(inner || 'content', { name: inner, left: one, right: other });
        const size = (bytes) => (bytes === undefined ? '' : `${bytes} bytes`);
        return [{ within: [], aspect: 'zstd.packing', left: size(left.size), right: size(right.size) }];
    },
};

;// CONCATENATED MODULE: ./build/js/determinism/differs/index.js















const DIFFERS = [
    ...[gzip, zstd, sealed, zip, tar, ar],
    ...[png, pdf, elf, wasm, sqlite, pe, pyc],
    ...[json, text_text, binary],
];

;// CONCATENATED MODULE: ./build/js/determinism/inside.js





const inside_DEEPEST = 8;
const LIMITS = { unpackedBytes: 8 * 2 ** 30, heldBytes: 16 << 20 };
const LARGEST_WHOLE_BYTES = 48 << 20;
async function spotsInside(pair, limits = LIMITS) {
    if ((await firstDifference(pair.left, pair.right)) === -1)
        return [];
    return new Diver(limits).look(pair, 0);
}
class Diver {
    #budget;
    #heldBytes;
    #spots = 0;
    constructor({ unpackedBytes, heldBytes }) {
        this.#budget = { leftBytes: unpackedBytes };
        this.#heldBytes = heldBytes;
    }
    async look(given, depth) {
        if (depth > inside_DEEPEST || this.#spots > MOST_SPOTS)
            return [{ within: [], aspect: 'unread' }];
        const { name } = given;
        const left = await heldContent(given.left, this.#heldBytes);
        const right = await heldContent(given.right, this.#heldBytes);
        const pair = { name, left, right };
        const [one, other] = [await headOf(left, HEAD_BYTES), await headOf(right, HEAD_BYTES)];
        const dive = {
            inside: async (step, inner) => (await this.look(inner, depth + 1)).map((spot) => ({ ...spot, within: steps(step, spot.within) })),
            unpacked: (packed, packing) => unpackedContent(packed, packing, this.#budget),
        };
        for (const differ of DIFFERS) {
            const spots = (await attempt(differ, pair, one, other, dive))?.slice(0, MOST_SPOTS) ?? [];
            if (spots.length === 0)
                continue;
            if (depth > 0)
                this.#spots += spots.length;
            return spots;
        }
        return [{ within: [], aspect: 'bytes' }];
    }
}
async function attempt(differ, pair, one, other, dive) {
    const { name, left, right } = pair;
    try {
        if (!differ.recognises(one, name) || !differ.recognises(other, name))
            return undefined;
        if (differ.reads === 'whole') {
            if (!isWhole(left) || !isWhole(right))
                return undefined;
            const whole = [await collected(left, 0, left.size), await collected(right, 0, right.size)];
            return differ.differ({ name, left: whole[0], right: whole[1] });
        }
        if (differ.reads === 'random' && !(isRandom(left) && isRandom(right)))
            return [{ within: [], aspect: 'unread', left: TOO_LARGE, right: TOO_LARGE }];
        return await differ.differ(pair, dive);
    }
    catch (error) {
        if (error instanceof Unreadable)
            return [{ within: [], aspect: 'unread', left: error.message, right: error.message }];
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
const TOO_LARGE = 'too large to be looked into where it lies';
function isWhole(content) {
    return isRandom(content) && content.size <= LARGEST_WHOLE_BYTES;
}
function steps(step, within) {
    const [first = '', ...rest] = within;
    const line = /^line (\d+)$/u.exec(first);
    return line === null ? [step, ...within] : [`${step}:${line[1]}`, ...rest];
}

;// CONCATENATED MODULE: ./build/js/determinism/renames.js
function renamesOf(removed, added) {
    const before = byPattern(removed);
    const after = byPattern(added);
    return [...before].flatMap(([pattern, ones]) => {
        const others = after.get(pattern) ?? [];
        return ones.length === others.length ? ones.map((one, at) => ({ left: one.path, right: others[at].path })) : [];
    });
}
function byPattern(paths) {
    const groups = new Map();
    for (const one of paths) {
        const pattern = namePattern(one.path);
        groups.set(pattern, [...(groups.get(pattern) ?? []), one]);
    }
    for (const group of groups.values())
        group.sort((one, other) => one.sizeBytes - other.sizeBytes);
    return groups;
}
function namePattern(path) {
    return path
        .split('/')
        .map((segment) => segment
        .replace(/(?<=^|[-.])[\w-]{8}(?=(?:\.\w+)+$)|(?<=^|[-._])[0-9a-f]{6,128}(?=\.|$)/giu, '*')
        .replace(/^[\w-]{16,64}$/u, (name) => (/\d/u.test(name) && /[a-z]/iu.test(name) ? '*' : name))
        .replace(/^\d+(?=\.)/u, '*'))
        .join('/');
}

;// CONCATENATED MODULE: ./build/js/determinism/explanation.js









const MOST_BYTES = 16 * 2 ** 30;
const MOST_PLACES = 20_000;
const MOST_NOTES = 20;
async function explain(io, left, right) {
    const host = await io.buildHost();
    const sides = { left: artifactContents(host, left), right: artifactContents(host, right) };
    return explanation(left, right, (side, path) => sides[side](path));
}
async function explanation(left, right, open) {
    const paths = differingPaths(left.entries, right.entries);
    const builds = { left: left.build, right: right.build };
    const byPath = ({ entries }) => new Map(entries.map((entry) => [entry.path, entry]));
    const [before, after] = [byPath(left), byPath(right)];
    const images = await imageLayouts(left.entries, right.entries, open);
    const paired = new Set(images.renames.flatMap((one) => [`removed ${one.left}`, `added ${one.right}`]));
    const only = (kind, entries) => paths.flatMap((one) => (one.kind === kind && !paired.has(`${kind} ${one.path}`) ? [entries.get(one.path)] : []));
    const renames = [...images.renames, ...renamesOf(only('removed', before), only('added', after))];
    const pairs = [
        ...paths.flatMap(({ path, kind }) => (kind === 'content' ? [{ left: path, right: path }] : [])),
        ...renames.filter((one) => before.get(one.left)?.digest !== after.get(one.right)?.digest),
    ];
    const notes = [];
    const places = [];
    let bytes = 0;
    for (const pair of pairs) {
        bytes += (before.get(pair.left)?.sizeBytes ?? 0) + (after.get(pair.right)?.sizeBytes ?? 0);
        const isEnough = bytes > MOST_BYTES || places.length > MOST_PLACES;
        const spots = isEnough ? undefined : await spotsOf(pair, images, open);
        if (spots === undefined) {
            notes.push(`${pair.left} was not looked into: ${isEnough ? 'enough of the others were' : 'it cannot be read'}.`);
            places.push({ path: pair.left, spot: { within: [], aspect: 'unread' } });
            continue;
        }
        for (const spot of spots)
            places.push({ path: pair.left, spot });
        for (const { within, left: reason } of spots.filter(({ aspect }) => aspect === 'unread').slice(0, 1))
            notes.push(`${[pair.left, ...within].join(' > ')} was not looked into: ${reason ?? 'damaged, encrypted, too large or too deep'}.`);
    }
    const digests = pairs.map((pair) => ({
        path: pair.left,
        left: before.get(pair.left)?.digest ?? '',
        right: after.get(pair.right)?.digest ?? '',
    }));
    const { follows, renames: behind } = cascade(places, renames, [...digests, ...images.digests]);
    const explained = new Map();
    for (const seed of [...follows, ...behind])
        if (seed >= 0)
            explained.set(seed, (explained.get(seed) ?? 0) + 1);
    const contents = places.flatMap(({ path, spot }, at) => spotDifferences(path, spot, builds, follows[at] === -1, explained.get(at) ?? 0));
    const known = new Map(renames.map((one, at) => [one.left, { ...one, seed: behind[at] === -1 }]));
    const newNames = new Set(renames.map((one) => one.right));
    const others = paths
        .filter(({ kind }) => kind !== 'content')
        .map((one) => pathDifference(one, before.get(one.path), after.get(one.path), known, newNames));
    return summary([...contents, ...others], paths.length, notes.slice(0, MOST_NOTES));
}
async function spotsOf(pair, images, open) {
    const [left, right] = [open('left', pair.left), open('right', pair.right)];
    if (left === undefined || right === undefined)
        return undefined;
    const role = images.roleOf(pair.left);
    const within = (spots) => role === undefined ? spots : spots.map((spot) => ({ ...spot, within: [role, ...spot.within] }));
    try {
        const documents = images.documents(pair.left);
        if (documents === undefined) {
            const spots = await spotsInside({ name: pair.left, left, right });
            return within(spots.length === 0 ? [{ within: [], aspect: 'bytes' }] : spots);
        }
        const spots = await spotsInside({ name: `${pair.left}.json`, ...documents });
        return within(spots.length === 0 ? [await pointerSpot(images, left)] : spots);
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
async function pointerSpot({ digests }, document) {
    const text = new TextDecoder().decode(await collected(document, 0, document.size ?? 0));
    const named = digests.find(({ left }) => text.includes(left));
    return { within: [], aspect: 'text', left: named?.left ?? '', right: named?.right ?? '' };
}
function spotDifferences(path, spot, builds, seed, explains) {
    const texts = excerpts(spot);
    const common = { path, kind: 'content', ...(spot.within.length === 0 ? {} : { within: spot.within }), seed };
    const base = { ...common, ...(seed && explains > 0 ? { explains } : {}), ...texts };
    const causes = attributions(spot, builds);
    if (causes.length === 0)
        return [base];
    return causes.map(({ cause, confidence }) => ({
        ...base,
        cause: cause.id,
        confidence,
        advice: adviceText(cause, [path, ...spot.within]),
    }));
}
function pathDifference(one, left, right, renamed, newNames) {
    const rename = renamed.get(one.path);
    if (one.kind === 'removed' && rename !== undefined)
        return {
            ...one,
            seed: rename.seed,
            ...excerpts({ within: [], aspect: 'name', left: one.path, right: rename.right }),
        };
    if (one.kind === 'added' && newNames.has(one.path))
        return { ...one, seed: false };
    const told = one.kind === 'mode'
        ? { within: [], aspect: 'file.mode', left: left?.mode.toString(8) ?? '', right: right?.mode.toString(8) ?? '' }
        : one.kind === 'modified'
            ? { within: [], aspect: 'file.modified', left: String(left?.modifiedMs), right: String(right?.modifiedMs) }
            : undefined;
    const [found] = told === undefined ? [] : attributions(told, NO_BUILDS);
    if (told === undefined || found === undefined)
        return one;
    const { cause, confidence } = found;
    return { ...one, ...excerpts(told), cause: cause.id, confidence, advice: adviceText(cause, [one.path]) };
}
const NO_BUILDS = { left: UNKNOWN_BUILD, right: UNKNOWN_BUILD };
function summary(found, differing, notes) {
    const sorted = found
        .map((one, at) => ({ one, at }))
        .sort(({ one: a, at: first }, { one: b, at: second }) => Number(b.seed) - Number(a.seed) ||
        (b.explains ?? 0) - (a.explains ?? 0) ||
        (a.path < b.path ? -1 : a.path > b.path ? 1 : first - second))
        .map(({ one }) => one);
    const differences = sorted.slice(0, MOST_DIFFERENCES);
    return { differences, differingPaths: differing, omitted: sorted.length - differences.length, notes };
}

;// CONCATENATED MODULE: ./build/js/determinism/normalisers/archives.js





const tarEntries = {
    id: 'tar',
    isOrdered: true,
    title: 'tar: times, owners, permissions but for execution, and the order of entries',
    recognises: (head) => hasAt(head, 'ustar', 257),
    digest: async (content, _name, own) => archiveDigest(await tarArchive(content), ({ 'tar.type': type = '', 'tar.link': link = '', 'tar.mode': mode = '' }) => [type === '\0' ? '0' : type, link, isExecutable(mode)].join('\0'), own),
};
const zipEntries = {
    id: 'zip',
    title: 'zip: times, extra fields, system, permissions but for execution, compression, and the order of entries',
    recognises: (head) => hasAt(head, 'PK\x03\x04'),
    digest: async (content, _name, own) => {
        const archive = zipArchive(content, own);
        return archive && archiveDigest(archive, ({ 'zip.mode': mode = '' }) => isExecutable(mode), own);
    },
};
const arMembers = {
    id: 'ar',
    title: 'ar: times, owners, permissions, and the order of members',
    recognises: (head) => hasAt(head, '!<arch>\n'),
    digest: (content, _name, own) => archiveDigest(arArchive(content), () => '', own),
};
function isExecutable(mode) {
    return (Number.parseInt(mode, 8) & 0o100) === 0 ? '' : 'x';
}
async function archiveDigest({ members }, says, own) {
    const lines = [];
    for (const member of members) {
        const digest = member.digest ?? (await own.digestOf(member.name, member.unpacked?.() ?? member.packed));
        lines.push(`${member.name}\0${says(member.fields)}\0${digest}`);
    }
    return (0,sha256/* sha256 */.s)(lines.sort().join('\n'));
}

;// CONCATENATED MODULE: ./build/js/determinism/normalisers/fields.js


const fields_PIECE_BYTES = 1 << 18;
const pycTime = {
    id: 'pyc',
    title: '.pyc: the time of the source',
    recognises: (head, name) => name.endsWith('.pyc') && hasAt(head, '\r\n', 2) && little(head, 4, 4) === 0,
    digest: async (content) => digestWithout(content, [[8, 12]]),
};
const peTime = {
    id: 'pe',
    title: 'PE: the time of linking',
    recognises: (head) => hasAt(head, 'MZ') && hasAt(head, 'PE\0\0', little(head, 60, 4)),
    digest: async (content) => {
        const at = little(content.slice(0, 64), 60, 4) + 8;
        return digestWithout(content, [[at, at + 4]]);
    },
};
const sqliteCounters = {
    id: 'sqlite',
    title: 'SQLite: the counter of changes, and for which of its values the version is valid',
    recognises: (head) => hasAt(head, 'SQLite format 3\0'),
    digest: async (content) => digestWithout(content, [
        [24, 28],
        [92, 96],
    ]),
};
const pngTime = {
    id: 'png',
    title: 'PNG: the chunk tIME',
    recognises: (head) => hasAt(head, '\x89PNG\r\n\x1a\n'),
    digest: async (content) => {
        const gaps = [];
        for (let at = 8; at + 12 <= content.size;) {
            const head = content.slice(at, at + 8);
            const next = at + 12 + big(head, 0, 4);
            if (latin1(head, 4, 8) === 'tIME')
                gaps.push([at, next]);
            at = next;
        }
        return digestWithout(content, gaps);
    },
};
function digestWithout(content, gaps) {
    const sum = (0,sha256/* runningSha256 */.N)();
    const add = (from, to) => {
        for (let at = from; at < to; at += fields_PIECE_BYTES)
            sum.add(content.slice(at, Math.min(at + fields_PIECE_BYTES, to)));
    };
    let at = 0;
    for (const [from, to] of gaps) {
        add(at, Math.min(from, content.size));
        at = to;
    }
    add(at, content.size);
    return sum.digest();
}

;// CONCATENATED MODULE: ./build/js/determinism/normalisers/packed.js

const gzipHeader = packed('gzip', '\x1f\x8b\x08', 'gzip', /\.gz$/iu);
const zstdFrame = packed('zstd', '\x28\xb5\x2f\xfd', 'zstd', /\.zst$/iu);
function packed(id, magic, packing, ending) {
    return {
        id,
        isOrdered: true,
        title: `${id}: header, level and program; what is packed counts`,
        recognises: (head) => hasAt(head, magic),
        digest: (content, name, own) => own.digestOf(name.replace(/\.t(?:gz|zst)$/iu, '.tar').replace(ending, ''), own.unpacked(content, packing)),
    };
}

;// CONCATENATED MODULE: ./build/js/determinism/normalisers/index.js



const NORMALISERS = [
    gzipHeader,
    zstdFrame,
    zipEntries,
    tarEntries,
    arMembers,
    pngTime,
    pycTime,
    peTime,
    sqliteCounters,
];

;// CONCATENATED MODULE: ./build/js/determinism/normalised.js





const CANDIDATES = /\.(?:gz|tgz|zst|tzst|tar|crate|gem|zip|jar|war|ear|aar|whl|egg|nupkg|apk|vsix|xpi|a|lib|deb|png|pyc|exe|dll|db|sqlite3?)$/iu;
const MOST_UNPACKED_BYTES = 4 * 2 ** 30;
const normalised_LARGEST_HELD_BYTES = 16 << 20;
const normalised_DEEPEST = 4;
async function normalisedEntries(entries, open) {
    const found = [];
    for (const { modifiedMs: _, ...entry } of entries) {
        const mode = (entry.mode & 0o100) === 0 ? 0o644 : 0o755;
        const plain = { ...entry, mode: entry.kind === 'file' ? mode : entry.mode };
        const content = entry.kind === 'file' && CANDIDATES.test(entry.path) ? open(entry.path) : undefined;
        const digest = content === undefined ? undefined : await normalisedDigest(entry.path, content);
        found.push(digest === undefined ? plain : { ...plain, digest, sizeBytes: 0 });
    }
    return found;
}
async function normalisedDigest(name, content) {
    const budget = { leftBytes: MOST_UNPACKED_BYTES };
    const known = async (inner, given, depth) => {
        const held = await heldContent(given, normalised_LARGEST_HELD_BYTES);
        const head = await headOf(held, HEAD_BYTES);
        const normaliser = NORMALISERS.find((one) => one.recognises(head, inner));
        if (normaliser === undefined || depth > normalised_DEEPEST)
            return undefined;
        const own = {
            digestOf: async (part, bytes) => (await known(part, bytes, depth + 1)) ?? (await plainDigest(bytes)),
            unpacked: (packed, packing) => unpackedContent(packed, packing, budget),
        };
        if (normaliser.isOrdered === true)
            return normaliser.digest(held, inner, own);
        return isRandom(held) ? normaliser.digest(held, inner, own) : undefined;
    };
    try {
        return await known(name, content, 0);
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
async function plainDigest(content) {
    const sum = (0,sha256/* runningSha256 */.N)();
    for await (const piece of content.pieces())
        sum.add(piece);
    return sum.digest();
}

;// CONCATENATED MODULE: ./build/js/determinism/origins/source-marks.js
const TIMES = ['epoch', 'timestamp', 'date-text', 'clock-text', 'duration', 'timezone'];
const IDS = ['random-fraction', 'random-text', 'uuid', 'digest', 'chunk-hash', 'next-build-id'];
const JAVASCRIPT = /\.(?:[cm]?[jt]sx?)$/u;
const PYTHON = /\.py$/u;
const C = /\.(?:c|h|cc|cpp|cxx|hpp|hh|inl|m|mm)$/u;
const COMMANDS = /(?:\.(?:sh|bash|mk|cmake|ya?ml)|(?:^|\/)(?:[Mm]akefile|GNUmakefile|Dockerfile|justfile|package\.json|CMakeLists\.txt))$/u;
const SOURCE_MARKS = [
    {
        causes: TIMES,
        where: 'build',
        files: JAVASCRIPT,
        line: /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bprocess\.hrtime/u,
    },
    {
        causes: TIMES,
        where: 'build',
        files: PYTHON,
        line: /\b(?:datetime|date)\.(?:now|utcnow|today)\(|\btime\.(?:time|time_ns|strftime|localtime|gmtime)\(/u,
    },
    {
        causes: TIMES,
        where: 'build',
        files: COMMANDS,
        line: /(?:\$\(|`|\$\(shell )date\b|(?:^|[\s;&|])date (?:[-+'"]|>)/u,
    },
    { causes: TIMES, where: 'compiled', files: C, line: /\b__(?:DATE|TIME|TIMESTAMP)__\b/u },
    {
        causes: IDS,
        where: 'build',
        files: JAVASCRIPT,
        line: /\bMath\.random\(|\brandomUUID\(|\bnanoid\(|\brandomBytes\(|\buuidv?[1467]?\(|\bgetRandomValues\(/u,
    },
    {
        causes: IDS,
        where: 'build',
        files: PYTHON,
        line: /\buuid[14]\(|\brandom\.\w+\(|\bsecrets\.\w+\(|\bos\.urandom\(/u,
    },
    { causes: IDS, where: 'build', files: COMMANDS, line: /\buuidgen\b|\$RANDOM\b|\/dev\/u?random\b|\bopenssl rand\b/u },
    {
        causes: ['build-path', 'home-path'],
        where: 'build',
        files: JAVASCRIPT,
        line: /\b__dirname\b|\b__filename\b|\bimport\.meta\.(?:url|dirname|filename)\b|\bprocess\.cwd\(/u,
    },
    {
        causes: ['build-path', 'go-build-id', 'go-vcs'],
        where: 'build',
        files: COMMANDS,
        line: /\bgo (?:build|install)\b(?!.*-trimpath)/u,
    },
    {
        causes: ['build-path', 'home-path'],
        where: 'build',
        files: COMMANDS,
        line: /\$(?:\(|\{)?(?:PWD|CURDIR)\b|(?:^|[\s;&|`(])pwd\b/u,
    },
    { causes: ['build-path'], where: 'compiled', files: C, line: /\b__FILE__\b/u },
    { causes: ['hostname'], where: 'build', files: JAVASCRIPT, line: /\bhostname\(/u },
    {
        causes: ['hostname'],
        where: 'build',
        files: COMMANDS,
        line: /(?:\$\(|`)hostname\b|\buname -[an]\b|\$\{?HOSTNAME\b/u,
    },
    { causes: ['user'], where: 'build', files: JAVASCRIPT, line: /\buserInfo\(|\benv\.USER(?:NAME)?\b/u },
    { causes: ['user'], where: 'build', files: COMMANDS, line: /\bwhoami\b|\$\{?(?:USER|LOGNAME)\b|\bid -u?n\b/u },
    { causes: ['cpu-count'], where: 'build', files: JAVASCRIPT, line: /\bcpus\(\)|\bavailableParallelism\(/u },
    { causes: ['cpu-count'], where: 'build', files: COMMANDS, line: /\bnproc\b/u },
    { causes: ['process-id'], where: 'build', files: JAVASCRIPT, line: /\bprocess\.pid\b/u },
    { causes: ['process-id'], where: 'build', files: COMMANDS, line: /\$\$/u },
    { causes: ['umask'], where: 'build', files: COMMANDS, line: /(?:^|[\s;&|`(])umask\b/u },
    { causes: ['line-order', 'json-array-order'], where: 'build', files: JAVASCRIPT, line: /\bopendir(?:Sync)?\(/u },
    {
        causes: ['line-order', 'json-array-order'],
        where: 'build',
        files: PYTHON,
        line: /\bos\.(?:listdir|scandir|walk)\(|\bglob\.i?glob\(/u,
    },
    {
        causes: ['tar-mtime', 'tar-owner', 'tar-order', 'tar-mode'],
        where: 'build',
        files: COMMANDS,
        line: /^(?!.*--mtime).*\btar\s+(?:-\w*c\w*|c\w*|--create)\b/u,
    },
    {
        causes: ['zip-mtime', 'zip-timezone', 'zip-extra', 'zip-order'],
        where: 'build',
        files: COMMANDS,
        line: /(?:^|[\s;&|"'])(?:zip\s+-?\w|jar\s+-{0,2}c)/u,
    },
    { causes: ['gzip-mtime', 'gzip-name'], where: 'build', files: COMMANDS, line: /\bgzip\b(?!.*\s-\w*n)/u },
    {
        causes: ['ar-mtime', 'ar-owner', 'ar-mode'],
        where: 'build',
        files: COMMANDS,
        line: /(?:^|[\s;&|])ar\s+-?(?!\w*D)\w*[rq]\w*\s/u,
    },
];

;// CONCATENATED MODULE: ./build/js/determinism/origins/source-search.js

const source_search_MOST_PLACES = 3;
const source_search_LONGEST_LINE = 2000;
const BUILD_NAMES = /(?:^|\/)(?:build|bundle|compile|generate|make|pack|release|dist)[\w.-]*$|(?:^|\/)[\w.-]*\.config\.[cm]?[jt]s$|(?:^|\/)(?:gulpfile|Gruntfile|setup|conf|noxfile|SConstruct|wscript)\.\w+$|(?:^|\/)(?:scripts?|tools|build|ci)\/|(?:^|\/)(?:[Mm]akefile|GNUmakefile|Dockerfile|justfile|package\.json|CMakeLists\.txt)$|\.(?:mk|cmake)$/u;
const NEVER = /(?:^|\/)(?:node_modules|vendor|third_party|tests?|__tests__|spec|docs?|examples?|fixtures?)\//u;
function isCandidate(path, build) {
    return SOURCE_MARKS.some((mark) => mark.files.test(path) && isMeant(mark, path, build));
}
function findOrigins(causes, files, build) {
    const wanted = SOURCE_MARKS.filter((mark) => mark.causes.some((cause) => causes.has(cause)));
    const found = new Map();
    for (const [path, text] of files) {
        const lines = text.split('\n');
        for (const mark of wanted) {
            if (!mark.files.test(path) || !isMeant(mark, path, build))
                continue;
            lines.forEach((line, at) => {
                if (line.length > source_search_LONGEST_LINE || isComment(line) || !mark.line.test(line))
                    return;
                for (const cause of mark.causes) {
                    const places = found.get(cause) ?? [];
                    found.set(cause, places);
                    if (!places.some((place) => place.path === path && place.line === at + 1))
                        places.push({ path, line: at + 1, isNamed: isNamed(path, build) });
                }
            });
        }
    }
    const origins = new Map();
    for (const cause of causes) {
        const all = found.get(cause) ?? [];
        const named = all.filter(({ isNamed: own }) => own);
        const places = named.length > 0 ? named : all;
        const [first] = places;
        if (first === undefined || places.length > source_search_MOST_PLACES)
            continue;
        const { path, line } = first;
        origins.set(cause, { path, line, confidence: places.length === 1 ? 'likely' : 'possible' });
    }
    return origins;
}
function isMeant({ where }, path, build) {
    if (isNamed(path, build))
        return true;
    return !NEVER.test(path) && (where === 'compiled' || BUILD_NAMES.test(path));
}
function isNamed(path, build) {
    const at = build.indexOf(path);
    if (at < 0 || /[\w/-]/u.test(build[at + path.length] ?? ' '))
        return false;
    return /(?:^|[\s"'=;&|(])(?:\.\/)?$/u.test(build.slice(0, at));
}
function isComment(line) {
    return /^\s*(?:\/\/|#(?!!)|\*|\/\*)/u.test(line);
}

;// CONCATENATED MODULE: ./build/js/determinism/origins/tracked-files.js

const MOST_FILES = 1000;
const tracked_files_LARGEST_BYTES = 256 << 10;
const tracked_files_MOST_BYTES = 16 << 20;
function withOrigins(io, explanation, command) {
    const { differences } = explanation;
    const causes = new Set(differences.flatMap(({ seed, cause }) => (seed && cause !== undefined ? [cause] : [])));
    if (causes.size === 0)
        return explanation;
    const build = [command, ...packageScripts(io.readText('package.json', tracked_files_LARGEST_BYTES))].join('\n');
    const artifacts = new Set(differences.map(({ path }) => path));
    const origins = findOrigins(causes, candidates(io, build, artifacts), build);
    const located = (one) => {
        const source = one.seed && one.source === undefined ? origins.get(one.cause ?? '') : undefined;
        return source === undefined ? one : { ...one, source };
    };
    return { ...explanation, differences: differences.map(located) };
}
function packageScripts(text) {
    try {
        const { scripts } = JSON.parse(text ?? '{}');
        return Object.values(scripts ?? {}).filter((one) => typeof one === 'string');
    }
    catch {
        return [];
    }
}
function* candidates(io, build, artifacts) {
    const { status, stdout } = io.run('git', ['ls-files', '-z']);
    if (status !== 0)
        return;
    let [files, bytes] = [0, 0];
    for (const path of new TextDecoder().decode(stdout).split('\0')) {
        if (path === '' || artifacts.has(path) || !isCandidate(path, build))
            continue;
        if (files >= MOST_FILES || bytes >= tracked_files_MOST_BYTES)
            return;
        const text = io.readText(path, tracked_files_LARGEST_BYTES);
        files++;
        bytes += text?.length ?? 0;
        if (text !== undefined)
            yield [path, text];
    }
}

;// CONCATENATED MODULE: ./build/js/determinism/plan/covering-array.js
function coveringArray(columns) {
    if (columns === 0)
        return [[]];
    if (columns === 1)
        return [[false], [true]];
    let below = 3;
    while (choices(below, Math.floor(below / 2) + 1) < columns)
        below++;
    const chosen = subsets(below, Math.floor(below / 2) + 1).slice(0, columns);
    const rows = Array.from({ length: below }, (_, row) => chosen.map((own) => own.includes(row)));
    return [Array.from({ length: columns }, () => false), ...rows];
}
function choices(of, taken) {
    let count = 1;
    for (let at = 1; at <= taken; at++)
        count = (count * (of - taken + at)) / at;
    return count;
}
function subsets(of, taken, from = 0) {
    if (taken === 0)
        return [[]];
    const found = [];
    for (let first = from; first <= of - taken; first++)
        for (const rest of subsets(of, taken - 1, first + 1))
            found.push([first, ...rest]);
    return found;
}

;// CONCATENATED MODULE: ./build/js/determinism/plan/run-plan.js

function planRuns(runs, names) {
    const rows = coveringArray(names.length).map((row) => names.filter((_, column) => row[column]));
    const plan = [[]];
    if (runs > 1)
        plan.push(names);
    plan.push(...rows.slice(1).filter((row) => row.length < names.length || names.length === 0));
    for (let at = plan.length; at < runs; at++)
        plan.push(names.filter((_, column) => chance(at, column)));
    return plan.slice(0, runs);
}
function coveredPairs(rows, names) {
    const sets = rows.map((row) => new Set(row));
    let [covered, total] = [0, 0];
    names.forEach((first, at) => {
        for (const second of names.slice(at + 1)) {
            const seen = new Set(sets.map((row) => `${row.has(first)} ${row.has(second)}`));
            total++;
            if (seen.size === 4)
                covered++;
        }
    });
    return { covered, total };
}
function chance(row, column) {
    let mixed = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) & 1) === 1;
}

// EXTERNAL MODULE: ./build/js/determinism/plan/shard.js
var plan_shard = __webpack_require__(92518);
;// CONCATENATED MODULE: ./build/js/determinism/runs/bench.js
const ROOM_FACTOR = 4;
const LEAST_ROOM_BYTES = 1 << 30;
const HOME_CACHES = ['.cache', '.ccache', '.turbo'];
function openBench(io, host, settings, plan, leaveOut) {
    const { machine } = host;
    const { bytes } = host.measure({ from: io.workingDirectory, leaveOut });
    const { memory } = machine;
    const hasRoom = memory !== undefined && memory.freeBytes > ROOM_FACTOR * bytes + LEAST_ROOM_BYTES;
    const inMemory = settings.workFolder === undefined ? hasRoom : settings.workFolder.startsWith(`${memory?.folder}/`);
    const parent = settings.workFolder ?? (inMemory ? memory.folder : machine.temporaryFolder);
    const absolute = /^(?:\/|[A-Za-z]:)/u.test(parent) ? parent : `${io.workingDirectory}/${parent}`;
    const workFolder = `${absolute.replace(/\/+$/u, '')}/reliability-${plan.slice(0, 12)}`;
    const own = io.env['HOME'];
    host.claim(workFolder);
    if (own === undefined || own === '')
        return { machine, workFolder, inMemory };
    const other = `${workFolder}/another-home`;
    if (settings.vary.includes('home'))
        host.linkAll(own, other, HOME_CACHES);
    return { machine, workFolder, inMemory, home: { own, other } };
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/bisection.js
const CONFIRMATIONS = 2;
async function bisect(varied, differs) {
    let builds = 0;
    const differsWith = async (names) => {
        builds++;
        return differs(names);
    };
    for (let time = 0; time < CONFIRMATIONS; time++)
        if (await differsWith([]))
            return { kind: 'flaky', names: [], builds };
    if (!(await differsWith(varied)))
        return { kind: 'flaky', names: [], builds };
    const found = [];
    let remaining = varied;
    do {
        const culprits = await smallest(remaining, differsWith);
        if (!(await confirmed(culprits, differsWith)))
            return { kind: 'flaky', names: culprits, builds };
        if (culprits.length > 1)
            return { kind: found.length > 0 ? 'variation' : 'together', names: found.length > 0 ? found : culprits, builds };
        found.push(...culprits);
        remaining = remaining.filter((name) => !culprits.includes(name));
    } while (remaining.length > 0 && (await differsWith(remaining)));
    return { kind: 'variation', names: varied.filter((name) => found.includes(name)), builds };
}
async function confirmed(names, differs) {
    for (let time = 0; time < CONFIRMATIONS; time++)
        if (!(await differs(names)))
            return false;
    return !(await differs([]));
}
async function smallest(names, differs) {
    const reduce = async (part, kept) => {
        if (part.length <= 1)
            return part;
        const half = Math.ceil(part.length / 2);
        const [first, second] = [part.slice(0, half), part.slice(half)];
        if (await differs([...kept, ...first]))
            return reduce(first, kept);
        if (await differs([...kept, ...second]))
            return reduce(second, kept);
        const left = await reduce(first, [...kept, ...second]);
        return [...left, ...(await reduce(second, [...kept, ...left]))];
    };
    return reduce(names, []);
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/cause-search.js


const EXTRA_SEED = 1_000_000;
const ATTEMPTS = 3;
async function searchCause(lab, available, first, last, progress) {
    let builds = 0;
    const digestWith = async (names) => {
        builds++;
        progress(`looking for the cause: build ${builds}, with ${names.join(', ') || 'nothing'} varied`);
        const open = available.filter(({ variation }) => names.includes(variation.name));
        const built = await lab.build(open, EXTRA_SEED + builds);
        if ('problem' in built)
            throw new problem/* ProblemError */.M(built.problem);
        return built.fingerprint.rootDigest;
    };
    try {
        const plain = first.varied.length === 0 ? first.digest : await digestWith([]);
        const odd = [last, first].find(({ digest, varied }) => digest !== plain && varied.length > 0) ?? last;
        return await bisect(odd.varied, async (names) => {
            const byChance = available.some(({ variation }) => variation.isChance === true && names.includes(variation.name));
            for (let attempt = 0; attempt < (byChance ? ATTEMPTS : 1); attempt++)
                if ((await digestWith(names)) !== plain)
                    return true;
            return false;
        });
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.M)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/shared/change/git.js + 1 modules
var change_git = __webpack_require__(93736);
;// CONCATENATED MODULE: ./build/js/determinism/runs/committed.js




async function compareCommitted(io, host, folder, request, built) {
    const env = { GIT_INDEX_FILE: `${folder}.index` };
    const git = (args, input) => {
        const { status, stdout, stderr } = (0,change_git/* askGit */.g)(io, args, { env, ...(input === undefined ? {} : { input }) });
        if (status !== 0)
            throw notCommitted(`git ${args[0]} says: ${stderr.trim() || `exit code ${status}`}`);
        return stdout;
    };
    const line = (args) => new TextDecoder().decode(git(args)).trim();
    const commit = line(['rev-parse', 'HEAD']);
    const prefix = line(['rev-parse', '--show-prefix']);
    git(['read-tree', 'HEAD']);
    const wanted = request.globs.filter((glob) => !glob.startsWith('!')).map((glob) => `:(glob)${glob}`);
    const names = git(['ls-files', '-z', '--', ...wanted]);
    if (names.length === 0)
        throw notCommitted('no committed file matches the artifacts');
    git(['checkout-index', '--force', '-z', '--stdin', `--prefix=${folder}/`], names);
    const root = `${folder}/${prefix}`.replace(/\/$/u, '');
    const committed = await host.fingerprint({ ...request, root, mtimes: false });
    const { entries } = committed.manifest();
    const left = { folder: root, entries, build: UNKNOWN_BUILD };
    const right = { ...built, entries: built.entries.map(({ modifiedMs: _, ...entry }) => entry) };
    const { differences, differingPaths } = await explain(io, left, right);
    return { commit, files: committed.files, differences, differingPaths };
}
function notCommitted(reason) {
    return new problem/* ProblemError */.M({
        code: 'DETERMINISM-NOT-COMMITTED',
        reason: `what is committed cannot be compared: ${reason}`,
        hint: 'With committed: true the artifacts are files of the repository. Commit them, or leave it out.',
    });
}

;// CONCATENATED MODULE: ./build/js/determinism/variations/namespace-trial.js
function unshareTrial(...flags) {
    return ({ machine }) => ['unshare', ...asRoot(machine.userId, flags), ...flags, 'true'];
}
function asRoot(userId, flags) {
    return userId === 0 || flags.includes('--user') ? [] : ['--user', '--map-root-user'];
}

;// CONCATENATED MODULE: ./build/js/determinism/variations/command.js

function commandOf(setup, script, { machine }) {
    const shell = ['sh', '-c', setup.umask === undefined ? script : `umask ${setup.umask}\n${script}`];
    const [program = 'sh', ...args] = [...namespaces(setup, machine.userId), ...setup.wrappers.flat(), ...shell];
    return [program, ...args];
}
function namespaces({ namespaces: { hostname, network, userId } }, ownId) {
    const flags = [...(hostname === undefined ? [] : ['--uts']), ...(network === undefined ? [] : ['--net'])];
    const mapped = flags.length > 0 && ownId !== 0 ? (userId ?? ownId) : userId;
    const steps = [
        ...(hostname === undefined ? [] : [`hostname ${hostname}`]),
        ...(network === undefined ? [] : ['ip link set lo up 2>/dev/null']),
        'exec "$@"',
    ];
    return [
        ...(flags.length === 0 ? [] : ['unshare', ...asRoot(ownId, flags), ...flags, 'sh', '-c', steps.join('\n'), 'sh']),
        ...(mapped === undefined ? [] : ['unshare', '--user', `--map-user=${mapped}`, `--map-group=${mapped}`]),
    ];
}

;// CONCATENATED MODULE: ./build/js/determinism/variations/time.js
const SHIFT_DAYS = 398;
const TIME_SHIFT_MS = (SHIFT_DAYS * 24 + 7) * 3_600_000 + 23 * 60_000;
const time = {
    name: 'time',
    title: 'the date and the time',
    ways: [
        {
            name: 'faketime',
            trial: () => ['faketime', '-f', '+1d', 'true'],
            apply: (setup) => ({
                ...setup,
                olderMs: TIME_SHIFT_MS,
                env: { ...setup.env, NO_FAKE_STAT: '1' },
                wrappers: [...setup.wrappers, ['faketime', '-f', `+${TIME_SHIFT_MS / 1000}s`]],
            }),
        },
        {
            name: 'the clock of Node.js',
            apply: (setup) => ({
                ...setup,
                olderMs: TIME_SHIFT_MS,
                preload: { ...setup.preload, shiftMs: TIME_SHIFT_MS },
            }),
        },
    ],
    observation: 'epoch',
    advice: 'The clock gets into the artifacts: leave the time out, or take it from SOURCE_DATE_EPOCH.',
    isPreloaded: true,
};

;// CONCATENATED MODULE: ./build/js/determinism/runs/build-failure.js
const SHOWN_LINES = 12;
const SHOWN_CHARACTERS = 1200;
function buildFailure(result, varied, limitMs) {
    const said = lastLines(result.tail);
    const shown = said === '' ? 'It said nothing.' : `It ended with: ${said}`;
    const when = varied.length === 0 ? '' : ` with ${varied.join(', ')} varied`;
    if (result.timedOut)
        return {
            code: 'DETERMINISM-BUILD-HANGS',
            reason: `the build was ended after ${limitMs / 1000} s${when}`,
            hint: `Raise time-limit if it only takes long. ${shown}`,
        };
    const how = result.status === null ? 'could not be run, or was killed' : `failed with exit code ${result.status}`;
    const leave = varied.length === 0 ? '' : ' If it cannot do without, leave it out: vary: [all, "!network"].';
    return { code: 'DETERMINISM-BUILD-FAILED', reason: `the build ${how}${when}`, hint: `${shown}${leave}` };
}
function lastLines(text) {
    const lines = text
        .split(/\r?\n|\r/u)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return lines.slice(-SHOWN_LINES).join(' ⏎ ').slice(-SHOWN_CHARACTERS);
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/environment.js
const NOT_PASSED_ON = /^(?:INPUT_.*|PWD|OLDPWD|INIT_CWD|npm_lifecycle_.*|npm_package_.*|npm_config_local_prefix|npm_command)$/u;
const NO_CACHES = {
    CCACHE_DISABLE: '1',
    SCCACHE_RECACHE: '1',
    CARGO_INCREMENTAL: '0',
    TURBO_FORCE: 'true',
    NX_SKIP_NX_CACHE: 'true',
    NX_SKIP_REMOTE_CACHE: 'true',
};
function buildEnvironment(own, caches, { temporary, cache }) {
    const kept = Object.entries(own).filter((entry) => entry[1] !== undefined && !NOT_PASSED_ON.test(entry[0]));
    const folders = caches === 'keep' ? {} : { ...NO_CACHES, XDG_CACHE_HOME: cache, GOCACHE: `${cache}/go-build` };
    return { ...Object.fromEntries(kept), TMPDIR: temporary, TMP: temporary, TEMP: temporary, ...folders };
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/probe-script.js
const PROBES = {
    programs: `echo "path=$(pwd)"
echo "epoch=$(date +%s)"
echo "zone=$(date +%Z%z)"
echo "locale=$(printf 'Z\\na\\nz\\nS\\nt\\n' | sort | tr -d '\\n')"
echo "umask=$(umask)"
echo "env=\${RELIABILITY_VARIED:-}"
echo "home=$HOME"
echo "exec-path=$PATH"
echo "user=$(id -u) $USER"
echo "hostname=$(uname -n)"
echo "cpus=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)"
echo "order=$(find . -type f | tr '\\n' ' ')"
if [ -r /proc/self/personality ]; then echo "aslr=$(cat /proc/self/personality)"; fi
if [ -r /proc/net/dev ]; then echo "network=$(wc -l < /proc/net/dev)"; fi`,
    node: `const os = require('node:os');
const folder = require('node:fs').opendirSync('.');
const names = [];
for (let entry; (entry = folder.readSync()) !== null; ) names.push(entry.name);
folder.closeSync();
const lines = {
  path: process.cwd(),
  epoch: Math.floor(Date.now() / 1000),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone + new Date(0).getTimezoneOffset(),
  locale: ['Z', 'a', 'z', 'S', 't'].sort((a, b) => a.localeCompare(b)).join('') + (1234.5).toLocaleString(),
  umask: process.umask(),
  env: process.env.RELIABILITY_VARIED || '',
  home: os.homedir(),
  'exec-path': process.env.PATH,
  user: os.userInfo().username + process.env.USER,
  hostname: os.hostname(),
  cpus: os.cpus().length + ' ' + os.availableParallelism(),
  order: names.join(' '),
  network: Object.keys(os.networkInterfaces()).length,
  jitter: require('node:fs').readFile.name,
};
for (const name of Object.keys(lines)) console.log(name + '=' + lines[name]);`,
    python: `import locale, os, socket, time
try: locale.setlocale(locale.LC_ALL, "")
except locale.Error: pass
mask = os.umask(0); os.umask(mask)
lines = {
  "path": os.getcwd(), "epoch": int(time.time()), "zone": str(time.tzname) + str(time.timezone),
  "locale": "".join(sorted("ZazSt", key=locale.strxfrm)), "umask": mask,
  "env": os.environ.get("RELIABILITY_VARIED", ""), "home": os.path.expanduser("~"),
  "exec-path": os.environ.get("PATH"), "user": str(getattr(os, "getuid", str)()) + os.environ.get("USER", ""),
  "hostname": socket.gethostname(),
  "cpus": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
  "order": " ".join(os.listdir(".")),
}
for name in lines: print(name + "=" + str(lines[name]))`,
};
const PROBE_FILES = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu'.split(' ');
function readObservations(text) {
    const found = {};
    for (const line of text.split('\n')) {
        const at = line.indexOf('=');
        if (at > 0)
            found[line.slice(0, at)] = line.slice(at + 1).trimEnd();
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/lab.js





const PROBE_LIMIT_MS = 20_000;
const MOST_CHANGED_SOURCES = 100;
const CLOCK_STEP_MS = 2000;
const BUILDS_FROM_NEW_COPIES = 2;
class Lab {
    #parts;
    #state;
    #firstMs;
    #copies = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    get bench() {
        return this.#parts.bench;
    }
    setup(open) {
        const { io, bench, settings } = this.#parts;
        const { workFolder } = bench;
        const places = { temporary: `${workFolder}/tmp`, cache: `${workFolder}/cache` };
        const plain = {
            folder: `${workFolder}/build`,
            shuffled: false,
            olderMs: 0,
            env: buildEnvironment(io.env, settings.caches, places),
            namespaces: {},
            wrappers: [],
            preload: { jitterMs: 0, shiftMs: 0 },
        };
        return open.reduce((setup, { way }) => way.apply(setup, bench) ?? setup, plain);
    }
    async observe(setup, runtimes) {
        const { host, io, bench } = this.#parts;
        const model = `${bench.workFolder}/probe`;
        for (const name of PROBE_FILES)
            io.write(`${model}/${name}`, `${name}\n`);
        host.stage({ from: model, to: setup.folder, leaveOut: () => false, ...(setup.shuffled ? { shuffleSeed: 1 } : {}) });
        const seen = new Map();
        for (const runtime of runtimes) {
            this.#freshFolders();
            const script = runtime === 'programs' ? PROBES.programs : `${interpreter(runtime)} ${quoted(PROBES[runtime])}`;
            const { tail } = await this.#execute(setup, script, PROBE_LIMIT_MS, 1, false);
            seen.set(runtime, readObservations(tail));
        }
        host.remove(setup.folder);
        return seen;
    }
    async works(command) {
        const { host, io, bench } = this.#parts;
        const env = buildEnvironment(io.env, 'keep', { temporary: bench.workFolder, cache: bench.workFolder });
        const { status } = await host.execute({ command, folder: bench.workFolder, env, timeoutMs: PROBE_LIMIT_MS });
        return status === 0;
    }
    async build(open, seed, follow = []) {
        const { io, host, settings, leaveOut } = this.#parts;
        const setup = this.setup(open);
        this.#freshFolders();
        const staged = host.stage({
            from: io.workingDirectory,
            to: setup.folder,
            leaveOut,
            olderMs: setup.olderMs,
            mayMove: this.#copies++ >= BUILDS_FROM_NEW_COPIES,
            ...(setup.shuffled ? { shuffleSeed: seed } : {}),
        });
        this.#state ??= staged.stateDigest;
        if (this.#state !== staged.stateDigest)
            return { problem: SOURCES_CHANGED };
        if (setup.olderMs !== 0)
            await host.pause((this.#firstMs ?? 0) + CLOCK_STEP_MS - io.now());
        const startedMs = io.now();
        this.#firstMs ??= startedMs;
        const result = await this.#execute(setup, settings.build, settings.timeLimitMs, seed, true, follow);
        const varied = open.map(({ variation }) => variation.name);
        if (result.status !== 0)
            return { problem: buildFailure(result, varied, settings.timeLimitMs) };
        const { artifacts: globs, ignore, modes, mtimes } = settings;
        const fingerprint = await host.fingerprint({ root: setup.folder, globs, ignore, modes, mtimes });
        return {
            fingerprint,
            result,
            startedMs,
            setup,
            changedSources: host.changes(setup.folder, MOST_CHANGED_SOURCES),
            usesNode: io.status(this.#marker()).kind === 'file',
            traits: this.#traits(setup, varied, startedMs, result.durationMs),
        };
    }
    #freshFolders() {
        const { host, bench } = this.#parts;
        for (const name of ['tmp', 'cache']) {
            host.remove(`${bench.workFolder}/${name}`);
            host.makeFolder(`${bench.workFolder}/${name}`);
        }
        host.remove(this.#marker());
    }
    #marker() {
        return `${this.#parts.bench.workFolder}/node-was-here`;
    }
    #execute(setup, script, timeoutMs, seed, watch, follow = []) {
        const { io, host, bench } = this.#parts;
        const preload = `${bench.workFolder}/preload.cjs`;
        io.write(preload, host.preloadText({ ...setup.preload, marker: this.#marker(), seed }));
        const options = [setup.env['NODE_OPTIONS'] ?? '', `--require=${preload}`].filter((text) => text !== '').join(' ');
        const [program, ...args] = [...follow, ...commandOf(setup, script, bench)];
        return host.execute({
            command: [program ?? 'sh', ...args],
            folder: setup.folder,
            env: { ...setup.env, PWD: setup.folder, NODE_OPTIONS: options },
            timeoutMs,
            watch,
        });
    }
    #traits(setup, varied, startedMs, durationMs) {
        const { machine } = this.#parts.bench;
        const { env, preload, namespaces } = setup;
        return {
            path: setup.folder,
            startedMs: startedMs + (varied.includes('time') ? TIME_SHIFT_MS : 0),
            endedMs: startedMs + durationMs + (varied.includes('time') ? TIME_SHIFT_MS : 0),
            timezone: env['TZ'] ?? '',
            locale: env['LC_ALL'] ?? env['LANG'] ?? '',
            umask: setup.umask ?? '',
            home: env['HOME'] ?? '',
            user: preload.user ?? machine.user,
            hostname: namespaces.hostname ?? preload.hostname ?? machine.hostname,
            cpus: preload.cpus ?? machine.cpus,
            varied,
        };
    }
}
const SOURCES_CHANGED = {
    code: 'DETERMINISM-SOURCE-CHANGED',
    reason: 'the working directory is no longer what the first build was made from',
    hint: 'A build writes to it by its real path, or somebody else works in it: builds are only compared when all have the same sources.',
};
function interpreter(runtime) {
    return runtime === 'node' ? 'node -e' : 'python3 -c';
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __webpack_require__(84254);
;// CONCATENATED MODULE: ./build/js/determinism/runs/left-out.js

const CACHE_FOLDERS = [
    'node_modules/.cache',
    'node_modules/.vite',
    'node_modules/.vite-temp',
    'node_modules/.astro',
    '.angular/cache',
    '.cache',
    '.docusaurus',
    '.eslintcache',
    '.gradle',
    '.mypy_cache',
    '.next/cache',
    '.nx/cache',
    '.parcel-cache',
    '.pytest_cache',
    '.rollup.cache',
    '.rpt2_cache',
    '.ruff_cache',
    '.svelte-kit',
    '.swc',
    '.turbo',
    '.webpack-cache',
    '__pycache__',
];
const BUILD_FOLDERS = [
    ['target', 'Cargo.toml'],
    ['target', 'pom.xml'],
];
const DEPENDENCIES = /(?:^|\/)(?:node_modules|\.git)(?:\/|$)/u;
function leftOut(request) {
    const { artifacts, own, caches, exists, isTracked } = request;
    const isArtifact = (0,globs/* globMatcher */.f)(artifacts);
    const namesDependencies = artifacts.some((glob) => DEPENDENCIES.test(glob));
    const isUnwanted = (0,globs/* globMatcher */.f)(request.leaveOut);
    return (path) => {
        if (own.includes(path) || isUnwanted(path))
            return true;
        if (isArtifact(path) && (namesDependencies || !DEPENDENCIES.test(path)))
            return true;
        if (caches === 'keep')
            return false;
        const isCache = CACHE_FOLDERS.some((folder) => path === folder || path.endsWith(`/${folder}`)) ||
            /(?:^|\/)[^/]*\.tsbuildinfo$/u.test(path) ||
            BUILD_FOLDERS.some(([folder, manifest]) => {
                const parent = path.slice(0, path.length - folder.length);
                return (path === folder || path.endsWith(`/${folder}`)) && exists(`${parent}${manifest}`);
            });
        return isCache && !isTracked(path);
    };
}

;// CONCATENATED MODULE: ./build/js/determinism/variations/aslr.js
const aslr = {
    name: 'aslr',
    title: 'the layout of memory',
    ways: [
        {
            name: 'setarch -R',
            trial: () => ['setarch', '-R', 'true'],
            apply: (setup) => ({ ...setup, wrappers: [...setup.wrappers, ['setarch', '-R']] }),
        },
    ],
    observation: 'aslr',
    advice: 'Addresses in memory get into the artifacts, or decide an order: sort by something that is written down.',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/cpus.js
const cpus = {
    name: 'cpus',
    title: 'the number of processors',
    ways: [
        {
            name: 'taskset',
            trial: () => ['taskset', '-c', '0', 'true'],
            apply: (setup, { machine }) => machine.cpus < 2
                ? undefined
                : {
                    ...setup,
                    wrappers: [...setup.wrappers, ['taskset', '-c', '0']],
                    preload: { ...setup.preload, cpus: 1 },
                },
        },
        {
            name: 'the count that Node.js gives',
            apply: (setup, { machine }) => machine.cpus < 2 ? undefined : { ...setup, preload: { ...setup.preload, cpus: 1 } },
        },
    ],
    observation: 'cpus',
    advice: 'The result depends on how many processors there are: let it not depend on who is done first, or fix the number of jobs.',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/env.js
const env = {
    name: 'env',
    title: 'the environment',
    ways: [
        {
            name: 'one more variable',
            apply: (setup) => ({ ...setup, env: { ...setup.env, RELIABILITY_VARIED: 'x'.repeat(1021) } }),
        },
    ],
    observation: 'env',
    advice: 'The environment gets into the artifacts: name the variables that the build needs, and write no others.',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/exec-path.js
const execPath = {
    name: 'exec-path',
    title: 'the search path of programs',
    ways: [
        {
            name: 'one more folder',
            apply: (setup, { workFolder, machine }) => {
                const name = Object.keys(setup.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
                const separator = machine.system === 'win32' ? ';' : ':';
                return {
                    ...setup,
                    env: { ...setup.env, [name]: `${setup.env[name] ?? ''}${separator}${workFolder}/no-programs` },
                };
            },
        },
    ],
    observation: 'exec-path',
    advice: 'The search path gets into the artifacts: call programs by name and do not write down where they were found.',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/home.js
const home = {
    name: 'home',
    title: 'the home folder',
    ways: [
        {
            name: 'a folder of links',
            apply: (setup, bench) => bench.home === undefined ? undefined : { ...setup, env: { ...setup.env, HOME: bench.home.other } },
        },
    ],
    observation: 'home',
    advice: 'The home folder gets into the artifacts, or settings in it decide: give paths and settings in the repository.',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/hostname.js

const OTHER = 'reliability-other-host';
const hostname = {
    name: 'hostname',
    title: 'the name of the machine',
    ways: [
        {
            name: 'a namespace',
            trial: unshareTrial('--uts'),
            apply: (setup) => ({
                ...setup,
                env: { ...setup.env, HOSTNAME: OTHER },
                namespaces: { ...setup.namespaces, hostname: OTHER },
            }),
        },
        {
            name: 'the name that Node.js gives',
            apply: (setup) => ({
                ...setup,
                env: { ...setup.env, HOSTNAME: OTHER },
                preload: { ...setup.preload, hostname: OTHER },
            }),
        },
    ],
    observation: 'hostname',
    advice: "The machine's name gets into the artifacts: leave it out.",
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/jitter.js
const JITTER_MS = 5;
const jitter = {
    name: 'jitter',
    title: 'the order in which file-system calls end',
    ways: [
        {
            name: 'delays in Node.js',
            apply: (setup) => ({ ...setup, preload: { ...setup.preload, jitterMs: JITTER_MS } }),
        },
    ],
    observation: 'jitter',
    isChance: true,
    advice: 'The result depends on which file-system call ends first: collect results by name or place, not in the order in which they come.',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/locale.js
const LOCALE = 'et_EE.UTF-8';
const locale = {
    name: 'locale',
    title: 'the language and its order of letters',
    ways: [
        {
            name: LOCALE,
            apply: (setup) => ({ ...setup, env: { ...setup.env, LC_ALL: LOCALE, LANG: LOCALE, LANGUAGE: 'et:en' } }),
        },
    ],
    observation: 'locale',
    advice: "Texts are sorted or numbers written by the user's language: sort by code units, or set LC_ALL=C.UTF-8 in the build.",
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/network.js

const network = {
    name: 'network',
    title: 'whether there is a network',
    ways: [
        {
            name: 'a namespace without one',
            trial: unshareTrial('--net'),
            apply: (setup) => ({ ...setup, namespaces: { ...setup.namespaces, network: 'off' } }),
        },
    ],
    observation: 'network',
    advice: 'Something is fetched while building: install what is needed before, by lock file.',
    isHarsh: true,
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/path.js
const path = {
    name: 'path',
    title: 'the folder they run in',
    ways: [
        {
            name: 'another folder',
            apply: (setup, { workFolder }) => ({ ...setup, folder: `${workFolder}/elsewhere/in-a-deeper/folder` }),
        },
    ],
    observation: 'path',
    advice: 'Paths of the build folder get into the artifacts: make them relative (source maps, -trimpath, --remap-path-prefix, -ffile-prefix-map).',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/readdir.js
const readdir = {
    name: 'readdir',
    title: 'the order of files in folders',
    ways: [
        {
            name: 'a shuffled copy in memory',
            apply: (setup, { inMemory }) => (inMemory ? { ...setup, shuffled: true } : undefined),
        },
    ],
    observation: 'order',
    isChance: true,
    advice: 'Files are taken in the order in which the folder lists them: sort them first.',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/timezone.js
const timezone = {
    name: 'timezone',
    title: 'the time zone',
    ways: [{ name: 'TZ', apply: (setup) => ({ ...setup, env: { ...setup.env, TZ: 'Pacific/Kiritimati' } }) }],
    observation: 'zone',
    advice: 'Times are written as local time: write UTC (zip and jar: fixed times; TZ=UTC for the whole build).',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/umask.js
const umask = {
    name: 'umask',
    title: 'the permissions of new files',
    ways: [{ name: '0027', apply: (setup) => ({ ...setup, umask: '0027' }) }],
    observation: 'umask',
    advice: 'Permissions of new files get into the artifacts: set them when packing (tar --mode, zip -X, install -m).',
};

;// CONCATENATED MODULE: ./build/js/determinism/variations/user.js

const OTHER_ID = 65_534;
const OTHER_NAME = 'nobody';
const user = {
    name: 'user',
    title: 'the user',
    ways: [
        {
            name: 'a user namespace',
            trial: unshareTrial('--user', `--map-user=${OTHER_ID}`, `--map-group=${OTHER_ID}`),
            apply: (setup) => ({ ...named(setup), namespaces: { ...setup.namespaces, userId: OTHER_ID } }),
        },
        { name: 'its name only', apply: named },
    ],
    observation: 'user',
    advice: "The user's name or number gets into the artifacts: pack with fixed owners (tar --owner=0 --group=0 --numeric-owner).",
    isHarsh: true,
};
function named(setup) {
    const names = { USER: OTHER_NAME, LOGNAME: OTHER_NAME, USERNAME: OTHER_NAME };
    return { ...setup, env: { ...setup.env, ...names }, preload: { ...setup.preload, user: OTHER_NAME } };
}

;// CONCATENATED MODULE: ./build/js/determinism/variations/index.js















const VARIATIONS = [
    path,
    readdir,
    time,
    timezone,
    locale,
    umask,
    env,
    home,
    execPath,
    user,
    hostname,
    cpus,
    aslr,
    network,
    jitter,
];

;// CONCATENATED MODULE: ./build/js/determinism/runs/effect.js
const RUNTIME_NAMES = {
    programs: 'programs of the system',
    node: 'Node.js',
    python: 'Python',
};
const SAME_TIME_SECONDS = 3600;
function effectOf({ name, observation, isPreloaded }, way, seen, unreached) {
    const able = seen.filter(({ plain, varied }) => plain[observation] !== undefined || varied[observation] !== undefined);
    const telling = able.some(({ inUse }) => inUse) ? able.filter(({ inUse }) => inUse) : able;
    const blind = telling.filter(({ plain, varied }) => !differs(observation, plain[observation], varied[observation]));
    const without = [...blind.map(({ runtime }) => RUNTIME_NAMES[runtime]), ...(isPreloaded === true ? unreached : [])];
    if (telling.length === 0)
        return { name, status: 'no-effect', detail: `${way}: nothing that the build runs sees it` };
    if (without.length === 0)
        return { name, status: 'varied', detail: way };
    return { name, status: 'no-effect', detail: `${way}: not seen by ${without.join(', ')}` };
}
function differs(observation, plain, varied) {
    if (observation !== 'epoch')
        return plain !== varied;
    return Math.abs(Number(varied) - Number(plain)) > SAME_TIME_SECONDS;
}
function runtimesOf(programs, usesNode) {
    const names = programs.map((path) => path.slice(path.lastIndexOf('/') + 1));
    const python = names.some((name) => /^python[\d.]*$/u.test(name));
    const others = names.filter((name) => !LAUNCHERS.has(name) && !/^(?:python[\d.]*|node(?:js)?)$/u.test(name));
    const runtimes = [...(usesNode ? ['node'] : []), ...(python ? ['python'] : [])];
    return others.length > 0 || runtimes.length === 0 ? ['programs', ...runtimes] : runtimes;
}
const LAUNCHERS = new Set([
    'sh',
    'dash',
    'bash',
    'env',
    'busybox',
    'unshare',
    'setarch',
    'taskset',
    'faketime',
]);

;// CONCATENATED MODULE: ./build/js/determinism/runs/openings.js


async function tryVariations(lab, names) {
    const open = [];
    const closed = [];
    const plain = lab.setup([]);
    for (const variation of VARIATIONS.filter(({ name }) => names.includes(name))) {
        const tried = [];
        let found;
        for (const way of variation.ways) {
            tried.push(way.name);
            if (way.apply(plain, lab.bench) === undefined)
                continue;
            if (way.trial === undefined || (await lab.works(way.trial(lab.bench)))) {
                found = { variation, way };
                break;
            }
        }
        if (found !== undefined)
            open.push(found);
        else
            closed.push({ name: variation.name, status: 'unavailable', detail: `not on this machine: ${tried.join(', ')}` });
    }
    return { open, closed };
}
async function probeEffects(lab, open, { result, usesNode }) {
    const programs = result.executables.map(({ path }) => path);
    const inUse = runtimesOf(programs, usesNode);
    const asked = [...new Set(['programs', ...inUse])];
    const plain = await lab.observe(lab.setup([]), asked);
    const varied = await lab.observe(lab.setup(open), asked);
    const seen = asked.map((runtime) => ({
        runtime,
        inUse: inUse.includes(runtime),
        plain: plain.get(runtime) ?? {},
        varied: varied.get(runtime) ?? {},
    }));
    const unreached = result.executables
        .filter(({ isStatic }) => isStatic)
        .map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    return open.map(({ variation, way }) => effectOf(variation, way.name, seen, unreached));
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/shared-files.js
const DOWNLOADS = /\/(?:\.m2\/repository|\.m2\/wrapper|\.npm|\.cargo\/(?:registry|git)|go\/pkg\/mod|\.gradle\/(?:caches\/(?:modules|jars)-\d+|wrapper)|\.nuget\/packages|\.pnpm-store|\.local\/share\/pnpm|\.yarn|\.bun\/install|\.rustup|\.pyenv|\.nvm)\//u;
const MOST_SHARED = 20;
function sharedFiles(files, runs) {
    const spans = runs
        .map(({ startedMs, durationMs }) => ({ from: startedMs, to: startedMs + durationMs }))
        .sort((a, b) => a.from - b.from);
    return files
        .filter(({ path, modifiedMs, accessedMs }) => {
        const writer = spans.findIndex(({ from, to }) => modifiedMs >= from && modifiedMs <= to);
        const reader = spans.findIndex(({ from, to }) => accessedMs >= from && accessedMs <= to);
        return writer !== -1 && reader > writer && !DOWNLOADS.test(path);
    })
        .map(({ path }) => path)
        .sort()
        .slice(0, MOST_SHARED);
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/outside-watch.js

const MOST_WATCHED = 1000;
class OutsideWatch {
    #host;
    #bench;
    #leaveOut;
    #sinceMs;
    constructor(host, bench, workingDirectory) {
        this.#host = host;
        this.#bench = bench;
        this.#leaveOut = [bench.workFolder, workingDirectory];
    }
    async begin(sinceMs) {
        if (this.#sinceMs !== undefined)
            return;
        this.#sinceMs = sinceMs;
        const written = this.#written(sinceMs).map(({ path }) => path);
        await this.#host.forgetReads(written.slice(0, MOST_WATCHED));
    }
    shared(runs) {
        return this.#sinceMs === undefined ? [] : sharedFiles(this.#written(this.#sinceMs), runs);
    }
    #written(sinceMs) {
        const { home, machine } = this.#bench;
        const homes = home === undefined ? [] : [home.own];
        const folders = new Set([...homes, machine.temporaryFolder, '/tmp', '/var/tmp']);
        return this.#host.outside([...folders], sinceMs, this.#leaveOut);
    }
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/progress.js
function progressText(times, total) {
    const now = `build ${times.length + 1} of ${total}`;
    if (times.length === 0)
        return now;
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    return `${now}, all alike so far, about ${durationText(mean * (total - times.length))} left`;
}
function durationText(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 100_000)
        return `${Math.round(ms / 1000)} s`;
    const minutes = Math.round(ms / 60_000);
    return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

// EXTERNAL MODULE: ./build/js/shared/config/facts-shape.js
var facts_shape = __webpack_require__(29930);
;// CONCATENATED MODULE: ./build/js/determinism/runs/record-shape.js

const MOST_RECORDED_ENTRIES = 20_000;
function recordText(record) {
    let room = MOST_RECORDED_ENTRIES;
    const manifests = record.manifests.map(({ entries, ...manifest }) => {
        room -= entries?.length ?? 0;
        return entries === undefined || room < 0 ? manifest : { ...manifest, entries };
    });
    const text = JSON.stringify({ ...record, manifests });
    return `${text.slice(0, -1)},"seal":"${(0,sha256/* sha256 */.s)(text)}"}\n`;
}
function record_shape_sealed(text) {
    const match = /^(\{.*),"seal":"([0-9a-f]{64})"\}\s*$/su.exec(text);
    return match === null ? undefined : { text: `${match[1]}}`, seal: match[2] };
}
function planDigest(plan) {
    const { build, artifacts, runs, vary, explicit, caches, modes, mtimes, sources } = plan;
    return (0,sha256/* sha256 */.s)(JSON.stringify([1, build, artifacts, runs, vary, explicit, caches, modes, mtimes, sources]));
}

;// CONCATENATED MODULE: ./build/js/determinism/check-facts.js



const MOST_RUNS = 100_000;
function checkFacts(shape, value, path) {
    const facts = shape.object(value, path);
    if (facts['commit'] !== null)
        shape.commit(facts['commit'], `${path}.commit`);
    checkPlan(shape, facts['plan'], `${path}.plan`);
    const read = facts;
    checkRuns(shape, facts, read, path);
    const names = shape.list(facts['variations'], `${path}.variations`).map((one, at) => {
        const variation = shape.object(one, `${path}.variations.${at}`);
        shape.text(variation['detail'], `${path}.variations.${at}.detail`);
        shape.word(variation['status'], ['varied', 'no-effect', 'unavailable'], `${path}.variations.${at}.status`);
        return shape.text(variation['name'], `${path}.variations.${at}.name`);
    });
    const problems = shape.list(facts['problems'], `${path}.problems`);
    problems.forEach((one, at) => {
        const problem = shape.object(one, `${path}.problems.${at}`);
        for (const key of ['code', 'reason', 'hint'])
            shape.text(problem[key], `${path}.problems.${at}.${key}`);
    });
    if (problems.length === 0 && JSON.stringify(names) !== JSON.stringify(read.plan.vary))
        shape.invalid(`${path}.variations`);
    checkDifferences(shape, facts, path);
    for (const name of ['changedSources', 'sharedFiles'])
        shape.texts(facts[name], `${path}.${name}`);
    return read;
}
function checkPlan(shape, value, path) {
    const plan = shape.object(value, path);
    for (const name of ['build', 'sources'])
        shape.text(plan[name], `${path}.${name}`);
    shape.texts(plan['artifacts'], `${path}.artifacts`);
    for (const name of ['explicit', 'mtimes'])
        shape.flag(plan[name], `${path}.${name}`);
    shape.word(plan['caches'], ['off', 'keep'], `${path}.caches`);
    shape.word(plan['modes'], ['executable', 'all', 'ignore'], `${path}.modes`);
    const runs = shape.count(plan['runs'], `${path}.runs`);
    if (runs < 2 || runs > MOST_RUNS)
        shape.invalid(`${path}.runs`);
    const known = VARIATIONS.map(({ name }) => name);
    for (const name of shape.texts(plan['vary'], `${path}.vary`))
        if (!known.includes(name))
            shape.invalid(`${path}.vary`);
    if (shape.digest(plan['digest'], `${path}.digest`) !== planDigest(plan))
        shape.invalid(`${path}.digest`);
}
function checkRuns(shape, facts, { plan, shard, runs }, path) {
    if (shard !== undefined) {
        const own = shape.object(shard, `${path}.shard`);
        const index = shape.count(own['index'], `${path}.shard.index`);
        if (index < 1 || index > shape.count(own['count'], `${path}.shard.count`))
            shape.invalid(`${path}.shard`);
    }
    const mine = new Set((0,plan_shard/* runsOf */.ky)(plan.runs, shard));
    let last = -1;
    shape.list(runs, `${path}.runs`).forEach((one, at) => {
        const run = shape.object(one, `${path}.runs.${at}`);
        const index = shape.count(run['index'], `${path}.runs.${at}.index`);
        if (index <= last || !mine.has(index))
            shape.invalid(`${path}.runs.${at}.index`);
        last = index;
        shape.digest(run['digest'], `${path}.runs.${at}.digest`);
        for (const name of ['startedMs', 'durationMs'])
            shape.number(run[name], `${path}.runs.${at}.${name}`);
        for (const name of shape.texts(run['varied'], `${path}.runs.${at}.varied`))
            if (!plan.vary.includes(name))
                shape.invalid(`${path}.runs.${at}.varied`);
    });
    const reference = facts['reference'];
    if ((reference === undefined) !== (runs.length === 0))
        shape.invalid(`${path}.reference`);
    if (reference === undefined)
        return;
    const own = shape.object(reference, `${path}.reference`);
    if (!runs.some(({ digest }) => digest === shape.digest(own['digest'], `${path}.reference.digest`)))
        shape.invalid(`${path}.reference.digest`);
    if (shape.count(own['files'], `${path}.reference.files`) === 0)
        shape.invalid(`${path}.reference.files`);
    shape.count(own['bytes'], `${path}.reference.bytes`);
    if (own['normalised'] !== undefined)
        shape.digest(own['normalised'], `${path}.reference.normalised`);
}
function checkSource(shape, value, path) {
    const source = shape.object(value, path);
    shape.text(source['path'], `${path}.path`);
    if (source['line'] !== undefined)
        shape.count(source['line'], `${path}.line`);
    if (source['confidence'] !== undefined)
        shape.text(source['confidence'], `${path}.confidence`);
}
const check_facts_KINDS = ['content', 'mode', 'modified', 'kind', 'target', 'added', 'removed'];
function checkDifferences(shape, facts, path) {
    const check = (value, at) => {
        const own = shape.object(value, at);
        shape.count(own['differingPaths'], `${at}.differingPaths`);
        shape.list(own['differences'], `${at}.differences`).forEach((one, place) => {
            const difference = shape.object(one, `${at}.differences.${place}`);
            shape.text(difference['path'], `${at}.differences.${place}.path`);
            shape.word(difference['kind'], check_facts_KINDS, `${at}.differences.${place}.kind`);
            shape.flag(difference['seed'], `${at}.differences.${place}.seed`);
            for (const key of ['cause', 'left', 'right', 'advice', 'confidence', 'writer'])
                if (difference[key] !== undefined)
                    shape.text(difference[key], `${at}.differences.${place}.${key}`);
            if (difference['source'] !== undefined)
                checkSource(shape, difference['source'], `${at}.differences.${place}.source`);
            if (difference['within'] !== undefined)
                shape.texts(difference['within'], `${at}.differences.${place}.within`);
        });
    };
    const { difference, committed, bisection } = facts;
    if (difference !== undefined) {
        const at = `${path}.difference`;
        check(difference, at);
        const own = shape.object(difference, at);
        for (const key of ['run', 'reference', 'omitted'])
            shape.count(own[key], `${at}.${key}`);
        shape.texts(own['notes'], `${at}.notes`);
        if (own['normalised'] !== undefined)
            shape.digest(own['normalised'], `${at}.normalised`);
    }
    if (committed !== undefined) {
        const at = `${path}.committed`;
        check(committed, at);
        const own = shape.object(committed, at);
        shape.commit(own['commit'], `${at}.commit`);
        shape.count(own['files'], `${at}.files`);
    }
    if (bisection === undefined)
        return;
    const own = shape.object(bisection, `${path}.bisection`);
    shape.word(own['kind'], ['variation', 'together', 'flaky'], `${path}.bisection.kind`);
    shape.texts(own['names'], `${path}.bisection.names`);
    shape.count(own['builds'], `${path}.bisection.builds`);
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/read-record.js





const LARGEST_RECORD_BYTES = 256 << 20;
function readRecord(io, host, path) {
    const text = io.readText(path, LARGEST_RECORD_BYTES);
    if (text === undefined)
        throw recordProblem('DETERMINISM-RECORD-UNREADABLE', path, 'cannot be read', 'Download the records of all parts again.');
    const parts = record_shape_sealed(text);
    if (parts === undefined || (0,sha256/* sha256 */.s)(parts.text) !== parts.seal)
        throw tampered(path, 'its seal');
    const shape = new facts_shape/* Shape */.y((place) => tampered(path, place));
    const record = shape.object(JSON.parse(parts.text), 'record');
    if (record['version'] !== 1 || record['kind'] !== 'determinism-record')
        throw tampered(path, 'version');
    const facts = checkFacts(shape, record['facts'], 'facts');
    const known = shape.list(record['manifests'], 'manifests').map((one, at) => {
        const place = `manifests.${at}`;
        const manifest = shape.object(one, place);
        for (const name of ['files', 'bytes'])
            shape.count(manifest[name], `${place}.${name}`);
        const digest = shape.digest(manifest['digest'], `${place}.digest`);
        if (manifest['entries'] !== undefined) {
            const entries = shape.list(manifest['entries'], `${place}.entries`).map((entry) => entryOf(shape, entry, place));
            if (host.rootDigest(entries) !== digest || entries.length !== manifest['files'])
                shape.invalid(`${place}.entries`);
        }
        return digest;
    });
    if (!facts.runs.every(({ digest }) => known.includes(digest)))
        shape.invalid('manifests');
    return record;
}
function readOwnRecord(io, host, path, plan, shard) {
    if (io.status(path).kind === 'missing')
        return undefined;
    const record = readRecord(io, host, path);
    const { facts } = record;
    const isSame = facts.plan.digest === plan.digest && JSON.stringify(facts.shard) === JSON.stringify(shard);
    const isOpen = new Set(facts.runs.map(({ digest }) => digest)).size <= 1;
    return isSame && isOpen && plan.sources !== '' ? record : undefined;
}
function entryOf(shape, value, place) {
    const entry = shape.object(value, place);
    shape.text(entry['path'], `${place}.path`);
    shape.word(entry['kind'], ['file', 'link', 'directory'], `${place}.kind`);
    shape.digest(entry['digest'], `${place}.digest`);
    for (const name of ['mode', 'sizeBytes'])
        shape.count(entry[name], `${place}.${name}`);
    if (entry['modifiedMs'] !== undefined)
        shape.number(entry['modifiedMs'], `${place}.modifiedMs`);
    return entry;
}
function tampered(path, place) {
    return recordProblem('DETERMINISM-RECORD-TAMPERED', path, `is not as it was written (${place})`, 'It was cut off or changed. Download it again, or build that part again.');
}
function recordProblem(code, path, reason, hint) {
    return new problem/* ProblemError */.M({ code, reason: `the record ${path} ${reason}`, hint, location: { path } });
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/sources.js



async function readSources(io, host, artifacts, own) {
    const tree = git(io, 'rev-parse', 'HEAD:./');
    if (tree === undefined)
        return { commit: null, digest: await contentDigest(io, host, [...artifacts, ...own]), isTracked: () => false };
    const others = ['.', ...own.map((path) => `:(exclude)${path}`)];
    const changes = [
        git(io, 'status', '--porcelain=v1', '-z', '--no-renames', '--', ...others),
        git(io, 'diff', 'HEAD', '--binary', '--no-ext-diff', '--no-textconv', '--', ...others),
    ];
    const tracked = (git(io, 'ls-files', '-z') ?? '').split('\0');
    return {
        commit: git(io, 'rev-parse', 'HEAD') ?? null,
        digest: (0,sha256/* sha256 */.s)(JSON.stringify([tree, ...changes])),
        isTracked: (path) => tracked.some((file) => file === path || file.startsWith(`${path}/`)),
    };
}
function git(io, ...args) {
    const { status, stdout } = (0,change_git/* askGit */.g)(io, ['-c', 'core.quotePath=false', ...args]);
    return status === 0 ? new TextDecoder().decode(stdout).trimEnd() : undefined;
}
async function contentDigest(io, host, ignore) {
    try {
        const request = { root: io.workingDirectory, globs: ['**'], modes: 'ignore', mtimes: false };
        const below = ignore.flatMap((path) => [path, `${path}/**`]);
        return (await host.fingerprint({ ...request, ignore: below })).rootDigest;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.M)
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/determinism/origins/trace.js
const CALLS = 'creat,open,openat,openat2,rename,renameat,renameat2,link,linkat,execve,clone,clone3,fork,vfork';
const LONGEST_COMMAND = 200;
function traceCommand(file) {
    return [
        'strace',
        '-f',
        '-qq',
        '-y',
        '-s',
        '160',
        '--seccomp-bpf',
        '-e',
        `trace=${CALLS}`,
        '-e',
        'signal=none',
        '-o',
        file,
    ];
}
class Processes {
    #threads = new Map();
    #parents = new Map();
    #programs = new Map();
    thread(child, of) {
        this.#threads.set(child, of);
    }
    child(child, parent, at) {
        this.#parents.set(child, [parent, at]);
    }
    program(thread, at, command) {
        const known = this.#programs.get(thread) ?? [];
        known.push({ at, command });
        this.#programs.set(thread, known);
    }
    commandAt(thread, at) {
        let [own, when] = [thread, at];
        for (let steps = 0; steps < 1000; steps++) {
            const program = this.#programs.get(own)?.findLast((one) => one.at <= when);
            if (program !== undefined)
                return program.command;
            const owner = this.#threads.get(own);
            if (owner !== undefined)
                own = owner;
            else {
                const parent = this.#parents.get(own);
                if (parent === undefined)
                    return undefined;
                [own, when] = parent;
            }
        }
        return undefined;
    }
}
function writersIn(trace, folder) {
    const processes = new Processes();
    const writes = new Map();
    const begun = new Map();
    trace.split('\n').forEach((line, at) => {
        const [, thread, said] = /^(\d+)\s+(.*)$/u.exec(line) ?? [];
        if (thread === undefined || said === undefined)
            return;
        const started = /^(.*) <unfinished \.\.\.>$/u.exec(said)?.[1];
        if (started !== undefined) {
            begun.set(thread, started);
            return;
        }
        const resumed = /^<\.\.\. \w+ resumed>(.*)$/u.exec(said)?.[1];
        const call = resumed === undefined ? said : `${begun.get(thread) ?? ''}${resumed}`;
        begun.delete(thread);
        note(call, thread, at);
    });
    const found = new Map();
    for (const [path, { thread, at }] of writes) {
        const command = processes.commandAt(thread, at);
        if (command !== undefined)
            found.set(path, command);
    }
    return found;
    function note(call, thread, at) {
        const wrote = (path) => {
            const whole = path.startsWith('/') ? path : `${folder}/${path}`;
            if (whole.startsWith(`${folder}/`))
                writes.set(whole.slice(folder.length + 1), { thread, at });
        };
        const [, name = ''] = /^(\w+)\(/u.exec(call) ?? [];
        if (name === 'execve') {
            const [, list] = /^execve\(.*?, \[(.*)\](?:\.\.\.)?, .*\)\s+= 0$/u.exec(call) ?? [];
            if (list !== undefined)
                processes.program(thread, at, commandText(list));
        }
        else if (/^(?:clone3?|v?fork)$/u.test(name)) {
            const [, child] = /\)\s+= (\d+)/u.exec(call) ?? [];
            if (child === undefined)
                return;
            if (call.includes('CLONE_THREAD'))
                processes.thread(child, thread);
            else
                processes.child(child, thread, at);
        }
        else if (/^(?:open(?:at2?)?|creat)$/u.test(name)) {
            const [, path] = /\)\s+= \d+<(.*)>$/u.exec(call) ?? [];
            if (path !== undefined && /O_(?:WRONLY|RDWR|CREAT)|^creat\(/u.test(call))
                wrote(unescaped(path));
        }
        else if (/^(?:rename(?:at2?)?|link(?:at)?)$/u.test(name) && / = 0$/u.test(call)) {
            const [, base = '', target] = /, (?:(?:AT_FDCWD|\d+)<(.*?)>, )?"((?:[^"\\]|\\.)*)"(?:, \w+)?\)\s+= 0$/u.exec(call) ?? [];
            if (target !== undefined)
                wrote(base === '' || target.startsWith('/') ? unescaped(target) : `${unescaped(base)}/${unescaped(target)}`);
        }
    }
}
const SCRIPT = /^[\w@+.-]*[./][\w@+./-]*$/u;
function commandText(list) {
    const [program = '', script = ''] = [...list.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(([, word = '']) => unescaped(word));
    const text = [program, ...(SCRIPT.test(script) && !script.startsWith('-') ? [script] : [])].join(' ');
    const line = text.replace(/\s+/gu, ' ').trim();
    return line.length > LONGEST_COMMAND ? `${line.slice(0, LONGEST_COMMAND - 1).toWellFormed()}…` : line;
}
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    const bytes = [];
    for (const [, plain, octal, letter] of text.matchAll(/([^\\]+)|\\([0-7]{1,3})|\\(.)/gu)) {
        if (plain !== undefined)
            bytes.push(...new TextEncoder().encode(plain));
        else if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else
            bytes.push({ n: 10, t: 9, r: 13, v: 11, f: 12 }[letter ?? ''] ?? (letter ?? '?').charCodeAt(0));
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/writers.js


const LARGEST_TRACE_BYTES = 64 << 20;
const TRACE_SEED = EXTRA_SEED - 1;
const MOST_PROGRAMS = 8;
async function withWriters(io, lab, built, explanation) {
    const { differences, notes } = explanation;
    const paths = new Set(differences.flatMap(({ path, kind }) => (kind === 'removed' ? [] : [path])));
    if (paths.size === 0)
        return explanation;
    const unknown = (reason) => {
        const programs = built.result.executables.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
        const ran = programs.length === 0 ? '' : `; seen to run: ${programs.slice(0, MOST_PROGRAMS).join(', ')}`;
        return { ...explanation, notes: [...notes, `Which process wrote what differs is not known: ${reason}${ran}.`] };
    };
    const { machine, workFolder } = lab.bench;
    if (machine.system !== 'linux')
        return unknown(`it is only looked at on Linux, with strace`);
    if (!(await lab.works(['strace', '-V'])))
        return unknown('strace is not installed');
    const file = `${workFolder}/trace`;
    const command = traceCommand(file);
    if (!(await lab.works([command[0], ...command.slice(1), 'true'])))
        return unknown('strace may not follow processes here');
    const followed = await lab.build([], TRACE_SEED, command);
    const trace = io.readText(file, LARGEST_TRACE_BYTES);
    if ('problem' in followed)
        return unknown('the build fails when strace follows it');
    if (trace === undefined)
        return unknown('strace wrote nothing, or too much');
    const writers = writersIn(trace, followed.setup.folder);
    const written = differences.map((one) => {
        const writer = writers.get(one.path);
        return writer === undefined ? one : { ...one, writer };
    });
    const missing = [...paths].filter((path) => !writers.has(path)).length;
    const note = `Who wrote ${missing} of ${paths.size} artifacts that differ was not seen: in the build that strace followed they have another name, or came to be otherwise.`;
    return { ...explanation, differences: written, notes: missing === 0 ? notes : [...notes, note] };
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/measurement.js



















const measurement_MOST_CHANGED_SOURCES = 100;
async function measureRuns(context, settings) {
    const { io } = context;
    const host = await io.buildHost();
    const own = [context.reportFolder?.split('/').slice(0, -1).join('/') ?? '', settings.workFolder ?? '']
        .map((path) => path.replace(/^\.\//u, '').replace(/\/+$/u, ''))
        .filter((path) => path !== '' && !path.startsWith('/') && !path.startsWith('..'));
    const sources = await readSources(io, host, settings.artifacts, own);
    const plan = planFacts(settings, sources);
    const leaveOut = leftOut({
        artifacts: settings.artifacts,
        leaveOut: settings.leaveOut,
        own,
        caches: settings.caches,
        exists: (path) => io.status(path).kind !== 'missing',
        isTracked: sources.isTracked,
    });
    const bench = openBench(io, host, settings, plan.digest, leaveOut);
    try {
        const lab = new Lab({ io, host, bench, settings, leaveOut });
        const measurement = new Measurement({ context, host, settings, sources, plan, lab });
        await measurement.make();
        return measurement.collected();
    }
    finally {
        host.remove(bench.workFolder);
    }
}
function planFacts(settings, sources) {
    const { build, artifacts, ignore, runs, vary, explicit, caches, modes, mtimes } = settings;
    const globs = [...artifacts, ...ignore.map((glob) => `!${glob}`)];
    const plan = { build, artifacts: globs, runs, vary, explicit, caches, modes, mtimes, sources: sources.digest };
    return { ...plan, digest: planDigest(plan) };
}
class Measurement {
    #parts;
    #io;
    #watch;
    #runs = [];
    #problems = [];
    #manifests = new Map();
    #changedSources = new Set();
    #open = [];
    #variations = [];
    #earlier = [];
    #reference;
    #referenceTree;
    #difference;
    #bisection;
    #committed;
    #sharedFiles = [];
    #normalised;
    constructor(parts) {
        this.#parts = parts;
        this.#io = parts.context.io;
        this.#watch = new OutsideWatch(parts.host, parts.lab.bench, this.#io.workingDirectory);
    }
    async make() {
        const { settings, plan, lab } = this.#parts;
        try {
            this.#resume();
            const { open, closed } = await tryVariations(lab, plan.vary);
            this.#open = open;
            this.#variations = closed;
            const rows = planRuns(plan.runs, plan.vary);
            const mine = (0,plan_shard/* runsOf */.ky)(plan.runs, settings.shard);
            for (const index of mine) {
                if (this.#runs.some((run) => run.index === index))
                    continue;
                this.#tell(mine.length);
                const built = await this.#run(index, rows[index]);
                if (built === undefined)
                    break;
                const differs = this.#differs();
                if (differs)
                    await this.#explain(index, built);
                await this.#probeOnce(built);
                if (settings.caches === 'off')
                    await this.#watch.begin(built.startedMs);
                this.#save();
                if (differs)
                    break;
            }
            if (this.#variations.every(({ status }) => status === 'unavailable') && this.#earlier.length > 0)
                this.#variations = this.#earlier;
            if (settings.caches === 'off')
                this.#sharedFiles = this.#watch.shared(this.#runs);
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.M))
                throw error;
            this.#problems.push(error.problem);
        }
    }
    collected() {
        const facts = this.#facts();
        return { facts, detail: { entries: this.#reference?.entries ?? [], record: this.#record(facts) } };
    }
    async #run(index, row) {
        const { settings, lab } = this.#parts;
        let open = this.#open.filter(({ variation }) => row.includes(variation.name));
        let built = await lab.build(open, index + 1);
        if ('problem' in built && !settings.explicit) {
            const milder = await this.#withoutHarsh(open, index);
            if (milder !== undefined)
                [open, built] = [milder.open, milder.built];
        }
        if ('problem' in built) {
            this.#problems.push(built.problem);
            return undefined;
        }
        for (const path of built.changedSources)
            this.#changedSources.add(path);
        const { fingerprint, result, startedMs } = built;
        const digest = fingerprint.rootDigest;
        this.#runs.push({
            index,
            varied: open.map(({ variation }) => variation.name),
            digest,
            startedMs,
            durationMs: Math.round(result.durationMs),
            ...(settings.shard === undefined ? {} : { shard: settings.shard.index }),
        });
        if (!this.#manifests.has(digest))
            this.#manifests.set(digest, {
                digest,
                files: fingerprint.files,
                bytes: fingerprint.bytes,
                entries: fingerprint.manifest().entries,
            });
        if (this.#reference === undefined)
            await this.#becomeReference(built);
        return built;
    }
    async #becomeReference(built) {
        const { lab, host, settings } = this.#parts;
        this.#reference = built.fingerprint.manifest();
        this.#referenceTree = this.#keep(built, 'reference');
        this.#normalised = await this.#normalisedDigest(this.#referenceTree);
        if (settings.committed) {
            const { artifacts: globs, ignore, modes, mtimes } = settings;
            const folder = `${lab.bench.workFolder}/committed`;
            this.#committed = await compareCommitted(this.#io, host, folder, { globs, ignore, modes, mtimes }, this.#referenceTree);
        }
    }
    async #probeOnce(built) {
        if (this.#open.length === 0 || this.#variations.some(({ status }) => status !== 'unavailable'))
            return;
        const effects = await probeEffects(this.#parts.lab, this.#open, built);
        this.#variations = [...this.#variations.filter(({ status }) => status === 'unavailable'), ...effects];
    }
    async #withoutHarsh(open, index) {
        const harsh = open.filter(({ variation }) => variation.isHarsh === true);
        const choices = harsh.length > 1 ? [...harsh.map((one) => [one]).reverse(), harsh] : harsh.map((one) => [one]);
        for (const left of choices) {
            const milder = open.filter((one) => !left.includes(one));
            const built = await this.#parts.lab.build(milder, index + 1);
            if ('problem' in built)
                continue;
            const names = left.map(({ variation }) => variation.name);
            this.#open = this.#open.filter(({ variation }) => !names.includes(variation.name));
            const unavailable = names.map((name) => ({ name, status: 'unavailable', detail: 'the build fails with it' }));
            this.#variations = [...this.#variations.filter(({ name }) => !names.includes(name)), ...unavailable];
            return { open: milder, built };
        }
        return undefined;
    }
    #differs() {
        return this.#runs.at(-1)?.digest !== this.#runs[0]?.digest;
    }
    async #explain(index, built) {
        const [first] = this.#runs;
        const right = this.#keep(built, 'different');
        const { lab, settings, context } = this.#parts;
        if (this.#referenceTree === undefined) {
            const again = await lab.build([], EXTRA_SEED);
            if (!('problem' in again))
                this.#referenceTree = this.#keep(again, 'reference');
        }
        if (this.#referenceTree !== undefined) {
            const explanation = withOrigins(this.#io, await explain(this.#io, this.#referenceTree, right), settings.build);
            const normalised = await this.#normalisedDigest(right);
            this.#difference = { ...explanation, run: index, reference: first.index, normalised };
        }
        if (!settings.bisect)
            return;
        this.#bisection = await searchCause(lab, this.#open, first, this.#runs.at(-1), context.progress);
        if (this.#difference !== undefined)
            this.#difference = { ...this.#difference, ...(await withWriters(this.#io, lab, built, this.#difference)) };
    }
    async #normalisedDigest(tree) {
        const { host } = this.#parts;
        return host.rootDigest(await normalisedEntries(tree.entries, artifactContents(host, tree)));
    }
    #keep(built, name) {
        const { host, lab } = this.#parts;
        const folder = `${lab.bench.workFolder}/kept/${name}`;
        const manifest = built.fingerprint.manifest();
        host.keep(built.setup.folder, manifest, folder);
        return { folder, entries: manifest.entries, build: built.traits };
    }
    #tell(total) {
        const times = this.#runs.map(({ durationMs }) => durationMs);
        this.#parts.context.progress(progressText(times, total));
    }
    #resume() {
        const { settings, plan, context } = this.#parts;
        if (!settings.resume || context.reportFolder === undefined)
            return;
        const record = readOwnRecord(this.#io, this.#parts.host, `${context.reportFolder}/record.json`, plan, settings.shard);
        if (record === undefined)
            return;
        this.#runs.push(...record.facts.runs);
        for (const manifest of record.manifests)
            this.#manifests.set(manifest.digest, manifest);
        const entries = record.manifests[0]?.entries;
        if (entries !== undefined)
            this.#reference = { entries, rootDigest: record.manifests[0].digest };
        this.#committed = record.facts.committed;
        this.#earlier = record.facts.variations;
        this.#normalised = record.facts.reference?.normalised;
        for (const path of record.facts.changedSources)
            this.#changedSources.add(path);
    }
    #save() {
        const { reportFolder } = this.#parts.context;
        if (reportFolder !== undefined)
            this.#io.write(`${reportFolder}/record.json`, this.#record(this.#facts()));
    }
    #record(facts) {
        return recordText({ version: 1, kind: 'determinism-record', facts, manifests: [...this.#manifests.values()] });
    }
    #facts() {
        const { sources, plan, settings } = this.#parts;
        const first = this.#manifests.get(this.#runs[0]?.digest ?? '');
        const normalised = this.#normalised === undefined ? {} : { normalised: this.#normalised };
        return {
            commit: sources.commit,
            plan,
            ...(settings.shard === undefined ? {} : { shard: settings.shard }),
            runs: this.#runs.toSorted((a, b) => a.index - b.index),
            variations: plan.vary.flatMap((name) => this.#variations.filter((variation) => variation.name === name)),
            ...(first === undefined
                ? {}
                : { reference: { digest: first.digest, files: first.files, bytes: first.bytes, ...normalised } }),
            ...(this.#difference === undefined ? {} : { difference: this.#difference }),
            ...(this.#bisection === undefined ? {} : { bisection: this.#bisection }),
            ...(this.#committed === undefined ? {} : { committed: this.#committed }),
            changedSources: [...this.#changedSources].sort().slice(0, measurement_MOST_CHANGED_SOURCES),
            sharedFiles: this.#sharedFiles,
            problems: this.#problems,
        };
    }
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/merge.js




const MOST_LISTED = 100;
const MOST_MISSING_NAMED = 10;
async function mergeRecords({ io, reportFolder }, { merge }) {
    const host = await io.buildHost();
    const own = reportFolder === undefined ? [] : [`${reportFolder}/record.json`];
    const paths = io.find(merge).filter((path) => !own.includes(path));
    const parts = paths.map((path) => ({ path, record: readRecord(io, host, path) }));
    const [first] = parts;
    if (first === undefined)
        throw new problem/* ProblemError */.M({
            code: 'DETERMINISM-RECORD-MISSING',
            reason: `no record matches ${merge.join(', ')}`,
            hint: 'Download the artifacts of the jobs that built, and name their record.json.',
        });
    const { plan } = first.record.facts;
    for (const { path, record } of parts)
        if (record.facts.plan.digest !== plan.digest)
            throw recordProblem('DETERMINISM-RECORD-OTHER-PLAN', path, `is of another plan than ${first.path}: ${differingPart(plan, record.facts.plan)} differs`, 'All parts must build the same sources in the same way. Delete what earlier pipelines left.');
    const runs = joinedRuns(parts);
    const facts = parts.map(({ record }) => record.facts);
    const reference = manifestOf(parts, runs[0]?.digest);
    const difference = differenceOf(parts, runs) ?? facts.find((one) => one.difference !== undefined)?.difference;
    const bisection = facts.find((one) => one.bisection !== undefined)?.bisection;
    const committed = facts.find((one) => (one.committed?.differingPaths ?? 0) > 0) ?? facts.find((one) => one.committed);
    return {
        facts: {
            commit: facts.every(({ commit }) => commit === facts[0]?.commit) ? (facts[0]?.commit ?? null) : null,
            plan,
            merged: parts.length,
            runs,
            variations: plan.vary.map((name) => joinedVariation(name, parts)),
            ...(reference === undefined
                ? {}
                : { reference: { ...referenceFacts(reference), ...normalisedOf(facts, reference.digest) } }),
            ...(difference === undefined ? {} : { difference }),
            ...(bisection === undefined ? {} : { bisection }),
            ...(committed?.committed === undefined ? {} : { committed: committed.committed }),
            changedSources: [...new Set(facts.flatMap((one) => one.changedSources))].sort().slice(0, MOST_LISTED),
            sharedFiles: [...new Set(facts.flatMap((one) => one.sharedFiles))].sort().slice(0, MOST_LISTED),
            problems: [...facts.flatMap((one) => one.problems), ...missingRuns(plan.runs, runs)],
        },
        detail: { entries: reference?.entries ?? [] },
    };
}
function differingPart(left, right) {
    const names = Object.keys(left);
    return names
        .filter((name) => name !== 'digest' && JSON.stringify(left[name]) !== JSON.stringify(right[name]))
        .join(', ');
}
function joinedRuns(parts) {
    const joined = new Map();
    for (const { path, record } of parts)
        for (const run of record.facts.runs) {
            if (joined.has(run.index))
                throw recordProblem('DETERMINISM-RECORD-DUPLICATE', path, `holds build ${run.index + 1}, which another record holds too`, 'Each part is built once: a copy of a record would count its builds twice.');
            joined.set(run.index, run);
        }
    return [...joined.values()].sort((a, b) => a.index - b.index);
}
function missingRuns(runs, made) {
    if (new Set(made.map(({ digest }) => digest)).size > 1)
        return [];
    const known = new Set(made.map(({ index }) => index));
    const missing = (0,plan_shard/* runsOf */.ky)(runs, undefined).filter((index) => !known.has(index));
    if (missing.length === 0)
        return [];
    const named = missing.slice(0, MOST_MISSING_NAMED).map((index) => index + 1);
    return [
        {
            code: 'DETERMINISM-RECORD-MISSING',
            reason: `${missing.length} of ${runs} builds are in no record: ${named.join(', ')}${missing.length > named.length ? ' …' : ''}`,
            hint: 'A part did not run to its end, or its record was not downloaded.',
        },
    ];
}
function joinedVariation(name, parts) {
    const order = ['unavailable', 'no-effect', 'varied'];
    const all = parts.map(({ record }) => record.facts.variations.find((one) => one.name === name));
    for (const status of order) {
        const worst = all.find((one) => (one?.status ?? 'unavailable') === status);
        if (status === 'unavailable' && all.some((one) => one === undefined))
            return { name, status, detail: 'a part did not come to the point of varying it' };
        if (worst !== undefined)
            return worst;
    }
    return { name, status: 'unavailable', detail: 'in no record' };
}
function manifestOf(parts, digest) {
    const all = parts.flatMap(({ record }) => record.manifests).filter((manifest) => manifest.digest === digest);
    return all.find(({ entries }) => entries !== undefined) ?? all[0];
}
function referenceFacts({ digest, files, bytes }) {
    return { digest, files, bytes };
}
function normalisedOf(facts, digest) {
    const known = facts.find(({ reference }) => reference?.digest === digest)?.reference?.normalised;
    return known === undefined ? {} : { normalised: known };
}
function differenceOf(parts, runs) {
    const [first] = runs;
    const other = runs.find(({ digest }) => digest !== first?.digest);
    if (first === undefined || other === undefined)
        return undefined;
    const own = parts.find(({ record: { facts } }) => facts.difference !== undefined)?.record.facts.difference;
    if (own !== undefined)
        return own;
    const left = manifestOf(parts, first.digest)?.entries;
    const right = manifestOf(parts, other.digest)?.entries;
    const found = left === undefined || right === undefined ? [] : differingPaths(left, right);
    return {
        run: other.index,
        reference: first.index,
        differences: found.slice(0, MOST_DIFFERENCES),
        differingPaths: found.length,
        omitted: Math.max(0, found.length - MOST_DIFFERENCES),
        notes: left === undefined || right === undefined
            ? ['The records are too large to name the artifacts that differ.']
            : [
                'Built on different machines: the paths are known, not what is in the files. Build both on one machine to see it.',
            ],
    };
}

;// CONCATENATED MODULE: ./build/js/determinism/collect.js


function collect(context, settings) {
    return settings.merge.length > 0 ? mergeRecords(context, settings) : measureRuns(context, settings);
}

// EXTERNAL MODULE: ./build/js/determinism/plan/bound.js
var bound = __webpack_require__(49730);
;// CONCATENATED MODULE: ./build/js/determinism/headline.js

function headline(facts, errors, problems) {
    const [error] = errors;
    if (error !== undefined)
        return error.message;
    const [problem] = problems;
    if (problem !== undefined)
        return `${problem.reason}${more(problems.length - 1)} (${problem.code})`;
    const { runs, plan, shard, reference, variations, committed } = facts;
    const files = `${reference?.files ?? 0} ${reference?.files === 1 ? 'artifact' : 'artifacts'}`;
    if (shard !== undefined)
        return `part ${shard.index} of ${shard.count}: ${runs.length} of ${plan.runs} builds, ${runs.length === 1 ? 'to be compared' : 'alike so far'} (${files}); the verdict is made where the parts are merged`;
    const varied = variations.filter(({ status }) => status === 'varied').length;
    const what = varied === 0 ? 'nothing varied' : `${varied} of ${variations.length} variations in effect`;
    const same = committed === undefined ? '' : ', and what is committed is what was built';
    return `${runs.length} builds gave the same ${files}${same}, ${what}; builds that differ are rarer than ${(0,bound/* boundText */.O)(runs.length)} (95 % sure)`;
}
function more(count) {
    return count > 0 ? `, and ${count} more` : '';
}

// EXTERNAL MODULE: ./build/js/determinism/outcome.js
var determinism_outcome = __webpack_require__(29476);
// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __webpack_require__(67673);
;// CONCATENATED MODULE: ./build/js/determinism/rules/changed-source.js

const CHANGES_SOURCES = 'determinism/changes-sources';
const MOST_FINDINGS = 20;
function changedSources({ changedSources: paths }) {
    return paths.slice(0, MOST_FINDINGS).map((path) => ({
        rule: CHANGES_SOURCES,
        severity: 'warning',
        message: `the build writes to ${path}, which is one of its sources`,
        hint: 'Let it write elsewhere, or name the file among the artifacts.',
        location: { path },
        fingerprint: (0,fingerprint/* fingerprint */.R)(CHANGES_SOURCES, path, ''),
    }));
}

;// CONCATENATED MODULE: ./build/js/determinism/rules/committed.js

const COMMITTED = 'determinism/committed-differs';
const committed_MOST_FINDINGS = 100;
function committedFindings({ committed }) {
    if (committed === undefined)
        return [];
    return committed.differences
        .filter(({ seed }) => seed)
        .slice(0, committed_MOST_FINDINGS)
        .map((difference) => ({
        rule: COMMITTED,
        severity: 'error',
        message: `${difference.path} ${committedText(difference)}`,
        hint: 'Build from a clean checkout with the locked dependencies, and commit the result.',
        location: { path: difference.path },
        fingerprint: (0,fingerprint/* fingerprint */.R)(COMMITTED, difference.path, difference.kind),
    }));
}
function committedText({ kind }) {
    if (kind === 'added')
        return 'is built, but not committed';
    if (kind === 'removed')
        return 'is committed, but not built';
    if (kind === 'mode')
        return 'is committed with other permissions than it is built with';
    return 'is not what the sources build to';
}

;// CONCATENATED MODULE: ./build/js/determinism/rules/differing-artifact.js


const differing_artifact_DIFFERS = 'determinism/differing-artifact';
const differing_artifact_MOST_FINDINGS = 100;
const WORDS = {
    content: 'has another content',
    mode: 'has other permissions',
    modified: 'has another time of its last change',
    kind: 'is now a file, now a link or folder',
    target: 'is a link to another place',
    added: 'is only there in some builds',
    removed: 'is only there in some builds',
};
function differingArtifacts(facts) {
    if ((0,determinism_outcome/* distinctDigests */.i)(facts).length < 2 || facts.difference === undefined)
        return [];
    return facts.difference.differences
        .filter(({ seed }) => seed)
        .slice(0, differing_artifact_MOST_FINDINGS)
        .map((difference) => {
        const { path, within, source, advice } = difference;
        return {
            rule: differing_artifact_DIFFERS,
            severity: 'error',
            message: `${placeText(difference)} ${differenceText(difference)}`,
            ...(advice === undefined ? {} : { hint: advice }),
            location: source === undefined ? { path } : { path: source.path, ...lines(source.line) },
            fingerprint: (0,fingerprint/* fingerprint */.R)(differing_artifact_DIFFERS, path, (within ?? []).join('\0')),
        };
    });
}
function differenceText(difference) {
    const { kind, cause, confidence, left, right, explains } = difference;
    const known = cause === undefined ? '' : ` (${cause}${confidence === undefined ? '' : `, ${confidence}`})`;
    const shown = left === undefined || right === undefined ? '' : `: ${JSON.stringify(left)} and ${JSON.stringify(right)}`;
    const more = explains === undefined || explains === 0 ? '' : `; ${explains} more follow from it`;
    return `${WORDS[kind]}${known}${shown}${originText(difference)}${more}`;
}
function originText({ source, writer }) {
    const by = writer === undefined ? '' : `; written by ${JSON.stringify(writer)}`;
    if (source === undefined)
        return by;
    const line = source.line === undefined ? '' : `:${source.line}`;
    return `${by}; made in ${source.path}${line}${source.confidence === undefined ? '' : ` (${source.confidence})`}`;
}
function placeText({ path, within = [] }) {
    const [first = '', ...rest] = within;
    if (first === path)
        return within.join(' > ');
    const line = /^line (\d+)$/u.exec(first);
    return line === null ? [path, ...within].join(' > ') : [`${path}:${line[1]}`, ...rest].join(' > ');
}
function lines(line) {
    return line === undefined ? {} : { startLine: line, endLine: line };
}

;// CONCATENATED MODULE: ./build/js/determinism/runs/suspects.js
function suspects(reference, runs) {
    const others = runs.filter(({ digest }) => digest !== reference);
    const same = runs.filter(({ digest }) => digest === reference);
    const [first] = others;
    if (first === undefined)
        return [];
    return first.varied.filter((name) => others.every(({ varied }) => varied.includes(name)) && !same.some(({ varied }) => varied.includes(name)));
}

;// CONCATENATED MODULE: ./build/js/determinism/rules/not-reproducible.js




const NOT_REPRODUCIBLE = 'determinism/not-reproducible';
function notReproducible(facts) {
    const results = (0,determinism_outcome/* distinctDigests */.i)(facts).length;
    if (results < 2)
        return [];
    const { runs, difference } = facts;
    const differing = difference === undefined || difference.differingPaths === 0
        ? ''
        : `, ${difference.differingPaths} of ${facts.reference?.files ?? 0} artifacts differ`;
    const { cause, hint } = causeOf(facts);
    return [
        {
            rule: NOT_REPRODUCIBLE,
            severity: 'error',
            message: `${runs.length} builds gave ${results} different results${differing}: ${cause}`,
            hint,
            measured: { value: results, unit: 'count' },
            limit: { value: 1, unit: 'count' },
            fingerprint: (0,fingerprint/* fingerprint */.R)(NOT_REPRODUCIBLE, '', ''),
        },
    ];
}
function causeOf(facts) {
    const { bisection } = facts;
    if (bisection?.kind === 'variation')
        return { cause: `it depends on ${titles(bisection.names)}`, hint: advice(bisection.names) };
    if (bisection?.kind === 'together')
        return {
            cause: `it depends on ${titles(bisection.names)}, but only on all of them together`,
            hint: advice(bisection.names),
        };
    if (bisection?.kind === 'flaky')
        return {
            cause: bisection.names.length === 0
                ? 'it differs even when nothing is varied'
                : `it differs by chance, more often with ${bisection.names.join(', ')} varied`,
            hint: bisection.names.length > 0
                ? advice(bisection.names)
                : 'Chance, the clock or the order in which things end get into the artifacts. What differs in the files says which.',
        };
    const [first] = facts.runs;
    const likely = suspects(first?.digest ?? '', facts.runs);
    if (likely.length === 0)
        return { cause: 'what makes the difference is not known', hint: 'What differs in the files says most.' };
    return { cause: `all that differ have ${likely.join(', ')} varied, and no other has`, hint: advice(likely) };
}
function titles(names) {
    return names.map((name) => VARIATIONS.find((one) => one.name === name)?.title ?? name).join(' and ');
}
function advice(names) {
    return names.map((name) => VARIATIONS.find((one) => one.name === name)?.advice ?? '').join(' ');
}

;// CONCATENATED MODULE: ./build/js/determinism/decide.js







function decide(_settings, facts) {
    const errors = [...notReproducible(facts), ...differingArtifacts(facts), ...committedFindings(facts)];
    const problems = errors.length > 0 ? [] : (0,determinism_outcome/* openQuestions */.q)(facts);
    const outcome = errors.length > 0 ? 'failed' : problems.length > 0 ? 'inconclusive' : 'passed';
    const [first] = problems;
    return {
        version: 1,
        gate: 'determinism',
        outcome,
        summary: headline(facts, errors, problems),
        findings: [...errors, ...changedSources(facts)],
        metrics: metricsOf(facts),
        ...(first === undefined ? {} : { problem: first }),
        ...(problems.length > 1 ? { problems } : {}),
    };
}
function metricsOf(facts) {
    const { runs, plan, reference, difference, committed, shard, merged, variations } = facts;
    const results = (0,determinism_outcome/* distinctDigests */.i)(facts).length;
    const causes = (difference?.differences ?? [])
        .filter(({ seed }) => seed)
        .map(({ cause, path, seed }) => ({ cause: cause ?? null, path, seed }));
    return {
        runs: runs.length,
        plannedRuns: plan.runs,
        distinctDigests: results,
        rootDigest: reference?.digest ?? null,
        normalisedDigest: reference?.normalised ?? null,
        ...(difference?.normalised === undefined
            ? {}
            : { normalisedAlike: difference.normalised === reference?.normalised }),
        files: reference?.files ?? 0,
        bytes: reference?.bytes ?? 0,
        bound95: results === 1 ? Math.ceil((0,bound/* bound95 */.R)(runs.length) * 1e6) / 1e6 : null,
        variations: Object.fromEntries(variations.map(({ name, status }) => [name, status])),
        differingPaths: difference?.differingPaths ?? 0,
        causes,
        ...(facts.bisection === undefined ? {} : { madeTheDifference: facts.bisection.names, kind: facts.bisection.kind }),
        ...(committed === undefined ? {} : { committedDiffering: committed.differingPaths }),
        ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.count}` }),
        ...(merged === undefined ? {} : { merged }),
    };
}

// EXTERNAL MODULE: ./build/js/determinism/description.js + 2 modules
var description = __webpack_require__(96414);
;// CONCATENATED MODULE: ./build/js/determinism/manifest-file.js

function manifestText({ plan, reference }, entries) {
    const head = {
        version: 1,
        rootDigest: reference?.digest ?? null,
        normalisedDigest: reference?.normalised ?? null,
        normalisers: NORMALISERS.map(({ id }) => id),
        artifacts: plan.artifacts,
        modes: plan.modes,
    };
    const lines = entries.map((entry) => JSON.stringify({ ...entry, mode: entry.mode.toString(8) }));
    return `${JSON.stringify({ ...head, mtimes: plan.mtimes }).slice(0, -1)},"entries":[\n${lines.join(',\n')}\n]}\n`;
}

// EXTERNAL MODULE: ./build/js/determinism/statement.js
var statement = __webpack_require__(63517);
;// CONCATENATED MODULE: ./build/js/determinism/files.js


function determinismFiles(_settings, verdict, facts, detail) {
    if (detail === undefined)
        return [];
    const { entries, record } = detail;
    return [
        { name: 'manifest.json', render: () => manifestText(facts, entries) },
        { name: 'statement.intoto.json', render: () => (0,statement/* statementText */.t6)(verdict, facts, entries) },
        ...(record === undefined ? [] : [{ name: 'record.json', render: () => record }]),
    ];
}

;// CONCATENATED MODULE: ./build/js/determinism/normalised-note.js
const SHOWN_DIGITS = 12;
function normalisedNotes({ reference, difference }) {
    if (reference?.normalised === undefined)
        return [];
    const [strict, normalised] = [reference.digest, reference.normalised].map((text) => text.slice(0, SHOWN_DIGITS));
    const digests = `Strict digest ${strict}, normalised ${normalised}`;
    if (difference?.normalised === undefined)
        return [`${digests}.`];
    return difference.normalised === reference.normalised
        ? [
            `${digests}: without what packing adds (times, owners, orders in archives), the builds are alike. The strict one decides.`,
        ]
        : [`${digests}: the builds differ in more than what packing adds.`];
}

;// CONCATENATED MODULE: ./build/js/determinism/tables.js



const MOST_SHOWN = 200;
const tables_SHOWN_DIGITS = 12;
const TEXT = (label) => ({ label, align: 'left' });
const NUMBER = (label) => ({ label, align: 'right' });
const TONES = {
    varied: 'good',
    'no-effect': 'warn',
    unavailable: 'muted',
};
function differenceTables({ difference }) {
    if (difference === undefined || difference.differingPaths === 0)
        return [];
    const { differences, omitted, run, reference } = difference;
    return [
        {
            title: `Differing artifacts (builds ${reference + 1} and ${run + 1})`,
            columns: [TEXT('Artifact'), TEXT('How it differs'), TEXT('Cause')],
            rows: differences
                .slice(0, MOST_SHOWN)
                .map((one) => [
                { text: placeText(one), code: true },
                differenceText({ ...one, seed: true }),
                one.cause === undefined
                    ? { text: one.seed ? 'not known' : 'follows from another', tone: 'muted' }
                    : one.cause,
            ]),
            ...rest(omitted + Math.max(0, differences.length - MOST_SHOWN)),
        },
    ];
}
function committedTables({ committed }) {
    if (committed === undefined || committed.differingPaths === 0)
        return [];
    const { differences, differingPaths } = committed;
    return [
        {
            title: 'Committed artifacts that are not what is built',
            columns: [TEXT('Artifact'), TEXT('What is wrong')],
            rows: differences
                .slice(0, MOST_SHOWN)
                .map((one) => [{ text: placeText(one), code: true }, committedText(one)]),
            ...rest(Math.max(0, differingPaths - MOST_SHOWN)),
        },
    ];
}
function sharedTables({ sharedFiles }) {
    if (sharedFiles.length === 0)
        return [];
    return [
        {
            title: 'Files that one build wrote and a later one read',
            columns: [TEXT('File')],
            rows: sharedFiles.map((path) => [{ text: path, code: true }]),
        },
    ];
}
function variationTable({ variations, runs }) {
    if (variations.length === 0)
        return [];
    return [
        {
            title: 'Variations',
            columns: [TEXT('Variation'), TEXT('Status'), NUMBER('Builds'), TEXT('How')],
            rows: variations.map(({ name, status, detail }) => [
                name,
                { text: status, tone: TONES[status] },
                String(runs.filter(({ varied }) => varied.includes(name)).length),
                detail,
            ]),
        },
    ];
}
function runTable({ runs }) {
    const [first] = runs;
    if (first === undefined)
        return [];
    const start = Math.min(...runs.map(({ startedMs }) => startedMs));
    const sharded = runs.some(({ shard }) => shard !== undefined);
    return [
        {
            title: 'Builds',
            detail: true,
            columns: [
                NUMBER('Build'),
                ...(sharded ? [NUMBER('Part')] : []),
                NUMBER('After'),
                NUMBER('Took'),
                TEXT('Result'),
                TEXT('Varied'),
            ],
            rows: runs
                .slice(0, MOST_SHOWN)
                .map((run) => [
                String(run.index + 1),
                ...(sharded ? [String(run.shard ?? '')] : []),
                durationText(run.startedMs - start),
                durationText(run.durationMs),
                { text: run.digest.slice(0, tables_SHOWN_DIGITS), tone: run.digest === first.digest ? 'good' : 'bad', code: true },
                run.varied.length === 0 ? { text: 'nothing', tone: 'muted' } : run.varied.join(', '),
            ]),
            ...rest(Math.max(0, runs.length - MOST_SHOWN)),
        },
    ];
}
function rest(count) {
    return count > 0 ? { omittedRows: count } : {};
}

;// CONCATENATED MODULE: ./build/js/determinism/timeline.js


const timeline_MOST_SHOWN = 200;
const timeline_SHOWN_DIGITS = 12;
function runTimeline(facts) {
    const { runs, shard, merged } = facts;
    const results = (0,determinism_outcome/* distinctDigests */.i)(facts);
    const start = Math.min(...runs.map(({ startedMs }) => startedMs));
    const spans = runs.slice(0, timeline_MOST_SHOWN).map((run) => {
        const { index, digest, startedMs, durationMs, varied } = run;
        const part = run.shard === undefined ? '' : `part ${run.shard}, `;
        return {
            name: `Build ${index + 1}`,
            startMs: startedMs - start,
            durationMs,
            result: `result ${resultName(results.indexOf(digest))} ${digest.slice(0, timeline_SHOWN_DIGITS)}`,
            tone: digest === results[0] ? 'good' : 'bad',
            detail: `${part}after ${durationText(startedMs - start)}, took ${durationText(durationMs)}; varied: ${varied.join(', ') || 'nothing'}`,
        };
    });
    const machines = merged !== undefined || shard !== undefined ? ' Parts have clocks of their own.' : '';
    return {
        title: 'Timeline of builds',
        legend: `A bar is a build, from its start to its end; builds with the same letter gave the same artifacts.${machines}`,
        spans,
        ...(runs.length > timeline_MOST_SHOWN ? { omitted: runs.length - timeline_MOST_SHOWN } : {}),
    };
}
function resultName(at) {
    return at < 26 ? String.fromCharCode(65 + at) : String(at + 1);
}

;// CONCATENATED MODULE: ./build/js/determinism/present.js








function present({ key }, verdict, facts) {
    return {
        title: key === '' ? 'Determinism' : `Determinism ${key}`,
        outcome: verdict.outcome,
        headline: verdict.summary,
        tables: [
            ...differenceTables(facts),
            ...committedTables(facts),
            ...sharedTables(facts),
            ...variationTable(facts),
            ...runTable(facts),
        ],
        checks: checksOf(verdict, facts),
        notes: notesOf(verdict, facts),
        ...(facts.runs.length === 0 ? {} : { timeline: runTimeline(facts) }),
        reproduce: 'npx reliability decide --facts facts.json',
    };
}
function checksOf(verdict, facts) {
    const of = (rule) => verdict.findings.filter((finding) => finding.rule === rule).map((finding) => finding.fingerprint);
    const check = (name, detail, findings) => {
        if (findings.length > 0)
            return { name, outcome: 'failed', detail, findings };
        return { name, outcome: verdict.outcome === 'inconclusive' ? 'inconclusive' : 'passed', detail };
    };
    const results = (0,determinism_outcome/* distinctDigests */.i)(facts).length;
    return [
        check('builds are alike', `${facts.runs.length} builds, ${results} different results`, of(NOT_REPRODUCIBLE)),
        ...(facts.committed === undefined
            ? []
            : [
                check('what is committed is what is built', `${facts.committed.differingPaths} of ${facts.committed.files} files differ`, of(COMMITTED)),
            ]),
    ];
}
function notesOf(verdict, facts) {
    const { runs, plan, variations, shard, difference, problems, bisection } = facts;
    const notes = [];
    const made = runs.length;
    if (verdict.outcome === 'passed' && shard === undefined)
        notes.push(`${made} builds that were all alike leave room for deviating builds of less than ${(0,bound/* boundText */.O)(made)} (95 % sure), among builds that vary as these did. They say nothing of what was not varied.`);
    const unvaried = variations.filter(({ status }) => status !== 'varied').map(({ name }) => name);
    if (unvaried.length > 0)
        notes.push(`Not varied: ${unvaried.join(', ')}.`);
    if (plan.vary.length === 0)
        notes.push('Nothing was varied: only what changes by itself from build to build can show.');
    if (plan.vary.length > 1 && shard === undefined && verdict.outcome === 'passed') {
        const names = variations.filter(({ status }) => status === 'varied').map(({ name }) => name);
        const { covered, total } = coveredPairs(runs.map(({ varied }) => varied), names);
        if (covered < total)
            notes.push(`Of ${total} pairs of variations, ${covered} were seen in all four combinations; more runs show more.`);
    }
    if (bisection !== undefined)
        notes.push(`${bisection.builds} more builds were made to find the cause.`);
    if (made < plan.runs && shard === undefined && verdict.outcome === 'failed')
        notes.push(`Stopped after ${made} of ${plan.runs} builds: one that differs is an answer.`);
    if (plan.caches === 'keep')
        notes.push('Caches were kept (caches: keep): a build may have reused what an earlier one made.');
    if (plan.sources === '')
        notes.push('The sources could not be identified: records of other machines cannot be merged with these.');
    notes.push(...normalisedNotes(facts));
    for (const note of difference?.notes ?? [])
        notes.push(note);
    if (verdict.outcome === 'failed')
        for (const { code, reason } of problems)
            notes.push(`Also open: ${reason} (${code}).`);
    return notes;
}

;// CONCATENATED MODULE: ./build/js/determinism/read-facts.js


function readFacts(options, facts) {
    const own = facts_shape/* FACTS_SHAPE */.w.object(options, 'options');
    checkOptions(own);
    const read = checkFacts(facts_shape/* FACTS_SHAPE */.w, facts, 'facts');
    const settings = own;
    checkTogether(settings, read);
    return { options: settings, facts: read };
}
function checkOptions(options) {
    const shape = facts_shape/* FACTS_SHAPE */.w;
    for (const name of ['build', 'key'])
        shape.text(options[name], `options.${name}`);
    for (const name of ['artifacts', 'vary', 'ignore', 'leaveOut', 'merge'])
        shape.texts(options[name], `options.${name}`);
    for (const name of ['explicit', 'mtimes', 'committed', 'bisect', 'resume'])
        shape.flag(options[name], `options.${name}`);
    shape.word(options['modes'], ['executable', 'all', 'ignore'], 'options.modes');
    shape.word(options['caches'], ['off', 'keep'], 'options.caches');
    if (shape.count(options['runs'], 'options.runs') < 2)
        shape.invalid('options.runs');
}
function checkTogether(settings, { plan, committed, problems }) {
    if (settings.merge.length === 0) {
        if (plan.runs !== settings.runs)
            facts_shape/* FACTS_SHAPE */.w.invalid('facts.plan.runs');
        if (plan.build !== settings.build)
            facts_shape/* FACTS_SHAPE */.w.invalid('facts.plan.build');
        if (plan.explicit !== settings.explicit)
            facts_shape/* FACTS_SHAPE */.w.invalid('facts.plan.explicit');
        if (JSON.stringify(plan.vary) !== JSON.stringify(settings.vary))
            facts_shape/* FACTS_SHAPE */.w.invalid('facts.plan.vary');
    }
    if (settings.committed && committed === undefined && problems.length === 0)
        facts_shape/* FACTS_SHAPE */.w.invalid('facts.committed');
}

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __webpack_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __webpack_require__(7534);
// EXTERNAL MODULE: ./build/js/shared/config/nearest.js
var nearest = __webpack_require__(44835);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __webpack_require__(98161);
;// CONCATENATED MODULE: ./build/js/determinism/settings.js






function configure(values) {
    const merge = (0,narrow/* listOf */.c3)(values, 'merge');
    const artifacts = (0,narrow/* listOf */.c3)(values, 'artifacts');
    const build = values.has('build') ? (0,narrow/* textOf */.b6)(values, 'build') : '';
    if (merge.length === 0 && build === '')
        throw (0,config_problem/* configProblem */.er)('CONFIG-MISSING-KEY', 'build is not given', 'Name the command that builds, for example: npm run build');
    if (merge.length === 0 && artifacts.length === 0)
        throw (0,config_problem/* configProblem */.er)('CONFIG-MISSING-KEY', 'artifacts are not given', 'Name what the build writes, for example: dist/**');
    const shard = values.has('shard') ? shardOf((0,narrow/* textOf */.b6)(values, 'shard')) : undefined;
    if (shard !== undefined && merge.length > 0)
        throw (0,config_problem/* configProblem */.er)('CONFIG-CONFLICT', 'shard and merge are both given', 'A part builds; the job behind all parts merges.');
    const runs = (0,narrow/* integerOf */.cP)(values, 'runs');
    if (shard !== undefined && shard.count > runs)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `there are more parts than runs: ${shard.count} of ${runs}`, 'Give each part a run at least.');
    const workFolder = values.has('work-folder') ? (0,narrow/* textOf */.b6)(values, 'work-folder') : undefined;
    return {
        build,
        artifacts,
        runs,
        ...namesOf((0,narrow/* listOf */.c3)(values, 'vary')),
        ignore: (0,narrow/* listOf */.c3)(values, 'ignore'),
        leaveOut: (0,narrow/* listOf */.c3)(values, 'leave-out'),
        modes: (0,narrow/* wordOf */.aG)(values, 'modes', ['executable', 'all', 'ignore']),
        mtimes: (0,narrow/* flagOf */.iP)(values, 'mtimes'),
        caches: (0,narrow/* wordOf */.aG)(values, 'caches', ['off', 'keep']),
        committed: (0,narrow/* flagOf */.iP)(values, 'committed'),
        bisect: (0,narrow/* flagOf */.iP)(values, 'bisect'),
        timeLimitMs: (0,narrow/* integerOf */.cP)(values, 'time-limit') * 1000,
        ...(shard === undefined ? {} : { shard }),
        merge,
        resume: (0,narrow/* flagOf */.iP)(values, 'resume'),
        ...(workFolder === undefined ? {} : { workFolder }),
        key: (0,narrow/* textOf */.b6)(values, 'key'),
    };
}
function shardOf(text) {
    const shard = (0,plan_shard/* readShard */.Xy)(text);
    if (shard === undefined)
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `there is no part ${(0,quote/* quote */.hD)(text)}`, 'Parts are numbered from 1: 1/4, 2/4, 3/4, 4/4.');
    return shard;
}
function namesOf(words) {
    const known = VARIATIONS.map(({ name }) => name);
    const wanted = new Set();
    const refused = new Set();
    for (const word of words) {
        const name = word.replace(/^!/u, '');
        if (word !== 'all' && word !== 'none' && !known.includes(name))
            throw unknownName(name, known);
        if (word.startsWith('!'))
            refused.add(name);
        else if (word === 'all')
            for (const one of known)
                wanted.add(one);
        else if (word !== 'none')
            wanted.add(word);
    }
    if (words.includes('none') && words.length > 1)
        throw (0,config_problem/* configProblem */.er)('CONFIG-CONFLICT', 'vary says none, and names something', 'Write none alone.');
    const isAll = words.includes('all') || words.every((word) => word.startsWith('!'));
    const chosen = known.filter((name) => (isAll || wanted.has(name)) && !refused.has(name));
    return { vary: words.includes('none') ? [] : chosen, explicit: !isAll };
}
function unknownName(name, known) {
    const near = (0,nearest/* nearest */.p)(name, [...known, 'all', 'none']);
    const hint = near === undefined ? `There are: ${known.join(', ')}; all; none.` : `Did you mean ${(0,quote/* quote */.hD)(near)}?`;
    return (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `vary names ${(0,quote/* quote */.hD)(name)}, which cannot be varied`, hint);
}

;// CONCATENATED MODULE: ./build/js/determinism/trend-table.js
const TREND_TABLE = [
    { at: ['distinctDigests'], name: 'different results', unit: '', better: 'less' },
    { at: ['bytes'], name: 'size of the artifacts', unit: 'B', better: 'less' },
];

;// CONCATENATED MODULE: ./build/js/determinism/gate.js










const determinism = (0,gate/* defineGate */.pu)({
    ...description/* DETERMINISM */.I,
    configure: configure,
    collect: collect,
    decide: decide,
    readFacts: readFacts,
    present: present,
    outputValues,
    trendOf: ({ metrics }) => (0,counted_measures/* countedMeasures */.i)(metrics, TREND_TABLE),
    pages: () => [],
    files: determinismFiles,
});
function outputValues({ metrics }) {
    return new Map([
        ['root-digest', String(metrics['rootDigest'] ?? '')],
        ['runs', String(metrics['runs'] ?? '')],
    ]);
}


/***/ }),

/***/ 29476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ distinctDigests),
/* harmony export */   q: () => (/* binding */ openQuestions)
/* harmony export */ });
/* harmony import */ var _plan_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92518);

function distinctDigests({ runs }) {
    return [...new Set(runs.map(({ digest }) => digest))];
}
function openQuestions(facts) {
    if (distinctDigests(facts).length > 1)
        return [];
    const expected = (0,_plan_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOf */ .ky)(facts.plan.runs, facts.shard).length;
    const found = [...facts.problems];
    if (found.length === 0 && facts.runs.length < expected)
        found.push({
            code: 'DETERMINISM-INCOMPLETE',
            reason: `${facts.runs.length} of ${expected} builds were made`,
            hint: 'Run it again with resume: true.',
        });
    const [unvaried] = facts.plan.explicit ? facts.variations.filter(({ status }) => status !== 'varied') : [];
    if (unvaried !== undefined)
        found.push({
            code: 'DETERMINISM-NOT-VARIED',
            reason: `${unvaried.name} was asked for, but could not be varied (${unvaried.status}): ${unvaried.detail}`,
            hint: 'Run it where it can be varied, or write vary: all, which varies what it can and says what it cannot.',
        });
    const [shared] = facts.sharedFiles;
    if (shared !== undefined)
        found.push({
            code: 'DETERMINISM-SHARED-CACHE',
            reason: `builds share a file: one wrote ${shared}, and a later one read it`,
            hint: 'Builds that read what an earlier one wrote are alike whatever they do. Turn that cache off, or accept it with caches: keep.',
        });
    return found;
}


/***/ }),

/***/ 49730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ boundText),
/* harmony export */   R: () => (/* binding */ bound95)
/* harmony export */ });
function bound95(runs) {
    return runs < 2 ? 1 : 1 - 0.05 ** (1 / runs);
}
function boundText(runs) {
    const percent = bound95(runs) * 100;
    const digits = Math.max(0, 2 - Math.floor(Math.log10(percent)));
    const scaled = percent * 10 ** digits;
    const rounded = Math.ceil(scaled - 1e-9) / 10 ** digits;
    return `${rounded.toFixed(digits)} %`;
}


/***/ }),

/***/ 63517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   eZ: () => (/* binding */ ROOT_SUBJECT),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* harmony import */ var _shared_config_in_toto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72655);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29476);
/* harmony import */ var _plan_bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49730);



const PREDICATE_TYPE = 'https://reliability.dev/attestation/reproducible-build/v1';
const LARGEST_SUBJECT_BYTES = 8 << 20;
const MOST_SUBJECTS = 1024;
const ROOT_SUBJECT = 'artifacts';
function statementText(verdict, facts, entries) {
    const { plan, reference, runs, variations, commit, shard, merged } = facts;
    const files = entries.filter(({ kind, sizeBytes }) => kind === 'file' && sizeBytes <= LARGEST_SUBJECT_BYTES);
    const root = reference === undefined ? [] : [{ name: ROOT_SUBJECT, digest: { sha256: reference.digest } }];
    const own = files.length + root.length > MOST_SUBJECTS ? [] : files;
    const results = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctDigests */ .i)(facts).length;
    const predicate = {
        version: 1,
        outcome: verdict.outcome,
        summary: verdict.summary,
        commit,
        build: plan.build,
        plan: { ...planJson(plan), ...(shard === undefined ? {} : { shard: `${shard.index}/${shard.count}` }) },
        runs: runs.length,
        distinctResults: results,
        bound95: results === 1 ? (0,_plan_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .bound95 */ .R)(runs.length) : null,
        rootDigest: reference?.digest ?? null,
        files: reference?.files ?? 0,
        bytes: reference?.bytes ?? 0,
        variations: variations.map(({ name, status, detail }) => ({ name, status, detail })),
        caches: plan.caches,
        ...(merged === undefined ? {} : { merged }),
    };
    const subject = [...root, ...own.map(({ path, digest }) => ({ name: path, digest: { sha256: digest } }))];
    return `${JSON.stringify({ _type: _shared_config_in_toto_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .z, subject, predicateType: PREDICATE_TYPE, predicate }, null, 2)}\n`;
}
function planJson(plan) {
    const { digest, runs, artifacts, vary, explicit, modes, mtimes, sources } = plan;
    return { digest, runs, artifacts, vary, explicit, modes, mtimes, sources };
}


/***/ }),

/***/ 93736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git),
  g: () => (/* binding */ askGit)
});

;// CONCATENATED MODULE: ./build/js/shared/change/commits.js
const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FOUND = /^(\S+) commit (\d+)$/;
const NEW_LINE = 10;
function readCommits(output, asked) {
    const commits = [];
    for (let at = 0; commits.length < asked && at < output.length;) {
        const end = output.indexOf(NEW_LINE, at);
        if (end < 0)
            break;
        const [, id = '', size] = FOUND.exec(commits_text(output.subarray(at, end))) ?? [];
        at = end + 1;
        if (size === undefined)
            commits.push(undefined);
        else {
            commits.push(COMMIT_ID.test(id) ? commitOf(id, commits_text(output.subarray(at, at + Number(size)))) : undefined);
            at += Number(size) + 1;
        }
    }
    return commits;
}
function commitOf(id, object) {
    const end = object.indexOf('\n\n');
    const header = end < 0 ? object : object.slice(0, end);
    const parents = Array.from(header.matchAll(/^parent (\S+)$/gmu), ([, parent = '']) => parent);
    const seconds = /^committer .* (\d+) [+-]\d+$/mu.exec(header)?.[1] ?? '0';
    return { id, parents: parents.filter((parent) => COMMIT_ID.test(parent)), committedMs: Number(seconds) * 1000 };
}
function commits_text(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./build/js/shared/change/git.js

const LARGEST_SHALLOW_BYTES = 16 << 20;
const ALWAYS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '--no-optional-locks'];
function askGit(io, args, options) {
    return io.run('git', [...ALWAYS, ...args], options);
}
class Git {
    #io;
    #directory;
    #commits = new Map();
    constructor(io, directory) {
        this.#io = io;
        this.#directory = directory;
    }
    run(...args) {
        return askGit(this.#io, this.#here(args));
    }
    runOffline(timeoutMs, ...args) {
        return askGit(this.#io, this.#here(args), {
            timeoutMs,
            env: { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' },
        });
    }
    stream(args, onBytes) {
        return this.#io.stream('git', [...ALWAYS, ...this.#here(args)], onBytes);
    }
    line(...args) {
        const { status, stdout } = this.run(...args);
        const [line = ''] = status === 0 ? Buffer.from(stdout).toString('utf8').split('\n') : [];
        return line === '' ? undefined : line;
    }
    look(revisions) {
        const asked = revisions.filter((revision) => !revision.includes('\n') && !this.#commits.has(revision));
        if (asked.length === 0)
            return;
        const input = Buffer.from(asked.map((revision) => `${revision}^{commit}\n`).join(''), 'utf8');
        const { stdout } = askGit(this.#io, this.#here(['cat-file', '--batch']), { input });
        const found = readCommits(stdout, asked.length);
        for (const [at, revision] of asked.entries())
            this.#commits.set(revision, found[at]);
    }
    forget() {
        this.#commits.clear();
    }
    commit(revision) {
        this.look([revision]);
        return this.#commits.get(revision);
    }
    isShallow() {
        return this.line('rev-parse', '--is-shallow-repository') === 'true';
    }
    shallowCommits() {
        const path = this.line('rev-parse', '--path-format=absolute', '--git-path', 'shallow');
        const text = path === undefined ? undefined : this.#io.readText(path, LARGEST_SHALLOW_BYTES);
        return new Set((text ?? '').split('\n').filter((line) => COMMIT_ID.test(line)));
    }
    #here(args) {
        return ['-C', this.#directory, ...args];
    }
}


/***/ }),

/***/ 29930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ FACTS_SHAPE),
/* harmony export */   y: () => (/* binding */ Shape)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63627);

class Shape {
    #refuse;
    constructor(refuse) {
        this.#refuse = refuse;
    }
    invalid(path) {
        throw this.#refuse(path);
    }
    object(value, path) {
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : this.invalid(path);
    }
    list(value, path) {
        return Array.isArray(value) ? value : this.invalid(path);
    }
    text(value, path) {
        return typeof value === 'string' ? value : this.invalid(path);
    }
    texts(value, path) {
        return this.list(value, path).map((one) => this.text(one, path));
    }
    flag(value, path) {
        return typeof value === 'boolean' ? value : this.invalid(path);
    }
    count(value, path) {
        return Number.isSafeInteger(value) && value >= 0 ? value : this.invalid(path);
    }
    number(value, path) {
        return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : this.invalid(path);
    }
    word(value, words, path) {
        return words.find((word) => word === value) ?? this.invalid(path);
    }
    digest(value, path) {
        const text = this.text(value, path);
        return /^[0-9a-f]{64}$/u.test(text) ? text : this.invalid(path);
    }
    problem(value, path) {
        const own = this.object(value, path);
        for (const key of ['code', 'reason', 'hint'])
            this.text(own[key], `${path}.${key}`);
        if (own['location'] === undefined)
            return;
        const place = this.object(own['location'], `${path}.location`);
        this.text(place['path'], `${path}.location.path`);
        for (const key of ['line', 'column'])
            if (place[key] !== undefined)
                this.count(place[key], `${path}.location.${key}`);
    }
    commit(value, path) {
        const text = this.text(value, path);
        return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text) ? text : this.invalid(path);
    }
}
const FACTS_SHAPE = new Shape((path) => new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
    code: 'FACTS-INVALID',
    reason: `the facts are damaged: ${path} is not what it should be`,
    hint: 'Download facts.json of the run again; it must be used as it was written.',
}));


/***/ }),

/***/ 72655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readInTotoStatement),
/* harmony export */   z: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
function readInTotoStatement(text, predicateType, shape) {
    const statement = shape.object(parsed(text, shape), 'the statement');
    if (statement['_type'] !== STATEMENT_TYPE)
        shape.invalid('_type');
    if (statement['predicateType'] !== predicateType)
        shape.invalid('predicateType');
    const predicate = shape.object(statement['predicate'], 'predicate');
    if (predicate['version'] !== 1)
        shape.invalid('predicate.version');
    return { predicate, subjects: subjectsOf(shape, statement) };
}
function subjectsOf(shape, statement) {
    const found = new Map();
    for (const one of shape.list(statement['subject'], 'subject')) {
        const subject = shape.object(one, 'subject');
        const name = shape.text(subject['name'], 'subject.name');
        if (found.has(name))
            shape.invalid('subject.name');
        found.set(name, shape.digest(shape.object(subject['digest'], 'subject.digest')['sha256'], 'subject.digest.sha256'));
    }
    return found;
}
function parsed(text, shape) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return shape.invalid('JSON');
        throw error;
    }
}


/***/ }),

/***/ 98561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ roleTable)
/* harmony export */ });
const DEEPEST = 3;
const MOST_PARTS = 2000;
function roleTable(documents, names = []) {
    const roles = new Map();
    const digests = new Map();
    const images = [];
    const note = (path, role) => {
        if (roles.has(path) || roles.size >= MOST_PARTS)
            return;
        roles.set(path, role);
        const digest = /[0-9a-f]{64}/u.exec(path)?.[0];
        if (digest !== undefined)
            digests.set(role, digest);
    };
    const configured = (path, image) => {
        note(path, `config of ${image}`);
        texts(objectOf(parsed(documents.get(path))['rootfs'])['diff_ids']).forEach((id, at) => {
            digests.set(`content of layer ${at + 1} of ${image}`, hexOf(id));
        });
    };
    const descend = (path, image, depth) => {
        const document = parsed(documents.get(path));
        const config = blobPath(document['config']);
        if (config !== undefined)
            configured(config, image);
        list(document['layers']).forEach((layer, at) => {
            const blob = blobPath(layer);
            if (blob !== undefined)
                note(blob, `layer ${at + 1} of ${image}`);
        });
        const layers = list(document['layers']).flatMap((layer) => blobPath(layer) ?? []);
        if (layers.length > 0 && images.length < MOST_PARTS)
            images.push({ name: image, config, layers });
        list(document['manifests']).forEach((manifest, at, all) => {
            const blob = blobPath(manifest);
            if (blob === undefined || depth >= DEEPEST)
                return;
            const name = nameOf(objectOf(manifest), at, all.length, image);
            note(blob, `manifest of ${name}`);
            descend(blob, name, depth + 1);
        });
    };
    if (documents.has('manifest.json'))
        list(parsedList(documents.get('manifest.json'))).forEach((one, at) => {
            const entry = objectOf(one);
            const image = texts(entry['RepoTags'])[0] ?? `image ${at + 1}`;
            if (typeof entry['Config'] === 'string')
                configured(entry['Config'], image);
            const layers = texts(entry['Layers']);
            layers.forEach((layer, place) => {
                note(layer, `layer ${place + 1} of ${image}`);
            });
            const config = typeof entry['Config'] === 'string' ? entry['Config'] : undefined;
            if (images.length < MOST_PARTS)
                images.push({ name: image, config, layers });
        });
    const own = images.length;
    if (documents.has('index.json'))
        descend('index.json', '', 0);
    if (own > 0)
        images.length = own;
    if (roles.size === 0)
        return undefined;
    const folders = new Set();
    for (const name of names) {
        const [, folder, part] = /^([0-9a-f]{64})\/(json|VERSION|layer\.tar)$/u.exec(name) ?? [];
        if (folder === undefined)
            continue;
        folders.add(folder);
        note(name, `${part} of folder ${folders.size}`);
    }
    const known = new Map([...documents].filter(([path]) => roles.has(path) || ['index.json', 'manifest.json', 'repositories'].includes(path)));
    const table = {
        images,
        roles,
        digests,
        documents: known,
        aligned: (other) => aligned(table, other),
    };
    return table;
}
function aligned(left, right) {
    const names = new Map();
    for (const [role, digest] of right.digests) {
        const other = left.digests.get(role);
        if (other !== undefined && other !== digest)
            names.set(digest, other);
    }
    const texts = ({ documents, roles }, rename) => new Map([...documents].map(([path, text]) => {
        const renamed = rename ? text.replace(/[0-9a-f]{64}/gu, (digest) => names.get(digest) ?? digest) : text;
        const isConfig = roles.get(path)?.startsWith('config of ') === true;
        return [path, isConfig ? renamed : renamed.replace(/"size":\s*\d+/gu, '"size":0')];
    }));
    return { left: texts(left, false), right: texts(right, true) };
}
function nameOf(manifest, at, count, parent) {
    const annotations = objectOf(manifest['annotations']);
    const platform = objectOf(manifest['platform']);
    const known = annotations['io.containerd.image.name'] ??
        annotations['org.opencontainers.image.ref.name'] ??
        (typeof platform['os'] === 'string' ? `${platform['os']}/${String(platform['architecture'])}` : undefined);
    if (typeof known === 'string')
        return parent === '' ? known : `${parent} ${known}`;
    return parent === '' ? (count === 1 ? 'the image' : `image ${at + 1}`) : `${parent} ${at + 1}`;
}
function blobPath(descriptor) {
    const digest = objectOf(descriptor)['digest'];
    const match = typeof digest === 'string' ? /^(sha256|sha512):([0-9a-f]{64,128})$/u.exec(digest) : null;
    return match === null ? undefined : `blobs/${match[1]}/${match[2]}`;
}
function hexOf(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
function parsed(text) {
    return objectOf(parsedList(text));
}
function parsedList(text) {
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(value) {
    return list(value).filter((one) => typeof one === 'string');
}


/***/ }),

/***/ 92241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countedMeasures)
/* harmony export */ });
function countedMeasures(metrics, table) {
    return table.flatMap(({ at, ...measure }) => {
        const value = at.reduce(memberOf, metrics);
        return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? [{ ...measure, value }] : [];
    });
}
function memberOf(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ })

};
