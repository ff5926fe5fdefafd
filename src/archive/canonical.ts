import type { z } from 'zod';
import { archiveFile, groupsFile, peopleFile, seasonFile } from './schema.ts';

/** The schema of a file of the archive, by its path in the data folder; null for a file that is none of it. */
export function schemaOf(path: string): z.ZodType | null {
  if (path.startsWith('seasons/')) return seasonFile;
  const named: Record<string, z.ZodType> = {
    'archive.json': archiveFile,
    'people.json': peopleFile,
    'groups.json': groupsFile,
  };
  return named[path] ?? null;
}

/** What a list is ordered by; lists that are not named here keep the order in which they were written. */
const ORDER: Record<string, (item: Record<string, string>) => string> = {
  people: (item) => item['id'] ?? '',
  groups: (item) => item['id'] ?? '',
  sources: (item) => item['id'] ?? '',
  members: (item) => item['country'] ?? '',
  greetings: (item) => `${item['from']} ${item['to']}`,
  absences: (item) => `${item['from']} ${item['to']}`,
};

/**
 * The one way in which a file of the archive is written: fields in the order of the schema, lists in theirs,
 * what is empty left out, two spaces of indent and a line feed at the end. `value` must fit the schema.
 */
export function canonicalText(schema: z.ZodType, value: unknown): string {
  return `${JSON.stringify(tidy(schema.parse(value)), null, 2)}\n`;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function tidy(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => tidy(item));
    const key = ORDER[name];
    const sortable = key && items.every((item) => typeof item === 'object');
    return sortable ? (items as Record<string, string>[]).sort((a, b) => (key(a) < key(b) ? -1 : 1)) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && !isEmpty(field));
  return Object.fromEntries(fields.map(([field, part]) => [field, tidy(part, field)]));
}
