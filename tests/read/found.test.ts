import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterpart, type Greeting } from '../../src/archive/archive.ts';
import { countryName } from '../../src/archive/countries.ts';
import { dataFolder } from '../../src/archive/load.ts';
import { yearOf } from '../../src/archive/season.ts';
import { isAsked } from '../../src/meant.ts';
import { EVERYTHING, type Question, type Scope } from '../../src/question.ts';
import { termsOf, unitsOf } from '../../src/search/terms.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad(dataFolder());
const { archive } = road;

const names = [...archive.people.values()].flatMap(({ kind, name, aliases, spellings }) =>
  kind === 'unnamed' ? [] : [name, ...aliases, ...Object.values(spellings).flat()],
);
const places = [
  ...[...archive.groups.values()].flatMap(({ name, names: others }) => [name, ...others]),
  ...['TR', 'DE', 'CN', 'KZ', 'HU', 'FR', 'NO'].map(countryName),
];
const words =
  `who what when was did not how many often first last every both new dropped compare greeted wrote to from by
  Putin Medvedev in since 2021 2015 2022 1999 trade gas vaccines nuclear anniversary Syria blockchain pizza president former
  prime minister leaders monarchs letter call exchange about and or кого поздравил Путину wem gratulierte à qui ¿a quién
  kime 谁 给 疫苗 Zaphod Beeblebrox husband minister ? , !`.split(/\s+/);
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: fc.constantFrom(...places) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

/** The scope of a question that has one; all there is for any other. */
function scopeOf(question: Question): Scope {
  if ('way' in question) return question;
  const { when, principal, form } = EVERYTHING;
  return {
    when: 'when' in question ? question.when : when,
    who: 'who' in question ? question.who : null,
    principal,
    form,
    way: 'both',
  };
}

/** Whether a greeting holds any of the words that were searched for: in its lines, its names, its office or its place. */
function speaksOf(greeting: Greeting, terms: string): boolean {
  const { person, role, country } = counterpart(archive, greeting);
  const people = [greeting.from.person, greeting.to.person, person, ...greeting.with];
  const all = [
    role,
    greeting.to.role,
    country ? countryName(country) : '',
    ...people.flatMap((one) => [one.name, ...one.aliases, ...Object.values(one.spellings).flat()]),
    ...[...greeting.summary, ...greeting.quotes].map((line) => line.text),
  ];
  const held = new Set(all.flatMap(termsOf));
  return unitsOf(terms.split(' '), { isEnglish: () => false, isHeld: () => true })
    .flatMap(({ stems, topics, wider }) => [...stems, ...topics, ...wider])
    .some((term) => [...held].some((one) => one === term || one.startsWith(term)));
}

describe('whatever is typed', () => {
  it('is answered as found only by records that have every season, side, person and place read from it, and a topic', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const question = road.read(typed);
        const answer = road.answer(question);
        if (answer.outcome !== 'found') return;
        const scope = scopeOf(question);
        for (const greeting of answer.greetings) {
          expect(isAsked(archive, greeting, scope), `${typed}: ${greeting.id}`).toBe(true);
          if (question.kind === 'search')
            expect(speaksOf(greeting, question.terms), `${typed}: ${greeting.id}`).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('is answered without a fault, and alike each time', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 })),
        (typed) => {
          const question = road.read(typed);
          expect(road.read(typed)).toEqual(question);
          expect(road.reply(question).reading).not.toBe('');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never says yes of a season other than the one asked for', () => {
    const people = [...archive.people.values()].filter(
      ({ id, kind }) => kind === 'person' && archive.byPerson.has(id) && !archive.principals.has(id),
    );
    const seasons = archive.seasons.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom(...people.map(({ id }) => id)),
        fc.constantFrom(...seasons),
        (id, season) => {
          const { name = '' } = archive.people.get(id) ?? {};
          const answer = road.answer(road.read(`was ${name} greeted in ${yearOf(season)}?`));
          const greeted = archive.seasonById
            .get(season)
            ?.greetings.some(({ to, from }) => to.person.id === id && archive.principals.has(from.person.id));
          expect(answer.outcome === 'found').toBe(greeted);
        },
      ),
      { numRuns: 300 },
    );
  });
});
