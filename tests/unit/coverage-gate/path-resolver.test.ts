import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PathAnswer, PathQuestion, Repository } from '../../../src/coverage-gate/path-question.ts';
import { resolvePaths } from '../../../src/coverage-gate/path-resolver.ts';
import { TrackedFiles } from '../../../src/coverage-gate/tracked-files.ts';
import { cpuMs } from '../../cpu-time.ts';

const ROOT = 'home/runner/work/shop/shop';

interface World {
  readonly files: readonly string[];
  readonly root?: string;
  readonly goModules?: { readonly [name: string]: readonly string[] };
  readonly packages?: { readonly [file: string]: string };
}

function repositoryOf({ files, root = ROOT, goModules = {}, packages = {} }: World): Repository {
  return {
    tracked: new TrackedFiles(files),
    root,
    goModules: new Map(Object.entries(goModules)),
    packageOf: (path) => packages[path],
  };
}

interface Report {
  readonly paths: readonly (string | readonly [path: string, scope: string])[];
  readonly directory?: string;
  readonly roots?: readonly string[];
  readonly root?: string;
}

function answers(world: World, { paths, directory = '', roots = [], root }: Report): PathAnswer[] {
  const question: PathQuestion = {
    reportDirectory: directory,
    roots,
    ...(root === undefined ? {} : { configuredRoot: root }),
    files: paths.map((path) => (typeof path === 'string' ? { path, scope: '' } : { path: path[0], scope: path[1] })),
  };
  return resolvePaths(question, repositoryOf(world));
}

/** `src/a.ts`, `-` (unmatched), `outside`, `?a|b` (ambiguous). */
function words(world: World, report: Report): string[] {
  return answers(world, report).map((answer) => {
    if (answer.kind === 'file') return answer.path;
    return answer.kind === 'ambiguous'
      ? `?${answer.candidates.join('|')}`
      : answer.kind === 'unmatched'
        ? '-'
        : 'outside';
  });
}

const packages = (count: number, ...files: readonly string[]): string[] =>
  Array.from({ length: count }, (_, i) =>
    files.map((file) => `packages/p${String(i).padStart(2, '0')}/${file}`),
  ).flat();

describe('absolute paths of this checkout', () => {
  it.each<[string, World, string, string]>([
    ['as they stand', { files: ['src/a.ts'] }, `/${ROOT}/src/a.ts`, 'src/a.ts'],
    ['untracked', { files: ['src/a.ts'] }, `/${ROOT}/dist/src/a.ts`, '-'],
    ['the root itself', { files: ['src/a.ts'] }, `/${ROOT}`, '-'],
    ['on Windows', { files: ['src/a.ts'], root: 'a/repo/repo' }, 'D:\\a\\repo\\repo\\src\\a.ts', 'src/a.ts'],
    ['as a URL', { files: ['src/a.ts'], root: 'a/repo/repo' }, 'file:///D:/a/repo/repo/src/a.ts', 'src/a.ts'],
    ['quoted by git', { files: ['b/ä.ts'] }, `"/${ROOT}/b/\\303\\244.ts"`, 'b/ä.ts'],
    ['in the root of the file system', { files: ['src/a.ts'], root: '' }, '/src/a.ts', 'src/a.ts'],
    ['folded', { files: ['src/a.ts'] }, `/${ROOT}/test/../src/./a.ts`, 'src/a.ts'],
    ['beside it', { files: ['src/a.ts'] }, `/${ROOT}2/lib/b.ts`, '-'],
  ])('%s', (_name, world, path, expected) => {
    expect(words(world, { paths: [path] })).toEqual([expected]);
  });

  it('never matches a file elsewhere that ends alike', () => {
    const world = { files: ['examples/src/a.ts'] };
    expect(words(world, { paths: [`/${ROOT}/src/a.ts`] })).toEqual(['-']);
  });
});

