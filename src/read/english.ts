/** Puts the question words of other languages into English, so that one reading serves all. */
import { type Word, wordsOf } from '../fold.ts';
import { type Language, LONGEST_PHRASE, meaningOf, stemIn } from './language.ts';
import { chinese } from './languages/chinese.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { russian } from './languages/russian.ts';
import { slang } from './languages/slang.ts';
import { spanish } from './languages/spanish.ts';
import { turkish } from './languages/turkish.ts';
import { namePlaces } from './link.ts';
import type { Names } from './names.ts';
import { askedText } from './plain.ts';
import { FUNCTION_WORDS } from './words.ts';

/** Languages in Latin letters, one of which a text may turn out to be in. */
const LATIN: readonly (() => Language)[] = [german, spanish, french, turkish];

/** Languages that other letters tell, and English in a hurry, which is always read. */
function alwaysRead(words: readonly Word[]): readonly Language[] {
  const holds = (script: RegExp): boolean => words.some(({ text }) => script.test(text));
  return [
    ...(holds(/\p{Script=Cyrillic}/u) ? [russian()] : []),
    ...(holds(/\p{Script=Han}/u) ? [chinese()] : []),
    slang(),
  ];
}

/** Letters that only one of these languages has, which tell it where no word does. */
const LETTERS: readonly (readonly [RegExp, () => Language])[] = [
  [/[èêëàùœûî]/u, french],
  [/[ñ¿¡]/u, spanish],
  [/[äß]/u, german],
  [/[ğışİ]/u, turkish],
];

/** How much more a word that no English question holds tells of the language than any other. */
const MARK = 3;

const isMark = ({ text, ending }: Word, { marks, stems }: Language): boolean => {
  if (marks.has(text) || (ending !== '' && marks.has(`'${ending}`))) return true;
  const stem = stemIn(text, stems);
  return stem !== null && marks.has(stem);
};

/** The language in Latin letters that a text is in; null for English. */
function latinLanguage(words: readonly Word[], isName: (at: number) => boolean): Language | null {
  if (!words.some(({ text }) => /\p{Script=Latin}/u.test(text))) return null;
  const scores = LATIN.map((open) => {
    const language = open();
    const marked = words.filter((word) => isMark(word, language)).length;
    const known = words.filter(({ text, typed }) => meaningOf(text, typed, language) !== null).length;
    return { language, score: marked === 0 ? 0 : marked * MARK + known };
  });
  const [best] = scores.toSorted((a, b) => b.score - a.score);
  if (best && best.score > 0) return best.language;
  const others = words.filter((_, at) => !isName(at));
  // Without a word that tells it: a language that knows more of the words than English does.
  const strange = others.filter(({ text }) => !FUNCTION_WORDS.has(text) && !/^\d+$/.test(text));
  const [likeliest] = LATIN.map((open) => open())
    .map((language) => ({
      language,
      known: strange.filter(({ text, typed }) => (meaningOf(text, typed, language)?.length ?? 0) > 0).length,
      all: others.filter(({ text, typed }) => meaningOf(text, typed, language) !== null).length,
    }))
    .toSorted((a, b) => b.known - a.known || b.all - a.all);
  const english = others.filter(({ text }) => FUNCTION_WORDS.has(text)).length;
  if (likeliest && likeliest.known > 0 && likeliest.all > Math.max(1, english)) return likeliest.language;
  const own = others.map(({ typed }) => typed);
  return LETTERS.find(([letters]) => own.some((word) => letters.test(word)))?.[1]() ?? null;
}

/** The tags of the languages in Latin letters. */
const TAGS: ReadonlyMap<() => Language, string> = new Map([
  [german, 'de'],
  [spanish, 'es'],
  [french, 'fr'],
  [turkish, 'tr'],
]);

/** The tag of the language that a text is in, by its letters and its words; null for English, and where nothing tells. */
export function languageIn(text: string, names: Names): string | null {
  const words = wordsOf(askedText(text));
  const all = words.map(({ typed }) => typed).join(' ');
  if (/\p{Script=Cyrillic}/u.test(all)) return /[іїєґ]/u.test(all) ? 'uk' : 'ru';
  if (/\p{Script=Han}/u.test(all)) return 'zh';
  const places = namePlaces(words, names);
  const latin = latinLanguage(words, (at) => places.has(at));
  return [...TAGS].find(([open]) => open() === latin)?.[1] ?? null;
}

