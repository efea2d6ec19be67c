import type { CodeMeaning } from '../../shared/model/codes.ts';

/** Rules of the findings about plugins, and codes of their problems. */
export const PLUGINS_CODES: readonly CodeMeaning[] = [
  {
    code: 'plugins/sandbox-escape',
    meaning:
      'A plugin got out of your plugin host: it read, wrote, sent or changed what it was not granted, proven by a token that was only there.',
    next: 'Run the one vector again as the finding says, and close the way; docs/gates/anomaly-plugins.md tells what each class needs.',
  },
  {
    code: 'plugins/denial-of-service',
    meaning:
      'A plugin stopped your plugin host: it hung, crashed or ended the process, or went on after it was unloaded.',
    next: 'Run plugins in a process or worker of their own, with limits of time and memory that your host enforces.',
  },
  {
    code: 'plugins/extra-capability',
    meaning: 'A plugin may do what it was not granted, though nothing was reached with it yet.',
    next: 'Take it away, or grant it in the adapter if plugins need it.',
  },
  {
    code: 'PLUGINS-ADAPTER-MISSING',
    meaning: 'The file that the option plugins names is not there.',
    next: 'Write it; docs/gates/anomaly-plugins.md has one to begin with.',
  },
  {
    code: 'PLUGINS-ADAPTER-FAILED',
    meaning:
      'The adapter failed with a plugin that does nothing: it threw, hung, ended the process, or never ran the plugin.',
    next: 'Make the adapter load and run the liveness plugin first; the reason says at which stage it failed.',
  },
  {
    code: 'PLUGINS-GRANTS',
    meaning: 'The grants of the adapter are not of the shape that is documented.',
    next: 'fsRead, fsWrite, net and env are lists of texts; all others are true or false.',
  },
  {
    code: 'PLUGINS-VECTOR-FAILED',
    meaning: 'The adapter failed with some vectors, or did not run them, though it runs a plugin that does nothing.',
    next: 'Look at the reason, and let the adapter load and run every plugin; one that cannot be run was not held.',
  },
  {
    code: 'PLUGINS-REFUSED',
    meaning: 'The host refused to load so many of the vectors that little was tried.',
    next: 'Let the adapter load them as it loads a plugin of a user, without the checks of a store before it.',
  },
  {
    code: 'PLUGINS-CONTROL',
    meaning: 'The control arm, a host without any defence, did not work, so that no silence says anything.',
    next: 'Look whether Node.js 20.16 or later is on the PATH, and whether it may start processes.',
  },
  {
    code: 'PLUGINS-TOO-FEW-LIVE',
    meaning: 'Fewer vectors than min-live-plugin-vectors work in this Node.js on this system without any defence.',
    next: 'Use a newer Node.js, or ask for fewer.',
  },
];
