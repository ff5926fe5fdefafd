import MiniSearch, { type QueryCombination, type SearchOptions } from 'minisearch';
import type { Archive, Greeting, GreetingId, Holder, Line } from '../archive/archive.ts';
import { countryName } from '../archive/countries.ts';
import { once } from '../once.ts';
import { wordsOf } from '../read/fold.ts';
import { alternativesOf } from './synonyms.ts';

/** A greeting that a search found, with the line that matched best; null where only a name or an office did. */
export interface Hit {
  readonly greeting: Greeting;
  readonly line: Line | null;
}

/** Full text over the greetings of an archive. */
export interface Search {
  /** The greetings that hold every one of the terms, best first. */
  all(terms: string, accept: (greeting: Greeting) => boolean): readonly Hit[];
  /** The greetings that come nearest where none holds every term: some of the terms, or words like them. */
  nearest(terms: string, accept: (greeting: Greeting) => boolean): readonly Hit[];
  /** Whether a folded word stands, or begins a word, in what the archive tells of the greetings. */
  knows(word: string): boolean;
}

/** A word without the plural's s, so that "summits" finds the summit. */
const singular = (word: string): string =>
  word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;

const termsOf = (text: string): string[] => wordsOf(text).map((word) => singular(word.text));

/** Shorter words are not completed: "eu" is no beginning of "europe". */
const PREFIX_FROM = 4;
/** Shorter words are not corrected: at this length one letter makes another word. */
const FUZZY_FROM = 6;

/** Where a hit counts most: who it was matters more than what was said of others in passing. */
const BOOST = { names: 3, role: 2, text: 1.5, sender: 0.5 };

const namesOf = ({ person, country }: Holder): string =>
  [
    person.name,
    ...person.aliases,
    ...Object.values(person.spellings).flat(),
    country ? countryName(country) : '',
  ].join(' ');

const linesOf = (greeting: Greeting): readonly Line[] => [...greeting.summary, ...greeting.quotes];

/** Opens the full-text index of an archive. It is built at the first question that needs it. */
export function openSearch(archive: Archive): Search {
  const index = once(() => indexOf(archive));
  /** The terms as a query: each may be met by any word for the same. */
  const query = (terms: string, combineWith: 'AND' | 'OR'): QueryCombination => ({
    combineWith,
    queries: termsOf(terms).map((term) => ({ combineWith: 'OR', queries: [...alternativesOf(term)] })),
  });
  const hits = (
    terms: QueryCombination,
    options: SearchOptions,
    accept: (greeting: Greeting) => boolean,
  ): Hit[] =>
    index()
      .search(terms, options)
      .flatMap(({ id, terms: matched }) => {
        const greeting = archive.greetings.get(id as GreetingId);
        return greeting && accept(greeting) ? [{ greeting, line: bestLine(greeting, matched) }] : [];
      });
  const prefix = (term: string) => term.length >= PREFIX_FROM;
  const fuzzy = (term: string) => (term.length >= FUZZY_FROM && !/\d/.test(term) ? 1 : false);
  return {
    all: (terms, accept) => hits(query(terms, 'AND'), { prefix }, accept),
    nearest: (terms, accept) => hits(query(terms, 'OR'), { prefix, fuzzy }, accept).slice(0, 3),
    knows: (word) => index().search(query(word, 'OR'), { fields: ['text', 'role'], prefix }).length > 0,
  };
}

function indexOf(archive: Archive): MiniSearch {
  const index = new MiniSearch({
    fields: ['names', 'role', 'text', 'sender'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST },
  });
  index.addAll(
    [...archive.greetings.values()].map((greeting) => ({
      id: greeting.id,
      names: [greeting.to, ...greeting.with.map((person) => ({ ...greeting.to, person }))]
        .map(namesOf)
        .join(' '),
      role: greeting.to.role,
      text: linesOf(greeting)
        .map((line) => line.text)
        .join(' '),
      sender: namesOf(greeting.from),
    })),
  );
  return index;
}

/** The line of a greeting that holds the most of the matched terms; null where none holds any. */
function bestLine(greeting: Greeting, matched: readonly string[]): Line | null {
  const wanted = new Set(matched);
  let best: Line | null = null;
  let most = 0;
  for (const line of linesOf(greeting)) {
    const found = new Set(termsOf(line.text).filter((term) => wanted.has(term))).size;
    if (found > most) [best, most] = [line, found];
  }
  return best;
}
