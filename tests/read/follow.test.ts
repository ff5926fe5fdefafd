import { describe, expect, it } from 'vitest';
import { testRoad } from '../support/road.ts';

const road = testRoad();
const S = (season: string) => ({ first: season, last: season });

describe('a question that follows on another', () => {
  it.each([
    ['who was greeted in 2021', 'and in 2020?', { kind: 'list', when: S('2020-21'), who: null }],
    [
      'was Merkel greeted in 2021',
      'and in 2020?',
      { kind: 'whether', when: S('2020-21'), who: { id: 'angela-merkel' } },
    ],
    [
      'was Merkel greeted in 2021',
      'what about Biden?',
      { kind: 'whether', when: S('2021-22'), who: { id: 'joe-biden' } },
    ],
    ['what did he write to Erdogan in 2020', 'and 2021', { kind: 'leader', when: S('2021-22'), way: 'sent' }],
    ['Merkel 2021', 'who else?', { kind: 'list', when: S('2021-22'), who: null }],
    ['how many were greeted in 2017', 'and in 2021?', { kind: 'count', when: S('2021-22') }],
    [
      '2021-22/vladimir-putin/joe-biden',
      'and in 2020?',
      { kind: 'leader', when: S('2020-21'), who: { id: 'joe-biden' } },
    ],
    [
      'what did he tell Erdogan about vaccines',
      'and trade?',
      { kind: 'search', terms: 'trade', who: { id: 'recep-tayyip-erdogan' } },
    ],
    ['trade', 'and in 2021', { kind: 'search', terms: 'trade', when: S('2021-22') }],
    [
      'who did he greet in 2021',
      'and who greeted him?',
      { kind: 'list', when: S('2021-22'), way: 'received' },
    ],
    [
      'did Putin greet Erdogan in 2021?',
      'and from him?',
      { kind: 'whether', who: { id: 'recep-tayyip-erdogan' }, way: 'received' },
    ],
    ['did Putin greet Erdogan in 2021?', 'did Erdogan greet him too', { kind: 'whether', way: 'received' }],
    ['CIS leaders in 2021', 'what about back in 2017', { kind: 'list', when: S('2017-18'), way: 'sent' }],
    [
      'CIS leaders in 2021',
      'now the same for 2017',
      { kind: 'list', when: S('2017-18'), who: { id: 'cis' } },
    ],
    ['Merkel 2021', 'did she reply?', { kind: 'whether', who: { id: 'angela-merkel' }, way: 'received' }],
    ['did Xi write to Putin in 2021', 'did he reply?', { kind: 'whether', way: 'sent' }],
    [
      'who was greeted in 2021',
      'who is missing compared to the year before?',
      { kind: 'compare', part: 'dropped', when: { first: '2020-21', last: '2021-22' } },
    ],
    [
      'who was greeted in 2021',
      'who is missing compared to 2017?',
      { kind: 'compare', part: 'dropped', when: { first: '2017-18', last: '2021-22' } },
    ],
    ['who was not greeted in 2021', 'how many?', { kind: 'absences' }],
    [
      'Merkel 2020',
      'what did he write to her about gas?',
      { kind: 'search', terms: 'gas', who: { id: 'angela-merkel' } },
    ],
    ['trade', 'list of 2021', { kind: 'list', when: S('2021-22'), who: null }],
    ['compare 2020 and 2021', 'list 2021', { kind: 'list', when: S('2021-22') }],
    ['who was greeted in 2021', 'what about Zaphod?', { kind: 'name', reason: 'unknown' }],
    ['who was greeted in 2021', 'Merkel', { kind: 'leader', when: null, who: { id: 'angela-merkel' } }],
  ])('after %s, %s', (first, then, question) => {
    expect(road.read(then, { question: road.read(first), replied: false })).toMatchObject(question);
  });

  it('by itself is read as well as it can be', () => {
    expect(road.read('and in 2021?')).toMatchObject({ kind: 'list', when: S('2021-22') });
  });
});
