import { sameBytes } from '../contents/comparison.ts';
import { isRandom, type RandomContent } from '../contents/content.ts';
import { big, hasAt } from './bytes.ts';
import { LONGEST_TEXT, type Spot, type StreamDiffer } from './port.ts';
import { type SqliteObject, SqlitePages } from './sqlite-pages.ts';

const MOST_ROWS = 10;

/** Numbers in the header (SQLite file format, section 1.3) that say something of how the file was written. */
const COUNTERS: readonly (readonly [aspect: string, at: number])[] = [
  ['sqlite.counter', 24],
  ['sqlite.counter', 92],
  ['sqlite.counter', 40],
  ['sqlite.version', 96],
];

/** Databases of SQLite 3: what the header counts, and tables row by row. */
export const sqlite: StreamDiffer = {
  id: 'sqlite',
  reads: 'random',
  recognises: (head) => hasAt(head, 'SQLite format 3\0'),
  async differ({ left, right }) {
    if (!isRandom(left) || !isRandom(right)) return undefined;
    const [one, other] = [new SqlitePages(left), new SqlitePages(right)];
    if (one.count === 0 || other.count === 0) return undefined;
    const header = headerSpots(left, right);
    const spots = [...header, ...schemaSpots(one, other), ...tableSpots(one, other)];
    if (spots.length > header.length) return spots;
    return isSameBeyondHeader(one, other) ? spots : [...spots, layoutSpot(one, other)];
  },
};

function headerSpots(left: RandomContent, right: RandomContent): readonly Spot[] {
  const [one, other] = [left.slice(0, 100), right.slice(0, 100)];
  const spots = COUNTERS.flatMap(([aspect, at]) => {
    const [before, after] = [big(one, at, 4), big(other, at, 4)];
    return before === after ? [] : [{ within: [], aspect, left: String(before), right: String(after) }];
  });
  return spots.filter(({ aspect }, at) => spots.findIndex((spot) => spot.aspect === aspect) === at);
}

/** Tables that only one of them has. */
function schemaSpots(one: SqlitePages, other: SqlitePages): readonly Spot[] {
  const names = (pages: SqlitePages) => pages.schema().map(({ type, name }) => `${type} ${name}`);
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

/** Rows of tables that both have; indexes follow from their tables. */
function tableSpots(one: SqlitePages, other: SqlitePages): readonly Spot[] {
  const others = new Map(other.schema().map((object) => [`${object.type} ${object.name}`, object] as const));
  return one.schema().flatMap((object) => {
    const partner = others.get(`${object.type} ${object.name}`);
    return object.type !== 'table' || partner === undefined ? [] : rowSpots(one, object, other, partner);
  });
}

function rowSpots(one: SqlitePages, left: SqliteObject, other: SqlitePages, right: SqliteObject): readonly Spot[] {
  if (isSameTree(one, left, other, right)) return [];
  const [before, after] = [one.rows(left.rootPage), other.rows(right.rootPage)];
  const spots: Spot[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [rowText(before.get(id)), rowText(after.get(id))];
    if (was !== is) spots.push({ within: [`table ${left.name}`, `row ${id}`], aspect: 'text', left: was, right: is });
    if (spots.length >= MOST_ROWS) break;
  }
  return spots;
}

function rowText(values: readonly string[] | undefined): string {
  return (values ?? []).join(' | ').slice(0, LONGEST_TEXT);
}

/** The same pages with the same bytes: then the rows need not be read. */
function isSameTree(one: SqlitePages, left: SqliteObject, other: SqlitePages, right: SqliteObject): boolean {
  const [ones, others] = [one.pagesOf(left.rootPage), other.pagesOf(right.rootPage)];
  // A long value lies in pages of its own, which are not looked at here.
  return ones.length === 1 && others.length === 1 && sameBytes(one.page(ones[0]!), other.page(others[0]!))
    ? isSameBeyondHeader(one, other)
    : false;
}

function isSameBeyondHeader(one: SqlitePages, other: SqlitePages): boolean {
  if (one.count !== other.count || one.pageBytes !== other.pageBytes) return false;
  return differingPages(one, other).length === 0;
}

/** Numbers of pages that are not the same, apart from the header in the first one. */
function differingPages(one: SqlitePages, other: SqlitePages): readonly number[] {
  const found: number[] = [];
  for (let page = 1; page <= Math.min(one.count, other.count); page++) {
    const from = page === 1 ? 100 : 0;
    if (!sameBytes(one.page(page).subarray(from), other.page(page).subarray(from))) found.push(page);
  }
  return found;
}

/** All rows are the same: free space, the order of pages, or indexes. */
function layoutSpot(one: SqlitePages, other: SqlitePages): Spot {
  const [first] = differingPages(one, other);
  const size = ({ count, pageBytes }: SqlitePages) => `${count} pages of ${pageBytes} bytes`;
  return {
    within: first === undefined ? [] : [`page ${first}`],
    aspect: 'sqlite.layout',
    left: size(one),
    right: size(other),
  };
}
