import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { traceCommand, writersIn } from '../../../../src/determinism/origins/trace.ts';

const TRACE = readFileSync(new URL('../../../fixtures/determinism/trace.txt', import.meta.url), 'utf8');
it('tells who wrote what in a trace of strace: threads, children, renamed files', () => {
  const writers = writersIn(TRACE, '/tmp/b');
  expect(writers.get('out/a.txt')).toBe('node build.mjs');
  expect(writers.get('out/ü "b".txt')).toBe('node build.mjs');
  expect(writers.get('out/c.txt')).toBe('sh');
  expect(writers.get('out/d.tmp')).toBe('cp out/c.txt');
  expect(writers.get('out/d.txt')).toBe('mv out/d.tmp');
});

it('leaves out what lies elsewhere, what was only read, and what failed', () => {
  expect([...writersIn(TRACE, '/tmp/c')]).toEqual([]);
  const lines = [
    '1 execve("/bin/x", ["x"], 0x1 /* 1 var */) = 0',
    '1 openat(AT_FDCWD</b>, "a", O_RDONLY) = 3</b/a>',
    '1 openat(AT_FDCWD</b>, "c", O_WRONLY|O_CREAT, 0666) = -1 EACCES (Permission denied)',
    '1 rename("d", "e") = 0',
    '1 renameat(3</b/f>, "g", 3</b/f>, "h") = 0',
  ];
  expect([...writersIn(lines.join('\n'), '/b').keys()]).toEqual(['e', 'f/h']);
});

it.each([
  ['["sh", "-c", "curl -H s3cret x > a"]', 'sh'],
  ['["deploy", "s3cret"]', 'deploy'],
  ['["deploy", "--token=s3cret/x"]', 'deploy'],
  ['["node", "scripts/build.mjs", "--key", "s3cret"]', 'node scripts/build.mjs'],
])('shows no argument that may be a secret: %s', (list, expected) => {
  const trace = [
    `1 execve("/bin/x", ${list}, 0x1 /* 1 var */) = 0`,
    '1 openat(AT_FDCWD</b>, "a", O_WRONLY|O_CREAT, 0666) = 3</b/a>',
  ];
  expect(writersIn(trace.join('\n'), '/b').get('a')).toBe(expected);
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => void writersIn(`1 ${text}\n${text}\n2 <... openat resumed>${text}`, '/b')),
  );
  const cut = TRACE.slice(0, TRACE.indexOf('"out/d.tmp"'));
  expect(writersIn(cut, '/tmp/b').get('out/a.txt')).toBe('node build.mjs');
});

it('follows all that the command starts, into the file that is given', () => {
  const command = traceCommand('/x/trace');
  expect(command[0]).toBe('strace');
  expect(command.slice(-2)).toEqual(['-o', '/x/trace']);
});
