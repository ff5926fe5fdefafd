import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Road } from '../../src/road.ts';
import { toJson } from '../../src/terminal/json.ts';

const outcome = z.enum([
  'found',
  'not-greeted',
  'not-listed',
  'not-covered',
  'unknown-name',
  'nothing-found',
  'unclear',
]);

/** A question as people type it, with what is right about its answer. */
export const golden = z.strictObject({
  question: z.string(),
  /** What sort of question it is, and in which language, for the report. */
  sort: z.string().optional(),
  language: z.string().default('en'),
  /** The question before it, where it follows on one. */
  after: z.string().optional(),
  kind: z.string().optional(),
  outcome,
  /** Ids of greetings that the answer rests on, in any order. */
  records: z.array(z.string()).optional(),
  /** Ids that are among them, and ids that are not: for long lists, which grow. */
  includes: z.array(z.string()).optional(),
  excludes: z.array(z.string()).optional(),
  first: z.string().optional(),
  count: z.number().optional(),
  near: z.array(z.string()).optional(),
  says: z.array(z.string()).optional(),
  never: z.array(z.string()).optional(),
});

export type Golden = z.output<typeof golden>;

export const readGoldens = (file: string): Golden[] =>
  z.array(golden).parse(JSON.parse(readFileSync(file, 'utf8')));

/** The ids of greetings that a golden question names. */
export const idsOf = ({ records = [], includes = [], excludes = [], first }: Golden): string[] => [
  ...records,
  ...includes,
  ...excludes,
  ...(first === undefined ? [] : [first]),
];

/** What is wrong with the answer to a golden question, a line each; empty where it is right. */
export function faultsOf(road: Road, expected: Golden): string[] {
  const { question, after, kind, records, includes = [], excludes = [], first, count } = expected;
  const before = after === undefined ? null : { question: road.read(after), replied: false };
  const answer = road.answer(road.read(question, before));
  const reply = toJson(question, answer, road.render(answer));
  const ids = reply.records.map(({ id }) => id);
  const differs = (what: string, got: unknown, wanted: unknown): string[] =>
    JSON.stringify(got) === JSON.stringify(wanted)
      ? []
      : [`${what}: ${JSON.stringify(got)} for ${JSON.stringify(wanted)}`];
  return [
    ...differs('outcome', reply.outcome, expected.outcome),
    ...(kind === undefined ? [] : differs('kind', reply.reading.kind, kind)),
    ...(records === undefined ? [] : differs('records', ids.toSorted(), records.toSorted())),
    ...includes.filter((id) => !ids.includes(id)).map((id) => `lacks ${id}`),
    ...excludes.filter((id) => ids.includes(id)).map((id) => `holds ${id}`),
    ...(first === undefined ? [] : differs('first', ids[0], first)),
    ...(count === undefined ? [] : differs('count', reply.count, count)),
    ...[...(expected.near ?? []), ...(expected.says ?? [])]
      .filter((text) => !reply.text.includes(text))
      .map((text) => `does not say “${text}”`),
    ...(expected.never ?? []).filter((text) => reply.text.includes(text)).map((text) => `says “${text}”`),
  ];
}
