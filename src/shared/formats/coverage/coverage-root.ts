import { xmlRoot } from '../xml-root.ts';

/**
 * Two formats call their root <coverage>; what they write in it tells them apart, not the tag. Cobertura's DTD gives it
 * rates and <sources> or <packages>, Clover's schema `generated` and a <project>. Undefined: another format altogether
 * (Sonar's generic coverage, NCover).
 */
export function coverageRoot(head: string): 'cobertura' | 'clover' | undefined {
  const root = xmlRoot(head);
  if (root?.name !== 'coverage') return undefined;
  const { attributes, documentType, firstChild } = root;
  if (
    /\s(?:line-rate|branch-rate|lines-valid|lines-covered)\s*=/.test(attributes) ||
    /coverage-0\d\.dtd/.test(documentType)
  )
    return 'cobertura';
  if (/\s(?:generated|clover)\s*=/.test(attributes)) return 'clover';
  if (firstChild === 'packages' || firstChild === 'sources') return 'cobertura';
  return firstChild === 'project' || firstChild === 'testproject' ? 'clover' : undefined;
}