describe('container prefixes and other machines', () => {
  const files = ['src/a.ts', 'src/b.ts', 'src/deep/c.ts', 'setup.py', 'pkg/setup.py'];

  it.each<[string, readonly string[], readonly string[]]>([
    ['/app', ['/app/src/a.ts', '/app/src/b.ts'], ['src/a.ts', 'src/b.ts']],
    ['GitLab', ['/builds/acme/shop/src/a.ts', '/builds/acme/shop/src/deep/c.ts'], ['src/a.ts', 'src/deep/c.ts']],
    ['Azure', ['/home/vsts/work/1/s/src/a.ts'], ['src/a.ts']],
    ['Windows', ['D:\\a\\shop\\shop\\src\\a.ts', 'D:\\a\\shop\\shop\\src\\b.ts'], ['src/a.ts', 'src/b.ts']],
    [
      'a file of the same name at the root and below',
      ['/app/setup.py', '/app/pkg/setup.py', '/app/src/a.ts'],
      ['setup.py', 'pkg/setup.py', 'src/a.ts'],
    ],
    ['files at the root alone', ['/app/setup.py'], ['setup.py']],
    ['generated files of it', ['/app/src/a.ts', '/app/src/gen.ts', '/app/dist/x.js'], ['src/a.ts', '-', '-']],
    ['system headers beside it', ['/app/src/a.ts', '/usr/include/c++/12/vector'], ['src/a.ts', '-']],
    [
      'a lone name at the root, where others are known to be elsewhere',
      ['/app/src/a.ts', '/usr/lib/python3/site-packages/x/setup.py'],
      ['src/a.ts', '-'],
    ],
    ['nothing of ours', ['/app/lib/z.ts', '/app/q.ts'], ['-', '-']],
  ])('%s', (_name, paths, expected) => {
    expect(words({ files }, { paths })).toEqual(expected);
  });

  it('a directory mounted elsewhere', () => {
    const world = { files: ['services/shop/src/a.ts', 'services/shop/src/b.ts', 'shared/lib/x.ts'] };
    const paths = ['/app/src/a.ts', '/app/src/b.ts', '/mnt/shared/lib/x.ts'];
    expect(words(world, { paths })).toEqual(['services/shop/src/a.ts', 'services/shop/src/b.ts', 'shared/lib/x.ts']);
  });

  it('one path that fits several packages is ambiguous', () => {
    const world = { files: packages(40, 'src/index.ts') };
    const [answer] = answers(world, { paths: ['/app/src/index.ts'] });
    expect(answer).toEqual({ kind: 'ambiguous', candidates: packages(40, 'src/index.ts') });
  });

  it('unless other paths of the report say which', () => {
    const world = { files: [...packages(40, 'src/index.ts'), 'packages/p07/src/only.ts'] };
    expect(words(world, { paths: ['/app/src/index.ts', '/app/src/only.ts'] })).toEqual([
      'packages/p07/src/index.ts',
      'packages/p07/src/only.ts',
    ]);
  });

  it('also among more packages than are looked at one by one', () => {
    const world = { files: [...packages(400, 'src/index.ts', 'src/cli.ts'), 'packages/p399/src/only.ts'] };
    expect(answers(world, { paths: ['/app/src/index.ts', '/app/src/cli.ts'] }).map(({ kind }) => kind)).toEqual([
      'ambiguous',
      'ambiguous',
    ]);
    expect(words(world, { paths: ['/app/src/index.ts', '/app/src/only.ts'] })).toEqual([
      'packages/p399/src/index.ts',
      'packages/p399/src/only.ts',
    ]);
  });

  it('the prefix may be the name of a directory of ours', () => {
    const world = { files: ['app/main.py', 'main.py', 'app/models.py', 'setup.py'] };
    expect(words(world, { paths: ['/app/main.py'] })).toEqual(['?app/main.py|main.py']);
    expect(words(world, { paths: ['/app/app/main.py', '/app/main.py', '/app/setup.py'] })).toEqual([
      'app/main.py',
      'main.py',
      'setup.py',
    ]);
  });

  it('of two directories that explain the same paths, neither is chosen', () => {
    const world = { files: ['src/a.ts', 'legacy/src/a.ts', 'src/b.ts', 'legacy/src/b.ts', 'src/c.ts'] };
    expect(words(world, { paths: ['/app/src/a.ts', '/app/src/b.ts'] })).toEqual([
      '?legacy/src/a.ts|src/a.ts',
      '?legacy/src/b.ts|src/b.ts',
    ]);
    expect(words(world, { paths: ['/app/src/a.ts', '/app/src/b.ts', '/app/src/c.ts'] })).toEqual([
      'src/a.ts',
      'src/b.ts',
      'src/c.ts',
    ]);
  });

  it('paths that contradict each other are ambiguous, though each fits one file only', () => {
    const world = { files: ['x/src/a.ts', 'y/src/b.ts'] };
    expect(words(world, { paths: ['/app/src/a.ts', '/app/src/b.ts'] })).toEqual(['?x/src/a.ts', '?y/src/b.ts']);
  });

  it('a dependency with files of the same names is not ours', () => {
    const own = Array.from({ length: 20 }, (_, i) => `src/m${i}.rs`);
    const world = { files: [...own, 'src/lib.rs'] };
    const paths = [
      ...own.map((file) => `/builds/acme/shop/${file}`),
      '/builds/acme/shop/src/lib.rs',
      '/root/.cargo/registry/src/x/foo-1.0/src/lib.rs',
    ];
    expect(words(world, { paths })).toEqual([...own, 'src/lib.rs', '-']);
  });

  it('and where it is not clear which one is, it is ambiguous', () => {
    const world = { files: ['src/lib.rs'] };
    const paths = ['/builds/acme/shop/src/lib.rs', '/root/.cargo/registry/src/x/foo-1.0/src/lib.rs'];
    expect(words(world, { paths })).toEqual(['?src/lib.rs', '?src/lib.rs']);
  });

  it('a configured root says where they start', () => {
    const world = { files: packages(40, 'src/index.ts') };
    expect(words(world, { paths: ['/app/src/index.ts', '/app/src/gone.ts'], root: 'packages/p07' })).toEqual([
      'packages/p07/src/index.ts',
      '-',
    ]);
    expect(words(world, { paths: ['/app/src/index.ts'], root: './packages/p09/' })).toEqual([
      'packages/p09/src/index.ts',
    ]);
  });
});

