import type { Archive } from './archive.ts';
import { type Result, readArchiveFiles } from './files.ts';
import { dataFolder } from './folder.ts';
import { linkArchive } from './link.ts';

export { dataFolder } from './folder.ts';

/** Reads, checks and links the archive in `folder`; every fault is given at once, by file, record and field. */
export function loadArchive(folder = dataFolder()): Result<Archive> {
  const files = readArchiveFiles(folder);
  return files.ok ? linkArchive(files.value) : files;
}
