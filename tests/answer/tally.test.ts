import { describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../src/answer/index.ts';
import { dataFolder } from '../../src/archive/load.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad(dataFolder());
const tally = (text: string): AnswerOf<'tally'> => {
  const answer = road.answer(road.read(text));
  if (answer.kind !== 'tally') throw new Error(`${text} is read as ${answer.kind}`);
  return answer;
};

describe('who is on record in how many seasons', () => {
  it('most often: the most seasons first', () => {
    const seasons = tally('who was greeted most often since 2014').rows.map((row) => row.seasons);
    expect(seasons).toEqual(seasons.toSorted((a, b) => b - a));
    expect(seasons[0]).toBe(12);
  });

  it('in every season: all that there are, and nobody who misses one', () => {
    const { rows, seasons } = tally('who was greeted every year since 2019');
    expect(seasons).toHaveLength(7);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every((row) => new Set(row.greetings.map(({ season }) => season)).size === 7)).toBe(true);
  });

  it('in one season alone', () => {
    expect(tally('who was greeted only once').rows.every((row) => row.seasons === 1)).toBe(true);
  });
});

describe('the first and the last', () => {
  it.each([
    [
      'when was Biden first greeted',
      ['2020-21/vladimir-putin/joe-biden'],
      'The first on record: end of 2020',
    ],
    ['last message to Obama', ['2016-17/vladimir-putin/barack-obama'], 'The last on record: end of 2016'],
  ])('%s', (text, ids, says) => {
    const answer = road.answer(road.read(text));
    expect(answer.greetings.map(({ id }) => id)).toEqual(ids);
    expect(road.render(answer).lead[0]?.text).toContain(says);
  });
});

describe('a call where there was a letter', () => {
  it('is not said to be there, and the letter is', () => {
    const answer = road.answer(road.read('did Putin phone Merkel in 2019?'));
    expect(answer.outcome).not.toBe('found');
    const text = JSON.stringify(road.render(answer).lead);
    expect(text).toContain(
      'On record for the end of 2019 (New Year 2020) instead: letter from Vladimir Putin',
    );
  });
});
