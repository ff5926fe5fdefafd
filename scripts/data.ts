/** `npm run data -- check | format | schema`: keeps the archive's files sound and in their one form. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalText, schemaOf } from '../src/archive/canonical.ts';
import { readFile, seasonFileNames } from '../src/archive/files.ts';
import { dataFolder, loadArchive } from '../src/archive/load.ts';
import { archiveFile, groupsFile, peopleFile, seasonFile } from '../src/archive/schema.ts';

const folder = dataFolder();

function paths(): string[] {
  const seasons = seasonFileNames(folder) ?? [];
  return ['archive.json', 'people.json', 'groups.json', ...seasons.map((name) => `seasons/${name}`)];
}

/** Every file with its text and its canonical text; a file that does not fit its schema is left to the check. */
function canonicalForms(): { path: string; text: string; canonical: string }[] {
  return paths().flatMap((path) => {
    const schema = schemaOf(path);
    const file = schema && readFile(join(folder, path), schema);
    if (!schema || !file?.ok) return [];
    return {
      path,
      text: readFileSync(join(folder, path), 'utf8'),
      canonical: canonicalText(schema, file.value),
    };
  });
}

/** The JSON Schemas that editors use, by file name. */
export function jsonSchemas(): Map<string, string> {
  const schemas = { archive: archiveFile, groups: groupsFile, people: peopleFile, season: seasonFile };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `schema/${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

function check(): string[] {
  const loaded = loadArchive(folder);
  const faults = loaded.ok ? [] : [...loaded.faults];
  for (const { path, text, canonical } of canonicalForms()) {
    if (text !== canonical) faults.push(`${path}: is not in the canonical form; run: npm run data -- format`);
  }
  for (const [path, text] of jsonSchemas()) {
    if (readOrNull(path) !== text)
      faults.push(`${path}: is not what the schemas give; run: npm run data -- schema`);
  }
  return faults;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch {
    return null;
  }
}

function write(path: string, text: string): void {
  if (readOrNull(path) === text) return;
  writeFileSync(join(folder, path), text);
  process.stdout.write(`wrote ${path}\n`);
}

switch (process.argv[2]) {
  case 'check': {
    const faults = check();
    process.stdout.write(
      faults.length > 0 ? `${faults.join('\n')}\n` : `${paths().length} files of the archive are sound\n`,
    );
    process.exitCode = faults.length > 0 ? 1 : 0;
    break;
  }
  case 'format':
    for (const { path, canonical } of canonicalForms()) write(path, canonical);
    break;
  case 'schema':
    for (const [path, text] of jsonSchemas()) write(path, text);
    break;
  default:
    process.stderr.write('Use: npm run data -- check | format | schema\n');
    process.exitCode = 2;
}
