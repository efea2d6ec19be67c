const HREF = /<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu;

/** Paths of the same site that a page links to, without query and `#`, each once; files that are no pages are left out. */
export function linksOf(html: string, from: string): readonly string[] {
  const base = new URL(from, 'http://site.invalid');
  const links = new Set<string>();
  for (const [, double, single, bare] of html.matchAll(HREF)) {
    const target = double ?? single ?? bare ?? '';
    if (!URL.canParse(target, base.href)) continue;
    const { host, pathname } = new URL(target, base);
    if (host === base.host && !/\.(?!html?$)[a-z0-9]{1,5}$/iu.test(pathname)) links.add(pathname);
  }
  return [...links];
}
