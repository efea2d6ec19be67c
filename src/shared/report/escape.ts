/**
 * The one place where hostile text is made safe for its target. File names, test names, messages and report contents
 * are chosen by whoever opens a pull request; every renderer passes them through the function of its target, once.
 */

/**
 * Control, bidirectional and invisible characters: a reader must see them, because they move a cursor or make a text read
 * as another. Not in it: tab and line ends, the joiners of emoji and of Persian (U+200C/D), variation selectors.
 */
export const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** A zero-width space, written as an entity so that readers of the source see it: it keeps patterns from matching. */
const BREAK = '&#8203;';

/** Hidden characters written as `[U+202E]`, lone surrogates as U+FFFD; line ends and tabs stay. */
function visible(text: string): string {
  return text.toWellFormed().replace(HIDDEN, codePoint);
}

function codePoint(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** `visible`, on one line, without runs of blanks. */
export function plainLine(text: string): string {
  return visible(text.replace(LINE_ENDS, ' ')).replace(/\s+/g, ' ').trim();
}

/** What starts a block at the beginning of a line: lists, quotes, headings, rules, and GitLab's `/quick actions`. */
const BLOCK_START = /^(?:[=/]|[-+](?=[-+ ]|$)|(\d{1,9})(?=[.)](?: |$)))/;

/**
 * Markdown for hostile text on one line: a paragraph, a list item, a heading or a table cell. It shows as written, with
 * no markup, no HTML, no links, no mentions and no references to issues: backslashes and entities stop the parser, and
 * zero-width spaces stop the filters that GitHub and GitLab run over the parsed text (`@user`, `#12`, `!12`, `:emoji:`,
 * addresses), which do not look at backslashes.
 */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_[\]|#~&<>$@!%:.-]/g, markdownCharacter)
    .replace(BLOCK_START, (start, digits: string | undefined) => (digits === undefined ? `\\${start}` : `${digits}\\`));
}

function markdownCharacter(character: string, at: number, line: string): string {
  const next = line[at + 1] ?? '';
  const numbered = next >= '0' && next <= '9';
  switch (character) {
    case '@':
      return next === '' || next === ' ' ? '@' : `@${BREAK}`;
    case '&':
      return numbered ? `&amp;${BREAK}` : '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '$':
      // GitHub renders $…$ as mathematics and documents this as the way to write the sign.
      return '<span>$</span>';
    case ':':
      return line.startsWith('//', at + 1) || /^[\w+-]+:/.test(line.slice(at + 1, at + 80)) ? `:${BREAK}` : ':';
    case '.':
      return /(?:^|[^a-z])www$/i.test(line.slice(Math.max(0, at - 4), at)) ? `${BREAK}.` : '.';
    case '-':
      return numbered && /(?:^|[^a-z])GH$/i.test(line.slice(Math.max(0, at - 3), at)) ? `-${BREAK}` : '-';
    case '!':
    case '%':
      return numbered ? `${character}${BREAK}` : character;
    case '#':
    case '~':
      return numbered ? `\\${character}${BREAK}` : `\\${character}`;
    default:
      return `\\${character}`;
  }
}

/**
 * A Markdown code span of hostile text, also inside a table cell. Text with a pipe becomes a `<code>` element: inside a
 * span the pipe would need a backslash in a table, which would show outside of one.
 */
