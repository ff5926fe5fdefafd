import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { dataFolder } from '../src/archive/load.ts';
import { readConfig } from '../src/config.ts';
import { measured } from '../src/measured.ts';
import { toJson } from '../src/terminal/json.ts';
import { testRoad } from './support/road.ts';

const root = join(import.meta.dirname, '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

const readme = read('README.md');
const example = parse(read('.env.example'));

/** What the groups of a pattern hold, for every place that it fits. */
const groups = (text: string, pattern: RegExp): string[][] =>
  Array.from(text.matchAll(pattern), ([, ...found]) => found.map((part) => part ?? ''));

describe('the README', () => {
  it('lists the commands as they are registered, with their options', () => {
    const registered = commands.flatMap(({ definition: { name, options = [] } }) => {
      const rows = options.map((option) => [
        name,
        option.name,
        'required' in option && option.required ? 'yes' : 'no',
      ]);
      return rows.length > 0 ? rows : [[name, '', '']];
    });
    const rows = groups(readme, /^\| `\/([\w-]+)` +\| (?:`([\w-]+)`)? *\| (yes|no)? *\|/gm);
    expect(rows).toEqual(registered);
  });

  it('lists the settings of .env.example with their defaults', () => {
    const settings = groups(readme, /^\| `([A-Z_]+)` +\| (?:`([^`]*)`)? *\|/gm);
    expect(settings).toEqual(Object.entries(example));
  });

  it('shows the JSON of a question as it is printed', () => {
    const shown = JSON.parse(groups(readme, /```json\n([\s\S]*?)```/g)[0]?.[0] ?? '') as { question: string };
    expect(shown).toEqual(JSON.parse(JSON.stringify(jsonOf(shown.question))));
  });

  it('shows a reply as it is printed', () => {
    const [question = '', reply = ''] =
      groups(readme, /```text\n\$ npm run --silent ask -- "([^"]+)"\n([\s\S]*?)```/g)[0] ?? [];
    expect(reply.trim()).toBe(jsonOf(question).text);
  });

  it('tells how well questions are read as it was measured', () => {
    const { setAside, ndcg, date } = measured;
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(date));
    const share = `${((100 * setAside.right) / setAside.asked).toFixed(1)} %`;
    expect(readme).toContain(`measured on ${day}`);
    expect(readme).toContain(
      `of ${setAside.asked} questions that were set aside and that nobody tuned to, ${setAside.right} are answered rightly (${share}), with ${setAside.falseClaims} false claims`,
    );
    for (const [engine, value] of Object.entries(ndcg))
      expect(readme).toContain(`${engine} ${value.toFixed(3)}`);
  });

  it('points only to files that are there', () => {
    for (const [path = ''] of groups(readme, /\]\((?!https?:)([^)#]+)\)/g)) {
      expect(existsSync(join(root, path)), path).toBe(true);
    }
  });
});

/** What the program prints for a question over the real archive. */
function jsonOf(question: string) {
  const road = testRoad(dataFolder());
  const answer = road.answer(road.read(question));
  return toJson(question, answer, road.render(answer));
}

describe('.env.example', () => {
  it('holds the settings that the program reads', () => {
    const settings = groups(read('src', 'config.ts'), /^ {2}([A-Z][A-Z_]+): /gm).flat();
    expect(Object.keys(example).toSorted()).toEqual(settings.toSorted());
  });

  it('has a comment for each setting', () => {
    const paragraphs = read('.env.example').trim().split('\n\n').slice(1);
    expect(paragraphs).toHaveLength(Object.keys(example).length);
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^(# .+\n)+[A-Z_]+=.*$/);
  });

  it('changes nothing when it is copied as it is', () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});

describe('the dictionary of the archive', () => {
  it('names every field of every file', () => {
    const dictionary = read('data', 'README.md');
    const fields = readdirSync(join(root, 'data', 'schema')).flatMap((name) =>
      propertiesOf(JSON.parse(read('data', 'schema', name))),
    );
    const named = new Set(groups(dictionary, /`([^`\n]+)`/g).flatMap(([term = '']) => term.split(/\[\]\.?/)));
    expect([...new Set(fields)].filter((field) => !named.has(field))).toEqual([]);
  });
});

/** The names of all properties that a JSON Schema describes. */
function propertiesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) =>
    key === 'properties' && typeof part === 'object' && part !== null
      ? [...Object.keys(part), ...Object.values(part).flatMap(propertiesOf)]
      : propertiesOf(part),
  );
}

it('CHANGELOG tells of the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(groups(read('CHANGELOG.md'), /^## \[(\d[^\]]*)\] - \d{4}-\d{2}-\d{2}$/gm)[0]).toEqual([version]);
});
