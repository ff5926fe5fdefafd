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
/** The same in any letters that are not cut into characters. */
const LETTERS_ONLY = /^(?:(?!\p{Script=Han})\p{L})+(?: (?:(?!\p{Script=Han})\p{L})+)*$/u;

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
  /** As it was typed, in lower case: `à` and `a` are two words of French. */
  readonly typed: string;
  /** A case ending or possessive behind an apostrophe, folded: `s` of `Turkey's`, `a` of `Erdoğan'a`; else empty. */
  readonly ending: string;
  /** Which part of the text it stands in, where commas, full stops, dashes and the like part it; from 0 on. */
  readonly clause: number;
  /** Whether it was typed with a capital at its head, or whole in capitals. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** The side that its case tells, where that stands behind it: "to" in "Fransa cumhurbaşkanına". */
  readonly led?: string;
}

const LETTERS = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+';
/** Articles and the like that lose a vowel before a name: `l'UE`, `d'Erdogan`. What stands behind them is no ending. */
const ELIDED = "(?![ldnsjcmtLDNSJCMT]['’]|[Qq]u['’])";
const ENDING = "(?:['’ʼ`´](\\p{L}{1,5})(?!\\p{L}))?";
const WORD = new RegExp(
  `(?=[\\p{L}\\p{N}])\\p{Script=Han}|\\p{Nd}+${ENDING}|${ELIDED}(${LETTERS})${ENDING}|${LETTERS}`,
  'gu',
);

/** Signs that part a text; a full stop only before a space, as it may stand in a date. */
const PARTS = /[,;:!?()\n，。；：！？、（）]|\.\s|\s[-–—]+\s|—/u;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const visible = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  let [clause, read] = [0, 0];
  return Array.from(visible.matchAll(WORD), (match) => {
    const [raw, afterDigits, letters, afterLetters] = match;
    if (PARTS.test(visible.slice(read, match.index))) clause += 1;
    read = match.index + raw.length;
    const ending = afterDigits ?? afterLetters ?? '';
    const word = letters ?? (ending ? raw.slice(0, -ending.length - 1) : raw);
    return {
      text: fold(word),
      typed: word.toLowerCase(),
      ending: fold(ending),
      clause,
      capital: /^\p{Lu}/u.test(word),
      allCapitals: /^\p{Lu}+$/u.test(word),
    };
  }).filter((word) => word.text !== '');
}

/** The folded words of a text, with a space between them: how names are keyed. */
export function keyOf(text: string): string {
  if (SIMPLE_NAME.test(text)) return text.toLowerCase();
  if (LETTERS_ONLY.test(text)) return fold(text);
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

/** Small words of the seven languages: they part no phrase and are no topic. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `and of the in on for to a an at with against between about и в на о по с у против про за к от для und der die das des
  den dem im am zur zum von fur gegen uber mit y e de del la el los las en para con contra sobre et du le les l d au aux
  pour contre sur avec ve ile icin karsi`.split(/\s+/),
);
