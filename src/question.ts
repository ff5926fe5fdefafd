/** What a reader wants to know, as a typed value, and its address: the text that a button carries. */
import { z } from 'zod';
import { officeKind } from './archive/schema.ts';
import type { SeasonRange } from './archive/season.ts';

const season = z.string().regex(/^\d{4}-\d{2}$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const skip = z.int().min(0).max(9999);
const when = z.strictObject({ first: season, last: season }).nullable();
/** Seen from the archive's principals: what they sent, what they received, or both. */
const way = z.enum(['sent', 'received', 'both']);

/** Whom a question is about: the other side of a greeting. */
const subject = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('person'), id }),
  z.strictObject({ type: z.literal('country'), code: country }),
  z.strictObject({ type: z.literal('group'), id }),
  z.strictObject({ type: z.literal('kind'), kind: officeKind }),
  z.strictObject({ type: z.literal('office'), office: id, country: country.nullable(), former: z.boolean() }),
]);

/** Which of the archive's principals is meant, where the text names one; null: whoever held the office. */
const principal = id.nullable();

const scope = { when, way, who: subject.nullable(), principal };

const scoped = z.discriminatedUnion('kind', [
  /** Everybody greeted in some seasons, or all of a group. */
  z.strictObject({ kind: z.literal('list'), ...scope, skip }),
  /** One person, country or office over time. */
  z.strictObject({ kind: z.literal('leader'), ...scope, who: subject, skip }),
  /** Yes or no: was this person greeted? */
  /** `denied`: it asks when there was none, so that the seasons without a greeting come first. */
  z.strictObject({ kind: z.literal('whether'), ...scope, who: subject, denied: z.boolean() }),
  z.strictObject({ kind: z.literal('count'), ...scope }),
]);

const addressable = z.discriminatedUnion('kind', [
  ...scoped.options,
  /** Who is on record in one of two seasons and not in the other, and who in both. */
  z.strictObject({
    kind: z.literal('compare'),
    when: z.strictObject({ first: season, last: season }),
    who: subject.nullable(),
    principal,
    part: z.enum(['all', 'added', 'dropped', 'kept']),
    skip,
  }),
  /** Who was reportedly not greeted. */
  z.strictObject({ kind: z.literal('absences'), when, who: subject.nullable(), skip }),
  /** One greeting whole, by its permanent id. */
  z.strictObject({ kind: z.literal('greeting'), id: z.string().regex(/^\d{4}-\d{2}(\/[a-z0-9-]+){2}$/) }),
  /** Full text; `terms` are folded words with a space between them. */
  z.strictObject({
    kind: z.literal('search'),
    ...scope,
    terms: z.string().regex(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u),
    skip,
  }),
  z.strictObject({ kind: z.literal('help') }),
]);

export type Subject = z.output<typeof subject>;
export type Way = z.output<typeof way>;

/** Which greetings a question asks for. */
export interface Scope {
  readonly when: SeasonRange | null;
  readonly way: Way;
  readonly who: Subject | null;
  readonly principal: string | null;
}
type Addressable = z.output<typeof addressable>;

/** What is asked of somebody, before it is settled of whom; `way` is null where the text does not say. */
export interface Ask {
  readonly kind: 'leader' | 'whether' | 'count';
  readonly when: SeasonRange | null;
  readonly way: Way | null;
  readonly principal: string | null;
  /** Whether it asks for the seasons without a greeting. */
  readonly denied?: boolean;
}

/** Why a text could not be read as a question. */
export type Why = 'empty' | 'year' | 'words' | 'stale' | 'no-such-greeting';

export type Question =
  | Addressable
  /** A name that is not known, or that may be several: what would be asked once it is settled. */
  | {
      readonly kind: 'name';
      readonly reason: 'unknown' | 'several';
      readonly near: readonly Subject[];
      readonly ask: Ask;
    }
  | { readonly kind: 'unclear'; readonly why: Why };

export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** Raised when an address of today would mean something else tomorrow. */
const VERSION = '1';
const BETWEEN = '~';
/** Discord's limit for a `custom_id` and for the value of a select option (components reference). */
export const MAX_ADDRESS = 100;

const EMPTY = '-';
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

function subjectFields(text: string): unknown {
  const [type, name, land, time] = text.split('.');
  if (type === 'p') return { type: 'person', id: name };
  if (type === 'c') return { type: 'country', code: name };
  if (type === 'g') return { type: 'group', id: name };
  if (type === 'k') return { type: 'kind', kind: name };
  return { type: 'office', office: name, country: land === EMPTY ? null : land, former: time === 'former' };
}

/** How each field of a question is written in an address, and read back for the schema to check. */
const FIELDS: Record<string, { write: (value: never) => string; read: (text: string) => unknown }> = {
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

const ORDER: Record<Addressable['kind'], readonly string[]> = {
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
  const fields: Fields = question;
  const parts = ORDER[question.kind].map((name) =>
    fields[name] === null ? EMPTY : (FIELDS[name]?.write(fields[name] as never) ?? EMPTY),
  );
  const address = [VERSION, question.kind, ...parts].join(BETWEEN);
  return address.length <= MAX_ADDRESS ? address : null;
}

/** The question at an address; null for a text that is no address of this version. */
export function questionAt(address: string): Question | null {
  const [version, kind, ...parts] = address.split(BETWEEN);
  const names = Object.hasOwn(ORDER, kind ?? '') ? ORDER[kind as Addressable['kind']] : null;
  if (version !== VERSION || !names || parts.length !== names.length) return null;
  const fields = names.map((name, index) => {
    const part = parts[index] ?? '';
    return [name, part === EMPTY ? null : FIELDS[name]?.read(part)];
  });
  const parsed = addressable.safeParse({ kind, ...Object.fromEntries(fields) });
  // Another spelling of the same address ("007", a range of one season) would give two ids for one question.
  return parsed.success && addressOf(parsed.data) === address ? parsed.data : null;
}

/** The question that an ask comes to once it is settled whom it is about. */
export function asked({ kind, when, way, principal, denied = false }: Ask, who: Subject): Question {
  const sent = { when, who, principal, way: way ?? 'sent' };
  if (kind === 'count') return { kind, ...sent };
  if (who.type === 'group' || who.type === 'kind') {
    return denied ? { kind: 'absences', when, who, skip: 0 } : { kind: 'list', ...sent, skip: 0 };
  }
  return kind === 'whether'
    ? { kind, ...sent, denied }
    : { kind, when, who, principal, way: way ?? 'both', skip: 0 };
}

/** A subject as the text that a picked choice carries; {@link subjectAt} reads it back. */
export const subjectAddress = subjectText;

/** The subject that a picked choice stands for; null for any other text. */
export function subjectAt(text: string): Subject | null {
  const parsed = subject.safeParse(subjectFields(text));
  return parsed.success && subjectText(parsed.data) === text ? parsed.data : null;
}

/** The same question from another place in its list on; a question without a list is left as it is. */
export function skipTo(question: Question, items: number): Question {
  return 'skip' in question ? { ...question, skip: items } : question;
}
