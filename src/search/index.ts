/** Full text over the greetings of an archive. */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Archive, Greeting, GreetingId, Holder, Line } from '../archive/archive.ts';
import { allCountries, countryForms } from '../archive/countries.ts';
import { keyOf, wordsOf } from '../fold.ts';
import { once } from '../once.ts';
import { isSlip } from '../read/slips.ts';
import { isInTable, phraseLength, stemOf, termsOf, type Unit, unitsOf } from './terms.ts';

/** A greeting that a search found, with the line that matched best; null where only a name or an office did. */
export interface Hit {
  readonly greeting: Greeting;
  readonly line: Line | null;
}

/** What a search came to. */
export interface Found {
  /** Greetings that speak of what was searched for, best first. */
  readonly hits: readonly Hit[];
  /** Where there are none: the greetings that come nearest. */
  readonly nearest: readonly Hit[];
}

export interface Search {
  /** Searches for words with a space between them; `within` are the greetings that may be hits or come near. */
  find(terms: string, accept: (greeting: Greeting) => boolean): Found;
  /** Whether a folded word stands just so in the archive's own lines, or in the table of synonyms. */
  holds(word: string): boolean;
  /** How many words from a place on are a phrase that names a topic; 0 where there is none of two or more. */
  phrase(words: readonly string[], at: number): number;
  /** Whether a folded word stands in what the archive tells of the greetings, in any of its forms, or in words for its topics. */
  knows(word: string): boolean;
  /** The word of the archive that a folded word is a slip of the pen away from; null where it is right, or there is none. */
  corrected(word: string): string | null;
}

/** Shorter words are not corrected: at this length one letter makes another word. */
const SLIP_FROM = 6;

/** Where a hit counts most: whom it went to, then what was said; an office alone tells less of what was spoken of. */
const BOOST = { names: 3, role: 1, text: 2.5, sender: 0.5 };

/** What the archive's own word counts for, a word for the same topic, and a word for a wider one. */
const TERM_BOOST = { own: 1, topic: 0.8, wider: 0.3 };

/**
 * How much of what was searched for a greeting must speak of to be a hit: rare words weigh more than common ones, and
 * one that no record holds the most. Below it a record only shares a word with the question.
 */
const LEAST_COVERED = 0.6;

/** How many near records are offered where there is no hit. */
const MOST_NEAREST = 3;

const namesOf = ({ person, country }: Holder): string =>
  [
    person.name,
    ...person.aliases,
    ...Object.values(person.spellings).flat(),
    ...(country ? countryForms(country) : []),
  ].join(' ');

const linesOf = (greeting: Greeting): readonly Line[] => [...greeting.summary, ...greeting.quotes];

const textOf = (greeting: Greeting): string =>
  linesOf(greeting)
    .map((line) => line.text)
    .join(' ');

/** Opens the full-text index of an archive. It is built at the first question that needs it. */
export function openSearch(archive: Archive): Search {
  const index = once(() => indexOf(archive));
  const vocabulary = once(() => vocabularyOf(archive));
  const isEnglish = (word: string): boolean => vocabulary().stems.has(stemOf(word));
  const isHeld = (word: string): boolean => vocabulary().exact.has(word) || countryNames().has(word);
  const units = (terms: string): Unit[] => unitsOf(terms.split(' '), { isEnglish, isHeld });

  return {
    find: (terms, accept) => {
      const wanted = units(terms);
      const results = search(index(), wanted);
      const covered = coverageOf(wanted, results, archive.greetings.size);
      const hits: Hit[] = [];
      const near: Hit[] = [];
      for (const result of results) {
        const greeting = archive.greetings.get(result.id as GreetingId);
        if (!greeting || !accept(greeting)) continue;
        const enough = covered(result) >= LEAST_COVERED;
        if (!enough && near.length >= MOST_NEAREST) continue;
        (enough ? hits : near).push({ greeting, line: bestLine(greeting, result.terms) });
      }
      return { hits, nearest: hits.length > 0 ? [] : near };
    },
    knows: (word) => isEnglish(word) || isInTable(word),
    holds: (word) => vocabulary().exact.has(word) || isInTable(word),
    phrase: phraseLength,
    corrected: (word) => {
      if (word.length < SLIP_FROM || /\d/.test(word) || isEnglish(word) || isInTable(word)) return null;
      return (
        vocabulary().words.find(
          (known) => known[0] === word[0] && known.length >= SLIP_FROM && isSlip(word, known),
        ) ?? null
      );
    },
  };
}

