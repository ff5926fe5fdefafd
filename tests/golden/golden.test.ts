import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toJson } from '../../src/terminal/json.ts';
import { testRoad } from '../support/road.ts';

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
  first: z.string().optional(),
  count: z.number().optional(),
  near: z.array(z.string()).optional(),
  says: z.array(z.string()).optional(),
  never: z.array(z.string()).optional(),
});

const file = join(import.meta.dirname, 'five-articles.json');
const goldens = z.array(golden).parse(JSON.parse(readFileSync(file, 'utf8')));
const road = testRoad();

function ask(question: string) {
  const answer = road.answer(road.read(question));
  const reply = toJson(question, answer, road.render(answer));
  return { ...reply, ids: reply.records.map(({ id }) => id) };
}

describe('golden questions over the five articles', () => {
  it('are many, and each is asked once', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(130);
    expect(new Set(goldens.map(({ question }) => question)).size).toBe(goldens.length);
  });

  it('name only greetings that are on record', () => {
    const known = new Set<string>(road.archive.greetings.keys());
    const named = goldens.flatMap(({ records = [], first }) => (first ? [...records, first] : records));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(goldens.map((expected) => [expected.question || '(empty)', expected] as const))(
    '%s',
    (_, expected) => {
      const { kind, outcome, records, first, count, near = [], says = [], never = [] } = expected;
      const reply = ask(expected.question);
      expect.soft(reply.outcome).toBe(outcome);
      if (kind !== undefined) expect.soft(reply.reading.kind).toBe(kind);
      if (records !== undefined) expect.soft([...reply.ids].sort()).toEqual([...records].sort());
      if (first !== undefined) expect.soft(reply.ids[0]).toBe(first);
      if (count !== undefined) expect.soft(reply.count).toBe(count);
      for (const text of [...near, ...says]) expect.soft(reply.text).toContain(text);
      for (const text of never) expect.soft(reply.text).not.toContain(text);
    },
  );
});
