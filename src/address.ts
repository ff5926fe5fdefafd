/** The address of a question: the text that a button carries. `read/address.ts` reads it back. */
import type { SeasonRange } from './archive/season.ts';
import type { Addressable, Question, Subject } from './question.ts';

/** Raised when an address of today would mean something else tomorrow. */
export const VERSION = '1';
export const BETWEEN = '~';
/** Discord's limit for a `custom_id` and for the value of a select option (components reference). */
export const MAX_ADDRESS = 100;

export const EMPTY = '-';
type Fields = Record<string, unknown>;

const subjectText = (who: Subject): string => {
  switch (who.type) {
    case 'person':
      return `p.${who.id}`;
    case 'country':
      return `c.${who.code}`;
    case 'group':
      return `g.${who.id}`;
    case 'kind':
      return `k.${who.kind}`;
    case 'office':
      return `o.${who.office}.${who.country ?? EMPTY}.${who.former ? 'former' : 'now'}`;
  }
};

export function subjectFields(text: string): unknown {
  const [type, name, land, time] = text.split('.');
  if (type === 'p') return { type: 'person', id: name };
  if (type === 'c') return { type: 'country', code: name };
  if (type === 'g') return { type: 'group', id: name };
  if (type === 'k') return { type: 'kind', kind: name };
  return { type: 'office', office: name, country: land === EMPTY ? null : land, former: time === 'former' };
}

/** How each field of a question is written in an address, and read back for the schema to check. */
export const FIELDS: Record<string, { write: (value: never) => string; read: (text: string) => unknown }> = {
  when: {
    write: (range: SeasonRange) =>
      range.first === range.last ? range.first : `${range.first}_${range.last}`,
    read: (text) => {
      const [first, last = first] = text.split('_');
      return { first, last };
    },
  },
  who: { write: subjectText, read: subjectFields },
  way: { write: String, read: String },
  principal: { write: String, read: String },
  part: { write: String, read: String },
  denied: { write: (denied: boolean) => (denied ? 'not' : 'yes'), read: (text) => text === 'not' },
  id: { write: String, read: String },
  terms: { write: String, read: String },
  skip: { write: String, read: Number },
};

export const ORDER: Record<Addressable['kind'], readonly string[]> = {
  list: ['when', 'way', 'who', 'principal', 'skip'],
  leader: ['when', 'way', 'who', 'principal', 'skip'],
  whether: ['when', 'way', 'who', 'principal', 'denied'],
  count: ['when', 'way', 'who', 'principal'],
  compare: ['when', 'who', 'principal', 'part', 'skip'],
  absences: ['when', 'who', 'skip'],
  greeting: ['id'],
  search: ['when', 'way', 'who', 'principal', 'terms', 'skip'],
  help: [],
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
