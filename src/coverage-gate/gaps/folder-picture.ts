import type { CoverageFacts } from '../../shared/model/coverage-facts.ts';
import type { FolderMap, GapFacts, MapFolder } from '../../shared/model/gap-facts.ts';
import type { Picture, PictureNode, Presentation } from '../../shared/model/presentation.ts';
import { percentText } from '../../shared/policy/ratio.ts';
import type { CoverageSettings } from '../settings.ts';
import { rankingTable } from './gap-tables.ts';
import { counted } from './why.ts';

/** Files that are named on the map, and in one folder of it. */
const MOST_NAMED = 10;
const MOST_IN_FOLDER = 3;
const MOST_SAID = 12;

/** The map of the repository: folders, the imports between them, and where the most important gaps lie. */
export function folderPicture(settings: CoverageSettings, facts: CoverageFacts): Pick<Presentation, 'picture'> {
  const { gaps } = facts;
  if (gaps === undefined || gaps.ranked.length === 0 || settings.gaps.analyse === 'never') return {};
  const table = rankingTable(settings, facts, gaps);
  const { map } = gaps;
  if (map === undefined) return { picture: { ...EMPTY, nodes: [], edges: [], table } };
  const nodes = nodesOf(map, gaps.ranked.slice(0, MOST_NAMED));
  const nameOf = (at: number): string => nodes[at]!.name;
  const edges = map.edges.map(({ from, to, imports }) => ({
    from,
    to,
    weight: imports,
    label: `${nameOf(from)} imports ${nameOf(to)}: ${counted(imports, 'import')}`,
  }));
  const strongest = [...edges]
    .sort((a, b) => b.weight - a.weight || a.from - b.from || a.to - b.to)
    .slice(0, MOST_SAID);
  const omitted = map.omittedEdges > 0 ? ` ${counted(map.omittedEdges, 'weaker arrow')} left out.` : '';
  return {
    picture: {
      title: 'Where the gaps lie',
      description: [
        ...nodes.map(({ name, detail, marks }) =>
          [`${name}: ${detail}`, ...marks.map((mark) => `${mark.name} (${mark.detail})`)].join('; '),
        ),
        ...strongest.map(({ label }) => label),
      ]
        .map((sentence) => `${sentence}.`)
        .join(' '),
      legend: `Arrows go from a folder to the folders it imports, thicker for more imports; arrows on the right go back up. A bar is the share of covered lines. Named files are those where a test is worth most, with their covered lines and importers.${omitted}`,
      nodes,
      edges,
      table,
    },
  };
}

const EMPTY = { title: 'Where the gaps lie', description: '', legend: '' } satisfies Partial<Picture>;

function nodesOf({ folders }: FolderMap, gaps: readonly GapFacts[]): readonly PictureNode[] {
  const named = folders.map((): PictureNode['marks'][number][] => []);
  for (const { path, lines, importers } of gaps) {
    const at = holder(path, folders);
    if (at === undefined || named[at]!.length === MOST_IN_FOLDER) continue;
    const own = folders[at]!.path;
    const users = importers === null || importers === 0 ? '' : `, ${counted(importers, 'importer')}`;
    named[at]!.push({
      name: own === '' ? path : path.slice(own.length + 1),
      detail: `${lines[0]} of ${lines[1]}${users}`,
    });
  }
  return folders.map((folder, at) => nodeOf(folder, folders, named[at]!));
}

function nodeOf(folder: MapFolder, folders: readonly MapFolder[], marks: PictureNode['marks']): PictureNode {
  const { path, files, reached, lines } = folder;
  const inner = path === '' ? folders.length > 1 : folders.some((other) => other.path.startsWith(`${path}/`));
  const share = { covered: lines[0], total: lines[1] };
  const tests = reached === files ? 'tests reach all' : `tests reach ${reached}`;
  return {
    name: `${path === '' ? '(top folder)' : path}${inner && path !== '' ? ' (rest)' : ''}`,
    detail: `${counted(files, 'file')}, ${percentText(share)}, ${tests}`,
    ...(lines[1] === 0 ? {} : { share }),
    marks,
  };
}

/** The deepest folder of the map that holds a file; undefined when the map has none. */
function holder(path: string, folders: readonly MapFolder[]): number | undefined {
  let found: number | undefined;
  for (const [at, folder] of folders.entries()) {
    if (folder.path !== '' && !path.startsWith(`${folder.path}/`)) continue;
    if (found === undefined || folder.path.length > folders[found]!.path.length) found = at;
  }
  return found;
}
