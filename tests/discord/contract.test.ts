/** Every command and every kind of reply over the whole archive, against Discord's published description and limits. */
import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import { localized } from '../../commands/localized.ts';
import { dataFolder } from '../../src/archive/load.ts';
import { only } from '../../src/archive/season.ts';
import { ALL_SENT, type Question } from '../../src/question.ts';
import { LANGUAGES, type Language } from '../../src/render/texts/index.ts';
import { payloadFaults } from '../support/discord/index.ts';
import { replyFaults } from '../support/payload.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad(dataFolder());
const { seasons, people, greetings, byPerson } = road.archive;

const inEvery = (questions: readonly Question[]): (readonly [Question, Language])[] =>
  questions.flatMap((question) => LANGUAGES.map((language) => [question, language] as const));

const faultsOf = (asked: readonly (readonly [Question, Language])[]): string[] =>
  asked.flatMap(([question, language]) =>
    replyFaults(road, question, language).map((fault) => `${language} ${JSON.stringify(question)}: ${fault}`),
  );

/** A busy machine takes a while for thousands of replies; how long one takes is for the benchmark. */
const MINUTES = 2 * 60_000;

describe('the commands', () => {
  it('are such as Discord takes, in every language', () => {
    const all = [...commands, ...messageCommands].map(({ definition }) => localized(definition));
    expect(payloadFaults('commands', all)).toEqual([]);
  });

  it('have a name and a description in every language of replies', () => {
    const tags = ['de', 'es-ES', 'fr', 'pl', 'ru', 'tr', 'uk', 'zh-CN', 'en-US'];
    const partsOf = (command: Readonly<Record<string, unknown>>) => [
      command,
      ...((command['options'] as readonly Readonly<Record<string, unknown>>[] | undefined) ?? []),
    ];
    for (const { definition } of commands)
      for (const part of partsOf(localized(definition)))
        for (const field of ['name_localizations', 'description_localizations'])
          expect(Object.keys(part[field] as object), `${String(part['name'])} ${field}`).toEqual(
            expect.arrayContaining(tags),
          );
  });
});

describe('every reply', () => {
  it(
    'of a season in each language',
    () => {
      const lists = seasons.flatMap(({ id }): Question[] =>
        (['sent', 'received'] as const).map((way) => ({
          ...ALL_SENT,
          kind: 'list',
          when: only(id),
          way,
          skip: 0,
        })),
      );
      expect(faultsOf(inEvery(lists))).toEqual([]);
    },
    MINUTES,
  );

  it(
    'of a greeting, and its citation',
    () => {
      const each = [...greetings.keys()].flatMap((id): Question[] => [
        { kind: 'greeting', id },
        { kind: 'cite', id },
      ]);
      expect(faultsOf(inEvery(each))).toEqual([]);
    },
    MINUTES,
  );

  it(
    'of a leader, over time and yes or no',
    () => {
      const known = [...people.keys()].filter((id) => byPerson.has(id));
      const each = known.flatMap((id): Question[] => {
        const who = { type: 'person', id } as const;
        return [
          { ...ALL_SENT, kind: 'leader', who, way: 'both', part: 'all', skip: 0 },
          { ...ALL_SENT, kind: 'whether', who, denied: false },
          // The longest leads: what is on record instead, season by season.
          { ...ALL_SENT, kind: 'whether', who, principal: 'dmitry-medvedev', denied: false },
        ];
      });
      expect(faultsOf(inEvery(each))).toEqual([]);
    },
    MINUTES,
  );

  it(
    'of two seasons that follow on one another',
    () => {
      const pairs = seasons.slice(1).map(
        ({ id }, at): Question => ({
          kind: 'compare',
          when: { first: seasons[at]?.id ?? id, last: id },
          who: null,
          principal: null,
          part: 'all',
          skip: 0,
        }),
      );
      expect(faultsOf(inEvery(pairs))).toEqual([]);
    },
    MINUTES,
  );

  it('of what is no question of greetings, in each language', () => {
    const others = [
      'help',
      'about',
      'hmm',
      'Zaphod Beeblebrox 2020',
      'bush',
      'year 99999',
      'blockchain pizza',
    ].map((text) => road.read(text));
    expect(faultsOf(inEvery(others))).toEqual([]);
  });
});
