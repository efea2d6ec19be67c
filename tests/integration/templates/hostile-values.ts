/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of the platforms, which nobody may evaluate. */

/** Texts that would create the file `pwned`, or speak to the platform, wherever a shell or the platform read them as its own. */
export const HOSTILE_VALUES: readonly (readonly [name: string, value: string])[] = [
  ['a quote and a semicolon', '"; touch pwned; "'],
  ['an apostrophe', "'; touch pwned; '"],
  ['a command substitution', '$(touch pwned)'],
  ['backticks', '`touch pwned`'],
  ['an expression of GitHub and Azure', "${{ parameters.command }}${{ 'x' }}"],
  ['a runtime expression of Azure', "$[ variables['System.AccessToken'] ]"],
  ['an interpolation of GitLab', 'a $[[ inputs.command ]] b'],
  ['variables', '$HOME ${PATH} %PATH% $CI_JOB_TOKEN'],
  ['lines', 'one\ntouch pwned\nthree'],
  ['a logging command', '##vso[task.setvariable variable=pwned]yes'],
  ['an encoded line end', 'x%0A##[command]touch pwned%0D'],
  ['operators', '& touch pwned | tee pwned > pwned && touch pwned'],
  ['YAML', '{"a": [}]: - # &x *x !!js'],
  ['an option', '--no-such-option --output=/pwned'],
];
