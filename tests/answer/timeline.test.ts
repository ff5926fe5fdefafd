import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/address.ts';
import type { AnswerOf } from '../../src/answer/index.ts';
import { MOST_ROWS } from '../../src/answer/timeline.ts';
import { dataFolder } from '../../src/archive/folder.ts';
import { yearOf } from '../../src/archive/season.ts';
import { inWords, type Question } from '../../src/question.ts';
import { printReply, replyInWords } from '../../src/terminal/print.ts';
import { replyFaults } from '../support/payload.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad();
const whole = testRoad(dataFolder());

const timeline = (text: string, over = whole): AnswerOf<'timeline'> => {
  const answer = over.answer(over.read(text));
  if (answer.kind !== 'timeline') throw new Error(`${text} is read as ${answer.kind}`);
  return answer;
};

describe('a timeline is asked for', () => {
  it.each([
    ['timeline of EU leaders', '2~timeline~-~g.eu~-~picture~0'],
    ['timeline CIS since 2014', '2~timeline~2014-15_2025-26~g.cis~-~picture~0'],
    ['chart of Central Asia', '2~timeline~-~g.central-asia~-~picture~0'],
    ['a grid of NATO leaders', '2~timeline~-~g.nato~-~picture~0'],
    ['matrix of former leaders', '2~timeline~-~k.former.-~-~picture~0'],
    ['timeline of Merkel and Macron', '2~timeline~-~p.angela-merkel+p.emmanuel-macron~-~picture~0'],
    ['timeline', '2~timeline~-~-~-~picture~0'],
  ])('by “%s”', (text, address) => {
    expect(addressOf(whole.read(text))).toBe(address);
  });

  it.each([
    ['timeline of Merkel', 'leader'],
    ['timeline of Germany', 'leader'],
    ['timeline 2021', 'list'],
    ['timeline of who wrote to Putin', 'list'],
    ['chart of who was greeted most often', 'tally'],
    ['timeline of who was not greeted', 'absences'],
    ['power grid', 'search'],
    ['chart of vaccines', 'search'],
  ])('and not by “%s”, which is %s', (text, kind) => {
    expect(whole.read(text).kind).toBe(kind);
  });

  it('and a question may follow on it', () => {
    const question = whole.read('timeline of EU leaders');
    const next = (text: string): Question => whole.read(text, { question, replied: true });
    expect(addressOf(next('and CIS?'))).toBe('2~timeline~-~g.cis~-~picture~0');
    expect(addressOf(next('since 2014'))).toBe('2~timeline~2014-15_2025-26~g.eu~-~picture~0');
  });
});

describe('the standing of a person in a season', () => {
  it.each([
    ['Angela Merkel', 2021, 'found'],
    ['Angela Merkel', 2022, 'not-greeted'],
    ['Olaf Scholz', 2024, 'not-listed'],
    ['Olaf Scholz', 2019, 'not-covered'],
    // A complete list need not name every former leader.
    ['Helmut Kohl', 2025, 'not-covered'],
  ])('%s in %i: %s', (name, year, outcome) => {
    const row = timeline('timeline of EU leaders').rows.find(({ holder }) => holder.person.name === name);
    expect(row?.standings.find(({ season }) => yearOf(season) === year)?.outcome).toBe(outcome);
  });

  it('is told for every season of every row', () => {
    const { rows, seasons } = timeline('timeline CIS since 2014');
    for (const { standings } of rows) expect(standings.map(({ season }) => season)).toEqual(seasons);
    expect(seasons).toHaveLength(12);
  });
});

describe('the rows', () => {
  it('of everybody are those greeted in three seasons or more; all others are counted', () => {
    const { rows, left } = timeline('timeline');
    expect(rows).toHaveLength(MOST_ROWS);
    expect(left).toBeGreaterThan(0);
    for (const { standings } of rows)
      expect(standings.filter(({ outcome }) => outcome === 'found').length).toBeGreaterThanOrEqual(3);
  });

  it('are whoever there is where nobody was greeted as often', () => {
    expect(timeline('timeline', road).rows.length).toBeGreaterThan(10);
  });

  it('of a group have whoever was only said not to be greeted, too, and nobody who is not named', () => {
    const { rows } = timeline('timeline of EU leaders');
    const names = rows.map(({ holder }) => holder.person.name);
    expect(names).toContain('Giorgia Meloni');
    expect(names.filter((name) => name.includes('not named'))).toEqual([]);
  });

  it('stand by country and then by time', () => {
    const countries = timeline('timeline of EU leaders').rows.map(({ holder }) => holder.country);
    expect(countries).toEqual(countries.toSorted());
  });
});

describe('the reply', () => {
  it('is a picture with an alternative text, and the same as text is an action away', () => {
    const reply = road.reply(road.read('timeline of Central Asia'));
    expect(reply.picture?.alt).toContain('leaders of Central Asia by season, 2017-18 to 2023-24');
    expect(reply.items).toEqual([]);
    expect(reply.actions.map(({ label }) => label)).toEqual(['As text']);
    const asText = road.reply(reply.actions[0]?.question ?? { kind: 'help' });
    expect(asText.picture).toBeNull();
    expect(asText.actions.map(({ label }) => label)).toEqual(['As a picture']);
    expect(asText.items.map(({ title }) => title)).toEqual([
      'Nursultan Nazarbayev',
      'Emomali Rahmon',
      'Gurbanguly Berdimuhamedov',
      'Shavkat Mirziyoyev',
    ]);
    expect(asText.items.every(({ lines }) => lines.every(({ cites }) => cites.length > 0))).toBe(true);
  });

  it('names no run over a season of which there is no record', () => {
    const text = printReply(road.reply(inWords(road.read('timeline of Central Asia'))));
    expect(text).toContain('● greeted 2017-18; · not known 2020-21, 2021-22, 2023-24');
  });

  it('has no picture where there is nothing to draw, nor for any other question', () => {
    const none = road.reply(road.read('timeline of the Visegrad Group'));
    expect(none).toMatchObject({ picture: null, actions: [] });
    expect(none.lead[0]?.text).toContain('nothing to draw');
    expect(road.reply(road.read('who was greeted in 2021')).picture).toBeNull();
  });

  it('offers no picture in the terminal', () => {
    expect(replyInWords(road, road.read('timeline of NATO'), 'en')).toMatchObject({
      picture: null,
      actions: [],
    });
  });

  it('keeps within what Discord takes as text, page by page', () => {
    const question = inWords(whole.read('timeline'));
    expect(replyFaults(whole, question)).toEqual([]);
    expect(replyFaults(whole, { ...question, skip: 20 } as Question)).toEqual([]);
  });
});
