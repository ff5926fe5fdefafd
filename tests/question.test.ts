import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, MAX_ADDRESS } from '../src/address.ts';
import { ALL_SENT, type One, type Place, type Question, type Subject, skipTo } from '../src/question.ts';
import { questionAt } from '../src/read/address.ts';

const season = fc
  .integer({ min: 1900, max: 2098 })
  .map((year) => `${year}-${String((year + 1) % 100).padStart(2, '0')}`);
const range = fc.option(
  fc
    .tuple(season, season)
    .map((pair) => pair.toSorted())
    .chain(([first = '', last = '']) =>
      fc
        .boolean()
        .map((ends) => (ends && first !== last ? { first, last, ends: true as const } : { first, last })),
    ),
);
const id = fc.stringMatching(/^[a-z]{1,9}(-[a-z0-9]{1,9}){0,2}$/);
const country = fc.stringMatching(/^[A-Z]{2}$/);
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ type: fc.constant('country' as const), code: country }),
  fc.record({ type: fc.constant('group' as const), id }),
);
const one: fc.Arbitrary<One> = fc.oneof(
  fc.record({ type: fc.constant('person' as const), id }),
  place,
  fc.record({
    type: fc.constant('kind' as const),
    kind: fc.constantFrom('former' as const, 'monarch' as const),
    of: fc.option(place),
  }),
  fc.record({
    type: fc.constant('office' as const),
    office: id,
    of: fc.option(place),
    former: fc.boolean(),
  }),
);
const subject: fc.Arbitrary<Subject> = fc.oneof(
  { weight: 4, arbitrary: one },
  fc.record({ type: fc.constant('any' as const), of: fc.array(one, { minLength: 2, maxLength: 3 }) }),
);
const form = fc.option(fc.constantFrom('letter' as const, 'call' as const));
const way = fc.constantFrom('sent' as const, 'received' as const, 'both' as const);
const skip = fc.integer({ min: 0, max: 9999 });
const terms = fc.stringMatching(/^[a-zа-я0-9]{1,8}( [a-zа-я0-9]{1,8}){0,3}$/);
const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    when: range,
    way,
    who: fc.option(subject),
    principal: fc.option(id),
    form,
    skip,
  }),
  fc.record({
    kind: fc.constant('leader' as const),
    when: range,
    way,
    who: subject,
    principal: fc.option(id),
    form,
    part: fc.constantFrom('all' as const, 'first' as const, 'last' as const),
    skip,
  }),
  fc.record({
    kind: fc.constant('whether' as const),
    when: range,
    way,
    who: subject,
    principal: fc.option(id),
    form,
    denied: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('count' as const),
    when: range,
    way,
    who: fc.option(subject),
    principal: fc.option(id),
    form,
  }),
  fc.record({
    kind: fc.constant('compare' as const),
    when: range.filter((pair) => pair !== null),
    who: fc.option(subject),
    principal: fc.option(id),
    part: fc.constantFrom('all' as const, 'added' as const, 'dropped' as const, 'kept' as const),
    skip,
  }),
  fc.record({
    kind: fc.constant('timeline' as const),
    when: range,
    who: fc.option(subject),
    principal: fc.option(id),
    view: fc.constantFrom('picture' as const, 'text' as const),
    skip,
  }),
  fc.record({ kind: fc.constant('absences' as const), when: range, who: fc.option(subject), skip }),
  fc.record({
    kind: fc.constantFrom('greeting' as const, 'cite' as const, 'report' as const),
    id: fc.tuple(season, id, id).map((parts) => parts.join('/')),
  }),
  fc.record({
    kind: fc.constant('search' as const),
    when: range,
    way,
    who: fc.option(subject),
    principal: fc.option(id),
    form,
    terms,
    skip,
  }),
  fc.constant({ kind: 'help' as const }),
);

describe('the address of a question', () => {
  it('reads back as the same question', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const address = addressOf(asked);
        expect(address === null ? asked : questionAt(address)).toEqual(asked);
        expect(address?.length ?? 0).toBeLessThanOrEqual(MAX_ADDRESS);
      }),
    );
  });

  it('is the only one of its question: any other text is an address of its own, or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.stringMatching(/^2~[a-z]{1,9}(~[a-z0-9._-]{1,9}){0,5}$/),
        ),
        (text) => {
          const asked = questionAt(text);
          expect(asked === null ? text : addressOf(asked)).toBe(text);
        },
      ),
    );
  });

  it.each([
    [
      {
        ...ALL_SENT,
        kind: 'list',
        when: { first: '2021-22', last: '2021-22' },
        skip: 0,
      },
      '2~list~2021-22~sent~-~-~-~0',
    ],
    [
      { kind: 'greeting', id: '2021-22/vladimir-putin/joe-biden' },
      '2~greeting~2021-22/vladimir-putin/joe-biden',
    ],
    [{ kind: 'report', id: '2021-22/a/b', told: { what: 'x', source: '' } }, '2~report~2021-22/a/b'],
    [{ kind: 'unclear', why: 'empty' }, null],
    [{ ...ALL_SENT, kind: 'search', way: 'both', terms: 'x'.repeat(90), skip: 0 }, null],
  ] as const)('of %j is %s', (asked, address) => {
    expect(addressOf(asked as Question)).toBe(address);
  });

  it('moves on in a list, and leaves alone what is none', () => {
    expect(skipTo({ kind: 'absences', when: null, who: null, skip: 0 }, 7)).toEqual({
      kind: 'absences',
      when: null,
      who: null,
      skip: 7,
    });
    expect(skipTo({ kind: 'help' }, 7)).toEqual({ kind: 'help' });
  });
});
