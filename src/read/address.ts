/** Address → Question: what a pressed button or a picked choice asks. It comes from outside, and is checked by zod. */
import { z } from 'zod';
import {
  addressOf,
  BETWEEN,
  EMPTY,
  FIELDS,
  ORDER,
  subjectAddress,
  subjectFields,
  VERSION,
} from '../address.ts';
import { officeKind } from '../archive/schema.ts';
import type { Addressable, Question, Subject } from '../question.ts';

const season = z.string().regex(/^\d{4}-\d{2}$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const greetingId = z.string().regex(/^\d{4}-\d{2}(\/[a-z0-9-]+){2}$/);
const skip = z.int().min(0).max(9999);
const range = z
  .strictObject({ first: season, last: season, ends: z.literal(true).optional() })
  .transform(({ first, last, ends }) => (ends ? { first, last, ends } : { first, last }));
const when = range.nullable();
/** Seen from the archive's principals. */
const way = z.enum(['sent', 'received', 'both', 'exchanged']);

const place = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('country'), code: country }),
  z.strictObject({ type: z.literal('group'), id }),
]);

const one = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('person'), id, as: officeKind.exactOptional() }),
  ...place.options,
  z.strictObject({ type: z.literal('kind'), kind: officeKind, of: place.nullable() }),
  z.strictObject({ type: z.literal('office'), office: id, of: place.nullable(), former: z.boolean() }),
]);

/** Whom a question is about: the other side of a greeting. */
const subject = z.union([one, z.strictObject({ type: z.literal('any'), of: z.array(one).min(2) })]);

/** Which of the archive's principals is meant, where the text names one; null: whoever held the office. */
const principal = id.nullable();

/** Letters or calls alone; null: however it was brought. */
const form = z.enum(['letter', 'call']).nullable();

const scope = { when, way, who: subject.nullable(), principal, form };

const scoped = z.discriminatedUnion('kind', [
  /** Everybody greeted in some seasons, or all of a group. */
  z.strictObject({ kind: z.literal('list'), ...scope, skip }),
  /** One person, country or office over time. */
  z.strictObject({
    kind: z.literal('leader'),
    ...scope,
    who: subject,
    part: z.enum(['all', 'first', 'last']),
    skip,
  }),
  /** Yes or no: was this person greeted? */
  /** `denied`: it asks when there was none, so that the seasons without a greeting come first. */
  z.strictObject({ kind: z.literal('whether'), ...scope, who: subject, denied: z.boolean() }),
  z.strictObject({ kind: z.literal('count'), ...scope }),
  /** In how many seasons each is on record. */
  z.strictObject({ kind: z.literal('tally'), ...scope, part: z.enum(['most', 'every', 'once']), skip }),
]);

const addressable = z.discriminatedUnion('kind', [
  ...scoped.options,
  /** Who is on record in one of two seasons and not in the other, and who in both. */
  z.strictObject({
    kind: z.literal('compare'),
    when: range,
    who: subject.nullable(),
    principal,
    part: z.enum(['all', 'added', 'dropped', 'kept']),
    skip,
  }),
  /** People by season, as a picture or as text. */
  z.strictObject({
    kind: z.literal('timeline'),
    when,
    who: subject.nullable(),
    principal,
    view: z.enum(['picture', 'text']),
    skip,
  }),
  /** Who was reportedly not greeted. */
  z.strictObject({ kind: z.literal('absences'), when, who: subject.nullable(), skip }),
  /** One greeting whole, by its permanent id. */
  z.strictObject({ kind: z.literal('greeting'), id: greetingId }),
  z.strictObject({ kind: z.literal('cite'), id: greetingId }),
  z.strictObject({ kind: z.literal('report'), id: greetingId }),
  /** Full text; `terms` are folded words with a space between them. */
  z.strictObject({
    kind: z.literal('search'),
    ...scope,
    terms: z.string().regex(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u),
    skip,
  }),
  z.strictObject({ kind: z.literal('help') }),
  z.strictObject({ kind: z.literal('about') }),
]);

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

/** The subject that a picked choice stands for; null for any other text. */
export function subjectAt(text: string): Subject | null {
  const parsed = subject.safeParse(subjectFields(text));
  return parsed.success && subjectAddress(parsed.data) === text ? parsed.data : null;
}
