import { cargoAudit } from './cargo-audit.ts';
import { fuzzCrash } from './fuzz-crash.ts';
import { govulncheck } from './govulncheck.ts';
import { grype } from './grype.ts';
import { npmAudit } from './npm-audit.ts';
import { osvScanner } from './osv-scanner.ts';
import { pipAudit } from './pip-audit.ts';
import { pnpmAudit } from './pnpm-audit.ts';
import type { VulnerabilityFormat } from './port.ts';
import { scannerSarif } from './scanner-sarif.ts';
import { trivy } from './trivy.ts';

/** Every format of what scanners for vulnerabilities say, in the order they are asked. */
export const VULNERABILITY_FORMATS: readonly VulnerabilityFormat[] = [
  trivy,
  grype,
  scannerSarif,
  npmAudit,
  pnpmAudit,
  cargoAudit,
  pipAudit,
  govulncheck,
  osvScanner,
  fuzzCrash,
];
