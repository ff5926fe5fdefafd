/** Words → terms: the stems that are indexed and searched for, and the topics that they name. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { keyOf, SMALL_WORDS } from '../fold.ts';
import { once, remembered } from '../once.ts';
import { SYNONYMS } from './synonyms.ts';

/** Algorithms of the Snowball family (https://snowballstem.org/algorithms/) by the tags of the table; Chinese has no endings. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  ru: russian,
  de: german,
  es: spanish,
  fr: french,
  tr: turkish,
  zh: (word) => word,
};

/** The languages that a word may be in, by its letters. */
function languagesOf(words: readonly string[]): readonly string[] {
  if (words.some((word) => /\p{Script=Cyrillic}/u.test(word))) return ['ru'];
  if (words.some((word) => /\p{Script=Han}/u.test(word))) return ['zh'];
  return ['de', 'es', 'fr', 'tr'];
}

/** The stem of a folded word of the archive, whose lines are in English. */
export const stemOf = remembered((word) => (/^[a-z]{3,}$/.test(word) ? english(word) : word));

/** A part of a query that one thing in a record meets: a word, or a phrase that names one topic. */
export interface Unit {
  readonly words: readonly string[];
  /** The stems of its words, which all of them together meet it, too; none where they are another language's. */
  readonly stems: readonly string[];
  /** Terms for the topics that it names. */
  readonly topics: readonly string[];
  /** Terms for wider topics, which are a weaker answer: energy, for gas. */
  readonly wider: readonly string[];
}

interface Topic {
  readonly term: string;
  readonly wider: readonly string[];
}

/** The most words that a phrase of the table has; Chinese counts each character. */
const LONGEST_PHRASE = { words: 3, characters: 10 };

const longestAt = (words: readonly string[], at: number): number =>
  Math.min(
    words.length - at,
    /\p{Script=Han}/u.test(words[at] ?? '') ? LONGEST_PHRASE.characters : LONGEST_PHRASE.words,
  );

const englishKey = (words: readonly string[]): string => words.map(stemOf).join(' ');

/** The stem of a folded word in each of the other languages that it may be in, by the tag of the language. */
const foreignStems = remembered(
  (word): ReadonlyMap<string, string> =>
    new Map(languagesOf([word]).map((language) => [language, STEMMERS[language]?.(word) ?? word])),
);

/** The key of a phrase in another language: the stem of each word. */
const foreignKey = (language: string, words: readonly string[]): string =>
  `${language}:${words.map((word) => foreignStems(word).get(language) ?? word).join(' ')}`;

/** The keys of a phrase in each of the other languages that it may be in. */
const foreignKeys = (words: readonly string[]): string[] =>
  languagesOf(words).map((language) => foreignKey(language, words));

interface Topics {
  readonly english: ReadonlyMap<string, Topic>;
  readonly foreign: ReadonlyMap<string, Topic>;
  /** The keys of every single word that a phrase of the table holds. */
  readonly parts: ReadonlySet<string>;
}

const isSmall = (word: string): boolean => SMALL_WORDS.has(word);

/** The words of a text without the small ones; all of them where it has no others. */
function contentOf(text: string): string[] {
  const words = keyOf(text).split(' ');
  const content = words.filter((word) => !isSmall(word));
  return content.length > 0 ? content : words;
}

const phrasesOf = (text: string): string[][] =>
  text
    .split(',')
    .map((phrase) => contentOf(phrase.trim()))
    .filter(([first]) => first !== '');

/** Every topic that is wider than one, step by step: a gas contract is about gas, and gas about energy. */
function widerOf(term: string, direct: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const waiting = [...(direct.get(term) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === term || found.has(next)) continue;
    found.add(next);
    waiting.push(...(direct.get(next) ?? []));
  }
  return [...found];
}

