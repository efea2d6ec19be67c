import { describe, expect, it } from 'vitest';
import { xmlRoot } from '../../../../src/shared/formats/xml-root.ts';

describe('xmlRoot', () => {
  it.each([
    ['<a/>', { documentType: '', name: 'a', attributes: '/', firstChild: '' }],
    ['<a></a>', { documentType: '', name: 'a', attributes: '', firstChild: '' }],
    ['<a b="1"><c d="2"/></a>', { documentType: '', name: 'a', attributes: ' b="1"', firstChild: 'c' }],
    ['<a>text<c/></a>', { documentType: '', name: 'a', attributes: '', firstChild: '' }],
    [
      '\n<?xml version="1.0"?>\n<!-- <x> -->\n<a\n b=">"\n><!-- c --><?p?><c>',
      { documentType: '', name: 'a', attributes: '\n b=">"\n', firstChild: 'c' },
    ],
    [
      '<!DOCTYPE a SYSTEM "a>b.dtd"><a><b/></a>',
      { documentType: ' a SYSTEM "a>b.dtd"', name: 'a', attributes: '', firstChild: 'b' },
    ],
    [
      '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
      { documentType: ' a [<!ENTITY b "c">]', name: 'a', attributes: '/', firstChild: '' },
    ],
    // The head ends early.
    ['<a b="1" c="', { documentType: '', name: 'a', attributes: ' b="1" c="', firstChild: '' }],
    ['<a><b c="1"', { documentType: '', name: 'a', attributes: '', firstChild: 'b' }],
  ])('reads the beginning of %j', (head, root) => {
    expect(xmlRoot(head)).toEqual(root);
  });

  it.each([
    '',
    ' ',
    'a',
    '{"a": "<b>"}',
    '<',
    '<>',
    '</a>',
    '< a>',
    '<!-- only',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a>',
    '<!DOCTYPE a [',
  ])('sees no XML in %j', (head) => {
    expect(xmlRoot(head)).toBeUndefined();
  });
});
