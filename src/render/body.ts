import type { SeasonRange } from '../archive/season.ts';
import type { Way } from '../question.ts';
import type { Action, Item, Picture, ReplyLine } from './reply.ts';
import { line, whenText } from './say.ts';
import type { Texts } from './texts/index.ts';

/** The parts of a reply that differ from one kind of answer to the next. */
export interface Body {
  readonly heading: string;
  readonly lead?: readonly ReplyLine[];
  readonly items?: readonly Item[];
  readonly notes?: readonly ReplyLine[];
  readonly picture?: Picture | null;
  readonly actions?: readonly Action[];
}

/** The season of a range of one; null for more than one, or none. */
export const singleSeason = (when: SeasonRange | null): string | null =>
  when && when.first === when.last ? when.first : null;

/** `to Angela Merkel`, `from Xi Jinping`, `to or from …`. */
export const towards = (texts: Texts, way: Way, name: string): string =>
  ({ sent: texts.to, received: texts.from, both: texts.between, exchanged: texts.exchanged })[way](name);

/** How many greetings there are, or that there is none. */
export function onRecordLine(texts: Texts, count: number, whom: string, when: SeasonRange | null): ReplyLine {
  const at = when && whenText(texts, when);
  return line(count > 0 ? texts.onRecord(count, whom, at) : texts.noneOnRecord(whom, at));
}