describe('roots that the report names', () => {
  const shelf = ['plug/größe.py', 'plug/labels/zebra.py', 'shelf/__init__.py', 'shelf/books.py', 'shelf/größe.py'];

  it('of another machine', () => {
    const paths = ['plug/größe.py', 'shelf/books.py', 'shelf/gen.py'];
    expect(words({ files: shelf }, { paths, roots: ['/home/runner/work/shelf/shelf'] })).toEqual([
      'plug/größe.py',
      'shelf/books.py',
      '-',
    ]);
  });

  it('of this one', () => {
    expect(words({ files: ['src/a.py', 'a.py'] }, { paths: ['a.py'], roots: [`/${ROOT}/src`] })).toEqual(['src/a.py']);
    expect(words({ files: ['src/a.py'] }, { paths: ['src/a.py'], roots: [`/${ROOT}`] })).toEqual(['src/a.py']);
  });

  it('several: the one that holds the file, and where two do, nobody knows', () => {
    const roots = ['/app/shelf/plug', '/app/shelf/shelf'];
    const paths = ['__init__.py', 'books.py', 'größe.py', 'labels/zebra.py'];
    const expected = ['shelf/__init__.py', 'shelf/books.py', '?plug/größe.py|shelf/größe.py', 'plug/labels/zebra.py'];
    expect(words({ files: shelf }, { paths, roots })).toEqual(expected);
    expect(words({ files: shelf }, { paths, roots: [`/${ROOT}/plug`, `/${ROOT}/shelf`] })).toEqual(expected);
    expect(words({ files: shelf }, { paths, roots: ['plug', 'shelf'] })).toEqual(expected);
  });

  it('relative ones start at the report or above it, all at the same place', () => {
    const files = ['a/src/main/java/Main.java', 'a/src/generated/java/Zone.java', 'src/main/java/Main.java'];
    const roots = ['src/generated/java', 'src/main/java'];
    const report = { paths: ['Main.java', 'Zone.java'], roots, directory: 'a/target/site/cobertura' };
    expect(words({ files }, report)).toEqual(['a/src/main/java/Main.java', 'a/src/generated/java/Zone.java']);
    expect(words({ files }, { ...report, directory: '' })).toEqual(['src/main/java/Main.java', '-']);
  });

  it('that say nothing are as none', () => {
    for (const roots of [['', '.'], ['C:'], ['/']]) {
      expect(words({ files: ['src/a.py'] }, { paths: ['src/a.py'], roots })).toEqual(['src/a.py']);
    }
  });

  it('that lead nowhere leave the report where it is', () => {
    expect(words({ files: ['src/a.py'] }, { paths: ['src/a.py'], roots: ['/somewhere/else'] })).toEqual(['src/a.py']);
    expect(words({ files: ['src/a.py'] }, { paths: ['src/a.py'], roots: ['lib'] })).toEqual(['src/a.py']);
  });

  it('that hold some paths are no place to look for the others', () => {
    const files = ['pkg/src/a.py', 'pkg/src/b.py', 'gen.py'];
    expect(words({ files }, { paths: ['src/a.py', 'src/b.py', 'gen.py'], roots: ['/ci/pkg'] })).toEqual([
      'pkg/src/a.py',
      'pkg/src/b.py',
      '-',
    ]);
  });

  it('may be many', () => {
    const roots = Array.from({ length: 3000 }, (_, i) => `/x/${i}`);
    expect(words({ files: ['src/a.py'] }, { paths: ['src/a.py', 'b.py'], roots })).toEqual(['src/a.py', '-']);
    const paths = Array.from({ length: 1000 }, (_, i) => `m${i}.py`);
    expect(new Set(words({ files: ['src/a.py'] }, { paths, roots }))).toEqual(new Set(['-']));
  });
});

