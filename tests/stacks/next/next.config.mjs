const isServer = process.env.STACK === 'server';

export default {
  output: isServer ? undefined : 'export',
  distDir: isServer ? 'dist' : '.next',
  poweredByHeader: false,
  // The same build has the same name, and so the same inline scripts.
  generateBuildId: () => 'notes',
  turbopack: { root: import.meta.dirname },
};
