import type { OfficeKind } from '../archive/schema.ts';
import type { Word } from '../fold.ts';
import { FORMER, KIND_BY_WORDS, kindOfOffice, OFFICE_BY_WORDS, type Office } from '../offices.ts';
import type { Place, Subject } from '../question.ts';
import type { Names } from './names.ts';
import { FUNCTION_WORDS } from './words.ts';

/** A stretch of words that names somebody: `subjects` are all whom it can mean. */
export interface Link {
  readonly at: number;
  readonly end: number;
  readonly subjects: readonly Subject[];
  /** Set where the words beside a surname say that it is somebody else's: "Hunter Biden". */
  readonly stranger?: true;
  /** Whether its case says that it is whom something is done to: Макрону. */
  readonly recipient?: true;
  /** The office or country that stands before a person's name. */
  readonly title?: Subject;
}

export interface LinkContext {
  readonly names: Names;
  /** Whether a folded word stands in the archive's own lines: then it is a topic and no misspelt name. */
  readonly knows: (word: string) => boolean;
  /** Whether a folded word stands just so in the archive's lines or among the words for its topics: then it is no slip. */
  readonly holds: (word: string) => boolean;
}

/** Finds every person, country, group and office that the words name, from left to right, the longest name first. */
export function linkNames(words: readonly Word[], context: LinkContext): Link[] {
  const links: Link[] = [];
  for (let at = 0; at < words.length; ) {
    const link =
      linkAt(words, at, context.names) ?? alikeAt(words, at, context) ?? slipAt(words, at, context);
    if (link) links.push(link);
    at = link?.end ?? at + 1;
  }
  return merged(
    words,
    links.map((link) => withCase(words, withNeighbours(words, link, context), context.names)),
  );
}

const longer = (one: Link | null, other: Link | null): Link | null =>
  one && other ? (one.end >= other.end ? one : other) : (one ?? other);

const keyAt = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map((word) => word.text)
    .join(' ');

/**
 * The places of the words that are part of a person's or group's name, and of a country's in another script than
 * Latin: 多 is "how many" in a question, and the beginning of Dodon in a name. Each with the place where its name begins.
 */
export function namePlaces(words: readonly Word[], names: Names): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at < words.length; ) {
    const foreign = !/^[\p{Script=Latin}\p{N}]+$/u.test(words[at]?.text ?? '');
    const link = ownAt(words, at, names) ?? (foreign ? countryAt(words, at, names) : null);
    const end =
      link && (link.end - at > 1 || !foreign || (words[at]?.text.length ?? 0) > 1) ? link.end : at + 1;
    if (link) for (let place = at; place < end; place += 1) places.set(place, at);
    at = end;
  }
  return places;
}

/** The most words that a name has: "democratic people s republic of korea" and its like. */
const LONGEST_NAME = 8;

/** The longest name, of somebody or of an office, that begins at a word. */
function linkAt(words: readonly Word[], at: number, names: Names): Link | null {
  const own = ownAt(words, at, names);
  const first = words[at]?.text ?? '';
  // Most words of a question begin no name at all; the country tables are large and left alone until they are needed.
  const office = own && officeWordsAt(words, at);
  if (office && office.end > own.end) return titleAt(words, at, names);
  if (own?.subjects.some(({ type }) => type === 'person') && !OFFICE_BY_WORDS.has(first)) return own;
  if (FUNCTION_WORDS.has(first) && !BEGINS_NAMES.has(first)) return own;
  return longer(titleAt(words, at, names), own ?? countryAt(words, at, names));
}

/** Function words that begin names all the same: "New Zealand", "former president of Mexico". */
const BEGINS_NAMES = new Set([
  'new',
  'us',
  ...FORMER,
  ...[...OFFICE_BY_WORDS.keys(), ...KIND_BY_WORDS.keys()].map((words) => words.split(' ')[0] ?? ''),
]);

