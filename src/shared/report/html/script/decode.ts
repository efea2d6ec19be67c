/** Browser script, first part: the data blocks and what is computed from them. No DOM except reading the blocks. */
export const DECODE = String.raw`
function readBlock(id) {
  const block = document.getElementById(id);
  return block === null ? null : JSON.parse(block.textContent);
}

// Runs [gap, length, hits, ...] become [line, hits] pairs, lines ascending.
function decodeHits(runs) {
  const pairs = [];
  let line = 0;
  for (let at = 0; at < runs.length; at += 3) {
    line += runs[at];
    for (let n = 0; n < runs[at + 1]; n += 1) {
      line += 1;
      pairs.push([line, runs[at + 2]]);
    }
  }
  return pairs;
}

// What the suites say of one line: undefined where a suite has no code there.
function lineState(hits) {
  const known = hits.filter((count) => count !== undefined);
  if (known.length === 0) return 'none';
  const covered = known.filter((count) => count > 0).length;
  if (covered === 0) return 'missed';
  return covered === known.length ? 'covered' : 'partly';
}

// Uncovered lines as blocks: lines without code do not end a block, covered lines do.
function missedBlocks(states) {
  const blocks = [];
  let open = null;
  for (const [line, state] of states) {
    if (state !== 'missed') {
      open = null;
    } else if (open === null) {
      open = { first: line, last: line, lines: 1 };
      blocks.push(open);
    } else {
      open.last = line;
      open.lines += 1;
    }
  }
  return blocks;
}

// Cut to two decimals, never rounded up: a file below a threshold must not be shown as reaching it.
function percent(covered, total) {
  if (total <= 0) return '–';
  if (covered === 0 || covered === total) return covered === 0 ? '0 %' : '100 %';
  return (Math.floor((covered * 10000) / total) / 100).toFixed(2) + ' %';
}

function thousands(number) {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

function shortHits(hits) {
  if (hits < 10000) return String(hits);
  if (hits < 1e6) return Math.floor(hits / 1e3) + 'k';
  if (hits < 1e9) return Math.floor(hits / 1e6) + 'M';
  return Math.floor(hits / 1e9) + 'G';
}
`;
