import { describe, expect, it } from 'vitest';
import { printReply } from '../../src/terminal/print.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad();

describe('two seasons side by side', () => {
  it.each([
    ['compare 2020 and 2021', '2020-21', '2021-22'],
    ['2020 vs 2021', '2020-21', '2021-22'],
    ['who was new in 2021', '2020-21', '2021-22'],
    ['who was dropped in 2021', '2020-21', '2021-22'],
    ['who stopped getting cards in 2021', '2020-21', '2021-22'],
    ['who was no longer greeted in 2021', '2020-21', '2021-22'],
    ['difference between 2017 and 2021', '2017-18', '2021-22'],
    ['who is new', '2021-22', '2023-24'],
  ])('%s compares %s and %s', (text, first, last) => {
    expect(road.read(text)).toMatchObject({ kind: 'compare', when: { first, last } });
  });

  it.each(['New Year greetings 2021', 'new year 2021', 'who was greeted in 2020 and 2021'])(
    '%s compares nothing',
    (text) => {
      expect(road.read(text).kind).toBe('list');
    },
  );

  it('tells who is on record in one alone and who in both', () => {
    const answer = road.answer(road.read('compare 2020 and 2021'));
    if (answer.kind !== 'compare') throw new Error(`read as ${answer.kind}`);
    const ids = (greetings: typeof answer.added) => greetings.map(({ to }) => to.person.id).sort();
    expect(answer.outcome).toBe('found');
    // The letter of 2020 to an unnamed addressee in Germany may have gone to Merkel, who is named in 2021.
    expect(ids(answer.dropped)).toEqual(['donald-trump']);
    expect(ids(answer.kept.map(([, now]) => now))).toEqual(['joe-biden', 'recep-tayyip-erdogan']);
    expect(answer.added).toHaveLength(7);
    expect(ids(answer.added)).not.toContain('angela-merkel');
  });

  it('names the change of office, and what a partial record leaves open', () => {
    const text = printReply(road.reply(road.read('compare 2020 and 2021')));
    expect(text).toContain('Before: President-elect of the United States.');
    expect(text).toContain('Record partial: 2020-21 and 2021-22.');
    expect(text).toContain('by their country alone');
  });

  it('cannot compare with a season of which there is no record', () => {
    const answer = road.answer(road.read('compare 1995 and 2021'));
    expect(answer.outcome).toBe('not-covered');
    expect(printReply(road.render(answer))).toContain('no record of the end of 1995');
  });
});
