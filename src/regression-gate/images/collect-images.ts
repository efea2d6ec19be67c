import type { FamilyContext } from '../../shared/families/port.ts';
import { FormatFault } from '../../shared/formats/fault.ts';
import { imageLayers, type WeighedImage } from '../../shared/formats/images/image-layers.ts';
import { type TarMember, TarMembers } from '../../shared/formats/images/tar-members.ts';
import { asRecord } from '../../shared/formats/json-record.ts';
import type { Collected } from '../../shared/gate.ts';
import { EMPTY_HISTORY, type MeasuredHistory } from '../../shared/history/measured-history.ts';
import type { Io } from '../../shared/io/port.ts';
import { type Problem, ProblemError } from '../../shared/model/problem.ts';
import type { Json } from '../../shared/model/verdict.ts';
import { historyWith, keptHistory, sizeHistory } from '../size-history.ts';
import { type ImageFacts, type ImagesFacts, imageBytes, type LayerFacts } from './facts.ts';
import { type KeptImages, readKept } from './kept-images.ts';
import type { ImagesOptions } from './settings.ts';

const LARGEST_JSON_BYTES = 1 << 20;
const MOST_FILES = 10_000;
const MARKER = 'oci-layout';
/** How images are weighed: by their layers as they lie there. */
const LAYERS = 'layers';

/** What is kept. */
export interface ImagesDetail {
  readonly images: readonly ImageFacts[];
  readonly history?: Json;
}

/** An image, before it is compared. */
interface FoundImage {
  readonly name: string;
  readonly path: string;
  readonly layers: readonly { readonly command: string; readonly bytes: number }[];
}

