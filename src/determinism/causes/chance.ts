import type { Cause } from './port.ts';

const FIX = 'Derive it from the content (a digest), or take it from a setting.';

/** Random and derived ids in texts, the most telling first. */
export const CHANCE_CAUSES: readonly Cause[] = [
  {
    id: 'random-fraction',
    title: 'A random number got into the artifact',
    fix: 'Do not use chance while building, or with a fixed seed.',
    mask: (text) => text.replace(/(?<![\d.])0\.\d{12,20}(?!\d)/gu, '«.»'),
  },
  {
    id: 'uuid',
    title: 'A random UUID got into the artifact',
    fix: FIX,
    fixes: { Python: 'uuid.uuid5 of the content, not uuid4.', JavaScript: 'No crypto.randomUUID() while building.' },
    mask: (text) => text.replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu, '«»'),
  },
  {
    id: 'pdf-id',
    title: 'The document has a random id',
    fix: 'Set SOURCE_DATE_EPOCH; pdfTeX: \\pdftrailerid{}; qpdf: --deterministic-id.',
    mask: (text) => text.replace(/\/ID\s*\[\s*<[0-9a-f]*>\s*<[0-9a-f]*>\s*\]/giu, '«[]»'),
  },
  {
    id: 'go-vcs',
    title: 'The state of the repository got into a Go program',
    fix: 'go build -buildvcs=false, or build from a clean checkout.',
    mask: (text) => text.replace(/vcs\.(?:revision|time|modified)=\S+/gu, '«=»'),
  },
  {
    id: 'jar-tool',
    title: 'The manifest of a jar names the tool, JDK or user',
    fix: 'Leave Created-By, Built-By and Build-Jdk out, or pin the JDK.',
    mask: (text) => text.replace(/^((?:Created-By|Built-By|Build-Jdk(?:-Spec)?|Build-Os): )[^\r\n]*/gmu, '$1«»'),
  },
  {
    id: 'git-dirty',
    title: 'The version says whether something was changed since the commit',
    fix: 'Build from a clean checkout; write outputs to ignored folders.',
    // Clean is told by nothing, so that nothing is the mark.
    mask: (text) => text.replace(/-\d+-g[0-9a-f]{7,40}(?:-dirty)?\b|-dirty\b/gu, ''),
    maskConfidence: 'possible',
  },
  {
    id: 'next-build-id',
    title: 'Next.js made a random build id',
    fix: 'Set generateBuildId in next.config.js, to the commit for example.',
    mask: (text) => text.replace(/("?buildId"?\s*[:=]\s*"?|_next\/static\/)[\w-]{21}(?![\w-])/gu, '«/»'),
  },
  {
    id: 'chunk-hash',
    title: 'A name has a digest of content',
    fix: 'It follows from what else differs.',
    mask: (text) =>
      text.replace(
        /(?<=[-.])[\w-]{8}(?=\.(?:m?js|css|map|json|woff2?|svg|png)\b)|(?<=[-.])[0-9a-f]{16,20}(?=\.)/gu,
        '«»',
      ),
    maskConfidence: 'possible',
  },
  {
    id: 'digest',
    title: 'A random or derived hexadecimal id got into the artifact',
    fix: 'Find what it is a digest of; a commit: build one commit; random: derive it from the content.',
    mask: (text) => text.replace(/(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,128}(?![0-9a-z])/giu, '«»'),
    maskConfidence: 'possible',
  },
  {
    id: 'address',
    title: 'An address in memory got into the artifact',
    fix: 'Do not write or sort by addresses: print a name, sort by a key.',
    mask: (text) => text.replace(/\b0x[0-9a-f]{6,16}\b/giu, '«»'),
  },
  {
    id: 'process-id',
    title: 'The number of a process got into the artifact',
    fix: 'Leave it out; name temporary files by what they are for.',
    mask: (text) => text.replace(/\b(pid\W{1,3}|process\W{1,3}|worker[-\W])\d+/giu, '«#»'),
  },
  {
    id: 'random-text',
    title: 'A random id got into the artifact',
    fix: FIX,
    fixes: { JavaScript: 'nanoid and Math.random: take a digest of the content instead.' },
    mask: (text) =>
      text.replace(/(?<![\w+/=-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])[\w+/-]{16,128}={0,2}(?![\w+/=-])/giu, '«*»'),
    maskConfidence: 'possible',
  },
];
