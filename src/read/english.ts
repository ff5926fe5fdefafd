/** Puts the question words of other languages into English, so that one reading serves all. */
import type { Word } from './fold.ts';
import { ALWAYS, IF_MARKED, type Language } from './languages.ts';

/** The language in Latin letters that a text is in; null for English. */
function latinLanguage(words: readonly Word[]): Language | null {
  const score = ({ marks, words: known }: Language): number =>
    words.filter(({ text }) => marks.has(text)).length * 3 +
    words.filter(({ text }) => known.has(text)).length;
  const marked = IF_MARKED.filter(({ marks }) => words.some(({ text }) => marks.has(text)));
  return marked.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}

const PLAIN = { capital: false, allCapitals: false };

/** "To who" asks for the recipient in every language. */
const isWho = (word: Word | undefined): boolean => word?.text === 'who' || word?.text === 'whoever';

/**
 * Puts the question words of a text into English; every other word stays. `names` holds the places of words that are
 * part of a name, which are left alone even where they look like a question word.
 */
export function inEnglish(words: readonly Word[], names: ReadonlySet<number>): Word[] {
  const latin = latinLanguage(words);
  const languages = latin ? [...ALWAYS, latin] : ALWAYS;
  const english = words.flatMap((word, at) => {
    const known = languages.find((one) => one.words.has(word.text));
    if (!known || (names.has(at) && !known.cases.has(word.text))) return [word];
    // Chinese keeps the order of words: whom stands behind the one who did.
    const behind = word.text === '谁' && [...names].some((place) => place < at);
    const meaning = behind ? ['whom'] : (known.words.get(word.text)?.split(' ').filter(Boolean) ?? []);
    return meaning.map((text) => ({ text, ...PLAIN }));
  });
  return english.flatMap((word, at) => {
    if (word.text === 'to' && isWho(english[at + 1])) return [];
    const asksWhom = isWho(word) && english[at - 1]?.text === 'to';
    return [asksWhom ? { ...word, text: 'whom' } : word];
  });
}