describe('relative paths', () => {
  it.each<[string, World, Report, readonly string[]]>([
    [
      'from the repository root',
      { files: ['src/a.ts'] },
      { paths: ['src/a.ts', './src/a.ts', 'src/none.ts'] },
      ['src/a.ts', 'src/a.ts', '-'],
    ],
    [
      'of webpack',
      { files: ['src/a.ts'] },
      { paths: ['webpack:///./src/a.ts', 'webpack://shop/./src/a.ts'] },
      ['src/a.ts', 'src/a.ts'],
    ],
    [
      'of Windows',
      { files: ['src/sub/a.ts'] },
      { paths: ['src\\sub\\a.ts', 'src\\sub/a.ts'] },
      ['src/sub/a.ts', 'src/sub/a.ts'],
    ],
    ['with a backslash in the name', { files: ['src/a\\b.ts'] }, { paths: ['src/a\\b.ts'] }, ['src/a\\b.ts']],
    ['quoted by git', { files: ['b/ä.ts'] }, { paths: ['"b/\\303\\244.ts"'] }, ['b/ä.ts']],
    [
      'of a package, whose report is in it',
      { files: packages(40, 'src/index.ts') },
      { paths: ['src/index.ts'], directory: 'packages/p07/coverage' },
      ['packages/p07/src/index.ts'],
    ],
    [
      'from the root, the report in a package',
      { files: packages(3, 'src/index.ts') },
      { paths: ['packages/p01/src/index.ts', 'packages/p02/src/index.ts'], directory: 'packages/p01/coverage' },
      ['packages/p01/src/index.ts', 'packages/p02/src/index.ts'],
    ],
    [
      'beside a package',
      { files: ['packages/a/src/a.ts', 'packages/shared/src/x.ts'] },
      { paths: ['src/a.ts', '../shared/src/x.ts'], directory: 'packages/a/coverage' },
      ['packages/a/src/a.ts', 'packages/shared/src/x.ts'],
    ],
    [
      'out of the repository',
      { files: ['src/a.ts'] },
      { paths: ['src/a.ts', '../other/b.ts', '..'] },
      ['src/a.ts', 'outside', 'outside'],
    ],
    ['upwards, but not out', { files: ['src/a.ts'] }, { paths: ['../none.ts'], directory: 'coverage' }, ['-']],
    [
      'with names that look like leading out',
      { files: ['..x/a.ts'] },
      { paths: ['..x/a.ts', '..y/a.ts'] },
      ['..x/a.ts', '-'],
    ],
    [
      'with names of prototypes',
      { files: ['__proto__', 'constructor/a.ts'] },
      { paths: ['__proto__', 'constructor/a.ts', 'toString'] },
      ['__proto__', 'constructor/a.ts', '-'],
    ],
    ['empty', { files: ['src/a.ts'] }, { paths: ['', '.', '/'] }, ['-', '-', '-']],
    [
      'of a report outside of the repository',
      { files: ['src/a.ts'] },
      { paths: ['src/a.ts'], directory: '' },
      ['src/a.ts'],
    ],
    [
      'below a configured root',
      { files: packages(40, 'src/index.ts') },
      { paths: ['src/index.ts'], root: 'packages/p03' },
      ['packages/p03/src/index.ts'],
    ],
    [
      'not below it',
      { files: ['src/a.ts', 'b/src/c.ts'] },
      { paths: ['src/a.ts', 'src/c.ts'], root: 'b' },
      ['-', 'b/src/c.ts'],
    ],
    [
      'from the package of a report at the root that others prove',
      { files: [...packages(40, 'src/index.ts'), 'packages/p05/src/only.ts'] },
      { paths: ['src/index.ts', 'src/only.ts'], directory: 'coverage' },
      ['packages/p05/src/index.ts', 'packages/p05/src/only.ts'],
    ],
    [
      'and beside it',
      { files: ['packages/a/src/a.ts', 'packages/shared/src/x.ts', 'packages/b/src/x.ts'] },
      { paths: ['src/a.ts', '../shared/src/x.ts'], directory: 'coverage' },
      ['packages/a/src/a.ts', 'packages/shared/src/x.ts'],
    ],
  ])('%s', (_name, world, report, expected) => {
    expect(words(world, report)).toEqual(expected);
  });

  it('of forty packages in one report at the root are ambiguous', () => {
    const [answer] = answers(
      { files: packages(40, 'src/index.ts') },
      { paths: ['src/index.ts'], directory: 'coverage' },
    );
    expect(answer).toEqual({ kind: 'ambiguous', candidates: packages(40, 'src/index.ts') });
  });

  it('start at one place: the one that explains all of them', () => {
    const files = ['packages/a/src/index.ts', 'src/index.ts', 'src/other.ts'];
    const report = { directory: 'packages/a/coverage' };
    expect(words({ files }, { ...report, paths: ['src/index.ts'] })).toEqual(['packages/a/src/index.ts']);
    expect(words({ files }, { ...report, paths: ['src/index.ts', 'src/other.ts'] })).toEqual([
      'src/index.ts',
      'src/other.ts',
    ]);
    const more = [...files, 'packages/a/src/third.ts'];
    expect(words({ files: more }, { ...report, paths: ['src/index.ts', 'src/other.ts', 'src/third.ts'] })).toEqual([
      '?packages/a/src/index.ts|src/index.ts',
      'src/other.ts',
      'packages/a/src/third.ts',
    ]);
  });

  it('a generated file is not looked for elsewhere when the others have a start', () => {
    const files = ['src/a.ts', 'src/b.ts', 'examples/gen/api.ts'];
    expect(words({ files }, { paths: ['src/a.ts', 'src/b.ts', 'gen/api.ts'] })).toEqual(['src/a.ts', 'src/b.ts', '-']);
  });

  it('a file that happens to be at the root does not keep a package from explaining all', () => {
    const files = ['index.js', 'packages/a/index.js', 'packages/a/src/x.js', 'packages/a/src/y.js'];
    expect(words({ files }, { paths: ['index.js', 'src/x.js', 'src/y.js'], directory: 'coverage' })).toEqual([
      'packages/a/index.js',
      'packages/a/src/x.js',
      'packages/a/src/y.js',
    ]);
  });

  it('the end of a path has whole segments', () => {
    expect(words({ files: ['lib/mysrc/a.ts'] }, { paths: ['src/a.ts'] })).toEqual(['-']);
  });
});

