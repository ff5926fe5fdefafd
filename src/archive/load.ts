import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from './archive.ts';
import { type Result, readArchiveFiles } from './files.ts';
import { linkArchive } from './link.ts';

/** The project's own data folder, found from this file upward: it runs from `src/` and compiled from `dist/`. */
export function dataFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'data');
}

/** Reads, checks and links the archive in `folder`; every fault is given at once, by file, record and field. */
export function loadArchive(folder = dataFolder()): Result<Archive> {
  const files = readArchiveFiles(folder);
  return files.ok ? linkArchive(files.value) : files;
}
