const HEADER = /^[A-Za-z]+(?:\([^()\r\n]+\))?!?: \S/u;
/** What git writes itself. */
const BY_GIT = /^(?:Merge |Revert "|fixup! |squash! |amend! )/u;
const SCISSORS = /^# -+ >8 -+$/u;

/** What is wrong with the text of a commit by Conventional Commits 1.0.0; empty: nothing. Comments of git are left out. */
export function messageFaults(text: string): readonly string[] {
  const all = text.replaceAll('\r\n', '\n').split('\n');
  const cut = all.findIndex((line) => SCISSORS.test(line));
  const lines = (cut < 0 ? all : all.slice(0, cut)).filter((line) => !line.startsWith('#'));
  const first = lines.findIndex((line) => line.trim() !== '');
  // git itself ends a commit without a message.
  if (first < 0 || BY_GIT.test(lines[first] ?? '')) return [];
  return [
    ...(HEADER.test(lines[first] ?? '')
      ? []
      : [
          'The first line is not "type: what", "type(scope): what" or "type!: what", for example "fix: the total is right".',
        ]),
    ...((lines[first + 1] ?? '').trim() === '' ? [] : ['There is no blank line behind the first one.']),
  ];
}
