import { stemmer as russian } from '@orama/stemmers/russian';
import MiniSearch from 'minisearch';
import type { Country } from 'world-countries';
import { subjectAddress } from '../address.ts';
import type { Archive } from '../archive/archive.ts';
import { allCountries } from '../archive/countries.ts';
import { fold, keyOf, wordsOf } from '../fold.ts';
import { once } from '../once.ts';
import type { Subject } from '../question.ts';
import { forgiven, isNear, isSlip, skeletonOf } from './slips.ts';

/** Every name that the archive and the country tables know, in every spelling they hold. */
export interface Names {
  /** Whom a name of exactly these folded words can mean among people and groups; none, one, or several. */
  own(key: string): readonly Subject[];
  /** Which countries a name of exactly these folded words can mean. */
  countries(key: string): readonly Subject[];
  /** Whether a folded word is part of any name as it stands. */
  has(word: string): boolean;
  /** Whom a word means that is one slip of the pen away from a name. */
  slip(word: string): readonly Subject[];
  /** Whom a name of several words means, by what transliterations leave of it: "Miguel Diaz Kanel". */
  alike(key: string): readonly Subject[];
  /** Names that look like these words, the likest first, for a reader to choose from. */
  near(words: readonly string[]): readonly Subject[];
  /** Whether a folded word may stand before or after the surname of this person as part of the name. */
  belongs(word: string, subject: Subject): boolean;
}

/** The languages whose country names readers are likeliest to type, of those that world-countries has. */
const COUNTRY_LANGUAGES = 'ara deu fra pol rus spa tur zho'.split(' ');

/** Foreign country names that are English words: German "Island", Polish "Indie", Manx "Mann". */
const ENGLISH_WORDS = new Set(['island', 'indie', 'mann']);

/** Everyday names that the package lacks. */
const EVERYDAY: Record<string, readonly string[]> = {
  AZ: ['Azeri'],
  GB: ['Britain', 'England', 'English'],
  US: ['America', 'the States'],
  KR: ['ROK'],
};

/**
 * A language named like its country gives the adjective that people use: Kazakh, Uzbek, Tajik, Turkmen. The
 * package's own demonyms ("Kazakhstani", "Tadzhik") are rarely typed.
 */
const adjectives = ({ name, languages }: Country): string[] =>
  Object.values(languages ?? {}).filter((language) =>
    fold(name.common).startsWith(fold(language).slice(0, 4)),
  );

function countryNames(country: Country): string[] {
  const spellings = country.altSpellings.filter((text) => text.length > 2 || text === 'UK');
  // The package has Turkey only as "Republic of Turkey".
  const short = spellings.flatMap((text) => text.match(/^Republic of (.+)$/)?.[1] ?? []);
  const foreign = COUNTRY_LANGUAGES.flatMap((language) => country.translations[language]?.common ?? []);
  const people = Object.values(country.demonyms ?? {}).flatMap(({ m, f }) => [m, f, `${m}s`]);
  return [
    country.name.common,
    country.name.official,
    ...spellings,
    ...short,
    ...foreign,
    ...people,
    ...adjectives(country),
    ...(EVERYDAY[country.cca2] ?? []),
  ];
}

const rank = (code: string): number => (allCountries().get(code)?.unMember ? 0 : 1);

/** Where a name is that of several countries, the member of the United Nations is meant: "American" is not Guam. */
function likeliest(subjects: readonly Subject[]): readonly Subject[] {
  if (subjects.length < 2) return subjects;
  const codes = subjects.flatMap((subject) => (subject.type === 'country' ? [subject.code] : []));
  const best = Math.min(...codes.map(rank));
  return subjects.filter((subject) => subject.type !== 'country' || rank(subject.code) === best);
}

/** The shortest last part of a name in Latin letters that is taken for a surname: shorter ones are numbers and particles. */
const SURNAME_FROM = 4;

/** Numbers of monarchs and popes, which are no surnames. */
const ORDINAL = /^(перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|четырнадцат|世$)/iu;