function longestAt(
  words: readonly Word[],
  at: number,
  find: (key: string) => readonly Subject[],
): Link | null {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const subjects = find(keyAt(words, at, length));
    if (subjects.length > 0) return { at, end: at + length, subjects };
  }
  return null;
}

/** Short names that are other words, too, unless typed in capitals: "US" and "us", "UN" and "Kim Jong Un". */
const NEEDS_CAPITALS = new Set(['us', 'ab', 'un']);

const isTyped = (words: readonly Word[], at: number): boolean =>
  !NEEDS_CAPITALS.has(words[at]?.text ?? '') ||
  words[at]?.allCapitals === true ||
  words[at - 1]?.text === 'the' ||
  OFFICE_BY_WORDS.has(words[at + 1]?.text ?? '');

/** The person or group that begins at a word. */
const ownAt = (words: readonly Word[], at: number, names: Names): Link | null =>
  isTyped(words, at) ? longestAt(words, at, names.own) : null;

/** The country that begins at a word. */
function countryAt(words: readonly Word[], at: number, names: Names): Link | null {
  if (!isTyped(words, at)) return null;
  // "US" is left out of the tables with every other code of two letters.
  if (words[at]?.text === 'us') return { at, end: at + 1, subjects: [{ type: 'country', code: 'US' }] };
  return longestAt(words, at, names.countries);
}

const isPlace = (subject: Subject): subject is Place =>
  subject.type === 'country' || subject.type === 'group';

/** The country or group that begins at a word. */
function placeAt(words: readonly Word[], at: number, names: Names): { place: Place; end: number } | null {
  const own = ownAt(words, at, names);
  const link = own?.subjects.every(isPlace) ? own : countryAt(words, at, names);
  const [place] = link?.subjects ?? [];
  return link && place && isPlace(place) ? { place, end: link.end } : null;
}

/** Words that lead from an office to its place: "president of Turkey", "monarchs in Europe". */
const LEADS_TO_PLACE = new Set(['of', 'in', 'from', 'for']);

function placeAfter(words: readonly Word[], at: number, names: Names): { place: Place; end: number } | null {
  if (!LEADS_TO_PLACE.has(words[at]?.text ?? '')) return null;
  return placeAt(words, words[at + 1]?.text === 'the' ? at + 2 : at + 1, names);
}

/**
 * An office, or a kind of office, that begins at a word, with its place: "former German chancellor", "president of
 * Turkey", "the Pope", "EU prime ministers", "former leaders".
 */
function titleAt(words: readonly Word[], start: number, names: Names): Link | null {
  let at = start;
  let former = false;
  const skipFormer = () => {
    while (FORMER.has(words[at]?.text ?? '')) {
      former = true;
      at += 1;
    }
  };
  const whole = kindWordsAt(words, at, false);
  if (!whole) skipFormer();
  // "Vatican" is a country and an office; the office is meant.
  const before = whole || officeWordsAt(words, at) ? null : placeAt(words, at, names);
  if (before) at = before.end;
  if (!whole) skipFormer();
  const office = officeWordsAt(words, at);
  const kind = kindWordsAt(words, at, former);
  const end = Math.max(office?.end ?? 0, kind?.end ?? 0);
  if (end === 0) return null;
  const after = before ? null : placeAfter(words, end, names);
  const of = before?.place ?? after?.place ?? null;
  const link = (subject: Subject): Link => ({ at: start, end: after?.end ?? end, subjects: [subject] });
  // "Presidents" of nowhere in particular are a kind of office; those of a country are its presidents.
  if (kind && kind.end === end && !(office?.end === end && (of || former)))
    return link({ type: 'kind', kind: kind.kind, of });
  const every = !of && EVERY.has(words[start - 1]?.text ?? '') ? kindOfOffice(office?.office.id) : null;
  if (every) return link({ type: 'kind', kind: every, of });
  if (!office || office.end !== end || !(of || former || office.office.alone)) return null;
  return link({ type: 'office', office: office.office.id, of, former });
}