describe('Go modules', () => {
  const files = ['go.mod', 'cmd/api/main.go', 'tools/go.mod', 'tools/gen/gen.go', 'v2/go.mod', 'v2/api.go', 'api.go'];
  const goModules = {
    'example.com/acme/shop': [''],
    'example.com/acme/shop/tools': ['tools'],
    'example.com/acme/shop/v2': ['v2'],
  };

  it.each([
    ['example.com/acme/shop/cmd/api/main.go', 'cmd/api/main.go'],
    ['example.com/acme/shop/tools/gen/gen.go', 'tools/gen/gen.go'],
    ['example.com/acme/shop/v2/api.go', 'v2/api.go'],
    ['example.com/acme/shop/api.go', 'api.go'],
    ['example.com/acme/shop/gen/none.go', '-'],
    ['example.com/other/api.go', '-'],
  ])('%s', (path, expected) => {
    expect(words({ files, goModules }, { paths: [path, 'example.com/acme/shop/api.go'] })[0]).toBe(expected);
  });

  it('of one name in several directories: the one that has the file, else nobody knows', () => {
    const world = { files: ['a/x.go', 'b/x.go', 'b/y.go'], goModules: { 'm.com/m': ['a', 'b'] } };
    expect(words(world, { paths: ['m.com/m/x.go', 'm.com/m/y.go'] })).toEqual(['?a/x.go|b/x.go', 'b/y.go']);
  });

  it('whose path ends in /v2 without a directory of that name', () => {
    expect(
      words({ files: ['api.go'], goModules: { 'm.com/shop/v2': [''] } }, { paths: ['m.com/shop/v2/api.go'] }),
    ).toEqual(['api.go']);
  });
});

