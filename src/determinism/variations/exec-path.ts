import type { Variation } from './port.ts';

/** A folder more, at the end, with nothing in it. */
export const execPath: Variation = {
  name: 'exec-path',
  title: 'the search path of programs',
  ways: [
    {
      name: 'one more folder',
      apply: (setup, { workFolder, machine }) => {
        const name = Object.keys(setup.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
        const separator = machine.system === 'win32' ? ';' : ':';
        return {
          ...setup,
          env: { ...setup.env, [name]: `${setup.env[name] ?? ''}${separator}${workFolder}/no-programs` },
        };
      },
    },
  ],
  observation: 'exec-path',
  advice: 'The search path gets into the artifacts: call programs by name and do not write down where they were found.',
};
