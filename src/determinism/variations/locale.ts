import type { Variation } from './port.ts';

/** Estonian sorts z behind s and writes a decimal comma. */
const LOCALE = 'et_EE.UTF-8';

export const locale: Variation = {
  name: 'locale',
  title: 'the language and its order of letters',
  ways: [
    {
      name: LOCALE,
      apply: (setup) => ({ ...setup, env: { ...setup.env, LC_ALL: LOCALE, LANG: LOCALE, LANGUAGE: 'et:en' } }),
    },
  ],
  observation: 'locale',
  advice:
    "Texts are sorted or numbers written by the user's language: sort by code units, or set LC_ALL=C.UTF-8 in the build.",
};
