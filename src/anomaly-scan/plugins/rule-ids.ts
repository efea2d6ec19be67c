/** The rule of a finding, by what became of the vector. */
export const RULES = {
  escape: 'plugins/sandbox-escape',
  'denial-of-service': 'plugins/denial-of-service',
  capability: 'plugins/extra-capability',
} as const;
