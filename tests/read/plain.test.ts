import { describe, expect, it } from 'vitest';
import { askedText, MAX_QUESTION } from '../../src/read/plain.ts';

describe('what a message asks', () => {
  it.each([
    ['who was greeted?', 'who was greeted?'],
    ['<@123> who', 'who'],
    ['<@!123> <@&4> <#5> </greetings:6> <:smile:7> <a:wave:8> <t:9:R> who', 'who'],
    ['@everyone @here who', 'who'],
    ['> quoted\nasked', 'asked'],
    ['asked\n>>> quoted\nto the end', 'asked'],
    ['`code` asked ``more `code` `` too', 'asked   too'],
    ['**Was** Macron greeted in `2022`?', '**Was** Macron greeted in 2022?'],
    ['```ts\ncode\n``` asked', 'asked'],
    ['asked ```never closed', 'asked'],
    ['||spoiler|| asked', 'asked'],
    ['[label](https://example.org/2017) asked', '[label  asked'],
    ['https://example.org/2017 asked', 'asked'],
    ['3 > 2 asked', '3 > 2 asked'],
  ])('of %j is %j', (message, asked) => {
    expect(askedText(message)).toBe(asked);
  });

  it('is read no further than the longest message that Discord takes', () => {
    expect(askedText('x'.repeat(9000))).toHaveLength(MAX_QUESTION);
  });
});
