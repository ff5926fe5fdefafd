import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/question.ts';
import { testRoad } from '../support/road.ts';

const road = testRoad();
const ID = '2021-22/vladimir-putin/joe-biden';
const greeting: Question = { kind: 'greeting', id: ID };

describe('a question with a permanent id', () => {
  it.each([
    [ID, 'greeting'],
    [`what does ${ID} say?`, 'greeting'],
    [`cite ${ID}`, 'cite'],
    [`How do I cite ${ID}?`, 'cite'],
    [`${ID} BibTeX`, 'cite'],
    [`citation for ${ID}, please`, 'cite'],
  ])('%s is read as %s', (text, kind) => {
    expect(road.read(text)).toEqual({ kind, id: ID });
  });

  it('that there is not gets the line that says so', () => {
    expect(road.reply(road.read('cite 2021-22/a/b')).lead[0]?.text).toBe(
      'No greeting on record has this permanent id.',
    );
  });
});

describe('after a greeting', () => {
  it.each([
    'cite that',
    'Cite it',
    'how do I cite this?',
    'How should I cite this letter?',
    'citation please',
    'and in BibTeX?',
  ])('%s asks how it is cited', (text) => {
    for (const question of [greeting, { kind: 'cite', id: ID } as const]) {
      expect(road.read(text, { question, replied: false })).toEqual({ kind: 'cite', id: ID });
    }
  });

  it.each(['did he cite vaccines?', 'who cited Merkel', 'and in 2020?'])('%s does not', (text) => {
    expect(road.read(text, { question: greeting, replied: true }).kind).not.toBe('cite');
  });

  it('what follows on its citation follows on the greeting', () => {
    const follow = (question: Question) => road.read('and in 2020?', { question, replied: false });
    expect(follow({ kind: 'cite', id: ID })).toEqual(follow(greeting));
  });
});

it.each(['cite that', 'how do I cite this?'])('%s, after nothing, is no citation', (text) => {
  expect(road.read(text).kind).not.toBe('cite');
  const list = road.read('who was greeted in 2021');
  expect(road.read(text, { question: list, replied: true }).kind).not.toBe('cite');
});
