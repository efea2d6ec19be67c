import type { Part } from '../model/part.ts';
import type { GateSection } from './port.ts';

/** anomaly-scan: the application that a JavaScript build writes, attacked in a browser on the machine that built it. */
export const anomalySection: GateSection = {
  id: 'anomaly-scan',
  title: 'Anomaly scan',
  reads: 'sources',
  builder,
  needsBuild: true,
  securityFile: 'gl-sast-report.json',
  debianPackages: ['chromium'],
  config({ parts }) {
    const part = builder(parts);
    if (part === undefined) return [];
    const folder = part.artifacts[0]!.replace(/\/\*\*$/u, '');
    return [
      '# Attacks that run without defences must be stopped by the policy that the built application is served with.',
      'anomaly-scan:',
      '  site:',
      `    directory: ${JSON.stringify(folder)} # what the build writes`,
      '    # The file that the host reads for headers, when it is not in its usual place.',
      '    # headers: "public/_headers"',
    ];
  },
};

/** The first part whose build writes a folder that a browser could read. */
function builder(parts: readonly Part[]): Part | undefined {
  return parts.find(
    ({ toolchain, build, artifacts }) =>
      toolchain.id === 'node' && build.length > 0 && artifacts[0]?.endsWith('/**') === true,
  );
}