const plain = (texts: readonly string[], { clause }: Word): Word[] =>
  texts.map((text) => ({ text, typed: '', ending: '', clause, capital: false, allCapitals: false }));

/** Words that an "of" which stands for a case adds nothing to. */
const LEADS = new Set(['from', 'to', 'by', 'in', 'with']);

/** "To who" asks for the recipient in every language. */
const isWho = (word: Word | undefined): boolean => word?.text === 'who' || word?.text === 'whoever';

/** Whether a phrase would take a part of a name: it is no more than names, or one goes on beyond it. */
function cutsName(places: readonly number[], isName: (at: number) => boolean): boolean {
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const goesOn = (isName(first) && isName(first - 1)) || (isName(last) && isName(last + 1));
  return places.every(isName) || (places.some(isName) && goesOn);
}

/** The phrase of a table that begins at a word and takes no name apart: "Afrique du Sud" is more than Africa. */
function phraseAt(
  words: readonly Word[],
  at: number,
  { words: known }: Language,
  isName: (at: number) => boolean,
): { english: readonly string[]; end: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 1; length -= 1) {
    const places = Array.from({ length }, (_, index) => at + index);
    const english = known.get(places.map((place) => words[place]?.text).join(' '));
    if (english && !cutsName(places, isName)) return { english, end: at + length };
  }
  return null;
}

/**
 * Puts the question words of a text into English; every other word stays. `names` holds the places of words that are
 * part of a name, each with the place where that begins; they are left alone even where they look like a question word.
 * `topics` are those of characters that are part of a topic's name, which are not read one by one: 和 is "and", 和平 is
 * peace.
 */
export function inEnglish(
  words: readonly Word[],
  names: ReadonlyMap<number, number>,
  topics: ReadonlySet<number> = new Set(),
): Word[] {
  const isName = (at: number): boolean => names.has(at);
  const latin = latinLanguage(words, isName);
  const languages = [...(latin ? [latin] : []), ...alwaysRead(words)];
  const english: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const phrase = languages.map((one) => phraseAt(words, at, one, isName)).find((found) => found !== null);
    if (phrase) {
      english.push(...plain(phrase.english, word));
      at = phrase.end;
      continue;
    }
    const postposition = latin?.endings.get(`${word.ending} ${words[at + 1]?.text ?? ''}`);
    const case_ = postposition ?? latin?.endings.get(word.ending);
    // "Orta Asya'dan": the case stands behind the name, and its English before it.
    const inside = names.has(at) ? at - (names.get(at) ?? at) : 0;
    if (word.ending !== '' && case_) english.splice(english.length - inside, 0, ...plain(case_, word));
    const goesOn = isName(at) && names.get(at + 1) === names.get(at);
    const taken = (place: number): boolean => isName(place) || topics.has(place);
    const inPlace = goesOn || inside > 0 ? [word] : translated(word, at, languages, taken);
    english.push(...sided(inPlace, english.at(-1)));
    at += postposition ? 2 : 1;
  }
  return english.flatMap((word, at) => {
    if (word.text === 'to' && isWho(english[at + 1])) return [];
    // "От Франции" is from, and not from of.
    if (word.text === 'of' && LEADS.has(english[at - 1]?.text ?? '')) return [];
    const asksWhom = isWho(word) && english[at - 1]?.text === 'to';
    return [asksWhom ? { ...word, text: 'whom' } : word];
  });
}

/** A title whose case tells its side, behind the country it is of: the side is kept with it, as it would part the two. */
function sided(title: readonly Word[], before: Word | undefined): readonly Word[] {
  const [lead, ...words] = title;
  const isSide = lead?.text === 'to' || lead?.text === 'from';
  const named = before !== undefined && before.typed !== '' && !FUNCTION_WORDS.has(before.text);
  return isSide && words.length > 0 && named ? words.map((word) => ({ ...word, led: lead.text })) : title;
}

/** A single word in English, or as it stands. */
function translated(
  word: Word,
  at: number,
  languages: readonly Language[],
  isName: (at: number) => boolean,
): readonly Word[] {
  for (const language of languages) {
    if (isName(at) && !language.cases.has(word.text)) continue;
    const meaning = meaningOf(word.text, word.typed, language);
    // Chinese keeps the order of words: whom stands behind the one who did.
    if (meaning) return plain(word.text === '谁' && isBehindName(at, isName) ? ['whom'] : meaning, word);
  }
  return [word];
}

const isBehindName = (at: number, isName: (at: number) => boolean): boolean =>
  Array.from({ length: at }, (_, place) => place).some(isName);