/** Words that make one office stand for all who hold one like it: "every prime minister". */
const EVERY = new Set(['every', 'each', 'any', 'which']);

/** Words for those who were in office, behind "former": "former EU leaders". */
const PEOPLE = new Set([
  'leader',
  'leaders',
  'head',
  'heads',
  'politician',
  'politicians',
  'ones',
  'officials',
  'statesmen',
]);

/** Kinds of office that nobody has who is a former holder. */
const IN_OFFICE = new Set<OfficeKind>(['head-of-state', 'head-of-government', 'monarch']);

function kindWordsAt(
  words: readonly Word[],
  at: number,
  former: boolean,
): { kind: OfficeKind; end: number } | null {
  for (let length = Math.min(5, words.length - at); length > 0; length -= 1) {
    const kind = KIND_BY_WORDS.get(keyAt(words, at, length));
    if (kind) return { kind: former && IN_OFFICE.has(kind) ? 'former' : kind, end: at + length };
  }
  if (former && PEOPLE.has(words[at]?.text ?? '')) return { kind: 'former', end: at + 1 };
  // "Which of the former was on the list?"
  const alone =
    words[at - 1]?.text === 'former' && /^(was|were|is|are|did|got|received)$/.test(words[at]?.text ?? '');
  return former && alone ? { kind: 'former', end: at } : null;
}

function officeWordsAt(words: readonly Word[], at: number): { office: Office; end: number } | null {
  for (let length = Math.min(7, words.length - at); length > 0; length -= 1) {
    const office = OFFICE_BY_WORDS.get(keyAt(words, at, length));
    if (office && (length > 1 || isTyped(words, at))) return { office, end: at + length };
  }
  return null;
}

/** A name of several words that is set in other letters, one of them a word that nothing else accounts for. */
function alikeAt(words: readonly Word[], at: number, { names, holds }: LinkContext): Link | null {
  for (let length = Math.min(4, words.length - at); length > 1; length -= 1) {
    const texts = words.slice(at, at + length).map(({ text }) => text);
    if (texts.some((text) => FUNCTION_WORDS.has(text)) || texts.every(holds)) continue;
    const subjects = names.alike(texts.join(' '));
    if (subjects.length > 0) return { at, end: at + length, subjects };
  }
  return null;
}

/** A single word that is a slip away from a name, unless it is right as it stands: "Angela" is not Angola. */
function slipAt(words: readonly Word[], at: number, { names, holds }: LinkContext): Link | null {
  const text = words[at]?.text ?? '';
  if (text.length < 4 || FUNCTION_WORDS.has(text) || holds(text) || names.has(text)) return null;
  const subjects = names.slip(text);
  return subjects.length > 0 ? { at, end: at + 1, subjects } : null;
}

/** The most words beside a surname that are taken for the rest of the name. */
const MOST_GIVEN_NAMES = 3;

/**
 * Takes the words beside a bare surname into account: a given name is taken in, an unknown one makes it the name
 * of somebody else. Without this "Hunter Biden" would be answered with the record of his father.
 */
function withNeighbours(words: readonly Word[], link: Link, context: LinkContext): Link {
  const [subject] = link.subjects;
  const titled = subject?.type === 'office' && subject.of === null && !subject.former;
  if (titled && isNamed(words, link, context)) return { ...link, stranger: true };
  if (link.end - link.at > 1 || subject?.type !== 'person') return link;
  let { at, end } = link;
  const belongs = (word: Word | undefined): boolean =>
    word !== undefined && link.subjects.some((one) => context.names.belongs(word.text, one));
  while (at > link.at - MOST_GIVEN_NAMES && belongs(words[at - 1])) at -= 1;
  while (end < link.end + MOST_GIVEN_NAMES && belongs(words[end])) end += 1;
  const given = words.slice(at, end).filter((_, place) => at + place < link.at || at + place >= link.end);
  const fitting = link.subjects.filter((one) => given.every(({ text }) => context.names.belongs(text, one)));
  const before = words[at - 1];
  const next = words[end];
  // "Kim Jong-il" begins as another name does and ends otherwise.
  const goesOn = end > link.end && next !== undefined && isForeign(next, context);
  const stranger = (before && isForeign(before, context)) || isStrange(next, context) || goesOn;
  return {
    at,
    end,
    subjects: fitting.length > 0 ? fitting : link.subjects,
    ...(stranger ? { stranger: true } : {}),
  };
}