/** The last part of a name in a script that writes the surname last: Kirchner, Джастина Трюдо, 贾斯汀·特鲁多. */
function surnameOf(name: string): string | null {
  const parts = name.split(/[\s·•]+/u);
  const last = parts.at(-1) ?? '';
  // "Albert II of Monaco" bears the name of a country.
  if (parts.length < 2 || last.length < 2 || parts.includes('of')) return null;
  if (/^[\p{Script=Latin}\p{M}'’-]+$/u.test(last)) return last.length >= SURNAME_FROM ? last : null;
  return /^[\p{Script=Cyrillic}\p{Script=Han}]+$/u.test(last) && !ORDINAL.test(last) ? last : null;
}

/** Surnames with those who bear them; what is another one's given name is none: Felipe, Francis. */
function* surnames(archive: Archive): Generator<readonly [string, string]> {
  const bearers = new Map<string, Set<string>>();
  const others = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(id));
  for (const { id, kind, name, spellings } of archive.people.values()) {
    // Popes and monarchs bear no surname.
    if (kind !== 'person' || /^Pope | [IVX]+$/.test(name)) continue;
    const names = [name, ...Object.values(spellings).flat()];
    const last = new Set(names.flatMap((one) => surnameOf(one) ?? []).map(keyOf));
    for (const key of last) add(bearers, key, id);
    for (const text of names.flatMap((one) => keyOf(one).split(' ')))
      if (!last.has(text)) add(others, text, id);
  }
  for (const [key, ids] of bearers) if (!others.has(key)) for (const id of ids) yield [key, id];
}

/** Every name of the archive's people and groups, as it is on record. */
function* ownNames(archive: Archive): Generator<readonly [string, Subject]> {
  for (const person of archive.people.values()) {
    if (person.kind === 'unnamed') continue;
    const subject: Subject = { type: 'person', id: person.id };
    for (const name of [person.name, ...person.aliases, ...Object.values(person.spellings).flat()])
      yield [name, subject];
  }
  for (const group of archive.groups.values()) {
    const subject: Subject = { type: 'group', id: group.id };
    for (const name of [group.name, ...group.names]) yield [name, subject];
  }
}

function* surnameSubjects(archive: Archive): Generator<readonly [string, Subject]> {
  for (const [surname, id] of surnames(archive)) yield [surname, { type: 'person', id }];
}

/** Every name of the world's countries. */
function* namesOfCountries(): Generator<readonly [string, Subject]> {
  for (const country of allCountries().values()) {
    const subject: Subject = { type: 'country', code: country.cca2 };
    for (const name of countryNames(country)) {
      if (!ENGLISH_WORDS.has(fold(name))) yield [name, subject];
    }
  }
}

type ByKey = ReadonlyMap<string, readonly Subject[]>;

function byKey(names: Iterable<readonly [string, Subject]>): ByKey {
  const map = new Map<string, Subject[]>();
  for (const [name, subject] of names) {
    const key = keyOf(name);
    const known = map.get(key);
    if (!known) map.set(key, [subject]);
    else if (!known.some((other) => subjectAddress(other) === subjectAddress(subject))) known.push(subject);
  }
  return map;
}

/** A Russian name without the ending of its case; the stemmer leaves a lone й where a case begins anew. */
const caseless = (word: string): string => russian(word).replace(/и$/u, '');

const CYRILLIC = /^\p{Script=Cyrillic}{4,}$/u;

/** Whom the single names in Cyrillic mean, whatever the case. */
function inflectedOf(names: Iterable<readonly [string, readonly Subject[]]>): ByKey {
  const map = new Map<string, readonly Subject[]>();
  for (const [key, subjects] of names) {
    if (!CYRILLIC.test(key)) continue;
    const stem = caseless(key);
    map.set(stem, uniqueSubjects([...(map.get(stem) ?? []), ...subjects]));
  }
  return map;
}

/** The names of a single word, by their first letter and their length. */
function singlesOf(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const key of keys) {
    if (key.includes(' ')) continue;
    const at = `${key[0]}${key.length}`;
    map.set(at, [...(map.get(at) ?? []), key]);
  }
  return map;
}

