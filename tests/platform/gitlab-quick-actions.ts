/**
 * What GitLab carries out when a note is saved: each line that begins with `/` and a letter, outside of code blocks, HTML
 * blocks and comments (https://docs.gitlab.com/user/project/quick_actions/). Stricter than GitLab: any name is a command.
 */
export function quickActions(body: string): readonly string[] {
  const found: string[] = [];
  let fence = '';
  for (const line of body.replace(/<!--[\s\S]*?-->/g, '').split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && mark !== '') fence = mark;
    else if (fence !== '' && mark.startsWith(fence)) fence = '';
    else if (fence === '' && /^\s*\/[a-z]/i.test(line)) found.push(line.trim());
  }
  return found;
}