/** A word behind a name that, by its capital, goes on with it: "Biden Jr", "King Charles". */
const isStrange = (word: Word | undefined, context: LinkContext): boolean =>
  word?.capital === true && isForeign(word, context);

/** Whether an office goes on with the name of somebody who is not on record: "King Charles", "king charles". */
function isNamed(words: readonly Word[], { end }: Link, context: LinkContext): boolean {
  const next = words[end];
  if (next === undefined || !isForeign(next, context)) return false;
  return next.capital || (/^[a-z]{4,}$/.test(next.text) && next.clause === words[end - 1]?.clause);
}

/** A word that is part of no name, question or line of the archive. */
const isForeign = ({ text }: Word, { names, knows }: LinkContext): boolean =>
  !FUNCTION_WORDS.has(text) &&
  !OFFICE_BY_WORDS.has(text) &&
  !knows(text) &&
  !/^\d+$/.test(text) &&
  names.own(text).length === 0 &&
  names.countries(text).length === 0;

/** Marks a Russian name in the dative: without its last letter, or with that of another case, it is a name as well. */
function withCase(words: readonly Word[], link: Link, names: Names): Link {
  const [, stem] = words[link.end - 1]?.text.match(/^(\p{Script=Cyrillic}{3,})[ую]$/u) ?? [];
  const dative =
    stem !== undefined && ['', 'а', 'и', 'ь'].some((ending) => names.own(stem + ending).length > 0);
  return dative ? { ...link, recipient: true } : link;
}

/** Joins what names one and the same: "German Chancellor Merkel", "President Xi Jinping of China". */
function merged(words: readonly Word[], links: readonly Link[]): Link[] {
  const touches = (title: Link, person: Link): boolean => isTitle(words, title, person);
  const people = links.filter((link) => link.subjects.some((subject) => subject.type === 'person'));
  return links
    .filter((link) => people.includes(link) || !people.some((person) => touches(link, person)))
    .map((link) => {
      const title = people.includes(link)
        ? (links.find((other) => touches(other, link)) ?? bareTitle(words, link))
        : undefined;
      return title
        ? { ...link, at: title.at, ...(title.subjects[0] ? { title: title.subjects[0] } : {}) }
        : link;
    });
}

/** Whether an office or a country stands right before a person's name, as a title does: "North Korea's leader Kim". */
function isTitle(words: readonly Word[], title: Link, person: Link): boolean {
  const [subject] = title.subjects;
  if (subject?.type !== 'office' && subject?.type !== 'country') return false;
  const between = words.slice(title.end, person.at);
  return person.at >= title.end && between.length <= 2 && between.every(({ text }) => TITLE_WORDS.has(text));
}

/** An office without its place right before a name: "President Bush". */
function bareTitle(words: readonly Word[], { at }: Link): Link | undefined {
  for (let length = 2; length > 0; length -= 1) {
    const office = at >= length ? OFFICE_BY_WORDS.get(keyAt(words, at - length, length)) : undefined;
    if (office)
      return {
        at: at - length,
        end: at,
        subjects: [{ type: 'office', office: office.id, of: null, former: false }],
      };
  }
  return undefined;
}

const TITLE_WORDS = new Set([
  'leader',
  'head',
  'ruler',
  'president',
  'chancellor',
  'premier',
  'prime',
  'minister',
  's',
]);