/** The lengths of names that a word of this length may be a slip away from. */
const lengthsNear = (length: number): number[] => {
  const most = forgiven(length);
  return Array.from({ length: 2 * most + 1 }, (_, at) => length - most + at);
};

/** The shortest name that is known by its skeleton: of short ones too little is left. */
const SKELETON_FROM = 6;

/** Whom the names in Latin letters mean, by what transliterations leave of them. */
function skeletonsOf(own: ByKey): ByKey {
  const map = new Map<string, readonly Subject[]>();
  for (const [key, subjects] of own) {
    if (key.length < SKELETON_FROM || !/^[a-z]+( [a-z]+)*$/.test(key)) continue;
    const skeleton = skeletonOf(key);
    map.set(skeleton, uniqueSubjects([...(map.get(skeleton) ?? []), ...subjects]));
  }
  return map;
}

/** Opens the names of an archive. */
export function openNames(archive: Archive): Names {
  const recorded = byKey(ownNames(archive));
  // What is on record as a name by itself stands; a surname is only read out of whole names.
  const own = new Map([...byKey(surnameSubjects(archive)), ...recorded]);
  const countries = once(() => byKey(namesOfCountries()));
  const index = once(() => nearIndex(keys()));
  const keys = once(() => [...new Set([...own.keys(), ...countries().keys()])]);
  const nameWords = once(() => new Set(keys().flatMap((key) => key.split(' '))));
  const singles = once(() => singlesOf(keys()));
  const skeletons = once(() => skeletonsOf(own));
  const inflected = once(() => inflectedOf([...own, ...countries()]));
  const meant = (key: string): readonly Subject[] => own.get(key) ?? likeliest(countries().get(key) ?? []);
  const wordsOfPerson = (id: string): string[] => {
    const { name = '', spellings = {} } = archive.people.get(id) ?? {};
    return [name, ...Object.values(spellings).flat()].flatMap((one) => wordsOf(one).map(({ text }) => text));
  };

  return {
    own: (key) => own.get(key) ?? [],
    countries: (key) => likeliest(countries().get(key) ?? []),
    has: (word) => nameWords().has(word),
    slip: (word) => {
      const single = lengthsNear(word.length).flatMap((length) =>
        (singles().get(`${word[0]}${length}`) ?? []).filter((name) => isSlip(word, name)),
      );
      // Groups have short names: a slip away from one stands much else.
      const found = uniqueSubjects(single.flatMap(meant)).filter(({ type }) => type !== 'group');
      if (found.length > 0) return found;
      return skeletons().get(skeletonOf(word)) ?? inflected().get(caseless(word)) ?? [];
    },
    alike: (key) => skeletons().get(skeletonOf(key)) ?? [],
    near: (words) => {
      const fuzzy = (term: string) => (term.length < 4 ? false : 0.34);
      const hits = index()
        .search(words.join(' '), { fuzzy, prefix: (term) => term.length > 2 })
        .filter(({ terms }) => terms.some((term) => words.some((word) => isNear(word, term))));
      return uniqueSubjects(hits.flatMap(({ id }) => meant(id))).slice(0, MOST_NEAR);
    },
    belongs: (word, subject) =>
      subject.type === 'person' &&
      wordsOfPerson(subject.id).some(
        (part) => part === word || isSlip(word, part) || (word.length === 1 && part[0] === word),
      ),
  };
}

/** How many near names are offered: as many as a row of buttons holds. */
const MOST_NEAR = 5;

/** An index of the names' words for what is nearly right; its documents are the names' keys. */
function nearIndex(keys: Iterable<string>): MiniSearch {
  const index = new MiniSearch({
    fields: ['id'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(Array.from(keys, (id) => ({ id })));
  return index;
}

function uniqueSubjects(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [subjectAddress(subject), subject])).values()];
}
