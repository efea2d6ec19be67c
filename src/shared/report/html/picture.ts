import type { Picture, PictureEdge, PictureNode } from '../../model/presentation.ts';
import { displayWidth, shortenMiddle } from '../display-width.ts';
import { htmlText, plainLine } from '../escape.ts';
import { isolated } from './isolated.ts';
import { type PathIndex, tablesHtml } from './tables.ts';

/** Sizes of one drawing, in the units of its view box, which are pixels where there is room. */
interface Drawing {
  readonly name: 'large' | 'small';
  readonly width: number;
  /** Room for arrows left and right of the boxes. */
  readonly left: number;
  readonly right: number;
  /** Where marks begin in a box; 0: below everything else. */
  readonly marksAt: number;
}

const DRAWINGS: readonly Drawing[] = [
  { name: 'large', width: 1080, left: 190, right: 90, marksAt: 360 },
  { name: 'small', width: 320, left: 44, right: 22, marksAt: 0 },
];

const PAD = 10;
const LINE = 18;
const BAR = 6;
const GAP = 12;
/** Of a character: the name's font is monospaced; that of details is narrower on the average. */
const NAME_WIDTH = 7.9;
const MARK_WIDTH = 7.3;
const DETAIL_WIDTH = 6.6;

/** A box and where it stands. */
interface Box {
  readonly node: PictureNode;
  readonly top: number;
  readonly height: number;
}

/** The picture and its table; nothing without one. Complete without the script: plain SVG, in words for who does not see it. */
export function pictureHtml(picture: Picture | undefined, paths: PathIndex): string {
  if (picture === undefined) return '';
  const { title, legend, nodes, table } = picture;
  const drawn = DRAWINGS.map((drawing) => drawingSvg(picture, drawing)).join('');
  const figure =
    nodes.length === 0
      ? ''
      : `<section class="panel picture" id="picture" aria-labelledby="picture-title"><h2 id="picture-title">${isolated(title)}</h2>
<figure>${drawn}<figcaption>${isolated(legend)}</figcaption></figure></section>\n`;
  return figure + (table === undefined ? '' : tablesHtml([table], paths));
}

function drawingSvg({ title, description, nodes, edges }: Picture, drawing: Drawing): string {
  const boxes = placed(nodes, drawing);
  const height = (boxes.at(-1)?.top ?? 0) + (boxes.at(-1)?.height ?? 0) + 2;
  const { name, width } = drawing;
  const ids = `picture-${name}`;
  return `<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${ids}-title" aria-describedby="${ids}-words">
<title id="${ids}-title">${htmlText(title)}</title><desc id="${ids}-words">${htmlText(description)}</desc>
${edges.map((edge) => arrowLine(edge, boxes, drawing)).join('')}${arrowHeads(edges, boxes, drawing)}${boxes.map((box) => boxSvg(box, drawing)).join('')}</svg>\n`;
}

function placed(nodes: readonly PictureNode[], { marksAt }: Drawing): readonly Box[] {
  let top = 2;
  return nodes.map((node) => {
    const own = 2 * LINE + (node.share === undefined ? 0 : BAR + 6);
    const marks = node.marks.length * LINE;
    const height = 2 * PAD + (marksAt > 0 ? Math.max(own, marks) : own + marks);
    const box = { node, top, height };
    top += height + GAP;
    return box;
  });
}

function boxSvg({ node, top, height }: Box, { width, left, right, marksAt }: Drawing): string {
  const inner = width - left - right - 2 * PAD;
  const own = marksAt > 0 ? marksAt - PAD - 20 : inner;
  const x = left + PAD;
  const parts = [
    `<rect class="node" x="${left}" y="${top}" width="${width - left - right}" height="${height}" rx="7"/>`,
    text('name', x, top + PAD + 13, cut(node.name, own / NAME_WIDTH)),
    text('said', x, top + PAD + LINE + 13, cut(node.detail, own / DETAIL_WIDTH)),
  ];
  if (node.share !== undefined) {
    const { covered, total } = node.share;
    const y = top + PAD + 2 * LINE + 3;
    const part = Math.floor((own * covered) / Math.max(1, total));
    parts.push(
      `<rect class="track" x="${x}" y="${y}" width="${own}" height="${BAR}" rx="3"/><rect class="covered" x="${x}" y="${y}" width="${part}" height="${BAR}" rx="3"/>`,
    );
  }
  const marksX = marksAt > 0 ? left + marksAt : x;
  const marksTop = top + PAD + (marksAt > 0 ? 0 : 2 * LINE + (node.share === undefined ? 0 : BAR + 6));
  const end = width - right - PAD;
  for (const [at, mark] of node.marks.entries()) {
    const y = marksTop + at * LINE + 13;
    const room = (end - marksX - 8 - displayWidth(plainLine(mark.detail)) * DETAIL_WIDTH) / MARK_WIDTH;
    parts.push(text('name mark', marksX, y, cut(mark.name, Math.max(6, room))), endText(end, y, mark.detail));
  }
  return `${parts.join('')}\n`;
}

/** Down on the left, up on the right; the further, the wider. */
function arrowLine({ from, to, weight, label }: PictureEdge, boxes: readonly Box[], drawing: Drawing): string {
  const isBack = to < from;
  const [start, end] = [sideOf(boxes[from]!, 'out'), sideOf(boxes[to]!, 'in')];
  const x = isBack ? drawing.width - drawing.right : drawing.left;
  const room = (isBack ? drawing.right : drawing.left) - 4;
  const reach = Math.abs(to - from) / Math.max(1, boxes.length - 1);
  // The curve goes three quarters of the way to its control points.
  const bow = Math.round(((0.18 + 0.82 * reach) * room * 4) / 3) * (isBack ? 1 : -1);
  const tip = x + (isBack ? 7 : -7);
  const thickness = Math.min(5, 1 + Math.sqrt(weight) / 3).toFixed(1);
  return `<path class="arrow-line${isBack ? ' back' : ''}" stroke-width="${thickness}" d="M${x} ${start}C${x + bow} ${start} ${tip + bow} ${end} ${tip} ${end}"><title>${htmlText(label)}</title></path>\n`;
}

function arrowHeads(edges: readonly PictureEdge[], boxes: readonly Box[], drawing: Drawing): string {
  return boxes
    .map((box, at) => {
      const y = sideOf(box, 'in');
      const [left, right] = [drawing.left, drawing.width - drawing.right];
      const down = edges.some(({ from, to }) => to === at && from < to);
      const up = edges.some(({ from, to }) => to === at && from > to);
      return [
        ...(down ? [`<path class="arrow-head" d="M${left} ${y}l-9 -5v10z"/>`] : []),
        ...(up ? [`<path class="arrow-head back" d="M${right} ${y}l9 -5v10z"/>`] : []),
      ].join('');
    })
    .join('');
}

/** Arrows come in above the middle of a box and leave below it. */
function sideOf({ top, height }: Box, way: 'in' | 'out'): number {
  return Math.round(top + height / 2 + (way === 'in' ? -9 : 9));
}

function text(kind: string, x: number, y: number, shown: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${htmlText(shown)}</text>`;
}

function endText(x: number, y: number, shown: string): string {
  return `<text class="said" x="${x}" y="${y}" text-anchor="end">${htmlText(shown)}</text>`;
}

/** Hidden characters are written out first: they take room. */
function cut(shown: string, characters: number): string {
  return shortenMiddle(plainLine(shown), Math.floor(characters));
}
