import { join } from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';
import { loadArchive } from '../../src/archive/load.ts';
import { openRoad, type Road } from '../../src/road.ts';

/** The archive of five articles that tests stand on; the real one grows, and answers grow with it. */
export const FIVE_ARTICLES = join(import.meta.dirname, '..', 'archive');

/** The day on which every test takes place. */
export const TODAY = new Date('2026-11-22T12:00:00Z');

export function testArchive(folder = FIVE_ARTICLES): Archive {
  const loaded = loadArchive(folder);
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'));
  return loaded.value;
}

export const testRoad = (folder = FIVE_ARTICLES, reportUrl: string | null = null): Road =>
  openRoad(testArchive(folder), () => TODAY, reportUrl);
