/** `npm run data check | format | report | new <season> | schema`: the tools of those who keep the archive. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalText, schemaOf } from '../src/archive/canonical.ts';
import { readFile, seasonFileNames } from '../src/archive/files.ts';
import { dataFolder, loadArchive } from '../src/archive/load.ts';
import { archiveFile, groupsFile, peopleFile, seasonFile } from '../src/archive/schema.ts';
import { copiedLines } from './copied.ts';
import { reportOf } from './report.ts';
import { skeletonOf } from './skeleton.ts';

const folder = dataFolder();
/** Texts of sources that may lie beside the project, for comparison; they are no part of it. */
const keptSources = join(folder, '..', '..', 'shared', 'sources');

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
  const faults = loaded.ok ? copiedLines(loaded.value, keptSources) : [...loaded.faults];
  for (const { path, text, canonical } of canonicalForms()) {
    if (text !== canonical) faults.push(`${path}: is not in the canonical form; run: npm run data format`);
  }
  for (const [path, text] of jsonSchemas()) {
    if (readOrNull(path) !== text)
      faults.push(`${path}: is not what the schemas give; run: npm run data schema`);
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

function say(text: string, code = 0): void {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = code;
}

/** Writes the skeleton of a season that is not there yet. */
function begin(season: string): void {
  const path = `seasons/${season}.json`;
  const skeleton = skeletonOf(season);
  if (!skeleton) say('A season is written like 2026-27. Use: npm run data new 2026-27', 2);
  else if (existsSync(join(folder, path))) say(`${path} is there already; nothing was written.`, 1);
  else write(path, canonicalText(seasonFile, skeleton));
}

function report(): void {
  const loaded = loadArchive(folder);
  say(loaded.ok ? reportOf(loaded.value) : loaded.faults.join('\n'), loaded.ok ? 0 : 1);
}

const [command, argument = ''] = process.argv.slice(2);
switch (command) {
  case 'check': {
    const faults = check();
    say(
      faults.length > 0 ? faults.join('\n') : `${paths().length} files of the archive are sound`,
      faults.length > 0 ? 1 : 0,
    );
    break;
  }
  case 'format':
    for (const { path, canonical } of canonicalForms()) write(path, canonical);
    break;
  case 'report':
    report();
    break;
  case 'new':
    begin(argument);
    break;
  case 'schema':
    for (const [path, text] of jsonSchemas()) write(path, text);
    break;
  default:
    say('Use: npm run data check | format | report | new 2026-27 | schema', 2);
}
