import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/archive/load.ts';
import { toJson } from '../../src/terminal/json.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad(dataFolder());

function ask(question: string) {
  const answer = road.answer(road.read(question));
  return toJson(question, answer, road.render(answer));
}

describe('a yes or no that asks for the exceptions', () => {
  it.each([
    ['did Putin greet Assad every year?', 'not-greeted'],
    ['was Trump ever not greeted?', 'not-greeted'],
    ['since when has Biden not been greeted?', 'not-greeted'],
    ['in which years was Erdogan not greeted?', 'not-greeted'],
    ['was Pashinyan not greeted in 2024?', 'found'],
    ['was Biden greeted in 2021?', 'found'],
  ])('%s comes to %s', (question, outcome) => {
    expect(ask(question).outcome).toBe(outcome);
  });

  it('tells a few seasons one by one, each in the first lines', () => {
    const { text } = ask('was Macron greeted in 2021 and 2022?');
    expect(text.split('\n').slice(2, 6).join(' ')).toMatch(/2021-22.*Peskov/);
  });

  it('of a group names those of it who were reported not greeted', () => {
    const { outcome, text } = ask('which EU leaders were not greeted in 2022?');
    expect(outcome).toBe('not-greeted');
    for (const name of ['Scholz', 'Macron']) expect(text).toContain(name);
    for (const name of ['Sandu', 'Zelensky', 'Biden']) expect(text).not.toContain(name);
  });
});
