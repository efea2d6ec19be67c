/**
 * What io/node.ts hands on of node:fs and node:child_process, which only it has. Types alone: nothing is loaded here.
 */
export type HostFiles = typeof import('node:fs');
export type HostProcesses = Pick<typeof import('node:child_process'), 'spawn'>;
/** The same with short commands, whose end is waited for. */
export type HostCommands = Pick<typeof import('node:child_process'), 'spawn' | 'spawnSync'>;

export type FolderItem = import('node:fs').Dirent;
export type FileStats = import('node:fs').Stats;
export type ChildProcess = import('node:child_process').ChildProcess;
