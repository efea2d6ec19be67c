import { describe, expect, it } from 'vitest';
import { requireAllowed } from '../../../scripts/licences.ts';
import { noticeOf, noticesOf, packagesOf } from '../../../scripts/notices.ts';

const MIT = 'MIT License\n\nCopyright (c) Ada\n\nPermission is hereby granted, free of\ncharge, to any person …';
const ada = { name: 'ada', version: '1.0.0', license: 'MIT', author: 'Ada' };

describe('packagesOf', () => {
  it('finds packages in modules, in what was put together, in chunks, with and without loaders', () => {
    const stats = {
      modules: [
        { name: './build/js/core.js + 2 modules', modules: [{ name: './node_modules/b/index.js' }] },
        { name: 'external "node:fs"' },
        { name: './node_modules/x/loader.js!./node_modules/@s/c/index.js|abc' },
      ],
      chunks: [{ modules: [{ name: './node_modules/a/node_modules/@s/d/lib/e.js + 3 modules' }] }],
    };
    expect(packagesOf(stats)).toEqual([
      'node_modules/@s/c',
      'node_modules/a/node_modules/@s/d',
      'node_modules/b',
      'node_modules/x',
    ]);
  });

  it('knows what the bundler makes up for packages that are not installed', () => {
    const name = './node_modules/@vercel/ncc/dist/ncc/@@notfound.js?supports-color';
    expect(packagesOf({ modules: [{ name }, { name: './node_modules/a/b.js' }] })).toEqual(['node_modules/a']);
  });

  it('does not take statistics of another shape for a bundle without packages', () => {
    expect(() => noticesOf('/', { modules: [{ name: '/abs/node_modules/a/index.js' }] })).toThrow('name no package');
  });
});

describe('noticeOf', () => {
  it('holds name, version, licence and every text, with one kind of line end', () => {
    const notice = noticeOf(ada, [`${MIT.replaceAll('\n', '\r\n')}\r\n`, 'NOTICE of Ada']);
    expect(notice).toBe(`${'-'.repeat(80)}\nada 1.0.0 (MIT)\n\n${MIT}\n\nNOTICE of Ada\n`);
  });

  it('holds the terms of single files too, where the package says that there are more', () => {
    const both = { ...ada, license: '(MIT AND BSD-3-Clause)' };
    const terms = 'Redistribution and use in source and binary\n% forms, with or without …';
    const heads = ['// only a remark\n', terms.replace('%', '//').replace(/^/u, '// '), ''];
    expect(noticeOf(both, [MIT], heads)).toContain(`\n\n${terms.replace('% ', '')}\n`);
    expect(noticeOf(both, [MIT], [`/*\n * ${terms.replace('%', ' *')}\n */`])).toContain(
      `\n\n${terms.replace('% ', '')}\n`,
    );
    expect(() => noticeOf(both, [MIT], ['// only a remark\n'])).toThrow('reads differently');
    expect(noticeOf(both, [MIT], heads)).toContain('\nada 1.0.0 (MIT AND BSD-3-Clause)\n');
    expect(noticeOf(ada, [MIT], heads)).not.toContain('Redistribution');
  });

  it.each([
    ['MIT', 'Ada <ada@example.org>', 'Permission is hereby granted, free of charge'],
    ['ISC', { name: 'Ada <ada@example.org>' }, 'Permission to use, copy, modify'],
  ])('without a text, gives the standard one of %s and the author', (license, author, words) => {
    const notice = noticeOf({ ...ada, license, author }, []);
    expect(notice).toContain('ships no licence file');
    expect(notice).toContain('Copyright (c) Ada <ada@example.org>');
    expect(notice).toContain(words);
  });

  it.each([
    ['a licence that is not on the list', { ...ada, license: 'GPL-3.0-only' }, [MIT], 'not on the list'],
    ['no licence', { name: 'ada', version: '1.0.0' }, [MIT], 'not on the list'],
    ['the old form of package.json', { ...ada, license: { type: 'MIT' } }, [MIT], 'not on the list'],
    ['no text and no author', { ...ada, author: undefined }, [], 'ships no licence text'],
    ['no text of a licence with more terms', { ...ada, license: 'Apache-2.0' }, [], 'ships no licence text'],
    ['a text of another licence', { ...ada, license: 'ISC' }, [MIT], 'reads differently'],
    ['one text where two licences hold', { ...ada, license: '(MIT AND Apache-2.0)' }, [MIT], 'reads differently'],
  ])('stops the build for %s', (_, manifest, texts, message) => {
    expect(() => noticeOf(manifest, texts)).toThrow(message);
  });
});

describe('requireAllowed', () => {
  it.each([
    ['MIT', ['MIT']],
    ['(Apache-2.0 AND BSD-3-Clause)', ['Apache-2.0', 'BSD-3-Clause']],
    ['GPL-2.0-only OR MIT', ['MIT']],
  ])('%s', (expression, ids) => {
    expect(requireAllowed('x', expression)).toEqual(ids);
  });

  it.each([
    '',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
    'MIT AND GPL-3.0-only',
    'GPL-2.0-only OR AGPL-3.0-only',
    'toString',
    'MIT WITH x',
  ])('refuses %j', (expression) => {
    expect(() => requireAllowed('x', expression)).toThrow('not on the list');
  });
});
