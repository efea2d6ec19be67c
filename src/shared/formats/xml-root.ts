/** The beginning of an XML document, as far as its head shows it. */
export interface XmlRoot {
  /** What stands between "<!DOCTYPE" and ">", or ''. */
  readonly documentType: string;
  readonly name: string;
  /** The root's start tag behind its name, as written. */
  readonly attributes: string;
  /** Name of the first element inside, or '' when there is none or it lies beyond the head. */
  readonly firstChild: string;
}

interface Tag {
  /** What stands between "<" and ">", or up to the end of the head. */
  readonly text: string;
  readonly end: number;
}

/**
 * Finds out what kind of XML a report is, without judging whether it is well-formed: the parser does that. Undefined
 * when the text does not begin as XML does. `head`: up to 64 KiB of the content, each byte one character.
 */
export function xmlRoot(head: string): XmlRoot | undefined {
  let documentType = '';
  let tag = nextTag(head, 0);
  while (tag?.text.startsWith('!DOCTYPE')) {
    documentType = tag.text.slice('!DOCTYPE'.length);
    tag = nextTag(head, tag.end);
  }
  if (tag === undefined) return undefined;
  const name = elementName(tag.text);
  if (name === '') return undefined;
  const child = tag.text.endsWith('/') ? undefined : nextTag(head, tag.end);
  return {
    documentType,
    name,
    attributes: tag.text.slice(name.length),
    firstChild: child === undefined ? '' : elementName(child.text),
  };
}

/** The next tag; white space, comments and processing instructions before it are passed over, text is not. */
function nextTag(head: string, from: number): Tag | undefined {
  let p = from;
  for (;;) {
    while (head.charCodeAt(p) <= 32) p++;
    if (head[p] !== '<') return undefined;
    const closer = head.startsWith('<!--', p) ? '-->' : head.startsWith('<?', p) ? '?>' : '';
    if (closer === '') return { text: head.slice(p + 1, tagEnd(head, p)), end: tagEnd(head, p) + 1 };
    const at = head.indexOf(closer, p + 2);
    if (at < 0) return undefined;
    p = at + closer.length;
  }
}

/** The place of the ">" that ends the tag at `from`, not one in quotes or in a DOCTYPE's brackets; or the end of the head. */
function tagEnd(head: string, from: number): number {
  let closer = '';
  for (let p = from; p < head.length; p++) {
    const c = head[p]!;
    if (closer !== '') {
      if (c === closer) closer = '';
    } else if (c === '"' || c === "'") closer = c;
    else if (c === '[') closer = ']';
    else if (c === '>') return p;
  }
  return head.length;
}

function elementName(text: string): string {
  return /^[^\s/<>='"!?]+/.exec(text)?.[0] ?? '';
}
