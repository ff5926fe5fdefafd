import { answerOf } from '../../src/discord/send.ts';
import type { Question } from '../../src/question.ts';
import type { Language } from '../../src/render/texts/index.ts';
import type { Road } from '../../src/road.ts';
import { payloadFaults } from './discord/index.ts';

/** What Discord would object to in the reply to a question, sent as the answer to an interaction. */
export function replyFaults(road: Road, question: Question, language: Language = 'en'): string[] {
  const { components, flags, allowedMentions } = answerOf(road.reply(question, language), false);
  const bits = flags.reduce((sum: number, flag) => sum | flag, 0);
  const data = { components, flags: bits, allowed_mentions: { parse: allowedMentions.parse } };
  return payloadFaults('callback', { type: 4, data });
}
