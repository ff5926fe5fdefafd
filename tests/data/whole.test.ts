import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/address.ts';
import { isMember } from '../../src/archive/archive.ts';
import { dataFolder } from '../../src/archive/load.ts';
import { only } from '../../src/archive/season.ts';
import { ALL_SENT, type Question, type Subject } from '../../src/question.ts';
import { COUNTRY_CODES } from '../support/countries.ts';
import { replyFaults } from '../support/payload.ts';
import { testArchive, testRoad } from '../support/road.ts';

const archive = testArchive(dataFolder());
const road = testRoad(dataFolder());
const people = [...archive.people.values()];

describe('every season', () => {
  it('from 2004-05 to 2025-26 is on record', () => {
    const ids = archive.seasons.map(({ id }) => id);
    expect([ids[0], ids.at(-1), ids.length]).toEqual(['2004-05', '2025-26', 22]);
  });

  /** The fewest recipients that public sources let us know, by issue; what falls short of them needs a reason. */
  it.each(
    archive.seasons.filter(({ id }) => id >= '2012-13').map(({ id, greetings }) => ({ id, greetings })),
  )('$id names as many recipients as public sources let us know', ({ id, greetings }) => {
    const sent = greetings.filter(({ from }) => archive.principals.has(from.person.id));
    const fewest = id < '2014-15' ? 12 : id === '2019-20' ? 24 : 30;
    expect(new Set(sent.map(({ to }) => to.person.id)).size).toBeGreaterThanOrEqual(fewest);
  });

  it('says what its record covers, for each of its senders', () => {
    for (const { coverage } of archive.seasons) {
      for (const { reason } of coverage) expect(reason.length).toBeGreaterThan(20);
    }
  });
});

describe('every record', () => {
  it('speaks of countries that there are', () => {
    const codes = [...archive.greetings.values()].flatMap(({ to }) => to.country ?? []);
    expect(codes.filter((code) => !COUNTRY_CODES.has(code))).toEqual([]);
    const members = [...archive.groups.values()].flatMap(({ members: all }) =>
      all.map(({ country }) => country),
    );
    expect(members.filter((code) => !COUNTRY_CODES.has(code))).toEqual([]);
  });

  it('names its joint addressees on both sides', () => {
    const oneSided = [...archive.greetings.values()].flatMap((greeting) =>
      greeting.with
        .map((person) => `${greeting.season}/${greeting.from.person.id}/${person.id}`)
        .filter((id) =>
          archive.greetings.get(id)?.with.every(({ id: other }) => other !== greeting.to.person.id),
        ),
    );
    expect(oneSided).toEqual([]);
  });
});

describe('membership', () => {
  it.each([
    ['cis', 'GE', '2008-09', true],
    ['cis', 'GE', '2009-10', false],
    ['nato', 'FI', '2022-23', false],
    ['nato', 'FI', '2023-24', true],
    ['nato', 'SE', '2024-25', true],
    ['eu', 'GB', '2019-20', true],
    ['eu', 'GB', '2020-21', false],
    ['eu', 'HR', '2012-13', false],
    ['eu', 'HR', '2013-14', true],
    ['brics', 'EG', '2023-24', false],
    ['brics', 'EG', '2024-25', true],
    ['sco', 'IN', '2016-17', false],
    ['sco', 'IN', '2017-18', true],
    ['eaeu', 'AM', '2014-15', false],
    ['eaeu', 'AM', '2015-16', true],
    ['latin-america', 'CU', '2019-20', true],
    ['latin-america', 'US', '2019-20', false],
  ])('of %s: %s in %s is %s', (group, country, season, member) => {
    const known = archive.groups.get(group);
    expect(known && isMember(known, { country, role: '' }, season)).toBe(member);
  });
});

/** Every reply that the archive can give to a plain question, in Discord's form. */
describe('every reply fits into Discord', () => {
  const faults = (questions: readonly Question[]): string[] =>
    questions.flatMap((question) =>
      replyFaults(road, question).map((fault) => `${addressOf(question)}: ${fault}`),
    );
  const leader = (who: Subject): Question => ({
    ...ALL_SENT,
    kind: 'leader',
    way: 'both',
    who,
    part: 'all',
    skip: 0,
  });

  it('the lists of every season, sent and received, and its absences', () => {
    const questions = archive.seasons.flatMap(({ id }): Question[] => [
      { kind: 'list', ...ALL_SENT, when: only(id), skip: 0 },
      { kind: 'list', ...ALL_SENT, when: only(id), way: 'received', skip: 0 },
      { kind: 'count', ...ALL_SENT, when: only(id) },
      { kind: 'absences', when: only(id), who: null, skip: 0 },
    ]);
    expect(faults(questions)).toEqual([]);
  });

  it('every season beside the one before', () => {
    const questions = archive.seasons.slice(1).map(({ id }, at): Question => {
      const first = archive.seasons[at]?.id ?? id;
      return { kind: 'compare', when: { first, last: id }, who: null, principal: null, part: 'all', skip: 0 };
    });
    expect(faults(questions)).toEqual([]);
  });

  it('every greeting whole', () => {
    const questions = [...archive.greetings.keys()].map((id): Question => ({ kind: 'greeting', id }));
    expect(faults(questions)).toEqual([]);
  });

  it('every person over time', () => {
    expect(faults(people.map(({ id }) => leader({ type: 'person', id })))).toEqual([]);
  });

  it('every country and group over time', () => {
    const codes = new Set([...archive.greetings.values()].flatMap(({ to }) => to.country ?? []));
    expect(faults([...codes].map((code) => leader({ type: 'country', code })))).toEqual([]);
    const groups = [...archive.groups.keys()].map(
      (id): Question => ({
        ...ALL_SENT,
        kind: 'list',
        who: { type: 'group', id },
        skip: 0,
      }),
    );
    expect(faults(groups)).toEqual([]);
  });
});
