const LONGEST = 60;

/** A hostile text as one short quoted line for a message; targets (HTML, Markdown …) still escape it. */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, 4 * LONGEST));
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  // JSON leaves these as they are; a terminal or a log would act on them.
  return JSON.stringify(cut).replace(/[\u007f-\u009f\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A value for a message. Lists and mappings are only named: they may be huge, or contain themselves. */
export function show(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : String(value);
}

/** `coverage-gate.paths[0].match`; keys that are no plain words are quoted. */
export function dotted(path: readonly string[]): string {
  let text = '';
  for (const key of path) {
    if (/^\d{1,9}$/u.test(key)) text += `[${key}]`;
    else text += `${text === '' ? '' : '.'}${/^[\w-]{1,64}$/u.test(key) ? key : quote(key)}`;
  }
  return text;
}
