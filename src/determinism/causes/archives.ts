import type { Cause } from './port.ts';

const SORT = 'Sort the names before packing.';

/** What archives say of their entries. */
export const ARCHIVE_CAUSES: readonly Cause[] = [
  {
    id: 'zip-timezone',
    title: 'Zip entries have local times',
    fix: 'Set TZ=UTC for the build, or a fixed time for every entry.',
    fixes: { archives: 'TZ=UTC zip -X … after touch -d @$SOURCE_DATE_EPOCH.' },
    aspects: ['zip.mtime'],
    // The machine packed the same moment, told in another zone: minutes, seconds and the rest stay.
    sure: ({ left = '', right = '' }, builds) =>
      left.slice(13) === right.slice(13) && builds.left.timezone !== builds.right.timezone ? 'likely' : undefined,
  },
  {
    id: 'zip-mtime',
    title: 'Zip entries have the time of the build',
    fix: 'Give every entry a fixed time, for example SOURCE_DATE_EPOCH.',
    fixes: {
      Java: 'Gradle: preserveFileTimestamps = false; Maven: project.build.outputTimestamp; jar --date.',
      Python: 'Set SOURCE_DATE_EPOCH before building the wheel.',
      JavaScript: 'archiver, yazl, jszip: pass a fixed date with every entry.',
      archives: 'touch -d @$SOURCE_DATE_EPOCH all files, then zip -X.',
    },
    aspects: ['zip.mtime', 'zip.mtime-extra'],
  },
  {
    id: 'zip-mode',
    title: 'Zip entries have the permissions of the machine',
    fix: 'Set the permissions before packing, or have the packer write fixed ones.',
    fixes: { archives: 'chmod -R u=rwX,go=rX, then zip -X.', Java: 'Gradle: filePermissions and dirPermissions.' },
    aspects: ['zip.mode', 'zip.attributes'],
  },
  {
    id: 'zip-extra',
    title: 'Zip entries have extra fields (owner, times)',
    fix: 'Leave extra fields out: zip -X.',
    aspects: ['zip.extra'],
  },
  {
    id: 'zip-packing',
    title: 'The same content is compressed otherwise',
    fix: 'Use one version of the packer and one level of compression on every machine.',
    aspects: ['zip.packing', 'zip.method'],
  },
  {
    id: 'zip-system',
    title: 'The archive says on which system it was packed',
    fix: 'Pack on one system, or with a packer that writes a fixed one.',
    aspects: ['zip.system'],
  },
  {
    id: 'tar-mtime',
    title: 'Tar entries have the time of the build',
    fix: 'Give every entry a fixed time: tar --mtime=@$SOURCE_DATE_EPOCH.',
    fixes: {
      JavaScript: 'npm pack does it; node-tar: portable: true and a fixed mtime.',
      Python: 'tarfile: a filter that sets mtime.',
      Go: 'archive/tar: set Header.ModTime.',
    },
    aspects: ['tar.mtime'],
  },
  {
    id: 'tar-pax-times',
    title: 'Tar entries have times of access and change',
    fix: 'Leave them out: tar --pax-option=delete=atime,delete=ctime.',
    aspects: ['tar.pax-time'],
  },
  {
    id: 'tar-owner',
    title: 'Tar entries have the user of the build',
    fix: 'Write none: tar --owner=0 --group=0 --numeric-owner.',
    fixes: { Python: 'tarfile: a filter that sets uid, gid, uname and gname.' },
    aspects: ['tar.owner-id', 'tar.owner-name'],
  },
  {
    id: 'tar-mode',
    title: 'Tar entries have the permissions of the machine (umask)',
    fix: 'Write fixed ones: tar --mode=u=rwX,go=rX.',
    aspects: ['tar.mode'],
  },
  {
    id: 'tar-order',
    title: 'Tar entries are in another order',
    fix: `${SORT} tar --sort=name.`,
    aspects: ['tar.order'],
  },
  {
    id: 'zip-order',
    title: 'Zip entries are in another order',
    fix: SORT,
    fixes: {
      archives: 'find . -type f | LC_ALL=C sort | zip -X -@ out.zip.',
      Java: 'Gradle: reproducibleFileOrder = true.',
    },
    aspects: ['zip.order'],
  },
  { id: 'ar-order', title: 'Members of a library are in another order', fix: SORT, aspects: ['ar.order'] },
  {
    id: 'ar-mtime',
    title: 'Members of a library have the time of the build',
    fix: 'Use ar with D (deterministic): ar rcD, or ARFLAGS=rcD.',
    aspects: ['ar.mtime'],
  },
  {
    id: 'ar-owner',
    title: 'Members of a library have the user of the build',
    fix: 'Use ar with D (deterministic).',
    aspects: ['ar.owner-id'],
  },
  { id: 'ar-mode', title: 'Members of a library have permissions', fix: 'Use ar with D.', aspects: ['ar.mode'] },
  { id: 'gzip-mtime', title: 'The gzip header has a time', fix: 'Use gzip -n.', aspects: ['gzip.mtime'] },
  { id: 'gzip-name', title: 'The gzip header has a file name', fix: 'Use gzip -n.', aspects: ['gzip.name'] },
  {
    id: 'gzip-system',
    title: 'The gzip header names the system',
    fix: 'Compress on one system, or set byte 9 to 255.',
    aspects: ['gzip.system'],
  },
  {
    id: 'gzip-packing',
    title: 'The same content is compressed otherwise',
    fix: 'Use one program, version and level of compression on every machine.',
    aspects: ['gzip.packing', 'gzip.level'],
  },
  {
    id: 'zstd-packing',
    title: 'The same content is compressed otherwise',
    fix: 'Use one version, level and number of threads of zstd on every machine.',
    aspects: ['zstd.packing'],
  },
  {
    id: 'archive-entries',
    title: 'An entry is in one archive only',
    fix: 'Clear the output folder before packing, and name what is packed.',
    aspects: ['tar.added', 'tar.removed', 'zip.added', 'zip.removed', 'ar.added', 'ar.removed'],
  },
];
