import { describe, expect, it } from 'vitest';
import { boardOf, emptyBoard } from '../../../../src/anomaly-scan/attacks/attack-board.ts';
import type { AttacksFacts } from '../../../../src/anomaly-scan/attacks/facts.ts';
import { VECTORS } from '../../../../src/anomaly-scan/vectors/index.ts';
import { boardPage } from '../../../../src/shared/report/html/dashboard/board-page.ts';

const HOSTILE = '</script><script>alert(1)</script>';
const FACTS: AttacksFacts = {
  browser: { name: 'Chromium', version: '1.2' },
  arms: ['none', 'policy', 'trusted-types', 'encoding'],
  policies: [
    {
      arm: 'policy',
      page: '/',
      headers: [['content-security-policy', "script-src 'self'"]],
      meta: [HOSTILE],
      place: { path: 'public/_headers', line: 2 },
      grades: [],
    },
  ],
  vectors: ['R01', 'X99'].map((id) => ({
    id,
    class: 'reflected',
    idea: `the idea of ${id}`,
    blockedBy: ['script-src'],
    beyondPolicy: false,
    outcomes: ['executed', 'executed', 'blocked', 'silent'],
    evidence: ['ran', HOSTILE, 'refused', ''],
  })),
  changes: [],
};

describe('the board of the attacks', () => {
  it('says of each layer what is set there and where, and of each cell what was seen', () => {
    const { columns, cells, rows } = boardOf(FACTS);
    expect(columns.map(({ label, place }) => [label, place])).toEqual([
      ['none', undefined],
      ['policy', 'public/_headers:2'],
      ['trusted-types', 'public/_headers:2'],
      ['encoding', undefined],
    ]);
    expect(columns[1]?.lines[0]).toBe("content-security-policy: script-src 'self'");
    expect(columns[2]?.lines.at(-1)).toContain('require-trusted-types-for');
    expect(cells[0]?.map((cell) => `${cell?.word} ${cell?.tone}`)).toEqual([
      'live muted',
      'got through bad',
      'blocked good',
      'silent good',
    ]);
    const payload = VECTORS.find(({ id }) => id === 'R01')?.payload;
    expect(rows[0]?.facts.map(({ text }) => text)).toContain(payload);
    // Of another version: what the facts say is shown, and nothing is made up.
    expect(rows[1]?.facts.map(({ label }) => label)).toEqual(['Each of these alone stops it', 'Run it alone']);
  });

  it('has the same rows and columns when the run begins, and nothing decided', () => {
    const { title, cells, columns, rows } = emptyBoard('chromium', FACTS.arms, FACTS.policies, FACTS.vectors);
    const whole = boardOf(FACTS);
    expect({ title, rows }).toEqual({ title: whole.title, rows: whole.rows });
    expect(columns.map(({ label }) => label)).toEqual(FACTS.arms);
    expect(cells.flat().every((cell) => cell === null)).toBe(true);
    expect(cells.map((own) => own.length)).toEqual(whole.cells.map((own) => own.length));
  });

  it('is a page of the same bytes each time, in which no text of the facts is markup', () => {
    const page = boardPage({ board: boardOf(FACTS) });
    expect(boardPage({ board: boardOf(structuredClone(FACTS)) })).toBe(page);
    expect(page).not.toContain(HOSTILE);
    expect(page).not.toContain('connect-src');
    expect(page).toContain('\\u003c/script>\\u003cscript>alert(1)');
    expect(boardPage({})).toContain("connect-src 'self'");
  });
});
