/**
 * A language as a table: its question words, each with the English words that mean the same to the reading. Names stay
 * as they are: they are known in every spelling on record.
 */
import { fold, keyOf } from '../fold.ts';
import { once } from '../once.ts';

export interface Language {
  /** Words that no English question holds: one of them tells the language. */
  readonly marks: ReadonlySet<string>;
  /** Case forms of principals' names, which tell who wrote to whom and so are read although they are names. */
  readonly cases: ReadonlySet<string>;
  /** What its words come to in English, by the folded word, or words with a space between them. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** The same by the beginning of a word, for words with many endings. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** The same by the word as it is typed, in lower case, where its marks matter. */
  readonly typed: ReadonlyMap<string, readonly string[]>;
  /** What an ending behind an apostrophe says, to be put before its word. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
}

/** The most words of a phrase in a table; Chinese counts each character. */
export const LONGEST_PHRASE = 6;

/** A word by itself in letters that are not cut into characters; most entries are one, and thousands are read at a start. */
const SINGLE = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;

/**
 * A language by its table, which is read when it is first needed. Each line has words, an equals sign, and the English for them; nothing behind it means that the words
 * say nothing. A word may be written in these ways:
 *
 * | form        | meaning                                                                               |
 * | ----------- | ------------------------------------------------------------------------------------- |
 * | `wem`       | this word, whatever its marks                                                         |
 * | `wem*`      | and it tells the language: no English question holds it                               |
 * | `en_son`    | a phrase                                                                              |
 * | `поздрав~`  | every word that begins so; a whole word, and a longer beginning, go before it         |
 * | `^à`        | only as it is typed here                                                              |
 * | `'den`      | an ending behind an apostrophe, whose English is put before the word that it ends      |
 * | `'den_beri` | such an ending with the word behind it, put before it likewise: 2019'den beri, since 2019  |
 * | `путину!`   | a case form of a principal's name                                                     |
 */
export const language = (table: string): (() => Language) => once(() => read(table));

function read(table: string): Language {
  const marks = new Set<string>();
  const cases = new Set<string>();
  const words = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  const typed = new Map<string, readonly string[]>();
  const endings = new Map<string, readonly string[]>();
  for (const line of table.trim().split('\n')) {
    const [from = '', to = ''] = line.split('=');
    const english = to.split(' ').filter(Boolean);
    for (const entry of from.trim().split(/\s+/)) {
      const plain = entry.replace(/[*!~]+$/, '');
      const key = plain.startsWith("'")
        ? plain
        : SINGLE.test(plain)
          ? fold(plain)
          : keyOf(plain.replaceAll('_', ' '));
      if (entry.endsWith('*')) marks.add(key);
      if (entry.endsWith('!')) cases.add(key);
      if (plain.startsWith('^')) typed.set(plain.slice(1), english);
      else if (plain.startsWith("'")) endings.set(fold(plain.slice(1)).replace('_', ' '), english);
      else if (/~\*?$/.test(entry)) stems.set(key, english);
      else words.set(key, english);
    }
  }
  return { marks, cases, words, stems, typed, endings };
}

/** The shortest beginning that a table may give for a word. */
const SHORTEST_STEM = 3;

/** The longest beginning of a word that a table has; null where it has none. */
export function stemIn(text: string, stems: ReadonlyMap<string, unknown>): string | null {
  for (let length = text.length; length >= SHORTEST_STEM; length -= 1) {
    const stem = text.slice(0, length);
    if (stems.has(stem)) return stem;
  }
  return null;
}

/** The English for a single word; null where the language does not know it. */
export function meaningOf(
  text: string,
  typed: string,
  { words, stems, typed: asTyped }: Language,
): readonly string[] | null {
  const stem = () => stemIn(text, stems);
  return asTyped.get(typed) ?? words.get(text) ?? stems.get(stem() ?? '') ?? null;
}
