import type { SeasonId } from '../archive/schema.ts';
import {
  FIRST_YEAR,
  LAST_YEAR,
  neighbour,
  only,
  type SeasonRange,
  seasonOn,
  seasonSentIn,
} from '../archive/season.ts';
import type { Word } from '../fold.ts';

/** What a text says of time. `fault`: it names a year that no calendar of heads of state has. */
export interface Years {
  readonly when: SeasonRange | null;
  /** Whether two years were named the later one first. */
  readonly falling: boolean;
  /** The season that "after" leads to; null where none does. */
  readonly after: SeasonId | null;
  /** Whether two seasons are named one by one, and no stretch of time: "2014 and 2025". */
  readonly pair: boolean;
  readonly fault: boolean;
  /** How many seasons or stretches are named. */
  readonly named: number;
  /** The words that do not speak of time. */
  readonly rest: readonly Word[];
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The number below a hundred that begins at `at`, spelled out, and how many words it takes. */
function smallNumber(words: readonly Word[], at: number): { value: number; length: number } | null {
  const unit = UNITS.indexOf(words[at]?.text ?? '');
  if (unit >= 0) return { value: unit, length: 1 };
  const ten = TENS.indexOf(words[at]?.text ?? '');
  if (ten < 0) return null;
  const digit = UNITS.indexOf(words[at + 1]?.text ?? '');
  const value = (ten + 2) * 10;
  return digit > 0 && digit < 10 ? { value: value + digit, length: 2 } : { value, length: 1 };
}

/** A year in words: "two thousand and twenty-one", "twenty seventeen", "nineteen ninety-nine". */
function spelledYear(words: readonly Word[], at: number): { year: number; length: number } | null {
  if (words[at]?.text === 'two' && words[at + 1]?.text === 'thousand') {
    const and = words[at + 2]?.text === 'and' ? 1 : 0;
    const tail = smallNumber(words, at + 2 + and);
    return tail ? { year: 2000 + tail.value, length: 2 + and + tail.length } : { year: 2000, length: 2 };
  }
  const century = words[at]?.text === 'twenty' ? 2000 : words[at]?.text === 'nineteen' ? 1900 : null;
  const tail = century === null ? null : smallNumber(words, at + 1);
  return century !== null && tail && tail.value >= 10
    ? { year: century + tail.value, length: 1 + tail.length }
    : null;
}

/** Numbers written out become digits, so that one reading serves both. */
function withDigits(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const spelled = spelledYear(words, at);
    if (spelled) {
      out.push({ ...(words[at] as Word), text: String(spelled.year) });
      at += spelled.length - 1;
    } else if (words[at]) out.push(words[at] as Word);
  }
  return out;
}

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d+$/.test(word.text);

/** Words that make the year after them the one that the greeting is for, not the one it was sent in. */
const FOR_YEAR = [
  ['new'],
  ['january'],
  ['january', 'in'],
  ['jan'],
  ['ny'],
  ['new', 'year'],
  ['new', 'years'],
  ['new', 'year', 's'],
  ['happy'],
  ['for'],
];
/** What comes to the same behind the year. */
const AS_NEW_YEAR = ['as', 'new', 'year'];

const endsWith = (words: readonly Word[], tail: readonly string[]): boolean =>
  tail.every((text, index) => words[words.length - tail.length + index]?.text === text);

const JOINS = new Set(['to', 'until', 'till', 'through', 'and']);
/** Words between two years that make a stretch of time of them. */
const STRETCHES = new Set(['to', 'until', 'till', 'through', 'up']);
const SINCE = new Set(['since', 'after']);
const UNTIL = new Set(['until', 'till', 'before']);

/** The words that only lead to a year: "in", "sent in", "December". */
const LEADS = new Set([
  'in',
  'on',
  'of',
  'sent',
  'december',
  'dec',
  'year',
  'season',
  'winter',
  'during',
  'the',
  '年',
]);

/** A day of the month that stands beside it: "30 December", "December 30". */
const isDay = (words: readonly Word[], at: number): boolean =>
  /^([1-9]|[12]\d|3[01])$/.test(words[at]?.text ?? '') &&
  [words[at - 1], words[at + 1]].some(
    (word) => word?.clause === words[at]?.clause && /^(dec(ember)?|jan(uary)?)$/.test(word?.text ?? ''),
  );

/** Words behind a number that make it an amount: 2000 billion, 2000 亿. */
const AMOUNTS = new Set(
  'million millions billion billions bn mln percent dollars usd euros rubles 万 萬 亿 億'.split(' '),
);

interface Found {
  readonly range: SeasonRange;
  readonly at: number;
  readonly end: number;
}

