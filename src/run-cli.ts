/** The shell's entry, loaded on its own: an action starts faster without it. */
export async function runCli(argv: readonly string[]): Promise<void> {
  const cli = await import('./cli.ts');
  await cli.runCli(argv);
}
