import { objectOf, parseJsonText } from '../../shared/graph/resolvers/json-text.ts';
import { type Part, partOf, reportFolder } from '../model/part.ts';
import { globsIn, inEach } from '../model/shell.ts';
import { foldersWith, has, hasFolder, inside, isPlain, type RepositoryView } from '../model/view.ts';
import type { Ecosystem } from './port.ts';

/** Composer with PHPUnit or Pest. Coverage needs Xdebug or PCOV in the PHP that runs. */
export const php: Ecosystem = {
  id: 'php',
  manifests: ['composer.json'],
  detect(view) {
    const folders = foldersWith(view, 'composer.json').filter((folder) => folder === '' || isPlain(folder));
    return folders.length === 0 ? [] : [part(view, folders)];
  },
};

function part(view: RepositoryView, folders: readonly string[]): Part {
  const tested = folders.filter((folder) => usesPhpunit(view, folder));
  const pest = tested.some((folder) => (view.text(inside(folder, 'composer.json')) ?? '').includes('"pestphp/pest"'));
  const runner = pest ? 'vendor/bin/pest' : 'vendor/bin/phpunit';
  const file = `${reportFolder('unit')}/php.xml`;
  const junit = 'reports/junit/php.xml';
  const filter = tested.every((folder) => saysSources(view, folder) || !hasFolder(view, inside(folder, 'src')))
    ? ''
    : ' --coverage-filter src';
  const scripts = scriptsOf(view.text(inside(folders[0] ?? '', 'composer.json')) ?? '');
  return partOf({
    ecosystem: 'php',
    title: `PHP: Composer, ${pest ? 'Pest' : 'PHPUnit'}`,
    found: folders.map((folder) => inside(folder, 'composer.json')),
    toolchain: { id: 'php', version: '8.4' },
    install: [inEach(view, folders, 'composer install --no-interaction --no-progress')],
    lint: scripts.has('lint') ? [inEach(view, folders.slice(0, 1), 'composer run lint')] : [],
    suites:
      tested.length > 0
        ? [
            {
              name: 'unit',
              commands: [
                inEach(
                  view,
                  tested,
                  `XDEBUG_MODE=coverage ${runner} --coverage-clover ${file} --log-junit ${junit}${filter}`,
                ),
              ],
              reports: globsIn(view, tested, file),
              junit: globsIn(view, tested, junit),
            },
          ]
        : [],
    audit: [inEach(view, folders, 'composer audit --no-dev')],
    notes:
      tested.length > 0 ? [] : ['Neither phpunit/phpunit nor pestphp/pest is required: nothing can be measured yet.'],
  });
}

function usesPhpunit(view: RepositoryView, folder: string): boolean {
  if (has(view, inside(folder, 'phpunit.xml')) || has(view, inside(folder, 'phpunit.xml.dist'))) return true;
  return /"(?:phpunit\/phpunit|pestphp\/pest)"/u.test(view.text(inside(folder, 'composer.json')) ?? '');
}

/** Without it PHPUnit measures nothing, and says so in a warning. */
function saysSources(view: RepositoryView, folder: string): boolean {
  return ['phpunit.xml', 'phpunit.xml.dist'].some((name) =>
    /<(?:source|coverage|whitelist)\b/u.test(view.text(inside(folder, name)) ?? ''),
  );
}

function scriptsOf(text: string): ReadonlySet<string> {
  try {
    return new Set(Object.keys(objectOf(objectOf(parseJsonText(text))['scripts'])));
  } catch {
    return new Set();
  }
}