/** The season at a place: `2017-18`, `2017-2018`, "New Year 2018", "2017"; "bad" for a number that is no year. */
function seasonAt(words: readonly Word[], at: number): Found | 'bad' | null {
  const word = words[at];
  if (!word || !isNumber(word)) return null;
  const number = Number(word.text);
  const before = words.slice(0, at);
  if (AMOUNTS.has(words[at + 1]?.text ?? '')) return null;
  if (word.text.length !== 4) return looksLikeYear(words, at) ? 'bad' : null;
  if (number < FIRST_YEAR || number > LAST_YEAR) return 'bad';
  const next = words[at + 1]?.text ?? '';
  const joined = words[at + 1]?.clause === word.clause;
  const second = joined && /^\d{2}$|^\d{4}$/.test(next) && Number(next.slice(-2)) === (number + 1) % 100;
  if (second) return { range: only(seasonSentIn(number)), at, end: at + 2 };
  const decade = next === 's' && number % 10 === 0;
  if (decade)
    return { range: { first: seasonSentIn(number), last: seasonSentIn(number + 9) }, at, end: at + 2 };
  const date = dateAround(words, at);
  if (date)
    return { range: only(seasonSentIn(date.month === 1 ? number - 1 : number)), at: date.at, end: date.end };
  // "The same for 2022" asks the question before for that year.
  const lead = endsWith(before, ['same', 'for'])
    ? undefined
    : FOR_YEAR.find((tail) => endsWith(before, tail));
  if (lead) return { range: only(seasonSentIn(number - 1)), at: at - lead.length, end: at + 1 };
  // Turkish has it behind the year: "2018 yeni yılı için", for the new year of 2018.
  if (AS_NEW_YEAR.every((text, index) => words[at + 1 + index]?.text === text))
    return { range: only(seasonSentIn(number - 1)), at, end: at + 1 + AS_NEW_YEAR.length };
  return { range: only(seasonSentIn(number)), at, end: at + 1 };
}

/** A year that is part of a date in digits: "30.12.2021", "2021-12-30", "12/2021"; a January belongs to the year before. */
function dateAround(words: readonly Word[], at: number): { at: number; end: number; month: number } | null {
  const number = (place: number): number =>
    /^\d{1,2}$/.test(words[place]?.text ?? '') ? Number(words[place]?.text) : 0;
  const isMonth = (month: number): boolean => month === 12 || month === 1;
  const isDate = (day: number): boolean => day >= 1 && day <= 31;
  if (isMonth(number(at - 1)) && isDate(number(at - 2)))
    return { at: at - 2, end: at + 1, month: number(at - 1) };
  if (isMonth(number(at + 1)) && isDate(number(at + 2))) return { at, end: at + 3, month: number(at + 1) };
  return isMonth(number(at - 1)) ? { at: at - 1, end: at + 1, month: number(at - 1) } : null;
}

/** A lone number is a year that went wrong only where the text treats it as one: "in 0", "year 99999". */
const looksLikeYear = (words: readonly Word[], at: number): boolean =>
  (/^(in|year|since|for)$/.test(words[at - 1]?.text ?? '') && words[at + 1]?.clause !== words[at]?.clause) ||
  words.length === 1;

/** "this year", "last December", "last three years", "5 years ago", seen from `today`. */
function relativeSeason(words: readonly Word[], at: number, today: Date): Found | null {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3).map((word) => word.text);
  const sent = seasonSentIn(today.getUTCFullYear());
  const count = (text: string): number =>
    /^\d{1,2}$/.test(text) ? Number(text) : text === 'few' ? A_FEW : Math.max(0, UNITS.indexOf(text));
  const step = STEPS[first];
  if (step !== undefined && PERIODS.has(second)) {
    const from = second === 'season' ? seasonOn(today) : sent;
    return { range: only(neighbour(from, step)), at, end: at + 2 };
  }
  if (step === -1 && count(second) > 0 && /^(years|seasons|winters)$/.test(third)) {
    return { range: { first: neighbour(sent, -count(second)), last: neighbour(sent, -1) }, at, end: at + 3 };
  }
  if (count(first) > 0 && /^years?$/.test(second) && third === 'ago') {
    return { range: only(neighbour(sent, -count(first))), at, end: at + 3 };
  }
  return null;
}

/** How many years "the last few years" are. */
const A_FEW = 3;
const STEPS: Readonly<Record<string, number>> = { this: 0, last: -1, past: -1, previous: -1, next: 1 };
const PERIODS = new Set(['year', 'december', 'season']);

