import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/address.ts';
import { dataFolder } from '../../src/archive/load.ts';
import { shownIn } from '../../src/discord/ids.ts';
import { componentsOf } from '../../src/discord/payload.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad(dataFolder());

describe('what of a reading can be changed', () => {
  it.each([
    'who was greeted in 2021?',
    'Merkel 2019',
    'was Macron greeted in 2022?',
    'how many were greeted in 2018',
    'who was greeted most often',
    'vaccines 2021',
    'compare 2021 and 2022',
    'former leaders 2020',
    'Germany',
    'Merkel and Macron 2020',
    'who was not greeted in 2022',
  ])('of %s is offered once each, with the reading in force among it', (text) => {
    const question = road.read(text);
    const reply = road.reply(question);
    expect(reply.corrections.length).toBeGreaterThan(0);
    for (const { options } of reply.corrections) {
      const addresses = options.map((option) => addressOf(option.question));
      expect(options.length).toBeLessThanOrEqual(25);
      expect(new Set(addresses).size).toBe(options.length);
      expect(addresses).not.toContain(null);
      expect(options.filter(({ current }) => current).map((option) => addressOf(option.question))).toEqual([
        addressOf(question),
      ]);
    }
    expect(shownIn(componentsOf(reply)).question).toEqual(question);
  });

  it('is another season, the other direction, and somebody akin', () => {
    const [seasons, subjects] = road.reply(road.read('Merkel 2019')).corrections;
    const labels = (options: readonly { readonly label: string }[] = []) => options.map(({ label }) => label);
    expect(labels(seasons?.options).slice(0, 3)).toEqual([
      'All seasons on record',
      'End of 2019 (New Year 2020)',
      'End of 2025 (New Year 2026)',
    ]);
    expect(labels(subjects?.options)).toEqual([
      'Angela Merkel: sent and received',
      'Greetings sent',
      'Greetings received',
      'Everybody',
      'Germany',
    ]);
  });

  it('is nothing where nothing was read', () => {
    expect(road.reply(road.read('hmm')).corrections).toEqual([]);
    expect(road.reply(road.read('help')).corrections).toEqual([]);
  });
});
