import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { archiveFile, groupsFile, peopleFile, seasonFile } from './schema.ts';

/** A value, or every fault that kept it from being made, one line each. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The archive's files as they stand, each checked by its schema, references not yet followed. */
export interface ArchiveFiles {
  readonly archive: z.output<typeof archiveFile>;
  readonly people: z.output<typeof peopleFile>;
  readonly groups: z.output<typeof groupsFile>;
  /** By file name, `2017-18.json`. */
  readonly seasons: ReadonlyMap<string, z.output<typeof seasonFile>>;
}

/** A path inside a file as a reader of the file would name it: `greetings[3].sources[0]`. */
const place = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');

/** Which record a path leads into, by its ids, so that nobody has to count brackets. */
function recordAt(value: unknown, path: readonly PropertyKey[]): string {
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number') return '';
  const record = (value as Record<string, Record<string, unknown>[]>)[list]?.[index];
  const { id, from, to, sender } = record ?? {};
  const name = id ?? (from && to ? `${from} → ${to}` : sender);
  return typeof name === 'string' ? ` (${name})` : '';
}

/** Reads one JSON file and checks it. */
export function readFile<Schema extends z.ZodType>(path: string, schema: Schema): Result<z.output<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'cannot be read';
    return { ok: false, faults: [`${path}: ${reason}`] };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = parsed.error.issues.map(
    ({ path: at, message }) =>
      `${path}: ${place(at).slice(at[0] === undefined ? 0 : 1)}${recordAt(value, at)}: ${message}`,
  );
  return { ok: false, faults };
}

/** The names of the season files in a data folder, oldest first; null where there is no such folder. */
export function seasonFileNames(folder: string): string[] | null {
  try {
    return readdirSync(join(folder, 'seasons'))
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return null;
  }
}

/** Reads every file of the archive in `folder`; all faults of all files are given at once. */
export function readArchiveFiles(folder: string): Result<ArchiveFiles> {
  const names = seasonFileNames(folder);
  if (names === null) {
    return {
      ok: false,
      faults: [`${join(folder, 'seasons')}: there is no such folder; the archive is missing`],
    };
  }
  const faults: string[] = [];
  const take = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | null => {
    const result = readFile(join(folder, name), schema);
    if (result.ok) return result.value;
    faults.push(...result.faults);
    return null;
  };
  const archive = take('archive.json', archiveFile);
  const people = take('people.json', peopleFile);
  const groups = take('groups.json', groupsFile);
  const seasons = new Map<string, z.output<typeof seasonFile>>();
  for (const name of names) {
    const season = take(join('seasons', name), seasonFile);
    if (season) seasons.set(name, season);
  }
  if (!archive || !people || !groups || faults.length > 0) return { ok: false, faults };
  return { ok: true, value: { archive, people, groups, seasons } };
}
