import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/archive/load.ts';
import type { Road } from '../../src/road.ts';
import { faultsOf, idsOf, readGoldens } from '../support/golden.ts';
import { FIVE_ARTICLES, testRoad } from '../support/road.ts';

/** Every file of golden questions that must be right, with the archive that it is asked of. */
const files = [
  { name: 'five-articles.json', folder: FIVE_ARTICLES, least: 130 },
  { name: 'seasons.json', folder: dataFolder(), least: 110 },
];

describe.each(files)('golden questions of $name', ({ name, folder, least }) => {
  const goldens = readGoldens(join(import.meta.dirname, name));
  let road: Road;

  // Not while tests are gathered: a fault in one archive must not hide the questions of the other.
  beforeAll(() => {
    road = testRoad(folder);
  });

  it('are many, and each is asked once', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(least);
    expect(new Set(goldens.map(({ question }) => question)).size).toBe(goldens.length);
  });

  it('name only greetings that are on record', () => {
    const known = new Set<string>(road.archive.greetings.keys());
    expect(goldens.flatMap(idsOf).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(goldens.map((expected) => [expected.question || '(empty)', expected] as const))(
    '%s',
    (_, expected) => {
      expect(faultsOf(road, expected)).toEqual([]);
    },
  );
});

describe('golden questions that may be tuned to', () => {
  // Some three thousand questions take a while on a busy machine; how long one takes is for the benchmark.
  const SECONDS = 60;

  it(
    'are read rightly, ninety-seven in a hundred and more, and none of them with records where there are none',
    () => {
      const road = testRoad(dataFolder());
      const goldens = readGoldens(join(import.meta.dirname, 'reading.json'));
      const faults = goldens.map((expected) => ({ expected, faults: faultsOf(road, expected) }));
      const wrong = faults.filter((one) => one.faults.length > 0);
      const claims = wrong.filter((one) => one.faults.some((fault) => fault.startsWith('outcome: "found"')));
      expect(goldens.length).toBeGreaterThan(2000);
      expect(wrong.length / goldens.length).toBeLessThan(0.03);
      expect(claims.map(({ expected }) => expected.question)).toEqual([]);
    },
    SECONDS * 1000,
  );
});
