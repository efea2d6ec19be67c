import { fixtureSeeds, textSeeds } from './fixture-seeds.ts';
import type { Seed } from './target.ts';

/** A few lines of each form of lock file, as the tools write them; npm's, Go's and Maven's are those of other fixtures. */
export const LOCK_FILE_SEEDS: { readonly [format: string]: readonly Seed[] } = {
  'npm-lock': fixtureSeeds('vulnerabilities/npm-audit/lodash/package-lock.json.txt'),
  'yarn-lock': textSeeds({
    classic: '# yarn lockfile v1\n\n\nlodash@^4.17.20, lodash@^4.17.19:\n  version "4.17.21"\n  resolved "https://a"\n',
    berry: '"lodash@npm:^4.17.20, @a/b@npm:1":\n  version: 4.17.21\n  resolution: "lodash@npm:4.17.21"\n',
  }),
  'pnpm-lock': textSeeds({
    nine: "lockfileVersion: '9.0'\n\npackages:\n\n  lodash@4.17.20:\n    resolution: {integrity: sha512-a}\n  '@a/b@1.0.0(c@2)':\n    x: 1\n",
    five: 'lockfileVersion: 5.4\npackages:\n  /lodash/4.17.20:\n    dev: true\n  /@a/b/1.2.3_c@1:\n    dev: false\n',
  }),
  'cargo-lock': textSeeds({
    four: 'version = 4\n\n[[package]]\nname = "libc"\nversion = "0.2.155"\nsource = "registry+https://a"\n',
  }),
  'python-lock': textSeeds({
    poetry: '[[package]]\nname = "Zope.Interface"\nversion = "5.0"\n\n[[packages]]\nname = "a"\nversion = "1"\n',
  }),
  requirements: textSeeds({
    pinned:
      'Django[argon2] == 4.2.1 ; python_version > "3.8" \\\n    --hash=sha256:00\nrequests===2.31 # why\n-r more.txt\n',
  }),
  'pipfile-lock': textSeeds({
    one: '{\n    "default": {\n        "requests": {\n            "hashes": [],\n            "version": "==2.31.0"\n        }\n    }\n}\n',
  }),
  'go-mod': fixtureSeeds('init/go/go.mod').concat(
    textSeeds({
      block:
        'module a\n\ngo 1.22\n\nrequire (\n\tgolang.org/x/text v0.3.5 // indirect\n\t"b" v1.0.0\n)\n\nexclude (\n\tc v1.0.0\n)\nrequire d v2.0.0\n',
    }),
  ),
  'gemfile-lock': textSeeds({ bundler: 'GEM\n  specs:\n    rack (3.0.8)\n      a (>= 1)\n\nBUNDLED WITH\n   2.4\n' }),
  'composer-lock': textSeeds({
    two: '{\n    "packages": [\n        {\n            "name": "symfony/yaml",\n            "version": "v6.3.0",\n        }\n    ]\n}\n',
  }),
  'gradle-lock': textSeeds({
    one: '# comment\norg.slf4j:slf4j-api:2.0.7=compileClasspath,runtime\nempty=annotationProcessor\n',
  }),
  pom: fixtureSeeds('init/maven/pom.xml', 'determinism/toolchains/maven/pom.xml'),
};