export function markdownCode(text: string): string {
  const line = plainLine(text);
  if (line === '') return '';
  if (line.includes('|')) return `<code>${markdownText(line)}</code>`;
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A fenced Markdown code block of hostile text, with its line ends. */
export function markdownCodeBlock(text: string, language: string): string {
  const shown = visible(text.replace(LINE_ENDS, '\n'));
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** Hostile text inside an HTML element that stands in Markdown (`<summary>`): one line, no mentions, no references. */
export function markdownHtml(text: string): string {
  return plainLine(text)
    .replace(/([@#!%~&])(?=\S)|(:)(?=\/\/|[\w+-]+:)|(?<=(?<![a-z])www)(?=\.)|(?<=(?<![a-z])GH-)(?=\d)/gi, '$1$2\u200b')
    .replace(/[&<>"'$]/g, (character) => (character === '$' ? '<span>$</span>' : htmlEntity(character)))
    .replaceAll('\u200b', BREAK);
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** HTML for hostile text: inert in element content and in quoted attributes; hidden characters are shown. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, htmlEntity);
}

function htmlEntity(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return '&#39;';
  }
}

/** Everything outside the Char production of XML 1.0 (fifth edition, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** XML 1.0 character data: reads back as the same text, with U+FFFD for each character that XML cannot hold. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>\r]/g, (character) => (character === '\r' ? '&#13;' : htmlEntity(character)));
}

/** The same for a double-quoted XML attribute, where parsers would turn tabs and line ends into spaces. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * What a CI system carries out wherever it stands in a line: GitHub's `##[command]`, Azure's `##vso[…]`, and `##vso` alone,
 * of which Azure's agent warns. The agent looks for the prefix with regard to case, and knows areas, events and properties
 * without (Command.cs, WorkerCommandManager.cs). Until September 2026 (microsoft/azure-pipelines-agent#5663) it looked by
 * the rules of its locale, which pass over characters that do not show. Here neither makes a difference.
 */
const COMMAND_SIGN = /#(?=\p{DI}*#\p{DI}*(?:\[|v\p{DI}*s\p{DI}*o))/giu;

/**
 * Hostile text for one line of a terminal or a log: no escape sequences, and nothing that a CI system would carry out.
 * `commandSafeLine` sees to GitHub's `::command::`.
 */
export function terminalText(text: string): string {
  return plainLine(text).replace(COMMAND_SIGN, '# ');
}

/** JSON that may be printed to a log: the same values, and no command of a CI system in any text. */
export function commandSafeJson(json: string): string {
  return json.replace(COMMAND_SIGN, '\\u0023');
}

/** A finished line of output, possibly coloured, that no runner takes for a `::command::` (they look at its start). */
export function commandSafeLine(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the line
  return line.replace(/^((?:\s|\u001b\[[\d;]*m)*):(?=:)/, '$1: ');
}

/** Data of a GitHub workflow command (after the second `::`), as the runner unescapes it (ActionCommand.cs). */
export function commandData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a GitHub workflow command (`file=…`). */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Data of an Azure Pipelines logging command (after the `]`), as the agent unescapes it (CommandStringConvertor.cs). */
export function vsoData(text: string): string {
  return visible(text).replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of an Azure Pipelines logging command (`sourcepath=…`). */
export function vsoProperty(text: string): string {
  return vsoData(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}

/**
 * A plain text message of SARIF 2.1.0, where `[text](target)` is a link (3.11.6): a blank before the parenthesis makes it
 * text. The backslash that the standard offers instead would show in viewers that know no links.
 */
export function sarifText(text: string): string {
  return visible(text).replaceAll('](', '] (');
}

/**
 * A value of an Azure Pipelines variable: one line, and nothing that a later task would replace by another variable
 * (`$(System.AccessToken)`).
 */
export function vsoVariable(text: string): string {
  return vsoData(plainLine(text).replaceAll('$(', '$ ('));
}

/** A value of GitLab's dotenv report as it is, or undefined where GitLab would refuse, cut or expand it. */
export function dotenvValue(text: string): string | undefined {
  return /^[\w.,:/@%+=~-]*$/.test(text) ? text : undefined;
}

/**
 * Hostile text in a message of Slack (mrkdwn): one line, no links, no mentions (`<!channel>`), and none of the signs that
 * make it bold, struck out or code, which a zero-width space keeps from being signs.
 */
export function slackText(text: string): string {
  return plainLine(text)
    .replace(/[*_~`]/gu, '$&\u200b')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A link in a message of Slack: the address is a whole one, in which nothing ends the link or parts it from its label. */
export function slackLink(address: string, label: string): string {
  const whole = address.replace(/[<>|]/gu, encodeURIComponent).replaceAll('&', '&amp;');
  return `<${whole}|${slackText(label)}>`;
}
