/**
 * What a platform would make of Markdown besides text: HTML and comments, mentions, references, links that run scripts. Code
 * is text, whatever is in it.
 */
export function activeMarkup(markdown: string): readonly string[] {
  const prose = markdown.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
  return [
    ...prose.matchAll(
      /<!--|<(?!\/?(?:details|summary|span|code)>)[a-z]\w*|(?<![\w;])@[\w<]|(?<!\\)\]\(\w*script:|[~!#%&]\d/gi,
    ),
  ].map(([match]) => match);
}
