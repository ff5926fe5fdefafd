import { type Ask, asked, type Question, type Subject } from '../src/question.ts';

/**
 * The question about a name that was typed or picked: about the one it means, or which one it may be; about everybody
 * where none was.
 */
export function nameQuestion(
  read: readonly Subject[] | { readonly near: readonly Subject[] } | null,
  ask: Ask,
): Question {
  if (!read) return asked(ask, null);
  if ('near' in read) return { kind: 'name', reason: 'unknown', near: read.near, ask };
  const [only, ...others] = read;
  return only && others.length === 0
    ? asked(ask, only)
    : { kind: 'name', reason: 'several', near: read, ask };
}
