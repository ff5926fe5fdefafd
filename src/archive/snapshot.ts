/**
 * The archive's files as they were checked when the project was built, so that a single question need not check them
 * again. The snapshot counts only as long as the files are letter by letter the same.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from './archive.ts';
import type { ArchiveFiles, Result } from './files.ts';
import { dataFolder } from './folder.ts';
import { linkArchive } from './link.ts';

interface Snapshot {
  readonly stamp: string;
  readonly files: Omit<ArchiveFiles, 'seasons'>;
  readonly seasons: readonly (readonly [
    string,
    ArchiveFiles['seasons'] extends ReadonlyMap<string, infer Season> ? Season : never,
  ])[];
}

const snapshotFile = (folder: string): string => join(folder, '..', 'dist', 'archive.json');

/** A fingerprint of every file of the archive in `folder`. */
function stampOf(folder: string): string {
  const hash = createHash('sha256');
  const seasons = readdirSync(join(folder, 'seasons')).sort();
  for (const name of [
    'archive.json',
    'people.json',
    'groups.json',
    ...seasons.map((file) => join('seasons', file)),
  ]) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

function readSnapshot(folder: string): Snapshot | null {
  try {
    const snapshot = JSON.parse(readFileSync(snapshotFile(folder), 'utf8')) as Snapshot;
    return snapshot.stamp === stampOf(folder) ? snapshot : null;
  } catch {
    // There is none, or no archive either; the full reading tells which.
    return null;
  }
}

/** The archive in `folder`: from the snapshot where it still holds, else read and checked anew. */
export async function openArchive(folder = dataFolder()): Promise<Result<Archive>> {
  const snapshot = readSnapshot(folder);
  if (snapshot) return linkArchive({ ...snapshot.files, seasons: new Map(snapshot.seasons) });
  const { loadArchive } = await import('./load.ts');
  return loadArchive(folder);
}

/** Writes the snapshot of files that have been checked. */
export function writeSnapshot({ seasons, ...files }: ArchiveFiles, folder = dataFolder()): void {
  const snapshot: Snapshot = { stamp: stampOf(folder), files, seasons: [...seasons] };
  writeFileSync(snapshotFile(folder), JSON.stringify(snapshot));
}
