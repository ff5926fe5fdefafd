import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/archive/load.ts';
import { openSearch } from '../../src/search/index.ts';
import { testArchive } from '../support/road.ts';

const search = openSearch(testArchive(dataFolder()));
const ids = (terms: string) => search.find(terms, () => true).hits.map(({ greeting }) => greeting.id);

describe('a topic', () => {
  it.each([
    ['vaccines', 'jab'],
    ['vaccine', 'вакцины'],
    ['vaccine', 'impfungen'],
    ['vaccine', '疫 苗'],
    ['trade', 'commerce'],
    ['summits', 'summit'],
    ['olympics', 'olympic'],
  ])('is found by other words: %s as %s', (one, other) => {
    expect(ids(one).length).toBeGreaterThan(0);
    expect(ids(other)).toEqual(expect.arrayContaining(ids(one).slice(0, 3)));
  });

  it('is found by a wider word, and by a narrower one', () => {
    expect(ids('energy')).toEqual(expect.arrayContaining(ids('gas')));
  });

  it.each([
    'blockchain energy',
    'gas pipeline explosion',
    'pizza with trade',
    'chess',
    // A country that is named makes no other's election one.
    'election germany',
    // Stemmed as English, it would be crime.
    'crimée',
  ])('is not found by a record that shares a word: %s', (terms) => {
    expect(ids(terms)).toEqual([]);
  });

  it('comes with what is nearest where nothing is found, and no more than three', () => {
    expect(search.find('blockchain energy', () => true).nearest.length).toBeLessThanOrEqual(3);
    expect(search.find('blockchain energy', () => true).nearest.length).toBeGreaterThan(0);
  });

  it('tells the line that speaks of it', () => {
    const [hit] = search.find('turkstream', () => true).hits;
    expect(hit?.line?.text).toMatch(/TurkStream|Turkish Stream/);
  });
});
