import { readFileSync } from 'node:fs';
import { parsePolicies } from '../../src/anomaly-scan/policy/csp.ts';
import { scanHtml } from '../../src/anomaly-scan/policy/html-scan.ts';
import type { Host } from '../../src/anomaly-scan/site/host.ts';
import { apache } from '../../src/anomaly-scan/site/hosts/apache.ts';
import { nginx } from '../../src/anomaly-scan/site/hosts/nginx.ts';
import { staticWebApp } from '../../src/anomaly-scan/site/hosts/static-web-app.ts';
import { underscoreHeaders } from '../../src/anomaly-scan/site/hosts/underscore-headers.ts';
import { vercel } from '../../src/anomaly-scan/site/hosts/vercel.ts';
import { catalogue } from '../../src/catalogue.ts';
import { memoryContent } from '../../src/determinism/contents/content.ts';
import { spotsInside } from '../../src/determinism/inside.ts';
import { messageFaults } from '../../src/hooks/commit-message.ts';
import { SECRET_RULES } from '../../src/hooks/secret-rules.generated.ts';
import { SecretScan } from '../../src/hooks/secrets.ts';
import { readObjects, readStaged } from '../../src/hooks/staged.ts';
import { parseUntrusted } from '../../src/publish/untrusted-json.ts';
import { parseConfigFile } from '../../src/shared/config/file.ts';
import { readFloorFile } from '../../src/shared/config/floor-file.ts';
import { readWaiverFile } from '../../src/shared/config/waiver-file.ts';
import { DiffReader } from '../../src/shared/formats/diff/diff-reader.ts';
import { readGitName } from '../../src/shared/formats/diff/git-name.ts';
import { imageLayers } from '../../src/shared/formats/images/image-layers.ts';
import { TarMembers } from '../../src/shared/formats/images/tar-members.ts';
import { dangerousSinks } from '../../src/shared/formats/javascript/dangerous-sinks.ts';
import { mappedPositions } from '../../src/shared/formats/javascript/mapped-positions.ts';
import { LANGUAGES } from '../../src/shared/graph/languages.ts';
import { ProblemError } from '../../src/shared/model/problem.ts';
import { CodeOwners, hasSections, type OwnersDialect } from '../../src/shared/policy/codeowners.ts';
import { readEntry, writeEntry } from '../../src/shared/store/baseline-entry.ts';
import { readLineEntry, writeLineEntry } from '../../src/shared/store/line-entry.ts';
import { corpusSeeds, fixtureSeeds, textSeeds } from './fixture-seeds.ts';
import { type FuzzTarget, isFaultOf, type Reading, type Seed, said } from './target.ts';

const CODES: ReadonlySet<string> = new Set(catalogue().map(({ code }) => code));
const OWNER = { gate: 'coverage-gate', key: '' };
const COMMIT = 'c'.repeat(40);
const ROOT = new URL('../../', import.meta.url);

/** A problem whose code is in the catalogue. */
function isProblem(error: unknown): boolean {
  return error instanceof ProblemError && CODES.has(error.problem.code);
}

const isHostFault = (error: unknown): boolean => error instanceof Error && error.name === 'HostFault';
const never = (): boolean => false;

function target(
  id: string,
  seeds: readonly Seed[],
  read: (bytes: Buffer, seed: Seed, pieces?: number) => Reading | Promise<Reading>,
  isDeclared: (error: unknown) => boolean = never,
): FuzzTarget {
  return { id, wholeness: 'any', seeds: [...seeds, ...corpusSeeds(id)], read, isDeclared };
}

function ofText(
  id: string,
  seeds: readonly Seed[],
  read: (text: string, seed: Seed) => unknown,
  isDeclared?: (error: unknown) => boolean,
): FuzzTarget {
  return target(id, seeds, async (bytes, seed) => said(await read(bytes.toString('utf8'), seed)), isDeclared);
}

function own(path: string): readonly Seed[] {
  return [{ name: path, bytes: readFileSync(new URL(path, ROOT)) }];
}

/** In pieces, as git and archives are read. */
function handed(bytes: Buffer, pieces: number | undefined, take: (piece: Buffer) => void): void {
  const size = pieces ?? 1 << 16;
  for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size));
}

const HOSTS: { readonly [name: string]: readonly [text: string, read: (text: string) => Host] } = {
  _headers: [
    '/*\n  X-A: 1\n  ! X-A\n/blog/:id\n  Content-Security-Policy: default-src *\n',
    (text) => underscoreHeaders(text, text),
  ],
  nginx: [
    'server {\n  add_header X-A "a b" always;\n  location ~* \\.js$ { add_header X-B b; include x; }\n  try_files $uri /index.html =404;\n}\n',
    (text) => nginx(text, (name) => (name === 'x' ? 'add_header X-C c;' : undefined)),
  ],
  apache: ['# a\n<FilesMatch "\\.html$">\nHeader always set X-A "a"\n</FilesMatch>\nHeader unset X-B\n', apache],
  vercel: ['{"cleanUrls":true,"headers":[{"source":"/(.*)","headers":[{"key":"X-A","value":"1"}]}]}\n', vercel],
  'static-web-app': ['{"globalHeaders":{"X-A":"1"},"routes":[{"route":"/a/*","headers":{"X-B":"2"}}]}\n', staticWebApp],
};