describe('packages', () => {
  const java = (module: string, file: string): string => `${module}/src/main/java/com/acme/${file}`;

  it('of one module', () => {
    const world = { files: ['src/main/java/com/acme/Cart.java', 'src/main/java/Main.java'] };
    expect(words(world, { paths: ['com/acme/Cart.java', 'Main.java'], directory: 'target/site/jacoco' })).toEqual(
      world.files,
    );
  });

  const both = {
    files: [java('catalog', 'text/Text.java'), java('orders', 'text/Text.java'), java('orders', 'Order.java')],
  };

  it('of two modules with the same file: the group says which', () => {
    const paths = [
      ['com/acme/text/Text.java', 'catalog'],
      ['com/acme/text/Text.java', 'orders'],
      ['com/acme/Order.java', 'orders'],
    ] as const;
    expect(words(both, { paths, directory: 'coverage/target/site' })).toEqual([
      java('catalog', 'text/Text.java'),
      java('orders', 'text/Text.java'),
      java('orders', 'Order.java'),
    ]);
  });

  it('the innermost of nested groups counts, and a second group of one name is one of that name', () => {
    const world = { files: ['backend/services/orders/src/T.java', 'backend/services/catalog/src/T.java'] };
    expect(
      words(world, {
        paths: [
          ['src/T.java', 'backend/services/orders'],
          ['src/T.java', 'backend/services/catalog#2'],
        ],
      }),
    ).toEqual(world.files);
  });

  it('the report in a module says which', () => {
    const report = { paths: ['com/acme/text/Text.java'], directory: 'catalog/target/site/jacoco' };
    expect(words(both, report)).toEqual([java('catalog', 'text/Text.java')]);
  });

  it('other files of the group say which, where its name does not', () => {
    const paths = [
      ['com/acme/Order.java', 'all again'],
      ['com/acme/text/Text.java', 'all again'],
      ['com/acme/text/Text.java', 'other'],
    ] as const;
    expect(words(both, { paths }).slice(0, 2)).toEqual([
      java('orders', 'Order.java'),
      java('orders', 'text/Text.java'),
    ]);
  });

  it('else it is ambiguous', () => {
    expect(words(both, { paths: ['com/acme/text/Text.java'] })).toEqual([
      `?${java('catalog', 'text/Text.java')}|${java('orders', 'text/Text.java')}`,
    ]);
  });

  it('one file at the root does not turn the others away', () => {
    const world = { files: ['Main.java', java('a', 'A.java'), java('b', 'B.java')] };
    expect(words(world, { paths: ['Main.java', 'com/acme/A.java', 'com/acme/B.java'] })).toEqual(world.files);
  });

  it('a configured root keeps the others out', () => {
    expect(words(both, { paths: ['com/acme/text/Text.java'], root: 'orders' })).toEqual([
      java('orders', 'text/Text.java'),
    ]);
  });

  it('of Kotlin need not be directories', () => {
    const world = {
      files: ['src/main/kotlin/Cart.kt', 'src/main/kotlin/pricing/Discounts.kt', 'src/test/kotlin/Cart.kt'],
      packages: {
        'src/main/kotlin/Cart.kt': 'com/acme/shop',
        'src/main/kotlin/pricing/Discounts.kt': 'com/acme/shop/pricing',
      },
    };
    expect(
      words(world, {
        paths: ['com/acme/shop/Cart.kt', 'com/acme/shop/pricing/Discounts.kt', 'Cart.kt', 'com/acme/Cart.kt'],
      }),
    ).toEqual([
      'src/main/kotlin/Cart.kt',
      'src/main/kotlin/pricing/Discounts.kt',
      '?src/main/kotlin/Cart.kt|src/test/kotlin/Cart.kt',
      '-',
    ]);
  });

  it('two files that declare the same package are ambiguous, and so is one that lies where it should and one that does not', () => {
    const declared = { 'web/Labels.kt': 'com/acme/text', 'mail/Labels.kt': 'com/acme/text' };
    expect(words({ files: Object.keys(declared), packages: declared }, { paths: ['com/acme/text/Labels.kt'] })).toEqual(
      ['?mail/Labels.kt|web/Labels.kt'],
    );
    const world = {
      files: ['a/com/acme/text/Labels.kt', 'mail/Labels.kt'],
      packages: { 'mail/Labels.kt': 'com/acme/text' },
    };
    expect(words(world, { paths: ['com/acme/text/Labels.kt'] })).toEqual(['?a/com/acme/text/Labels.kt|mail/Labels.kt']);
  });

  it('are not asked for in other languages', () => {
    const world: World = { files: ['web/labels.ts'], packages: { 'web/labels.ts': 'com/acme' } };
    expect(words(world, { paths: ['com/acme/labels.ts'] })).toEqual(['-']);
  });
});

