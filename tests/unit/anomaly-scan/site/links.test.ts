import { expect, it } from 'vitest';
import { linksOf } from '../../../../src/anomaly-scan/site/links.ts';

it('links lead to pages of the same site', () => {
  const html = `<a href="/a?x=1#y">a</a> <a class='x' href='b'>b</a> <A HREF=/c.html>c</A> <a href="https://other.example/d">d</a>
    <a href="//other.example/e">e</a> <a href="/f.pdf">f</a> <a href="javascript:void(0)">g</a> <a href="/a">again</a> <a href="http://[">h</a>`;
  expect(linksOf(html, '/blog/post')).toEqual(['/a', '/blog/b', '/c.html']);
});
