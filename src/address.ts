/** The address of a question: the text that a button carries. `read/address.ts` reads it back. */
import type { SeasonRange } from './archive/season.ts';
import type { Addressable, Place, Question, Subject } from './question.ts';

/** Raised when an address of today would mean something else tomorrow. */
export const VERSION = '2';
export const BETWEEN = '~';
/** Discord's limit for a `custom_id` and for the value of a select option (components reference). */
export const MAX_ADDRESS = 100;

export const EMPTY = '-';
type Fields = Record<string, unknown>;

const placeText = (of: Place | null): string => (of?.type === 'country' ? of.code : (of?.id ?? EMPTY));

/** Codes of countries are in capitals, ids of groups never. */
function placeFields(text = EMPTY): unknown {
  if (text === EMPTY) return null;
  return /^[A-Z]/.test(text) ? { type: 'country', code: text } : { type: 'group', id: text };
}

/** Between several subjects; no id holds it. */
const AND = '+';

const subjectText = (who: Subject): string => {
  if (who.type === 'any') return who.of.map(subjectText).join(AND);
  switch (who.type) {
    case 'person':
      return who.as ? `p.${who.id}.${who.as}` : `p.${who.id}`;
    case 'country':
      return `c.${who.code}`;
    case 'group':
      return `g.${who.id}`;
    case 'kind':
      return `k.${who.kind}.${placeText(who.of)}`;
    case 'office':
      return `o.${who.office}.${placeText(who.of)}.${who.former ? 'former' : 'now'}`;
  }
};

export function subjectFields(text: string): unknown {
  if (text.includes(AND)) return { type: 'any', of: text.split(AND).map(subjectFields) };
  const [type, name, place, time] = text.split('.');
  if (type === 'p') return { type: 'person', id: name, ...(place ? { as: place } : {}) };
  if (type === 'c') return { type: 'country', code: name };
  if (type === 'g') return { type: 'group', id: name };
  if (type === 'k') return { type: 'kind', kind: name, of: placeFields(place) };
  return { type: 'office', office: name, of: placeFields(place), former: time === 'former' };
}

/** How each field of a question is written in an address, and read back for the schema to check. */
export const FIELDS: Record<string, { write: (value: never) => string; read: (text: string) => unknown }> = {
  when: {
    write: ({ first, last, ends }: SeasonRange) =>
      first === last ? first : `${first}${ends ? '+' : '_'}${last}`,
    read: (text) => {
      const [first, last = first] = text.split(/[_+]/);
      return text.includes('+') ? { first, last, ends: true } : { first, last };
    },
  },
  who: { write: subjectText, read: subjectFields },
  way: { write: String, read: String },
  principal: { write: String, read: String },
  form: { write: String, read: String },
  part: { write: String, read: String },
  view: { write: String, read: String },
  denied: { write: (denied: boolean) => (denied ? 'not' : 'yes'), read: (text) => text === 'not' },
  id: { write: String, read: String },
  terms: { write: String, read: String },
  skip: { write: String, read: Number },
};

const SCOPE = ['when', 'way', 'who', 'principal', 'form'] as const;

/** The fields of each kind of question, in the order of its address. */
export const ORDER: Record<Addressable['kind'], readonly string[]> = {
  list: [...SCOPE, 'skip'],
  leader: [...SCOPE, 'part', 'skip'],
  whether: [...SCOPE, 'denied'],
  count: SCOPE,
  tally: [...SCOPE, 'part', 'skip'],
  compare: ['when', 'who', 'principal', 'part', 'skip'],
  timeline: ['when', 'who', 'principal', 'view', 'skip'],
  absences: ['when', 'who', 'skip'],
  greeting: ['id'],
  cite: ['id'],
  report: ['id'],
  search: [...SCOPE, 'terms', 'skip'],
  help: [],
  about: [],
};

/**
 * The address of a question, at most {@link MAX_ADDRESS} characters; null where it has none: it does not fit,
 * or it is a reading that failed.
 */
export function addressOf(question: Question): string | null {
  if (question.kind === 'name' || question.kind === 'unclear') return null;
  const fields: Fields = { ...question };
  const parts = ORDER[question.kind].map((name) =>
    fields[name] === null ? EMPTY : (FIELDS[name]?.write(fields[name] as never) ?? EMPTY),
  );
  const address = [VERSION, question.kind, ...parts].join(BETWEEN);
  return address.length <= MAX_ADDRESS ? address : null;
}

/** A subject as the text that a picked choice carries; {@link subjectAt} reads it back. */
export const subjectAddress = subjectText;
