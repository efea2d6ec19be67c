import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/shared/io/node.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-write-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const io = () => nodeIo(root, {}, () => 0);

describe('writeAll', () => {
  it('writes all, with their folders', () => {
    io().writeAll(
      new Map([
        ['a', '1'],
        ['b/c/d', '2'],
      ]),
    );
    expect([readFileSync(join(root, 'a'), 'utf8'), readFileSync(join(root, 'b/c/d'), 'utf8')]).toEqual(['1', '2']);
  });

  it('puts everything back when one cannot be renamed', () => {
    writeFileSync(join(root, 'a'), 'before');
    // A folder of that name can be made beside, and is never replaced by a file.
    io().write('folder/x', 'x');
    expect(() =>
      io().writeAll(
        new Map([
          ['a', 'after'],
          ['new/deep/file', 'n'],
          ['folder', 'y'],
        ]),
      ),
    ).toThrow();
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('before');
    expect(existsSync(join(root, 'new'))).toBe(false);
    expect(readdirSync(root).sort()).toEqual(['a', 'folder']);
    expect(readdirSync(join(root, 'folder'))).toEqual(['x']);
  });

  it('leaves a folder that somebody else uses by now', () => {
    io().write('folder/x', 'x');
    expect(() =>
      io().writeAll(
        new Map([
          ['folder/y/z', '1'],
          ['folder', '2'],
        ]),
      ),
    ).toThrow();
    expect(readdirSync(join(root, 'folder'))).toEqual(['x']);
  });
});
