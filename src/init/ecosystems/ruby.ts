import { partOf } from '../model/part.ts';
import { globsIn, inEach } from '../model/shell.ts';
import { foldersWith, hasFolder, inside, isPlain, type RepositoryView } from '../model/view.ts';
import type { Ecosystem } from './port.ts';

/** Bundler with RSpec or Minitest; SimpleCov writes coverage/.resultset.json. */
export const ruby: Ecosystem = {
  id: 'ruby',
  manifests: ['Gemfile'],
  detect(view) {
    const folders = foldersWith(view, 'Gemfile').filter((folder) => folder === '' || isPlain(folder));
    if (folders.length === 0) return [];
    const tested = folders.filter(
      (folder) => hasFolder(view, inside(folder, 'spec')) || hasFolder(view, inside(folder, 'test')),
    );
    const rspec = tested.some((folder) => hasFolder(view, inside(folder, 'spec')));
    const measured = tested.filter((folder) => startsSimplecov(view, folder));
    const runner = rspec ? 'bundle exec rspec' : 'bundle exec rake test';
    const linted = folders.some((folder) => /\brubocop\b/u.test(view.text(inside(folder, 'Gemfile')) ?? ''));
    return [
      partOf({
        ecosystem: 'ruby',
        title: `Ruby: Bundler, ${rspec ? 'RSpec' : 'Minitest'}, SimpleCov`,
        found: folders.map((folder) => inside(folder, 'Gemfile')),
        toolchain: { id: 'ruby', version: '3.4' },
        install: [inEach(view, folders, 'bundle install --jobs 4')],
        lint: linted ? [inEach(view, folders, 'bundle exec rubocop')] : [],
        suites:
          measured.length > 0
            ? [
                {
                  name: 'unit',
                  commands: [inEach(view, measured, runner)],
                  reports: globsIn(view, measured, 'coverage/.resultset.json'),
                  junit: [],
                },
              ]
            : [],
        notes: [
          ...(tested.length === 0 ? ['There is neither spec/ nor test/ yet: nothing can be measured.'] : []),
          ...(tested.length > measured.length
            ? [
                'SimpleCov is not started: add the gem simplecov, and SimpleCov.start at the top of spec_helper.rb or test_helper.rb.',
              ]
            : []),
        ],
      }),
    ];
  },
};

function startsSimplecov(view: RepositoryView, folder: string): boolean {
  return view.paths
    .filter(
      (path) =>
        path.startsWith(inside(folder, '')) && /(?:^|\/)(?:\.simplecov|(?:spec|test|rails)_helper\.rb)$/u.test(path),
    )
    .some((path) => (view.text(path) ?? '').includes('SimpleCov.start'));
}
