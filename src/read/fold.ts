/** Letters that Unicode does not decompose, as people type them without the right keyboard. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  þ: 'th',
  ґ: 'г',
  ŋ: 'n',
};
const TO_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Most texts need no folding but of case, and thousands of names are folded at every start. */
const ASCII = /^[\x20-\x7e]*$/;
const SIMPLE_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The zero of each script's digits that NFKD leaves alone: Arabic-Indic, Persian, Devanagari. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

const toDigit = (char: string): string => {
  const point = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => point >= first && point <= first + 9);
  return zero === undefined ? char : String(point - zero);
};

/**
 * A text as it is compared: lower case, without marks, width or invisible characters, in plain letters.
 * `Erdoğan` → `erdogan`, `İstanbul` → `istanbul`, `２０２１` → `2021`, `ё` → `е`.
 */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .toLowerCase()
        .replace(TO_PLAIN, (letter) => PLAIN[letter] ?? letter)
        .replace(/\p{Nd}/gu, toDigit);

/** A word of a text, folded; Chinese, and Japanese in Chinese characters, is cut to single characters. */
export interface Word {
  readonly text: string;
  /** Whether it was typed with a capital at its head, or whole in capitals. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
}

/** A case ending or possessive after an apostrophe: `Turkey's`, `Erdoğan'a`. */
const ENDING = /(?<=\p{L})['’ʼ`´]\p{L}{1,3}(?!\p{L})/gu;
const WORD = /\p{Script=Han}|\p{Nd}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const visible = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(ENDING, '');
  return Array.from(visible.matchAll(WORD), ([raw]) => ({
    text: fold(raw),
    capital: /^\p{Lu}/u.test(raw),
    allCapitals: /^\p{Lu}+$/u.test(raw),
  })).filter((word) => word.text !== '');
}

/** The folded words of a text, with a space between them: how names are keyed. */
export const keyOf = (text: string): string =>
  SIMPLE_NAME.test(text)
    ? text.toLowerCase()
    : wordsOf(text)
        .map((word) => word.text)
        .join(' ');
