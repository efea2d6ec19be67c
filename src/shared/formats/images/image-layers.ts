import { asList, asRecord, asText } from '../json-record.ts';
import { roleTable } from './roles.ts';
import type { TarMember } from './tar-members.ts';

/** A layer of an image, as it lies there, packed or not. */
export interface ImageLayer {
  /** What made it, as the history of the image says; '' where it says nothing. */
  readonly command: string;
  readonly bytes: number;
}

/** An image and what its layers weigh, the lowest first. */
export interface WeighedImage {
  /** Tag or platform; '' where there is no name. */
  readonly name: string;
  readonly layers: readonly ImageLayer[];
}

const LONGEST_COMMAND = 200;
/** Statements about an image, which builders put beside it as if they were images. */
const ATTESTATION = /unknown\/unknown/u;
const MOST_LINKS = 8;

/**
 * The images of an OCI layout or of what `docker save` writes, by the texts of its documents and the sizes of its members; undefined:
 * there is none, or the name of a layer that is not there.
 */
export function imageLayers(
  texts: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, TarMember>,
): readonly WeighedImage[] | { readonly missing: string } | undefined {
  const images = roleTable(texts)?.images.filter(({ name }) => !ATTESTATION.test(name)) ?? [];
  if (images.length === 0) return undefined;
  const weighed: WeighedImage[] = [];
  for (const { name, config, layers } of images) {
    const commands = commandsOf(texts.get(config ?? ''));
    const own: ImageLayer[] = [];
    for (const [at, path] of layers.entries()) {
      const bytes = sizeOf(path, members);
      if (bytes === undefined) return { missing: path };
      // Where history and layers do not fit, nobody knows which command made which.
      own.push({ command: commands.length === layers.length ? commands[at]! : '', bytes });
    }
    weighed.push({ name, layers: own });
  }
  return weighed;
}

/** Of every step that made a layer. */
function commandsOf(config: string | undefined): readonly string[] {
  try {
    return asList(asRecord(JSON.parse(config ?? '{}'))['history'])
      .map(asRecord)
      .filter((step) => step['empty_layer'] !== true)
      .map((step) => commandText(asText(step['created_by']) || asText(step['comment'])));
  } catch {
    return [];
  }
}

/** Without what builders put around it, and without digests, which are others in every build. */
function commandText(told: string): string {
  return told
    .slice(0, 10 * LONGEST_COMMAND)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+# buildkit$/u, '')
    .replace(/^(?:\|\d+ (?:\S+=\S* )*)?\/bin\/sh -c #\(nop\)\s*/u, '')
    .replace(/^(?:RUN )?(?:\|\d+ (?:\S+=\S* )*)?\/bin\/sh -c /u, 'RUN ')
    .replace(/\b(?:file|dir|multi|sha256):[0-9a-f]{64}\b/gu, '*')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_COMMAND);
}

/** Earlier versions of Docker write a layer that comes again as a link to the first one. */
function sizeOf(path: string, members: ReadonlyMap<string, TarMember>): number | undefined {
  let at = path;
  for (let hop = 0; hop < MOST_LINKS; hop++) {
    const member = members.get(at);
    if (member === undefined) return undefined;
    if (member.link === undefined) return member.sizeBytes;
    const base = member.link.startsWith('.') ? at.split('/').slice(0, -1) : [];
    const parts = [...base];
    for (const part of member.link.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.' && part !== '') parts.push(part);
    }
    at = parts.join('/');
  }
  return undefined;
}