const SOURCES: { readonly [name: string]: readonly Seed[] } = {
  Python: fixtureSeeds('graph/python/json_tool.py.txt', 'graph/python/asyncio_init.py.txt'),
  Go: fixtureSeeds('graph/go/cgo.go.txt', 'graph/go/match.go.txt'),
  Rust: fixtureSeeds('graph/rust/task_mod.rs.txt', 'graph/rust/net_mod.rs.txt'),
  'Vue, Svelte': textSeeds({
    vue: '<template><a :b="c"/></template>\n<script setup lang="ts">\nimport a from "./a";\n</script>\n',
  }),
  Java: textSeeds({ java: 'package a.b;\nimport static c.D.e;\nimport f.*;\nclass G { String s = """\n x"""; }\n' }),
  Kotlin: textSeeds({ kotlin: `package a.b\nimport c.D as E\nval s = "$\{f("x")}" // import g\n` }),
};

/** The same files of another build; each makes two inputs, of which one is changed. */
const PAIRS: readonly string[] = [
  'tar-mtime',
  'zip-mtime',
  'gzip-mtime',
  'png-time',
  'pdf-time',
  'sqlite-row',
  'elf-build-id',
].concat([
  'wasm-names',
  'ar-mtime',
  'zstd',
  'json-key-order',
  'nested',
  'image-layout',
  'pyc-mtime',
  'jar-tool',
  'zip64',
  'xz',
]);
const ENDINGS: { readonly [name: string]: string } = {
  ...{
    'tar-mtime': 'tar',
    'zip-mtime': 'zip',
    'gzip-mtime': 'gz',
    'png-time': 'png',
    'pdf-time': 'pdf',
    'sqlite-row': 'db',
  },
  ...{
    'elf-build-id': 'so',
    'wasm-names': 'wasm',
    'ar-mtime': 'a',
    zstd: 'zst',
    'json-key-order': 'json',
    nested: 'tar.gz',
  },
  ...{ 'image-layout': 'tar', 'pyc-mtime': 'pyc', 'jar-tool': 'jar', zip64: 'zip', xz: 'xz' },
};
const sides = (name: string): readonly Seed[] =>
  fixtureSeeds(`determinism/${name}.left.${ENDINGS[name]}`, `determinism/${name}.right.${ENDINGS[name]}`);

