import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { differences } from '../../src/discord/register.ts';
import { type Heard, isWorthSaying, triggerOf } from '../../src/discord/triggers.ts';

const ASK = new Set(['ask-greetings', '123456789012345678']);
const heard: Heard = {
  automatic: false,
  directMessage: false,
  mentionsBot: false,
  channelId: '987654321098765432',
  channelName: 'general',
};

describe('a message', () => {
  it.each([
    ['in passing', {}, null],
    ['that mentions the bot', { mentionsBot: true }, 'explicit'],
    ['sent directly', { directMessage: true, channelName: null }, 'explicit'],
    ['in an ask channel by name', { channelName: 'Ask-Greetings' }, 'implicit'],
    ['in an ask channel by id', { channelId: '123456789012345678' }, 'implicit'],
    [
      'that mentions the bot in an ask channel',
      { mentionsBot: true, channelName: 'ask-greetings' },
      'explicit',
    ],
    ['of a bot', { automatic: true, mentionsBot: true }, null],
    ['of a bot, sent directly', { automatic: true, directMessage: true }, null],
  ])('%s: %j is %s', (_, facts, trigger) => {
    expect(triggerOf({ ...heard, ...facts }, ASK)).toBe(trigger);
  });

  it.each([
    ['explicit', 'unclear', true],
    ['explicit', 'nothing-found', true],
    ['implicit', 'found', true],
    ['implicit', 'not-covered', true],
    ['implicit', 'unknown-name', true],
    ['implicit', 'nothing-found', false],
    ['implicit', 'unclear', false],
  ] as const)('asked %s with the outcome %s is answered: %s', (trigger, outcome, answered) => {
    expect(isWorthSaying(trigger, outcome)).toBe(answered);
  });
});

describe('what differs between wanted and registered commands', () => {
  const wanted = commands.map(({ definition }) => definition);
  const registered = JSON.parse(JSON.stringify(wanted)) as Record<string, unknown>[];
  const [first = {}, ...others] = registered;

  it.each([
    ['nothing, as they are', registered, []],
    [
      'nothing, with what Discord adds',
      registered.map((command) => ({ ...command, id: '1', version: '2', nsfw: false, dm_permission: null })),
      [],
    ],
    [
      'all, where there are none',
      [],
      ['+ /greetings', '+ /leader', '+ /compare', '+ /search', '+ /timeline', '+ /about', '+ /help'],
    ],
    ['one that is gone', [...registered, { name: 'old', description: 'x', type: 1 }], ['- /old']],
    ['a description', [{ ...first, description: 'x' }, ...others], ['~ /greetings: description']],
    ['the contexts', [{ ...first, contexts: [0] }, ...others], ['~ /greetings: contexts']],
    ['an option', [{ ...first, options: [] }, ...others], ['~ /greetings: options']],
  ])('%s', (_, known, changes) => {
    expect(differences(wanted, known, true)).toEqual(changes);
  });

  it('leaves out what a server’s commands do not have', () => {
    const own = registered.map(({ contexts: _, integration_types: __, ...command }) => command);
    expect(differences(wanted, own, false)).toEqual([]);
    expect(differences(wanted, own, true)).not.toEqual([]);
  });
});
