import type { Holder } from './archive/archive.ts';
import type { OfficeKind } from './archive/schema.ts';
import { keyOf } from './fold.ts';

/** An office as people name it. */
export interface Office {
  readonly id: string;
  /** How readers and sources word it, folded. */
  readonly words: readonly string[];
  /** Whether the word alone says whose office it is: there is one pope, but many presidents. */
  readonly alone: boolean;
}

/** How people name whoever leads an organisation, beside his title in the sources. */
const headsOf = (title: string, ...names: readonly string[]): string[] =>
  [title, 'president', 'head', 'chief', 'boss', 'director', 'leader'].flatMap((word) =>
    names.flatMap((name) => [`${word} of ${name}`, `${word} of the ${name}`, `${name} ${word}`]),
  );

export const OFFICES = [
  { id: 'president', words: ['president', 'presidents'], alone: false },
  { id: 'president-elect', words: ['president elect', 'presidents elect'], alone: true },
  {
    id: 'prime-minister',
    words: ['prime minister', 'prime ministers', 'premier', 'premiers', 'pm'],
    alone: false,
  },
  { id: 'chancellor', words: ['chancellor', 'chancellors'], alone: true },
  { id: 'queen', words: ['queen'], alone: true },
  { id: 'king', words: ['king'], alone: true },
  { id: 'emperor', words: ['emperor'], alone: true },
  { id: 'prince', words: ['prince'], alone: true },
  { id: 'pope', words: ['pope', 'pontiff', 'vatican', 'holy see', 'holy father'], alone: true },
  {
    id: 'un-secretary-general',
    words: [
      'un secretary general',
      'secretary general',
      'united nations secretary general',
      'secretary general of the un',
      'secretary general of the united nations',
      'secretary general of un',
      'un chief',
      'un head',
      'head of the un',
      'un',
      'united nations',
    ],
    alone: true,
  },
  { id: 'fifa-president', words: headsOf('president', 'fifa'), alone: true },
  {
    id: 'ioc-president',
    words: headsOf('president', 'international olympic committee', 'ioc', 'olympic committee'),
    alone: true,
  },
  { id: 'imf-head', words: headsOf('head', 'international monetary fund', 'imf'), alone: true },
  {
    id: 'ice-hockey-president',
    words: headsOf('president', 'international ice hockey federation', 'ice hockey federation', 'iihf'),
    alone: true,
  },
  {
    id: 'judo-president',
    words: headsOf('president', 'international judo federation', 'judo federation'),
    alone: true,
  },
] as const satisfies readonly Office[];

export type OfficeId = (typeof OFFICES)[number]['id'];

export const isOffice = (id: string): id is OfficeId => OFFICES.some((office) => office.id === id);

/** Every wording with its office, for looking up by the folded words. */
export const OFFICE_BY_WORDS: ReadonlyMap<string, Office> = new Map(
  OFFICES.flatMap((office) => office.words.map((words) => [words, office] as const)),
);

/** Kinds of office as people name all who hold one, folded. */
export const KIND_BY_WORDS: ReadonlyMap<string, OfficeKind> = new Map(
  Object.entries({
    'head-of-state': ['presidents', 'heads of state'],
    'head-of-government': ['prime ministers', 'premiers', 'heads of government'],
    monarch: [
      'monarchs',
      'monarch',
      'kings',
      'queens',
      'princes',
      'kings and queens',
      'kings queens and princes',
      'kings and queens and princes',
      'royals',
      'royalty',
      'crowned heads',
    ],
    former: [
      'former leaders',
      'ex leaders',
      'former presidents',
      'former heads of state',
      'former politicians',
      'out of office',
      'ex presidents',
      'retired leaders',
      'former ones',
    ],
    religious: ['popes', 'religious leaders', 'clergy'],
    organisation: [
      'organisations',
      'organizations',
      'international organisations',
      'international organizations',
      'heads of international organisations',
      'heads of international organizations',
      'heads of organisations',
      'sports officials',
      'sport officials',
    ],
  } satisfies Partial<Record<OfficeKind, string[]>>).flatMap(([kind, words]) =>
    words.map((text) => [text, kind as OfficeKind] as const),
  ),
);

/** Every word that names an office or a kind of office, alone or with others. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  [...OFFICE_BY_WORDS.keys(), ...KIND_BY_WORDS.keys()].flatMap((words) => words.split(' ')),
);

export const FORMER = new Set(['former', 'ex', 'late', 'past', 'retired']);

/** Offices that are one of the record's kinds, whatever a country calls them: Kim Jong Un is asked for as president. */
const KIND_OF_OFFICE: Readonly<Record<string, OfficeKind>> = {
  president: 'head-of-state',
  'prime-minister': 'head-of-government',
  'president-elect': 'president-elect',
};

/** The kind of office that one is; null where it is of none, or there is none. */
export const kindOfOffice = (officeId: string | undefined): OfficeKind | null =>
  (officeId === undefined ? undefined : KIND_OF_OFFICE[officeId]) ?? null;

/** Offices that a role begins with where it is theirs alone: a crown prince is no prince, an honorary president none. */
const AT_HEAD = new Set([
  'king',
  'queen',
  'emperor',
  'prince',
  'fifa-president',
  'ioc-president',
  'imf-head',
  'ice-hockey-president',
  'judo-president',
]);

/** Offices of no country. */
export const WORLDWIDE: ReadonlySet<string> = new Set([
  'pope',
  'un-secretary-general',
  'fifa-president',
  'ioc-president',
  'imf-head',
  'ice-hockey-president',
  'judo-president',
]);

/** A chancellor is a head of government, whom people ask for as prime minister, too. */
const CHANCELLOR = ['chancellor'];

/** Whether somebody holds this office: by its kind where it is one, else by the words of the role. */
export function holds({ kind, role }: Holder, officeId: string, former: boolean): boolean {
  const office = OFFICES.find(({ id }) => id === officeId);
  if (!office || (kind === 'former') !== former) return false;
  const key = ` ${keyOf(role)} `;
  // Offices of organisations, and of places that are no state, are told by their words.
  if (!former && KIND_OF_OFFICE[officeId] && kind !== 'other' && kind !== 'organisation')
    return KIND_OF_OFFICE[officeId] === kind;
  // Sources speak of a "former leader" and leave the office open; it may be the one that is asked for.
  if (former && / (leader|head) /.test(key)) return true;
  // "The King and Queen of Spain" are one recipient, and not whom "the Queen" means.
  if (AT_HEAD.has(officeId))
    return office.words.some((one) => key.replace(/^ former/, '').startsWith(` ${one} `));
  const words = officeId === 'prime-minister' ? [...office.words, ...CHANCELLOR] : office.words;
  return kind !== 'president-elect' && words.some((one) => key.includes(` ${one} `));
}
