import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataFolder } from '../../src/archive/load.ts';
import type { Road } from '../../src/road.ts';
import { toJson } from '../../src/terminal/json.ts';
import { FIVE_ARTICLES, testRoad } from '../support/road.ts';

const outcome = z.enum([
  'found',
  'not-greeted',
  'not-listed',
  'not-covered',
  'unknown-name',
  'nothing-found',
  'unclear',
]);

const golden = z.strictObject({
  question: z.string(),
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

/** Every file of golden questions, with the archive that it is asked of. */
const files = [
  { name: 'five-articles.json', folder: FIVE_ARTICLES, least: 130 },
  { name: 'seasons.json', folder: dataFolder(), least: 110 },
];

describe.each(files)('golden questions of $name', ({ name, folder, least }) => {
  const file = join(import.meta.dirname, name);
  const goldens = z.array(golden).parse(JSON.parse(readFileSync(file, 'utf8')));
  let road: Road;

  // Not while tests are gathered: a fault in one archive must not hide the questions of the other.
  beforeAll(() => {
    road = testRoad(folder);
  });

  function ask(question: string) {
    const answer = road.answer(road.read(question));
    const reply = toJson(question, answer, road.render(answer));
    return { ...reply, ids: reply.records.map(({ id }) => id) };
  }

  it('are many, and each is asked once', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(least);
    expect(new Set(goldens.map(({ question }) => question)).size).toBe(goldens.length);
  });

  it('name only greetings that are on record', () => {
    const known = new Set<string>(road.archive.greetings.keys());
    const named = goldens.flatMap(({ records = [], includes = [], excludes = [], first = [] }) =>
      [records, includes, excludes, first].flat(),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(goldens.map((expected) => [expected.question || '(empty)', expected] as const))(
    '%s',
    (_, expected) => {
      const { kind, outcome, records, includes = [], excludes = [], first, count } = expected;
      const { near = [], says = [], never = [] } = expected;
      const reply = ask(expected.question);
      expect.soft(reply.outcome).toBe(outcome);
      if (kind !== undefined) expect.soft(reply.reading.kind).toBe(kind);
      if (records !== undefined) expect.soft([...reply.ids].sort()).toEqual([...records].sort());
      for (const id of includes) expect.soft(reply.ids).toContain(id);
      for (const id of excludes) expect.soft(reply.ids).not.toContain(id);
      if (first !== undefined) expect.soft(reply.ids[0]).toBe(first);
      if (count !== undefined) expect.soft(reply.count).toBe(count);
      for (const text of [...near, ...says]) expect.soft(reply.text).toContain(text);
      for (const text of never) expect.soft(reply.text).not.toContain(text);
    },
  );
});
