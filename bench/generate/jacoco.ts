import type { GeneratedReport } from './generated.ts';
import { SeededRandom } from './random.ts';
import { ReportFile } from './report-file.ts';

export interface Generated extends GeneratedReport {
  readonly lines: number;
  readonly coveredLines: number;
  readonly methods: number;
}

/**
 * Writes a JaCoCo report of about `megabytes` as its XML formatter does it: one line of text, one group to a module,
 * classes with their methods and counters before the source files. Deterministic.
 */
export function generate(path: string, megabytes: number): Generated {
  const random = new SeededRandom(19_991_231);
  const file = new ReportFile(path);
  const paths: string[] = [];
  const made = { files: 0, paths, lines: 0, coveredLines: 0, methods: 0 };
  file.write(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="shop"><sessioninfo id="ci-1" start="1748779100000" dump="1748779200000"/>',
  );
  for (let module = 0; file.sizeBytes < megabytes * 1_000_000; module++) {
    file.write(`<group name="module-${module}">`);
    for (let packages = 3 + random.below(20); packages > 0; packages--)
      writePackage(file, random, `com/acme/shop/m${module}/p${packages}`, made);
    file.write('</group>');
  }
  file.write('</report>');
  file.close();
  return made;
}

type Counts = { -readonly [name in keyof Omit<Generated, 'paths'>]: Generated[name] } & { readonly paths: string[] };

function writePackage(file: ReportFile, random: SeededRandom, name: string, made: Counts): void {
  file.write(`<package name="${name}">`);
  const sources: string[] = [];
  for (let classes = 2 + random.below(15); classes > 0; classes--) {
    const source = `Part${made.files++}`;
    made.paths.push(`${name.split('/')[3]!.replace('m', 'module-')}/src/main/java/${name}/${source}.java`);
    file.write(`<class name="${name}/${source}" sourcefilename="${source}.java">`);
    let [line, lines] = [10, ''];
    for (let methods = 1 + random.below(12); methods > 0; methods--) {
      const covered = random.chance(80);
      made.methods++;
      file.write(
        `<method name="step${methods}" desc="(Ljava/lang/String;I)V" line="${line}">${counters(random, covered)}</method>`,
      );
      for (let left = 1 + random.below(14); left > 0; left--) {
        lines += sourceLine(random, line++, covered, made);
      }
      line += 2;
    }
    file.write(`${counters(random, true)}<counter type="CLASS" missed="0" covered="1"/></class>`);
    sources.push(`<sourcefile name="${source}.java">${lines}${counters(random, true)}</sourcefile>`);
  }
  file.write(`${sources.join('')}${counters(random, true)}</package>`);
}

function sourceLine(random: SeededRandom, line: number, covered: boolean, made: Counts): string {
  const hit = covered && random.chance(90);
  made.lines++;
  if (hit) made.coveredLines++;
  const instructions = 1 + random.below(20);
  const branches = random.chance(12) ? 2 : 0;
  const taken = hit && branches > 0 ? 1 + random.below(2) : 0;
  return `<line nr="${line}" mi="${hit ? 0 : instructions}" ci="${hit ? instructions : 0}" mb="${branches - taken}" cb="${taken}"/>`;
}

function counters(random: SeededRandom, covered: boolean): string {
  const [missed, hit] = covered ? [random.below(9), 1 + random.below(90)] : [1 + random.below(90), 0];
  const [no, yes] = covered ? [0, 1] : [1, 0];
  return (
    `<counter type="INSTRUCTION" missed="${missed}" covered="${hit}"/><counter type="LINE" missed="${missed}" covered="${hit}"/>` +
    `<counter type="COMPLEXITY" missed="${missed}" covered="${hit}"/><counter type="METHOD" missed="${no}" covered="${yes}"/>`
  );
}