/** The topics of the table by the keys of every word for them. A word that two topics hold is the first one's. */
const topics = once((): Topics => {
  const english = new Map<string, Topic>();
  const foreign = new Map<string, Topic>();
  const parts = new Set<string>();
  const add = (map: Map<string, Topic>, key: string, topic: Topic) => {
    if (!map.has(key)) map.set(key, topic);
  };
  const lines = SYNONYMS.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const read = lines.map((line, at) => {
    const [names = '', wider = ''] = line.split('>');
    const [own = '', ...others] = names.split('|');
    const topic = { term: `#${at}`, wider: [] as string[] };
    for (const words of phrasesOf(own)) {
      add(english, englishKey(words), topic);
      for (const word of words) parts.add(stemOf(word));
    }
    for (const column of others) {
      const [tag = '', phrases = ''] = column.split(':');
      for (const words of phrasesOf(phrases)) {
        add(foreign, foreignKey(tag.trim(), words), topic);
        if (words.length > 1) for (const word of words) parts.add(foreignKey(tag.trim(), [word]));
      }
    }
    return { topic, wider };
  });
  const direct = new Map(
    read.map(({ topic, wider }) => [
      topic.term,
      phrasesOf(wider).flatMap((words) => english.get(englishKey(words))?.term ?? []),
    ]),
  );
  for (const { topic } of read) topic.wider.push(...widerOf(topic.term, direct));
  return { english, foreign, parts };
});

/** The topic that a phrase names in another language than English. */
function foreignTopicOf(words: readonly string[]): Topic | null {
  for (const key of foreignKeys(words)) {
    const topic = topics().foreign.get(key);
    if (topic) return topic;
  }
  return null;
}

/** The topic that a phrase names, in English or, where it is no English, in another language. */
function topicOf(words: readonly string[], isEnglish: (word: string) => boolean): Topic | null {
  return topics().english.get(englishKey(words)) ?? (words.every(isEnglish) ? null : foreignTopicOf(words));
}

/** Whether a word stands in the table, alone or in a phrase: then it is right as it is typed. */
export const isInTable = (word: string): boolean =>
  topics().parts.has(stemOf(word)) ||
  foreignKeys([word]).some((key) => topics().foreign.has(key) || topics().parts.has(key));

/** How many words from a place on are a phrase that names a topic: "new start"; 0 where there is none of two or more. */
export function phraseLength(words: readonly string[], at: number): number {
  const most = /\p{Script=Han}/u.test(words[at] ?? '') ? LONGEST_PHRASE.characters : MOST_TYPED;
  for (let end = Math.min(words.length, at + most); end - at > 1; end -= 1) {
    const phrase = words.slice(at, end);
    const ends = [phrase[0] ?? '', phrase.at(-1) ?? ''];
    const content = phrase.filter((word) => !isSmall(word));
    if (content.length > 1 && !ends.some(isSmall) && topicOf(content, () => false)) return end - at;
  }
  return 0;
}

/** The most words of a phrase with the small words in it: "year of science and technology". */
const MOST_TYPED = 5;

/** The terms of a line of the archive: the stem of each word, and a term for each topic that it names. */
export function termsOf(text: string): string[] {
  const stems = contentOf(text).map(stemOf);
  const terms = [...stems];
  const topicAt = (at: number, length: number) =>
    topics().english.get(stems.slice(at, at + length).join(' '));
  for (let at = 0; at < stems.length; ) {
    let length = longestAt(stems, at);
    while (length > 1 && !topicAt(at, length)) length -= 1;
    const topic = topicAt(at, length);
    // What speaks of gas speaks of energy.
    if (topic) terms.push(topic.term, ...topic.wider);
    at += length;
  }
  return terms;
}

/** Whether a word is one of the archive's own: in any of its forms, or just so. */
export interface Own {
  readonly isEnglish: (word: string) => boolean;
  readonly isHeld: (word: string) => boolean;
}

/** The unit of a phrase, where it is a single word or names a topic. */
function unitOf(words: readonly string[], { isEnglish, isHeld }: Own): Unit | null {
  // "Crimée" has the stem of "crime": a word that no line holds just so may be another language's.
  const foreign = words.some(isHeld) ? null : foreignTopicOf(words);
  const topic = foreign ?? topicOf(words, isEnglish);
  if (!topic && words.length > 1) return null;
  return {
    words,
    stems: foreign ? [] : words.map(stemOf),
    topics: topic ? [topic.term] : [],
    wider: topic?.wider ?? [],
  };
}

/** Cuts a query into units, the longest phrases first. */
export function unitsOf(typed: readonly string[], own: Own): Unit[] {
  const content = typed.filter((word) => !isSmall(word));
  const words = content.length > 0 ? content : typed;
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    let length = longestAt(words, at);
    let unit = unitOf(words.slice(at, at + length), own);
    while (!unit && length > 1) {
      length -= 1;
      unit = unitOf(words.slice(at, at + length), own);
    }
    if (unit) units.push(unit);
    at += length;
  }
  return units;
}
