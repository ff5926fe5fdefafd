import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What a module imports when it runs: packages by name, files of the project by path. Types are no part of it. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return Array.from(found, ([statement, from = '']) => {
    const onlyTypes =
      /\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}/.test(statement) && !/\*/.test(statement);
    if (onlyTypes) return '';
    return from.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), from)) : from;
  }).filter(Boolean);
}

/** Everything that is loaded before the first line of a program runs. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  for (const name of importsOf(file)) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (name.endsWith('.ts')) loadedBy(name, seen);
  }
  return seen;
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts'));

describe('the road', () => {
  it.each(['archive', 'read', 'search', 'answer', 'render', 'terminal'])(
    'src/%s knows nothing of discord.js',
    (folder) => {
      const packages = filesIn(join('src', folder)).flatMap(importsOf);
      expect(packages.filter((name) => /discord/.test(name))).toEqual([]);
    },
  );

  it('loads neither discord.js nor zod for a question from the terminal', () => {
    const loaded = loadedBy('src/ask.ts');
    expect([...loaded]).toContain('minisearch');
    expect([...loaded].filter((name) => /^(zod|discord\.js|pino|@resvg)/.test(name))).toEqual([]);
  });

  it('loads no discord.js for the terminal chat', () => {
    expect([...loadedBy('src/main.ts')].filter((name) => name.startsWith('discord.js'))).toEqual([]);
  });
});
