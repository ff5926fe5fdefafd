import { EventEmitter } from 'node:events';
import { RESTEvents } from 'discord.js';
import { expect, it } from 'vitest';
import { MOST_REFUSED, pauseOf } from '../../src/discord/refusals.ts';

it.each([
  ['few refused requests', 100, 0, false],
  ['many', MOST_REFUSED, 0, true],
  ['many, after their time', MOST_REFUSED, 61_000, false],
])('%s stop the answering of messages: %s, %s ms later: %s', (_, count, later, paused) => {
  const rest = new EventEmitter();
  let time = 1_000_000;
  const isPaused = pauseOf(rest, { warn: () => {} }, () => time);
  expect(isPaused()).toBe(false);
  rest.emit(RESTEvents.InvalidRequestWarning, { count, remainingTime: 60_000 });
  time += later;
  expect(isPaused()).toBe(paused);
});
