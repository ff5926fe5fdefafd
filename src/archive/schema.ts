/**
 * The one definition of the archive's files. Types are inferred from these schemas, and the JSON Schemas in
 * `data/schema/` that editors use are generated from them. What each field means is told in `data/README.md`.
 */
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab case: lower-case letters, digits and single hyphens')
  .describe('Lower-case words with hyphens between them.');

const text = z.string().regex(/^\S(?:[\s\S]*\S)?$/, 'must not be empty, nor begin or end with a space');

/** A calendar day, `2017-12-30`. */
const day = z.iso.date('must be a date such as 2017-12-30');

/** ISO 3166-1 alpha-2. */
const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code such as TR');

/** BCP 47 language tag, as short as it can be: `en`, `ru`, `zh`. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as en');

const seasonId = z
  .string()
  .regex(/^\d{4}-\d{2}$/, 'must be a season such as 2017-18')
  .refine(
    (value) => Number(value.slice(5)) === (Number(value.slice(0, 4)) + 1) % 100,
    'must name two neighbouring years, such as 2017-18',
  );

export const officeKind = z.enum([
  'head-of-state',
  'head-of-government',
  'monarch',
  'president-elect',
  'former',
  'religious',
  'organisation',
  'other',
]);

/** Which office somebody held in a season, as the source words it. */
const office = {
  role: text.describe('The office as the source words it, in English.'),
  kind: officeKind,
  country: country.nullable().describe('Null for organisations and religious offices.'),
};

const sourcedLine = z.strictObject({ text, source: id });

const quote = z.strictObject({
  text: text.max(300, 'must be at most 300 characters').describe('Verbatim, as it stands in the source.'),
  language,
  of: z
    .enum(['message', 'account'])
    .default('account')
    .describe('message: the words of the message itself; account: how the office of the sender retells it.'),
  source: id,
});

export const greeting = z.strictObject({
  from: id,
  to: id,
  ...office,
  form: z.enum(['letter', 'call', 'listed']).describe('Telegrams are letters.'),
  sent: day.nullable().describe('The day of sending, where the source says it.'),
  with: z
    .array(id)
    .default([])
    .describe('Other recipients that the source names as addressees of the same message.'),
  summary: z.array(sourcedLine).default([]),
  quotes: z.array(quote).default([]),
  sources: z.array(id).min(1, 'must name at least one source'),
  notes: z.array(text).default([]),
});

export const absence = z.strictObject({
  from: id,
  to: id,
  ...office,
  status: z
    .enum(['not-greeted', 'left-open'])
    .describe('not-greeted: the source says so outright; left-open: it says that it cannot be told.'),
  summary: text.describe('What the source says, in our own words.'),
  source: id,
});

export const coverage = z.strictObject({
  sender: id,
  ...office,
  status: z.enum(['complete', 'partial']).describe('Complete: the whole published list is on record.'),
  reason: text.describe('What the record covers, and what it rests on.'),
  whole: z.array(id).default([]).describe('Groups whose part of the list is on record whole.'),
});

export const count = z.strictObject({
  sender: id,
  text: text.describe('The total as the source words it, such as "more than 50 world leaders".'),
  source: id,
});

export const source = z.strictObject({
  id,
  publisher: text,
  title: text.nullable().describe('Null where the text that we read bears none.'),
  published: day.nullable().describe('Null where the text that we read bears no date.'),
  language,
  url: z.url().nullable(),
  notes: z.array(text).default([]),
});

export const seasonFile = z.strictObject({
  $schema: z.string().optional(),
  season: seasonId,
  coverage: z.array(coverage).default([]),
  greetings: z.array(greeting).default([]),
  absences: z.array(absence).default([]),
  counts: z.array(count).default([]),
  sources: z.array(source).default([]),
});

/** Spellings by language tag; `la` stands for any other Latin transliteration. */
const spellings = z.record(language, z.array(text).min(1));

export const person = z.strictObject({
  id,
  name: text.describe('The usual English name.'),
  /** `unnamed`: an addressee whom the source names neither by name nor by office. */
  kind: z.enum(['person', 'organisation', 'unnamed']).default('person'),
  country: country.nullable(),
  aliases: z
    .array(text)
    .default([])
    .describe('Short forms that stand for this person alone, such as the surname.'),
  spellings: spellings.default({}),
  sources: z.array(z.url()).default([]).describe('Pages on which the spellings were read.'),
  notes: z.array(text).default([]),
});

export const peopleFile = z.strictObject({ $schema: z.string().optional(), people: z.array(person) });

const year = z.int().min(1900).max(2100);

export const group = z.strictObject({
  id,
  name: text,
  names: z.array(text).default([]).describe('Other names and abbreviations, in any language.'),
  roles: z
    .array(text)
    .default([])
    .describe('Names of a place without a country code, as the roles of its leaders hold them.'),
  members: z
    .array(
      z.strictObject({
        country,
        from: year.nullable().describe('The first year of membership; null: before the archive begins.'),
        to: year.nullable().describe('The year of leaving; null: still a member.'),
        note: text.optional(),
      }),
    )
    .default([]),
  sources: z
    .array(z.strictObject({ publisher: text, title: text, url: z.url() }))
    .min(1, 'must name at least one source'),
  notes: z.array(text).default([]),
});

export const groupsFile = z.strictObject({ $schema: z.string().optional(), groups: z.array(group) });

export const archiveFile = z.strictObject({
  $schema: z.string().optional(),
  version: text.describe('Raised with every change of the data; shown in replies.'),
  date: day.describe('The day of that version.'),
  principals: z
    .array(id)
    .min(1)
    .describe('Whose greetings are meant where a question names no sender, and whose mail is "received".'),
});

/** The files of the archive beside the seasons, with the schema of each. */
export const FILES = { archive: archiveFile, people: peopleFile, groups: groupsFile } as const;

export type SeasonId = string;
export type PersonId = string;
export type OfficeKind = z.output<typeof officeKind>;
export type SeasonFile = z.output<typeof seasonFile>;
export type Person = z.output<typeof person>;
export type Group = z.output<typeof group>;
export type Source = z.output<typeof source>;
export type Coverage = z.output<typeof coverage>;
export type Absence = z.output<typeof absence>;
export type Count = z.output<typeof count>;
