import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { PolicyFacts } from './facts.ts';
import { enforced, isEnforced } from './rules/enforced.ts';
import { otherHeaders } from './rules/other-headers.ts';
import { ownCode } from './rules/own-code.ts';
import { staticNonces, strength } from './rules/strength.ts';
import { type PolicyOptions, WEIGHTS, type Weight } from './settings.ts';
import { type Weakness, weighedFinding } from './weighed-finding.ts';

/** A policy in one letter: F without one, D with a high weakness, C with a medium one, B with a low one. */
export type PolicyGrade = 'A' | 'B' | 'C' | 'D' | 'F';

/** Facts → what is said of the policy of the site, pure. */
export function decidePolicy({ failOn }: PolicyOptions, facts: PolicyFacts): FamilyVerdict {
  const weaknesses = weaknessesOf(facts);
  const problems: readonly Problem[] =
    facts.kind === 'directory' && facts.pages < facts.totalPages ? [tooManyPages(facts)] : [];
  const grade = gradeOf(facts, weaknesses);
  return {
    problems,
    findings: distinct(weaknesses.map((weakness) => weighedFinding(weakness, failOn))),
    metrics: { pages: facts.pages, policyGrade: grade, policies: facts.profiles.length },
    holds: `the policy of ${facts.pages} ${facts.pages === 1 ? 'page' : 'pages'} is graded ${grade}`,
  };
}

/** The gravest first. */
function weaknessesOf(facts: PolicyFacts): readonly Weakness[] {
  const all = [enforced, staticNonces, ownCode, strength, otherHeaders].flatMap((rule) => rule(facts));
  const order = (weight: Weight): number => WEIGHTS.indexOf(weight);
  return all.sort((a, b) => order(a.weight) - order(b.weight));
}

export function gradeOf(facts: PolicyFacts, weaknesses = weaknessesOf(facts)): PolicyGrade {
  if (!facts.profiles.every(isEnforced)) return 'F';
  const [gravest] = weaknesses;
  if (gravest === undefined) return 'A';
  return gravest.weight === 'high' ? 'D' : gravest.weight === 'medium' ? 'C' : 'B';
}

/** One of a rule, a file and a key: waivers go by that. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}

function tooManyPages({ pages, totalPages }: PolicyFacts): Problem {
  return {
    code: 'SITE-TOO-MANY-PAGES',
    reason: `only ${pages} of ${totalPages} pages were looked at`,
    hint: 'Raise max-pages, or scan a smaller folder.',
  };
}