/** Reads every image that is named, folders and archives; nothing of a layer but its size. */
export async function collectImages(
  context: FamilyContext,
  options: ImagesOptions,
): Promise<Collected<ImagesFacts, ImagesDetail>> {
  const { io, progress } = context;
  const paths = pathsOf(context, options.files);
  if (paths.length === 0) throw fault('IMAGES-NO-FILE', `no image was found: ${options.files.join(', ')}`, undefined);
  const problems: Problem[] = [];
  const found: FoundImage[] = [];
  for (const path of paths) {
    progress(`reads ${path}`);
    try {
      found.push(...named(path, await imagesAt(io, path)));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  const { kept, history, baseline, problem } = await earlierImages(context, options);
  const images = found.map((image) => compared(image, kept.get(image.name)));
  const weights = images.map((image) => ({ name: image.name, bytes: imageBytes(image) }));
  const { commit } = context.checkout;
  return {
    facts: {
      images,
      problems,
      ...(baseline === undefined
        ? {}
        : {
            baseline,
            history: sizeHistory(
              history,
              LAYERS,
              weights.map(({ name }) => name),
            ),
          }),
      ...(problem === undefined ? {} : { baselineProblem: problem }),
    },
    detail: { images, ...(commit === null ? {} : { history: historyWith(history, commit, LAYERS, weights) }) },
  };
}

/** A layout is a folder with its marker in it; everything else is an archive. */
function pathsOf({ io, isOwn }: FamilyContext, files: readonly string[]): readonly string[] {
  const folders = files.filter((one) => !one.startsWith('!') && io.status(one).kind === 'directory');
  const others = io.find(files.filter((one) => !folders.includes(one))).filter((path) => !isOwn(path));
  const named = files.filter((one) => io.status(one).kind === 'file');
  const all = [...folders, ...others, ...named].map((path) => path.replace(/\/+$/u, ''));
  const marked = all.map((path) => (path.endsWith(`/${MARKER}`) ? path.slice(0, -MARKER.length - 1) : path));
  return [...new Set(marked)].sort();
}

async function imagesAt(io: Io, path: string): Promise<readonly WeighedImage[]> {
  const isFolder = io.status(path).kind === 'directory';
  const { texts, members } = isFolder ? layoutAt(io, path) : await archiveAt(io, path);
  const images = imageLayers(texts, members);
  if (images === undefined) throw fault('IMAGES-UNKNOWN', `${path} holds no image that is known here`, path);
  if ('missing' in images)
    throw fault('IMAGES-INCOMPLETE', `${path} does not hold ${images.missing}, a layer of its image`, path);
  return images;
}

function layoutAt(io: Io, root: string): Pick<TarMembers, 'texts' | 'members'> {
  const texts = new Map<string, string>();
  const members = new Map<string, TarMember>();
  const look = (folder: string, depth: number): void => {
    for (const { name, kind, sizeBytes } of io.list(`${root}/${folder}`) ?? []) {
      const path = `${folder}${name}`;
      if (kind === 'directory' && depth < 2) look(`${path}/`, depth + 1);
      if (kind !== 'file' || members.size >= MOST_FILES) continue;
      members.set(path, { sizeBytes });
      const text = sizeBytes <= LARGEST_JSON_BYTES ? io.readText(`${root}/${path}`, LARGEST_JSON_BYTES) : undefined;
      if (text !== undefined && /^[[{]/u.test(text)) texts.set(path, text);
    }
  };
  look('', 0);
  return { texts, members };
}

async function archiveAt(io: Io, path: string): Promise<Pick<TarMembers, 'texts' | 'members'>> {
  const archive = new TarMembers();
  try {
    await io.read(path, archive);
    archive.end();
    return archive;
  } catch (error) {
    if (!(error instanceof FormatFault)) throw error;
    if (error.kind === 'TRUNCATED') throw fault('IMAGES-TRUNCATED', `${path} ends too early`, path);
    throw fault('IMAGES-UNKNOWN', `${path} holds no image that is known here: ${error.message}`, path);
  }
}

/** Known by its path, which stays the same from build to build, as tags often do not. */
function named(path: string, images: readonly WeighedImage[]): readonly FoundImage[] {
  const names = new Map<string, number>();
  return images.map(({ name, layers }) => {
    const own = images.length === 1 ? path : `${path} (${name})`;
    return { name: numbered(names, own), path, layers: distinct(layers) };
  });
}

function distinct(layers: WeighedImage['layers']): FoundImage['layers'] {
  const commands = new Map<string, number>();
  return layers.map(({ command, bytes }, at) => ({
    command: numbered(commands, command === '' ? `layer ${at + 1}` : command),
    bytes,
  }));
}

function numbered(known: Map<string, number>, name: string): string {
  const count = (known.get(name) ?? 0) + 1;
  known.set(name, count);
  return count === 1 ? name : `${name} (#${count})`;
}

function compared({ name, path, layers }: FoundImage, before: ReadonlyMap<string, number> | undefined): ImageFacts {
  if (before === undefined) return { name, path, layers, removed: [] };
  const own = layers.map((layer): LayerFacts => {
    const beforeBytes = before.get(layer.command);
    return beforeBytes === undefined ? layer : { ...layer, beforeBytes };
  });
  const commands = new Set(layers.map(({ command }) => command));
  return {
    name,
    path,
    layers: own,
    beforeBytes: [...before.values()].reduce((sum, bytes) => sum + bytes, 0),
    removed: [...before].filter(([command]) => !commands.has(command)).map(([command, bytes]) => ({ command, bytes })),
  };
}

async function earlierImages(
  { earlier }: FamilyContext,
  { maxGrowth }: ImagesOptions,
): Promise<{
  readonly kept: KeptImages;
  readonly history: MeasuredHistory;
  readonly baseline?: ImagesFacts['baseline'];
  readonly problem?: Problem;
}> {
  const none = { kept: new Map() as KeptImages, history: EMPTY_HISTORY };
  const found = await earlier();
  if (!('kept' in found)) return maxGrowth === undefined ? none : { ...none, problem: found };
  try {
    const { commit, commitsBack } = found;
    return {
      kept: readKept(found.kept),
      history: keptHistory(asRecord(found.kept)['history'] as Json | undefined),
      baseline: { commit, commitsBack },
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...none, problem: error.problem };
  }
}

function fault(code: string, reason: string, path: string | undefined): ProblemError {
  return new ProblemError({
    code,
    reason,
    hint: 'Name folders of OCI layouts (docker buildx build --output type=oci,tar=false,dest=DIR) or archives of docker save, made before this step.',
    ...(path === undefined ? {} : { location: { path } }),
  });
}
