import { partOf, type TestSuite } from '../model/part.ts';
import { inEach } from '../model/shell.ts';
import { foldersWith, has, inside, isPlain, type RepositoryView } from '../model/view.ts';
import type { Ecosystem } from './port.ts';

/** Called by name, so that a pom.xml without it needs no change. */
const JACOCO = 'org.jacoco:jacoco-maven-plugin:0.8.13';
/** JaCoCo adds to what an earlier run measured: what no test runs any more would stay covered. A pipeline begins without. */
const FORGET = "find . -path '*/target/*' -name 'jacoco*.exec' -delete";

/** Maven projects, of Java or Kotlin. JaCoCo joins by the command line where no pom.xml names it. */
export const maven: Ecosystem = {
  id: 'maven',
  manifests: ['pom.xml'],
  detect(view) {
    const folders = foldersWith(view, 'pom.xml').filter((folder) => folder === '' || isPlain(folder));
    const roots = folders.filter(
      (folder) => !folders.some((other) => other !== folder && (other === '' || folder.startsWith(`${other}/`))),
    );
    if (roots.length === 0) return [];
    const poms = folders.map((folder) => view.text(inside(folder, 'pom.xml')) ?? '');
    const configured = poms.some((pom) => pom.includes('jacoco-maven-plugin'));
    const failsafe = poms.some((pom) => pom.includes('maven-failsafe-plugin'));
    const mvn = has(view, 'mvnw') ? 'sh ./mvnw' : 'mvn';
    const call = `${mvn} --batch-mode --no-transfer-progress`;
    const tests = view.paths.some((path) => /(?:^|\/)src\/test\//u.test(path));
    return [
      partOf({
        ecosystem: 'maven',
        title: `Java: ${mvn === 'mvn' ? 'Maven' : 'Maven wrapper'}, JaCoCo`,
        found: roots.map((folder) => inside(folder, 'pom.xml')),
        toolchain: { id: 'java', version: javaVersion(poms) },
        build: [inEach(view, roots, `${call} -DskipTests package`)],
        builtByTests: tests,
        artifacts: ['**/target/*.jar'],
        suites: tests ? suites(view, roots, call, { configured, failsafe }) : [],
        notes: [
          ...(tests ? [] : ['There are no tests in src/test yet: nothing can be measured.']),
          ...(configured
            ? []
            : ['JaCoCo runs from the command line: put jacoco-maven-plugin into pom.xml to choose its version.']),
        ],
      }),
    ];
  },
};

function suites(
  view: RepositoryView,
  roots: readonly string[],
  call: string,
  { configured, failsafe }: { readonly configured: boolean; readonly failsafe: boolean },
): readonly TestSuite[] {
  const goals = configured
    ? 'verify'
    : failsafe
      ? `${JACOCO}:prepare-agent ${JACOCO}:prepare-agent-integration verify ${JACOCO}:report ${JACOCO}:report-integration`
      : measuredGoals('verify');
  const commands = [inEach(view, roots, `${call} ${goals}`)];
  const records = ['**/target/surefire-reports/TEST-*.xml'];
  const unit: TestSuite = {
    name: 'unit',
    commands,
    reports: ['**/target/site/jacoco/jacoco.xml'],
    junit: records,
    recorded: { commands: [`${FORGET} && ${commands[0]}`], records },
    exclusive: 'maven',
  };
  if (!failsafe || configured) return [unit];
  // One run of Maven makes both; the second suite only says where its reports are.
  const junit = ['**/target/failsafe-reports/TEST-*.xml'];
  return [unit, { name: 'integration', commands: [], reports: ['**/target/site/jacoco-it/jacoco.xml'], junit }];
}

/** A line that ends in Maven, told to measure. */
export function measuredMaven(view: RepositoryView, line: string): Omit<TestSuite, 'name'> {
  const configured = view.text('pom.xml')?.includes('jacoco-maven-plugin') === true;
  const [, before = '', goals = ''] = /^(.*mvnw?)\s(.*)$/su.exec(line) ?? [];
  return {
    commands: [`${FORGET} && ${before} ${configured ? goals : measuredGoals(goals)}`],
    reports: ['**/target/site/jacoco/jacoco.xml'],
    junit: ['**/target/surefire-reports/TEST-*.xml', '**/target/failsafe-reports/TEST-*.xml'],
    exclusive: 'maven',
  };
}

/** Goals of Maven, between those of JaCoCo. */
function measuredGoals(goals: string): string {
  return `${JACOCO}:prepare-agent ${goals} ${JACOCO}:report`;
}

/** Of `maven.compiler.release` and its like; the oldest that is supported for long otherwise. */
function javaVersion(poms: readonly string[]): string {
  const versions = poms.flatMap((pom) =>
    [...pom.matchAll(/<(?:maven\.compiler\.(?:release|source|target)|java\.version|release|jvmTarget)>(\d+)</gu)].map(
      ([, version]) => Number(version),
    ),
  );
  const needed = Math.max(0, ...versions);
  return String([17, 21, 25].find((lts) => lts >= needed) ?? needed);
}
