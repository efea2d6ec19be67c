import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Truth } from './comparison.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const TRUTH = join(import.meta.dirname, 'truth');
export const WORK = join(ROOT, 'build', 'accuracy');

/** Real sources, and how the language's own parser is asked about them. */
export interface Corpus {
  readonly language: string;
  readonly parser: string;
  readonly sources: string;
  /** Throws when the tools are not here. */
  files(): readonly string[];
  truth(list: string): readonly Truth[];
}

const KOTLIN_SOURCES = [
  'com.squareup.okio:okio-jvm:3.16.0',
  'org.jetbrains.kotlinx:kotlinx-coroutines-core-jvm:1.10.2',
];

export const CORPORA: readonly Corpus[] = [
  {
    language: 'python',
    parser: 'CPython `ast`',
    sources: 'the standard library with its tests',
    files: () => {
      const library = output('python3', ['-c', 'import os; print(os.path.dirname(os.__file__))']).trim();
      return below(library, /\.py$/).filter((path) => !path.includes('site-packages'));
    },
    truth: (list) => lines(output('python3', [join(TRUTH, 'python_truth.py'), list])),
  },
  {
    language: 'go',
    parser: '`go/parser`',
    sources: 'GOROOT/src',
    files: () => below(join(output('go', ['env', 'GOROOT']).trim(), 'src'), /\.go$/),
    truth: (list) => lines(output('go', ['run', join(TRUTH, 'go_truth.go'), list])),
  },
  {
    language: 'rust',
    parser: '`syn`',
    sources: 'tokio, hyper, reqwest, clap, regex, rayon, serde and what they depend on',
    files: () => {
      cargo('fetch');
      return below(join(process.env['CARGO_HOME'] ?? join(homedir(), '.cargo'), 'registry', 'src'), /\.rs$/);
    },
    truth: (list) => lines(cargo('run', '--quiet', '--release', '--', list)),
  },
  {
    language: 'java',
    parser: '`com.sun.source` (javac)',
    sources: 'every fourth file of the JDK',
    files: () => unpacked(sourceZip()).filter((_, at) => at % 4 === 0),
    truth: (list) =>
      lines(output(join(dirname(dirname(sourceZip())), 'bin', 'java'), [join(TRUTH, 'JavaTruth.java'), list])),
  },
  {
    language: 'kotlin',
    parser: 'Kotlin compiler (PSI)',
    sources: 'okio, kotlinx.coroutines',
    files: () => {
      for (const artifact of KOTLIN_SOURCES) {
        const folder = join(WORK, 'kotlin', artifact.replaceAll(':', '_'));
        if (existsSync(folder)) continue;
        mvn('dependency:copy', `-Dartifact=${artifact}:jar:sources`, `-DoutputDirectory=${folder}`);
        output('python3', ['-m', 'zipfile', '-e', below(folder, /\.jar$/)[0]!, folder]);
      }
      return below(join(WORK, 'kotlin'), /\.kt$/);
    },
    truth: (list) => {
      const jars = join(WORK, 'kotlin-compiler');
      const pom = join(TRUTH, 'kotlin', 'pom.xml');
      if (!existsSync(jars)) mvn('-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`);
      return lines(output('java', ['-cp', join(jars, '*'), join(TRUTH, 'kotlin', 'KotlinTruth.java'), list]));
    },
  },
];

function output(command: string, args: readonly string[]): string {
  return execFileSync(command, [...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function mvn(...args: readonly string[]): void {
  output('mvn', ['-q', '-B', ...args]);
}

function cargo(command: string, ...args: readonly string[]): string {
  const manifest = join(TRUTH, 'rust', 'Cargo.toml');
  const target = join(WORK, 'rust-target');
  return execFileSync('cargo', [command, '--manifest-path', manifest, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CARGO_TARGET_DIR: target },
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The JDK with sources: JAVA_HOME, or one of those that the system has. */
function sourceZip(): string {
  const homes = [process.env['JAVA_HOME'] ?? '', ...folders('/usr/lib/jvm')];
  const found = homes.map((home) => join(home, 'lib', 'src.zip')).find((zip) => existsSync(zip));
  if (found === undefined) throw new Error('there is no JDK with lib/src.zip');
  return found;
}

function unpacked(zip: string): readonly string[] {
  const folder = join(WORK, 'jdk');
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    output('python3', ['-m', 'zipfile', '-e', zip, folder]);
  }
  return below(folder, /\.java$/);
}

function folders(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Files below a folder whose names end like this, sorted. */
export function below(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function lines(text: string): readonly Truth[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Truth);
}

/** A file with one path a line, for the programs that take one. */
export function listFile(language: string, paths: readonly string[]): string {
  mkdirSync(WORK, { recursive: true });
  const path = join(WORK, `${language}.list`);
  rmSync(path, { force: true });
  writeFileSync(path, paths.join('\n'));
  return path;
}
