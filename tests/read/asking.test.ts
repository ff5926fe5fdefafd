import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/archive/load.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad(dataFolder());
const S = (first: string, last = first) => ({ first, last });
const person = (id: string) => ({ type: 'person', id });

describe('what a text asks', () => {
  it.each([
    // The first and the last, over time
    ['when was Biden first greeted', { kind: 'leader', part: 'first', who: person('joe-biden') }],
    ['last message to Obama', { kind: 'leader', part: 'last', way: 'sent' }],
    ['since when is Lula greeted', { kind: 'leader', part: 'first' }],
    [
      'when did putin last greet a French president',
      { kind: 'leader', part: 'last', who: { office: 'president' } },
    ],
    // Who is on record most often, in every season, in one alone
    ['who was greeted most often', { kind: 'tally', part: 'most' }],
    ['top 5 recipients', { kind: 'tally', part: 'most' }],
    ['which leaders were greeted every year since 2019', { kind: 'tally', part: 'every' }],
    ['who was greeted only once', { kind: 'tally', part: 'once' }],
    // One person in every year asks for the exceptions
    ['has Modi been greeted every year', { kind: 'whether', denied: true }],
    ['which years did Erdogan miss', { kind: 'whether', denied: true }],
    // How it was brought
    ['who did putin phone in 2019', { kind: 'list', form: 'call', way: 'sent' }],
    ['who called putin in 2025', { kind: 'list', form: 'call', way: 'received' }],
    ['how many of the 2018 greetings were letters', { kind: 'count', form: 'letter' }],
    ['letters to Merkel', { kind: 'leader', form: null }],
    // Two seasons
    ['compare 2021 and 2022', { kind: 'compare', part: 'all', when: S('2021-22', '2022-23') }],
    ['who was new in 2024', { kind: 'compare', part: 'added', when: S('2023-24', '2024-25') }],
    ['who disappeared after 2021', { kind: 'compare', part: 'dropped', when: S('2021-22', '2022-23') }],
    ['central asians greeted in 2025 who were not in 2020', { kind: 'compare', part: 'added' }],
    ['in 2022 but not in 2025', { kind: 'compare', part: 'dropped' }],
    ['who was greeted both in 2013 and in 2014', { kind: 'compare', part: 'kept' }],
    ['Merkel 2015 and 2019', { kind: 'leader', when: { ...S('2015-16', '2019-20'), ends: true } }],
    ['Merkel 2015 to 2019', { kind: 'leader', when: S('2015-16', '2019-20') }],
    ['Merkel 2015-2019', { kind: 'leader', when: S('2015-16', '2019-20') }],
    // Whom: several, offices of a group, kinds, places without a code
    [
      'Merkel vs Macron 2020',
      { kind: 'leader', who: { type: 'any', of: [person('angela-merkel'), person('emmanuel-macron')] } },
    ],
    ['former EU leaders 2019', { kind: 'list', who: { type: 'kind', kind: 'former', of: { id: 'eu' } } }],
    [
      'EU prime ministers 2019',
      { kind: 'list', who: { type: 'office', office: 'prime-minister', of: { id: 'eu' } } },
    ],
    [
      'which monarchs from Europe',
      { kind: 'list', who: { type: 'kind', kind: 'monarch', of: { id: 'europe' } } },
    ],
    ['Schröder as a former chancellor', { kind: 'leader', who: { id: 'gerhard-schroder', as: 'former' } }],
    ['leaders of Abkhazia', { who: { type: 'group', id: 'abkhazia' } }],
    // Directions
    ['exchanges of greetings in 2022', { kind: 'list', way: 'exchanged' }],
    ['did Erdogan write Putin anything in 2021', { kind: 'whether', way: 'received' }],
    ['did Trump reply in 2025', { kind: 'whether', way: 'received' }],
    ['what was Assad told in 2018', { kind: 'leader', way: 'sent' }],
    ['Kim Jong Un -> Putin 2024', { kind: 'leader', way: 'received' }],
    // What is denied is not counted, and "all" is no yes for one of them
    ['how many people were not greeted in 2022?', { kind: 'absences', when: S('2022-23') }],
    ['Сколько лидеров не поздравил Путин в 2022 году?', { kind: 'absences' }],
    ['were all EU leaders greeted in 2021?', { kind: 'list', who: { id: 'eu' } }],
    ['did everyone in the CIS get a greeting in 2022?', { kind: 'list', who: { id: 'cis' } }],
    ['how many in 2021 versus 2022', { kind: 'compare', part: 'all' }],
    ['who got a phone call but no letter', { kind: 'list', form: 'call' }],
    ['who replied in 2024', { kind: 'list', way: 'received' }],
    ['who did not reply in 2024', { kind: 'unclear', why: 'words' }],
    ['Почему не поздравили Макрона в 2022?', { kind: 'whether', denied: true }],
    ['IOC president 2020', { kind: 'leader', who: { office: 'ioc-president' } }],
    ['did Orban thank Putin in 2022', { kind: 'whether', way: 'received' }],
    ['when did Putin stop greeting Macron?', { kind: 'leader', part: 'last' }],
    ['which leaders were not greeted in 2021 but were in 2020', { kind: 'compare', part: 'dropped' }],
    ['who was not greeted in 2020 but was in 2021', { kind: 'compare', part: 'added' }],
    ['who was greeted in 2021 but not in 2020', { kind: 'compare', part: 'added' }],
    ['how many times was Biden not greeted', { kind: 'whether', denied: true }],
    ['did xi jinping and kim both write in 2025', { kind: 'leader', way: 'received' }],
    // First and last are those of all seasons, whatever the asker takes for granted
    ['was Orban greeted for the last time in 2022?', { kind: 'leader', part: 'last', when: null }],
    ['was Merkel first greeted in 2015?', { kind: 'leader', part: 'first', when: null }],
    ['seit wann wird Macron nicht mehr gegrüßt?', { kind: 'leader', part: 'last' }],
    ['did Putin stop greeting Macron?', { kind: 'leader', part: 'last' }],
    // "Still" is of the latest season
    ['is Macron still greeted?', { kind: 'whether', when: S('2025-26') }],
    ['Wird Deutschland noch gegrüßt?', { kind: 'whether', when: S('2025-26') }],
    // An office in the question makes no plain yes
    ['was Merkel greeted as chancellor in 2021?', { kind: 'leader' }],
    ['has Putin never greeted Merkel?', { kind: 'whether', denied: false }],
    ['did anyone answer Putin in 2015?', { kind: 'list', way: 'received' }],
    // More than the archive can tell
    ['who was greeted except EU leaders in 2021?', { kind: 'unclear', why: 'words' }],
    ['who was greeted every year except 2022?', { kind: 'unclear', why: 'words' }],
    ['how many did not reply in 2020?', { kind: 'unclear', why: 'words' }],
    ['did nobody greet Putin in 2010?', { kind: 'unclear', why: 'words' }],
    ['did Putin greet Medvedev in 2010?', { kind: 'unclear', why: 'others' }],
    ['was Medvedev greeted by Putin in 2008?', { kind: 'unclear', why: 'others' }],
    ['did Merkel ever refuse a greeting', { kind: 'unclear', why: 'words' }],
    ['did putin forget to greet biden', { kind: 'unclear', why: 'words' }],
    ['who was greeted in 2019 and 2021 but not 2020?', { kind: 'unclear', why: 'seasons' }],
    ['compare 2021, 2022 and 2023', { kind: 'unclear', why: 'seasons' }],
    ['did Macron greet Scholz in 2021?', { kind: 'unclear', why: 'others' }],
    ['what did Lukashenko write to Xi?', { kind: 'unclear', why: 'others' }],
    ["Trump's greeting to Macron", { kind: 'unclear', why: 'others' }],
    ['was Netanyahu prime minister in 2021', { kind: 'unclear', why: 'words' }],
    ['is Biden still president?', { kind: 'unclear', why: 'words' }],
    // Help, and what the bot is
    ['how does this work', { kind: 'help' }],
    ['are you an AI?', { kind: 'about' }],
    ['who?', { kind: 'unclear' }],
  ])('%s', (text, question) => {
    expect(road.read(text)).toMatchObject(question);
  });
});

describe('a yes or no that is not about the one it names', () => {
  it.each([
    "was Merkel's husband greeted in 2020",
    'was the Turkish foreign minister greeted in 2021',
    'did Emine Erdogan get a card',
    'was Kim Jong Il greeted',
  ])('%s is no yes', (text) => {
    const answer = road.answer(road.read(text));
    expect(answer.outcome).toBe('unknown-name');
    expect(answer.greetings).toEqual([]);
  });
});

describe('words that are left', () => {
  it.each([
    ['did sleepy Joe Biden get a card in 2021', 1],
    ['nato heads that were on 2021 but poof gone in 2022', 1],
  ])('are told where the question is whole without them: %s', (text, aside) => {
    const question = road.read(text);
    expect(question).toMatchObject({ aside });
    expect(road.reply(question).reading).toContain('not understood and left aside');
  });

  it.each(['wich greetings bring up the arctic', 'who recieved greetngs in 2021'])(
    'are question words where a letter is wrong: %s',
    (text) => {
      expect(road.answer(road.read(text)).outcome).toBe('found');
    },
  );
});
