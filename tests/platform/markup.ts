/**
 * What a platform would make of Markdown besides text: HTML and comments, mentions, references, links that run scripts. Code
 * is text, whatever is in it; our own marker is the first line.
 */
export function activeMarkup(markdown: string): readonly string[] {
  const prose = markdown
    .replace(/^<!-- reliability[\w%:.=~!'()*-]* -->\n/, '')
    .replaceAll('&#8203;', '\u200b')
    .replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
  return [
    ...prose.matchAll(
      /<!--|<(?!\/?(?:details|summary|span|code)>)[a-z]\w*|(?<![\w;])@[\w<]|(?<!\\)\]\(\w*script:|[~!#%&]\d/gi,
    ),
  ].map(([match]) => match);
}
