/** The options of a command → what they name: a picked choice or free text, by the same names. */
import { span } from '../archive/archive.ts';
import { wordsOf } from '../fold.ts';
import { asked, EVERYTHING, type Question, type Subject } from '../question.ts';
import { subjectAt } from './address.ts';
import { readText } from './index.ts';
import { linkNames } from './link.ts';
import { distinct, type ReadContext } from './parts.ts';
import { askedText, permanentIdIn } from './plain.ts';
import { termsFrom } from './settle.ts';
import { FUNCTION_WORDS } from './words.ts';
import { takeYears } from './years.ts';

/** Reads what was typed as a leader, country, group or office: a picked choice or free text, by the same names. */
export function readSubject(
  text: string,
  context: ReadContext,
): readonly Subject[] | { readonly near: readonly Subject[] } {
  const picked = subjectAt(text);
  if (picked) return [picked];
  const words = wordsOf(text);
  const links = linkNames(words, context).filter((link) => !link.stranger);
  const leftOver = words.filter(
    ({ text: word }, at) =>
      !FUNCTION_WORDS.has(word) && !links.some((link) => at >= link.at && at < link.end),
  );
  const subjects = distinct(links.flatMap((link) => link.subjects));
  if (subjects.length > 0 && leftOver.length === 0) return subjects;
  return { near: distinct([...subjects, ...context.names.near(words.map((word) => word.text))]) };
}

/** Reads what was typed as full text to search for: years narrow it, everything else is a term. */
export function readSearch(text: string, context: ReadContext): Question {
  if (permanentIdIn(text)) return readText(text, context);
  const words = wordsOf(askedText(text));
  const { when, rest } = takeYears(words, context.today, span(context.archive));
  const content = rest.map((word) => word.text).filter((word) => !FUNCTION_WORDS.has(word));
  // Nothing but question words is a question and no full text.
  if (content.length === 0) return readText(text, context);
  return asked({ ...EVERYTHING, when, terms: termsFrom(content) }, null);
}
