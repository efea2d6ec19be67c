import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CoverageBuilder } from '../../../../../src/shared/formats/coverage/builder.ts';
import { COVERAGE_FORMATS } from '../../../../../src/shared/formats/coverage/index.ts';
import type { CoverageFormat } from '../../../../../src/shared/formats/coverage/port.ts';
import { FormatFault } from '../../../../../src/shared/formats/fault.ts';
import { EncodingError } from '../../../../../src/shared/formats/feed.ts';
import { type Pieces, parseInWindows, parseThroughFeed } from '../windows.ts';
import { byPath, type Expected, type ExpectedFile, type FixtureCase, fixtureCases, parsed } from './fixture-cases.ts';

/** Records of these end with a line, so a report that is cut there cannot tell that it was longer. */
const LINE_FORMATS = new Set(['lcov', 'gocover']);
const SHORT_BYTES = 2048;
const MOST_CUTS = 100;

type Outcome = readonly ExpectedFile[] | 'refused';

const cases = fixtureCases().flatMap((fixture) => {
  const format = COVERAGE_FORMATS.find(({ id }) => id === fixture.format);
  return format === undefined ? [] : [{ ...fixture, parserOf: format, title: `${fixture.format}/${fixture.name}` }];
});

async function outcome(reading: Promise<ExpectedFile[]>): Promise<Outcome> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof FormatFault || error instanceof EncodingError) return 'refused';
    throw error;
  }
}

function throughFeed(
  format: CoverageFormat,
  fixture: FixtureCase,
  content: Uint8Array,
  pieces: Pieces,
): Promise<Outcome> {
  return outcome(parsed(format, fixture.folder, (parser) => parseThroughFeed(() => parser, content, pieces)));
}

function inWindows(
  format: CoverageFormat,
  fixture: FixtureCase,
  content: Uint8Array,
  pieces: Pieces,
  builder?: CoverageBuilder,
): Promise<Outcome> {
  return outcome(parsed(format, fixture.folder, (parser) => parseInWindows(parser, content, pieces), builder));
}

/** What a reader may make of the report: its files, and 'refused' where it may also (or must) be refused. */
function truth(fixture: FixtureCase): readonly Outcome[] {
  const expected = JSON.parse(readFileSync(fixture.expectedPath, 'utf8')) as Expected;
  if (!isUtf8(fixture.report)) return ['refused'];
  const files = [...expected.files].sort(byPath);
  // A report without a file is refused by the parser or, because it names no line, by its caller.
  return expected.malformed === true || files.length === 0 ? ['refused', files] : [files];
}

function withoutBom(content: Buffer): Buffer {
  return content.length >= 3 && content.readUIntBE(0, 3) === 0xefbbbf ? content.subarray(3) : content;
}

/**
 * Where to cut: at every byte of a short report, else at 100 line ends, before and behind them, and at 100 places between.
 * Which 100 differs from fixture to fixture, as their lines do.
 */
function cuts(content: Buffer): number[] {
  if (content.length < SHORT_BYTES) return Array.from({ length: content.length }, (_, at) => at);
  const ends: number[] = [];
  for (let at = content.indexOf(10); at >= 0; at = content.indexOf(10, at + 1)) ends.push(at);
  const every = Math.ceil(ends.length / MOST_CUTS);
  const found = new Set(ends.filter((_, n) => n % every === 0 || n === ends.length - 1).flatMap((at) => [at, at + 1]));
  const step = Math.ceil(content.length / MOST_CUTS);
  for (let at = 1; at < content.length; at += step) found.add(at);
  found.delete(content.length);
  return [...found];
}

/** No file of `part` says more than the file of the whole report does. */
function saysNoMore(part: readonly ExpectedFile[], whole: readonly ExpectedFile[]): boolean {
  const known = new Map(whole.map((file) => [`${file.group ?? ''}\0${file.path}`, file]));
  return part.every((file) => {
    const full = known.get(`${file.group ?? ''}\0${file.path}`);
    if (full === undefined) return file.lines.total === 0;
    return (['lines', 'branches', 'functions', 'statements'] as const).every(
      (metric) =>
        (file[metric]?.covered ?? 0) <= (full[metric]?.covered ?? 0) &&
        (file[metric]?.total ?? 0) <= (full[metric]?.total ?? 0),
    );
  });
}

it('there are fixtures to read', () => {
  expect(cases.length).toBeGreaterThan(80);
});

it.each(
  fixtureCases().map(({ format, name, expectedPath }) => [`${format}/${name}`, expectedPath] as const),
)('%s has an expected.json', (_, path) => {
  expect(existsSync(path)).toBe(true);
});

describe.each(cases)('$title', { timeout: 60_000 }, (fixture) => {
  const { parserOf, report } = fixture;

  it('means what expected.json says', async () => {
    const found = await throughFeed(parserOf, fixture, report, report.length);
    const outcomes = truth(fixture);
    if (outcomes.length === 1) expect(found).toEqual(outcomes[0]);
    else expect(outcomes).toContainEqual(found);
  });

  it('means the same however its bytes arrive', async () => {
    const whole = await throughFeed(parserOf, fixture, report, report.length);
    const bare = withoutBom(report);
    if (bare.length < 2 || !isUtf8(bare)) return;
    // A parser starts a record again with every byte that comes, so only short reports can come byte by byte.
    const least = Math.ceil(bare.length / 3000);
    for (const pieces of [least, 7 * least, [3, 1, 19, 64, 5].map((size) => size * least), bare.length - 1]) {
      expect(await inWindows(parserOf, fixture, bare, pieces), `in pieces of ${pieces}`).toEqual(whole);
    }
    expect(await throughFeed(parserOf, fixture, report, 1), 'byte by byte').toEqual(whole);
  });

  it('means the same with a BOM, with CRLF and in UTF-16', async () => {
    const whole = await throughFeed(parserOf, fixture, report, report.length);
    const text = withoutBom(report).toString('utf8');
    if (text === '' || !isUtf8(report)) return;
    const bigEndian = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    for (const [what, copy] of Object.entries({
      'a BOM': Buffer.from(`\ufeff${text}`),
      CRLF: Buffer.from(text.replaceAll(/\r?\n/g, '\r\n')),
      'UTF-16 LE': Buffer.from(`\ufeff${text}`, 'utf16le'),
      'UTF-16 BE': bigEndian,
    })) {
      expect(await throughFeed(parserOf, fixture, copy, [1000, 17]), what).toEqual(whole);
    }
  });

  it('is refused when it is cut off, or says no more than the whole', async () => {
    const whole = await throughFeed(parserOf, fixture, report, report.length);
    const bare = withoutBom(report);
    if (!isUtf8(bare)) return;
    // What a format with sources left behind in a builder, the next reading would find there.
    const builder = parserOf.finish === undefined ? new CoverageBuilder(parserOf.carries) : undefined;
    for (const at of cuts(bare)) {
      // Not through the feed, which would take a megabyte for each of them.
      const part = await inWindows(parserOf, fixture, bare.subarray(0, at), Math.max(1, at), builder);
      if (part === 'refused') continue;
      const rest = bare.subarray(at).toString('latin1');
      if (rest.trim() === '') expect(part, `cut at byte ${at}`).toEqual(whole);
      else {
        expect(
          LINE_FORMATS.has(fixture.format) || part.length === 0,
          `cut at byte ${at}, before ${rest.slice(0, 40)}`,
        ).toBe(true);
        expect(whole === 'refused' || saysNoMore(part, whole), `cut at byte ${at}`).toBe(true);
      }
    }
  });
});
