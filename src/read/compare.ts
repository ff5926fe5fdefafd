/** How a text asks for two seasons side by side. */
import type { Archive } from '../archive/archive.ts';
import type { SeasonRange } from '../archive/season.ts';
import type { QuestionOf } from '../question.ts';
import type { Word } from './fold.ts';
import { COMPARE_WORDS } from './words.ts';

/** Whether a text sets two seasons side by side: "compare", "who is new", "no longer". */
export const isComparison = (words: readonly Word[]): boolean =>
  words.some(({ text }) => COMPARE_WORDS.has(text)) ||
  / (but not|in both) /.test(` ${words.map((word) => word.text).join(' ')} `) ||
  words.some(({ text }, at) => {
    const next = words[at + 1]?.text ?? '';
    const ofNewYear = [words[at - 1]?.text, next].some((word) => word?.startsWith('year'));
    return (text === 'new' && !ofNewYear) || (text === 'no' && next === 'longer');
  });

/** Which part of a comparison a text asks for. */
export function comparedPart(words: readonly Word[], falling: boolean): QuestionOf<'compare'>['part'] {
  const text = words.map((word) => word.text).join(' ');
  if (/\bbut not\b/.test(text)) return falling ? 'added' : 'dropped';
  if (/\b(dropped|removed|lost|no longer|anymore|missing|left out|disappeared|stopped)\b/.test(text))
    return 'dropped';
  if (/\b(new|newly|added|joined)\b/.test(text)) return 'added';
  return /\b(both|kept|still)\b/.test(text) ? 'kept' : 'all';
}

/** The two seasons that are compared: those named, or the one named and the one on record before it. */
export function comparedSeasons(when: SeasonRange | null, { seasons }: Archive): SeasonRange | null {
  if (when && when.first !== when.last) return when;
  const last = when?.first ?? seasons.at(-1)?.id;
  const first = seasons.findLast(({ id }) => last !== undefined && id < last)?.id;
  return first && last ? { first, last } : null;
}