/** Every record that meets any unit of a query, best first; its `queryTerms` tell which. */
function search(index: MiniSearch, units: readonly Unit[]): SearchResult[] {
  const wider = new Set(units.flatMap((unit) => unit.wider));
  const stems = units.flatMap((unit) => unit.stems);
  const topics = units.flatMap((unit) => unit.topics);
  return index.search(
    { combineWith: 'OR', queries: [...new Set([...stems, ...topics, ...wider])] },
    {
      tokenize: (term) => [term],
      boostTerm: (term) => {
        if (!term.startsWith('#')) return TERM_BOOST.own;
        return topics.includes(term) ? TERM_BOOST.topic : TERM_BOOST.wider;
      },
    },
  );
}

/**
 * Tells how much of a query a result covers, from 0 to 1, each unit weighed by its words and by how few records meet
 * it. A wider topic stands for one that no record speaks of.
 */
function coverageOf(
  units: readonly Unit[],
  results: readonly SearchResult[],
  size: number,
): (result: SearchResult) => number {
  const isOwn = ({ stems, topics }: Unit, { queryTerms }: SearchResult): boolean =>
    topics.some((term) => queryTerms.includes(term)) ||
    (stems.length > 0 && stems.every((stem) => queryTerms.includes(stem)));
  const isWider = ({ wider }: Unit, { queryTerms }: SearchResult): boolean =>
    wider.some((term) => queryTerms.includes(term));
  const weighed = units.map((unit) => {
    const own = new Set(results.filter((result) => isOwn(unit, result)));
    const met = own.size > 0 ? own : new Set(results.filter((result) => isWider(unit, result)));
    const rarity = Math.log(1 + size / (1 + met.size));
    return { unit, met, weight: rarity * Math.sqrt(lengthOf(unit)) };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  // No other word makes up for the country: what is said of Obama's election is nothing on a German one.
  const countries = weighed.filter(({ unit }) => isCountry(unit));
  return (result) =>
    countries.some(({ met }) => !met.has(result))
      ? 0
      : weighed.reduce((sum, { met, weight }) => (met.has(result) ? sum + weight : sum), 0) / total;
}

/** How many words a unit has; Chinese is cut to characters, and a phrase of it counts as one. */
const lengthOf = ({ words }: Unit): number => (/\p{Script=Han}/u.test(words[0] ?? '') ? 1 : words.length);

const countryNames = once(() => new Set([...allCountries().values()].map(({ name }) => keyOf(name.common))));

const isCountry = ({ words }: Unit): boolean => countryNames().has(words.join(' '));

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
      text: textOf(greeting),
      sender: namesOf(greeting.from),
    })),
  );
  return index;
}

/** The words that the archive's own lines and offices hold; quotations may be in any language. */
interface Vocabulary {
  /** Stems of words, and terms of topics. */
  readonly stems: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
  /** Words as they stand, sorted. */
  readonly words: readonly string[];
}

function vocabularyOf(archive: Archive): Vocabulary {
  const texts = new Set(
    [...archive.greetings.values()].flatMap((greeting) => [
      greeting.to.role,
      ...greeting.summary.map(({ text }) => text),
    ]),
  );
  const stems = new Set<string>();
  const all = new Set<string>();
  for (const text of texts) {
    for (const term of termsOf(text)) stems.add(term);
    for (const word of wordsOf(text)) all.add(word.text);
  }
  return { stems, exact: all, words: [...all].sort() };
}

/** The terms of each line that a search has looked at. */
const termsOfLine = new WeakMap<Line, ReadonlySet<string>>();

function lineTerms(line: Line): ReadonlySet<string> {
  const known = termsOfLine.get(line) ?? new Set(termsOf(line.text));
  termsOfLine.set(line, known);
  return known;
}

/** The line of a greeting that holds the most of the matched terms; null where none holds any. */
function bestLine(greeting: Greeting, matched: readonly string[]): Line | null {
  let best: Line | null = null;
  let most = 0;
  for (const line of linesOf(greeting)) {
    const terms = lineTerms(line);
    const found = matched.filter((term) => terms.has(term)).length;
    if (found > most) [best, most] = [line, found];
  }
  return best;
}