/**
 * Takes what a text says of time out of its words. A bare year is the one that the greetings were sent in, a year
 * after "New Year", "for" or "happy" the one that they were for (DESIGN, "Years").
 * `followed`: "the next year" is that after the one of the question before. `today` decides "last year", `span` is the first and the last season on record and bounds "since 2014".
 */
export function takeYears(
  typed: readonly Word[],
  today: Date,
  span: SeasonRange | null,
  followed = false,
): Years {
  const words = withDigits(typed);
  const found: Found[] = [];
  let fault = false;
  for (let at = 0; at < words.length; at += 1) {
    const step = followed && /^(next|previous)$/.test(words[at]?.text ?? '');
    const season = step ? null : (relativeSeason(words, at, today) ?? seasonAt(words, at));
    if (season === 'bad') fault = true;
    else if (season) {
      found.push(season);
      at = season.end - 1;
    }
  }
  if (found.length === 0)
    return { when: null, falling: false, pair: false, after: null, fault, named: 0, rest: words };
  return rangeOf(words, found, span ?? found[0]?.range ?? null, fault);
}

/** What several years, and the words between them, come to. */
function rangeOf(
  words: readonly Word[],
  found: readonly Found[],
  span: SeasonRange | null,
  fault: boolean,
): Years {
  const taken = new Set<number>();
  const take = (from: number, end: number) => {
    for (let at = from; at < end; at += 1) taken.add(at);
  };
  for (const { at, end } of found) {
    let from = at;
    while (
      from > 0 &&
      !taken.has(from - 1) &&
      // "New year in 2021": the year of "new year" is none of its own.
      !(words[from - 1]?.text === 'year' && words[from - 2]?.text === 'new') &&
      (LEADS.has(words[from - 1]?.text ?? '') || isDay(words, from - 1))
    )
      from -= 1;
    let to = end;
    while (words[to]?.text === '年') to += 1;
    take(from, to);
  }
  const [one, two] = found;
  const lead = one ? leadOf(words, taken, one.at) : -1;
  const leading = words[lead]?.text ?? '';
  let when: SeasonRange = { first: one?.range.first ?? '', last: one?.range.last ?? '' };
  let pair = false;
  if (one && two) {
    const seasons = found.map((item) => item.range.first).sort();
    when = { first: seasons[0] ?? when.first, last: seasons.at(-1) ?? when.last };
    const between = words
      .slice(one.end, two.at)
      .map((word) => word.text)
      .filter((text) => text !== '年');
    const spans = leading === 'between' || leading === 'from' || leading === 'since';
    const apart = words[one.end - 1]?.clause !== words[two.at]?.clause;
    pair = !spans && (between.length > 0 || apart) && !between.some((text) => STRETCHES.has(text));
    if (pair && found.length === 2) when = { ...when, ends: true };
    // "2014 AND 2025" asks for what both have.
    for (let at = one.end; at < two.at; at += 1)
      if (JOINS.has(words[at]?.text ?? '') && !words[at]?.allCapitals) taken.add(at);
    if (spans) taken.add(lead);
  } else if (span && one && (SINCE.has(leading) || isOnwards(words, leading, one.end))) {
    const first = leading === 'after' ? neighbour(when.first, 1) : when.first;
    when = { first, last: span.last < first ? first : span.last };
    taken.add(lead);
  } else if (span && UNTIL.has(leading)) {
    const last = leading === 'before' ? neighbour(when.last, -1) : when.last;
    when = { first: span.first > last ? last : span.first, last };
    taken.add(lead);
  }
  if (span && one && !two && /^(before|earlier)$/.test(words[one.end]?.text ?? '') && lead < 0) {
    const last = neighbour(when.last, -1);
    when = { first: span.first > last ? last : span.first, last };
    taken.add(one.end);
  }
  const falling = one !== undefined && two !== undefined && one.range.first > two.range.first;
  if (when.first === when.last) when = only(when.first);
  const after = leading === 'after' && one && !two ? one.range.last : null;
  return {
    when,
    falling,
    pair,
    after,
    fault,
    named: found.length,
    rest: words.filter((_, at) => !taken.has(at)),
  };
}

const isOnwards = (words: readonly Word[], leading: string, end: number): boolean =>
  (leading === 'from' && words[end]?.text === 'on') || /^(onwards?|forward)$/.test(words[end]?.text ?? '');

/** The place of the word before the years, past those that only lead to it. */
function leadOf(words: readonly Word[], taken: ReadonlySet<number>, at: number): number {
  let place = at - 1;
  while (place >= 0 && taken.has(place)) place -= 1;
  return words[place] ? place : -1;
}

/** The season that a command's year option names; null for a number that is no year. */
export const seasonOfYear = (year: number): SeasonRange | null =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? only(seasonSentIn(year)) : null;
