import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runsOf } from '../../scripts/copied.ts';
import { loadArchive } from '../../src/archive/load.ts';
import { keyOf } from '../../src/fold.ts';
import { FIVE_ARTICLES, testArchive } from '../support/road.ts';

const archive = testArchive();

describe('a broken archive', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'greetings-'));
    cpSync(FIVE_ARTICLES, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const SEASON = 'seasons/2021-22.json';
  const change = (path: string, from: string, to: string) => {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };
  const faults = (): readonly string[] => {
    const loaded = loadArchive(folder);
    return loaded.ok ? [] : loaded.faults;
  };

  it.each([
    [
      'a reference to nobody',
      SEASON,
      '"to": "joe-biden"',
      '"to": "jo-biden"',
      /2021-22\.json: .*jo-biden: to: nobody/,
    ],
    [
      'a reference to no source',
      SEASON,
      '"anadolu-2021-12-31-leaders"',
      '"anadolu"',
      /2021-22\.json: .*no source of this file has the id "anadolu"/,
    ],
    [
      'a date outside its season',
      SEASON,
      '"sent": "2021-12-30"',
      '"sent": "2021-11-30"',
      /sent: 2021-11-30 does not lie in the season/,
    ],
    [
      'a date that is none',
      SEASON,
      '"sent": "2021-12-30"',
      '"sent": "30 December"',
      /greetings\[0\]\.sent.*must be a date/,
    ],
    ['a field that is not known', SEASON, '"form"', '"mood": "warm", "form"', /greetings\[0\].*mood/],
    [
      'a field that is missing',
      'people.json',
      '"name": "Angela Merkel"',
      '"nam": "Angela Merkel"',
      /people\.json: people\[1\].*angela-merkel.*name|people\[1\]\.name/,
    ],
    [
      'an id that stands twice',
      'people.json',
      '"id": "angela-merkel"',
      '"id": "joe-biden"',
      /people\.json: joe-biden: this id stands twice/,
    ],
    ['a file that is not JSON', SEASON, '{', '', /2021-22\.json: is not JSON/],
    ['a group that is not there', 'seasons/2017-18.json', '"cis"', '"cia"', /whole: no group.*cia/],
  ])('with %s is refused by file, record and field', (_, path, from, to, said) => {
    change(path, from, to);
    expect(faults().join('\n')).toMatch(said);
  });

  it('lists all its faults at once', () => {
    change(SEASON, '"to": "joe-biden"', '"to": "nobody-one"');
    change('seasons/2017-18.json', '"to": "igor-dodon"', '"to": "nobody-two"');
    expect(faults().filter((fault) => /nobody-(one|two)/.test(fault))).toHaveLength(2);
  });

  it('whose folder is missing is said to be', () => {
    const loaded = loadArchive(join(folder, 'nowhere'));
    expect(loaded.ok ? '' : loaded.faults.join()).toMatch(/there is no such folder/);
  });
});

it('the archive is frozen', () => {
  const lists = archive.seasons.map(({ greetings }) => greetings as unknown[]);
  for (const list of lists) expect(() => list.push(1)).toThrow(TypeError);
});

/** The articles that the records were made of; they are no part of the project and may be absent. */
const ARTICLES = join(import.meta.dirname, '..', '..', '..', 'shared', 'sources');
const FILES: Record<string, string> = {
  'anadolu-2021-12-31-leaders': '000_58c8326299c96720.txt',
  'anadolu-2020-12-30-erdogan': '001_56ad4ac8620ae9bf.txt',
  'elta-2020-21-letters': '002_9dafb506357c0134.txt',
  'sputnik-2023-12-31-exchange': '003_2531918337c8774b.txt',
  'tass-2017-12-30-cis': '004_35580685ce6f013c.txt',
};

describe.runIf(existsSync(ARTICLES))('beside the articles', () => {
  const articles = Object.fromEntries(
    Object.entries(FILES).map(([source, file]) => [
      source,
      existsSync(join(ARTICLES, file)) ? readFileSync(join(ARTICLES, file), 'utf8') : '',
    ]),
  );
  const records = [...archive.greetings.values()];

  it.each(
    records.flatMap(({ id, quotes }) => quotes.map(({ text, source }) => ({ id, text, source: source.id }))),
  )('the quotation of $id is verbatim: $text', ({ text, source }) => {
    expect(articles[source]).toContain(text);
  });

  it.each(
    records.flatMap(({ id, summary }) =>
      summary.map(({ text, source }) => ({ id, text, source: source.id })),
    ),
  )('the summary of $id shares no eight words in a row with its article: $text', ({ text, source }) => {
    const article = ` ${keyOf(articles[source] ?? '')} `;
    expect(runsOf(text).filter((run) => article.includes(run))).toEqual([]);
  });
});
