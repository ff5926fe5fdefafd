import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's own folder, found from this file upward: it runs from `src/` and compiled from `dist/`. */
export function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The project's own data folder. */
export const dataFolder = (): string => join(projectFolder(), 'data');