describe('whatever comes', () => {
  const segment = fc.constantFrom('a', 'b', 'src', 'x.ts', 'y.kt', '..', '.', '__proto__', 'p\\q', 'D:');
  const path = fc
    .tuple(fc.constantFrom('', '/', '/app/', `/${ROOT}/`, 'D:\\a\\'), fc.array(segment, { maxLength: 5 }))
    .map(([start, all]) => start + all.join('/'));
  const world = fc.uniqueArray(
    fc
      .array(fc.constantFrom('a', 'b', 'src', 'x.ts', 'y.kt', 'p\\q'), { minLength: 1, maxLength: 4 })
      .map((all) => all.join('/')),
    { maxLength: 12 },
  );
  const report = fc.record({
    paths: fc.array(fc.tuple(path, fc.constantFrom('', 'a', 'a/b')), { maxLength: 8 }),
    directory: fc.constantFrom('', 'a', 'a/b/src'),
    roots: fc.array(path, { maxLength: 2 }),
  });

  it('an answer is a file of the repository, or none, for every path', () => {
    fc.assert(
      fc.property(
        world,
        report,
        fc.option(fc.constantFrom('a', 'a/b', '.', '..'), { nil: undefined }),
        (files, asked, root) => {
          const found = answers({ files }, { ...asked, ...(root === undefined ? {} : { root }) });
          expect(found.length).toBe(asked.paths.length);
          for (const answer of found) {
            if (answer.kind === 'file') expect(files).toContain(answer.path);
            if (answer.kind === 'ambiguous') {
              expect(answer.candidates.length).toBeGreaterThan(0);
              for (const candidate of answer.candidates) expect(files).toContain(candidate);
              expect(answer.candidates).toEqual([...new Set(answer.candidates)].sort());
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of files or paths', () => {
    fc.assert(
      fc.property(world, report, (files, asked) => {
        const straight = answers({ files }, asked);
        const turned = answers({ files: [...files].reverse() }, { ...asked, paths: [...asked.paths].reverse() });
        expect([...turned].reverse()).toEqual(straight);
      }),
      { numRuns: 500 },
    );
  });
});

// A hundred thousand, through the bundle, are in integration/bad-input.test.ts.
describe('25 000 paths and files', () => {
  const COUNT = 25_000;
  const many = <T>(name: (i: number) => T): T[] => Array.from({ length: COUNT }, (_, i) => name(i));
  const own = many((i) => `packages/p${i % 500}/src/dir${i % 7}/file${i}.ts`);

  function timed(world: World, report: Report): { readonly found: PathAnswer[]; readonly ms: number } {
    const start = cpuMs();
    const found = answers(world, report);
    return { found, ms: cpuMs() - start };
  }

  // The bound is for the tests' machine under load; a quadratic search would take many minutes.
  const MOST_MS = 5000;

  it.each<[string, World, Report, PathAnswer['kind']]>([
    ['relative', { files: own }, { paths: own }, 'file'],
    ['in a container', { files: own }, { paths: own.map((path) => `/app/${path}`) }, 'file'],
    ['by their ends', { files: own.map((path) => `x/${path}`) }, { paths: own }, 'file'],
    [
      'of packages',
      { files: own.map((path) => path.replace('.ts', '.kt')) },
      { paths: own.map((path) => path.slice(path.indexOf('dir')).replace('.ts', '.kt')) },
      'file',
    ],
    [
      'all of one name, each at its place',
      { files: many((i) => `p${i}/src/index.ts`) },
      { paths: many((i) => `/app/p${i}/src/index.ts`) },
      'file',
    ],
    [
      'all of one name, at places we do not have',
      { files: many((i) => `p${i}/src/index.ts`) },
      { paths: many((i) => `/x${i}/src/index.ts`) },
      'unmatched',
    ],
    [
      'all of one name, and in one module each',
      { files: many((i) => `p${i}/T.java`) },
      { paths: many((i) => ['T.java', `m${i}`] as const) },
      'ambiguous',
    ],
    ['of nothing', { files: own }, { paths: many((i) => `/usr/include/${i}/vector`) }, 'unmatched'],
    [
      'with a foreign root',
      { files: own.map((path) => `x/${path}`) },
      { paths: own, roots: ['/ci/x', '/ci/y', '/ci/z'] },
      'file',
    ],
  ])('%s', (_name, world, report, kind) => {
    const { found, ms } = timed(world, report);
    expect(ms).toBeLessThan(MOST_MS);
    if (kind !== 'unmatched') expect(found[COUNT - 1]?.kind).toBe(kind);
    else expect(found.some((answer) => answer.kind === 'file')).toBe(false);
  });

  it('and paths without end', () => {
    const paths = [
      'a/'.repeat(1_000_000),
      `/${'a/'.repeat(1_000_000)}x.ts`,
      'x'.repeat(5_000_000),
      '../'.repeat(100_000),
    ];
    const { found, ms } = timed({ files: ['a/a/x.ts'] }, { paths });
    expect(found.map(({ kind }) => kind)).toEqual(['unmatched', 'unmatched', 'unmatched', 'unmatched']);
    expect(ms).toBeLessThan(MOST_MS);
  });
});