/** Everything else that is read and was written by somebody else. */
export const OTHER_TARGETS: readonly FuzzTarget[] = [
  ...(['github', 'gitlab', 'azure'] as const).map((dialect: OwnersDialect) =>
    ofText(
      `codeowners/${dialect}`,
      textSeeds({
        rules: '# all\n*  @org/core\n/docs/**/*.md @a dev@example.com # why\n/a\\ b/ @blank\n',
        sections: '* @g\n\n[Docs][2] @team\ndocs/\n!docs/x/\n^[Db] @@maintainer\nmodel/[a-c]*\n',
      }),
      (text) => {
        const owners = new CodeOwners(text, dialect);
        return [
          owners.faults,
          hasSections(text),
          ['docs/a.md', 'a b/x', 'model/b'].map((path) => owners.ownersOf(path)),
        ];
      },
    ),
  ),
  target(
    'diff',
    textSeeds({
      two: `:100644 100644 aaaaaaa bbbbbbb M\0a.ts\0:000000 100644 0000000 bbbbbbb A\0"b\0\0diff --git a/a.ts b/a.ts\nindex a..b 100644\n--- a/a.ts\n+++ b/a.ts\n@@ -1,2 +1,3 @@ f\n-a\n+b\n+c\n d\n`,
      renamed:
        ':100644 100755 aaaaaaa bbbbbbb R090\0a\0b\0\0diff --git a/a b/b\nsimilarity index 90%\nrename from a\nrename to b\n',
    }),
    (bytes, _seed, pieces) => {
      const reader = new DiffReader();
      handed(bytes, pieces, (piece) => reader.write(piece));
      return said(reader.finish());
    },
    isProblem,
  ),
  ofText('git-name', textSeeds({ quoted: '"a/\\303\\244 \\"b\\".ts"', plain: 'a/b.ts' }), readGitName, isProblem),
  ofText(
    'reliability.yml',
    [
      ...own('examples/shop/reliability.yml'),
      ...textSeeds({ small: 'version: 1\nregression-gate:\n  tests: { max-flaky: 0 }\n' }),
    ],
    async (text) => [(await parseConfigFile(text, 'reliability.yml')).sections],
    isProblem,
  ),
  ofText(
    'waivers.yml',
    textSeeds({
      one: 'version: 1\nwaivers:\n  - rule: coverage/below-threshold\n    path: "src/**"\n    reason: the importer is being replaced\n    owner: "@a"\n    expires: 2027-01-31\n',
    }),
    (text) => readWaiverFile(text, 'waivers.yml'),
    isProblem,
  ),
  ofText(
    'floor-file',
    textSeeds({ one: '{"version":1,"floors":[\n{"suite":"unit","metric":"lines","milliPercent":90000}\n]}' }),
    (text) => readFloorFile(text, 'floor.json'),
    isProblem,
  ),
  target(
    'baseline-entry',
    [
      {
        name: 'one',
        bytes: Buffer.from(
          writeEntry({
            ...OWNER,
            commit: COMMIT,
            suites: { unit: { lines: [9, 10], branches: null, functions: [0, 0], statements: null } },
          }),
        ),
      },
    ],
    (bytes) => said(readEntry(bytes, OWNER, COMMIT)),
    isProblem,
  ),
  target(
    'line-entry',
    [{ name: 'one', bytes: Buffer.from(writeLineEntry(OWNER, COMMIT, { blobs: new Map(), suites: new Map() })) }],
    (bytes) => said(readLineEntry(bytes, OWNER, COMMIT)),
    isProblem,
  ),
  ofText(
    'untrusted-json',
    textSeeds({ one: '{"version":1,"a":[{"b":"\\u0041"}]}' }),
    (text) => parseUntrusted(text, 'a.json'),
    isProblem,
  ),
  target(
    'images/tar',
    fixtureSeeds('images/umoci/saved-1.tar', 'images/umoci/layout-1.tar'),
    (bytes, _seed, pieces) => {
      const archive = new TarMembers();
      handed(bytes, pieces, (piece) => {
        archive.reserve().set(piece);
        archive.commit(piece.length);
      });
      archive.end();
      return said(imageLayers(archive.texts, archive.members));
    },
    isFaultOf(['SYNTAX']),
  ),
  ...PAIRS.map((name) =>
    target(`determinism/${name}`, sides(name), async (bytes, seed) => {
      const other = sides(name).find((side) => side.name !== seed.name) ?? sides(name)[0]!;
      const limits = { unpackedBytes: 16 << 20, heldBytes: 4 << 20 };
      return said(await spotsInside({ name, left: memoryContent(bytes), right: memoryContent(other.bytes) }, limits));
    }),
  ),
  ...LANGUAGES.map(({ name, lex, extensions }) =>
    ofText(
      `lexer/${name}`,
      SOURCES[name] ?? [...own('src/shared/formats/feed.ts'), ...own('src/shared/report/escape.ts')],
      (text) => lex(text, `a.${extensions[0]}`),
    ),
  ),
  ...Object.entries(HOSTS).map(([name, [text, read]]) =>
    ofText(
      `hosts/${name}`,
      textSeeds({ one: text }),
      (changed) => {
        const host = read(changed);
        return ['/', '/about', '/blog/x', '/app.js'].map((path) => host.answer(path, (file) => file === 'index.html'));
      },
      isHostFault,
    ),
  ),
  ofText(
    'html',
    textSeeds({
      page: '<!doctype html><head><meta http-equiv="Content-Security-Policy" content="script-src \'self\'">\n<script nonce=a>x</script><a onclick="b()" style=c>\n',
    }),
    scanHtml,
  ),
  ofText(
    'csp',
    textSeeds({ one: "default-src 'self'; script-src 'nonce-abc' https: 'sha256-x=', img-src *" }),
    parsePolicies,
  ),
  ofText(
    'sinks',
    textSeeds({ one: `a.innerHTML = b; eval(c); setTimeout("d"); import(e); \`$\{document.write(f)}\`;\n` }),
    dangerousSinks,
    isFaultOf(['SOURCE-SYNTAX']),
  ),
  ofText(
    'mappings',
    textSeeds({ one: 'AAAA,CAAC;EAAE,IAAI;;gBAAgBC,oB' }),
    (text) =>
      mappedPositions(text, [
        { line: 1, column: 0 },
        { line: 2, column: 3 },
        { line: 4, column: 90 },
      ]),
    (error) => error instanceof SyntaxError,
  ),
  ofText(
    'secrets',
    textSeeds({
      none: 'const token = process.env.TOKEN;\npassword: "hunter2hunter2"\nAKIA-like text and api_key = abc\n',
    }),
    (text) => new SecretScan(SECRET_RULES).find('a.ts', text),
  ),
  ofText('commit-message', textSeeds({ one: 'feat(a)!: b\n\nc\n\nBREAKING CHANGE: d\n# e\n' }), messageFaults),
  ofText('staged', textSeeds({ one: `:100644 100644 ${'a'.repeat(40)} ${'b'.repeat(40)} M\0a.ts\0` }), readStaged),
  target('objects', textSeeds({ one: `${'a'.repeat(40)} blob 3\nabc\n${'b'.repeat(40)} missing\n` }), (bytes) =>
    said([...readObjects(bytes)].map(([id, content]) => [id, content.length])),
  ),
];
