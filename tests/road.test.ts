import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPress } from '../src/discord/ids.ts';
import { componentsOf } from '../src/discord/payload.ts';
import type { Question } from '../src/question.ts';
import { printReply } from '../src/terminal/print.ts';
import { customIdsOf } from './support/discord/index.ts';
import { replyFaults } from './support/payload.ts';
import { testRoad } from './support/road.ts';

const road = testRoad();

const faultsOf = (question: Question): string[] => replyFaults(road, question);

const words = fc.constantFrom(
  ...'was who merkel greeted in 2021 since 2017 not how many Putin to Xi from cis the turkish president vaccines pope — > ` | @everyone 😀 习近平 0 99999 \u202e'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
);

describe('any text at all', () => {
  it('gets a reply within every limit of Discord, and a text in the terminal', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const question = road.read(typed);
        expect(faultsOf(question)).toEqual([]);
        expect(printReply(road.reply(question)).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('of 4,000 characters, too', () => {
    for (const unit of ['x', 'x ', '习', '🇹🇷', 'merkel ', '> ', '`', '||', '\u0301', 'was not 2021 ']) {
      expect(faultsOf(road.read(unit.repeat(4000)))).toEqual([]);
    }
  });
});

describe('every answer that can be reached by pressing', () => {
  it('fits, and leads on to others that do', () => {
    const seen = new Set<string>();
    const waiting = [
      'who was greeted',
      'help',
      'merkel',
      'who was not greeted',
      'how many in 2021',
      'trade',
    ].map((asked) => road.read(asked));
    for (let question = waiting.pop(); question; question = waiting.pop()) {
      expect(faultsOf(question)).toEqual([]);
      const reply = road.reply(question);
      const ids = [
        ...customIdsOf({ components: componentsOf(reply) }),
        ...reply.items.flatMap(({ opens }) => (opens ? [opens.question] : [])),
      ];
      for (const id of ids) {
        const next = typeof id === 'string' ? readPress(id, []).question : id;
        const key = JSON.stringify(next);
        if (next && !seen.has(key)) {
          seen.add(key);
          waiting.push(next);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(road.archive.greetings.size);
  });

  it('loses nothing of a long list: page by page it shows every greeting', () => {
    const first = road.read('who was greeted');
    const shown = new Set<string>();
    for (let question: Question | null = first, pages = 0; question && pages < 50; pages += 1) {
      const [container] = componentsOf(road.reply(question));
      for (const [, id] of JSON.stringify(container).matchAll(/2~greeting~([^"]+)/g)) shown.add(id ?? '');
      const next = customIdsOf({ components: [container] }).findLast(
        (id) => id.startsWith('en:2~list~-') && !id.endsWith('~0'),
      );
      question = next ? readPress(next, []).question : null;
    }
    const sent = [...road.archive.greetings.values()].filter(({ from }) =>
      road.archive.principals.has(from.person.id),
    );
    expect([...shown].sort()).toEqual(sent.map(({ id }) => id).sort());
  });
});
