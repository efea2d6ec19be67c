import { partOf } from '../model/part.ts';
import { inEach } from '../model/shell.ts';
import { foldersWith, has, inside, isPlain } from '../model/view.ts';
import type { Ecosystem } from './port.ts';

const SETTINGS = /^settings\.gradle(?:\.kts)?$/u;
const BUILD = /^build\.gradle(?:\.kts)?$/u;

/** Gradle builds, of Java or Kotlin. JaCoCo writes no XML unless a build says so: an init script does it here. */
export const gradle: Ecosystem = {
  id: 'gradle',
  manifests: ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
  detect(view) {
    const settled = foldersWith(view, SETTINGS);
    const roots = (settled.length > 0 ? settled : foldersWith(view, BUILD)).filter(
      (folder) => folder === '' || isPlain(folder),
    );
    if (roots.length === 0) return [];
    const call = `${roots.every((folder) => has(view, inside(folder, 'gradlew'))) ? 'sh ./gradlew' : 'gradle'} --no-daemon`;
    const kotlin = view.paths.some((path) => /(?:^|\/)src\/(?:main|test)\/kotlin\//u.test(path));
    const tests = view.paths.some((path) => /(?:^|\/)src\/test\//u.test(path));
    return [
      partOf({
        ecosystem: 'gradle',
        title: `${kotlin ? 'Kotlin' : 'Java'}: Gradle, JaCoCo`,
        found: view.paths.filter((path) =>
          roots.some(
            (root) =>
              SETTINGS.test(path.slice(root === '' ? 0 : root.length + 1)) ||
              path === inside(root, 'build.gradle') ||
              path === inside(root, 'build.gradle.kts'),
          ),
        ),
        toolchain: { id: 'java', version: '21' },
        build: [inEach(view, roots, `${call} assemble`)],
        builtByTests: tests,
        artifacts: ['**/build/libs/*.jar'],
        suites: tests
          ? [
              {
                name: 'unit',
                commands: [
                  `printf '%s\\n' ${SCRIPT.map((line) => `"${line}"`).join(' ')} > "\${TMPDIR:-/tmp}/coverage.gradle"`,
                  inEach(view, roots, `${call} --init-script "\${TMPDIR:-/tmp}/coverage.gradle" test jacocoTestReport`),
                ],
                reports: ['**/build/reports/jacoco/test/jacocoTestReport.xml'],
                junit: ['**/build/test-results/test/TEST-*.xml'],
              },
            ]
          : [],
        notes: tests
          ? [
              'JaCoCo is added by an init script: apply the plugin jacoco in your build, with reports.xml.required = true.',
            ]
          : ['There are no tests in src/test yet: nothing can be measured.'],
      }),
    ];
  },
};

/** Every project with tests of the JVM gets JaCoCo and its XML report. */
const SCRIPT: readonly string[] = [
  'allprojects {',
  "  plugins.withId('java') {",
  "    apply plugin: 'jacoco'",
  '    tasks.withType(JacocoReport).configureEach { reports.xml.required = true }',
  '  }',
  '}',
];
