/** A message that asks nothing → Question: whom, when and what it speaks of. */
import { wordsOf } from '../fold.ts';
import { type Ask, asked, EVERYTHING, type One, type Question } from '../question.ts';
import { inEnglish } from './english.ts';
import { readText } from './index.ts';
import { linkNames, namePlaces } from './link.ts';
import { distinct, MOST_TOGETHER, type ReadContext } from './parts.ts';
import { askedText } from './plain.ts';
import { sidesOf } from './sides.ts';
import { takeYears } from './years.ts';

/** A message of no more words may be a question, or as short as one. */
const MOST_WORDS_OF_A_QUESTION = 20;

/** The most words of a message that are looked through. */
const MOST_WORDS = 600;

/**
 * Reads any message, by whomever, for people, countries, groups and years, or else for a topic; null where it names
 * nothing that the archive knows. A short one that reads as a question is answered as one.
 */
export function readMessage(text: string, context: ReadContext): Question | null {
  const plain = askedText(text);
  const typed = wordsOf(plain).slice(0, MOST_WORDS);
  if (typed.length === 0) return null;
  if (typed.length <= MOST_WORDS_OF_A_QUESTION) {
    const question = readText(text, context);
    if (asksSomething(question, context)) return question;
  }
  const words = inEnglish(typed, namePlaces(typed, context.names));
  const years = takeYears(words, context.today, null);
  const { links, principal } = sidesOf(years.rest, linkNames(years.rest, context), context.archive);
  const named = distinct(
    links.flatMap(({ subjects, stranger }) => (stranger || subjects.length > 1 ? [] : subjects)),
  );
  const people = named.filter(({ type }) => type === 'person');
  const ones = (people.length > 0 ? people : named).filter((one): one is One => one.type !== 'any');
  const ask: Ask = { ...EVERYTHING, when: years.when, principal, way: 'both' };
  const [only, ...others] = ones.slice(0, MOST_TOGETHER);
  if (only) return asked(ask, others.length > 0 ? { type: 'any', of: [only, ...others] } : only);
  return years.when || principal
    ? asked({ ...ask, way: principal ? 'both' : 'sent' }, null)
    : topicIn(
        typed.map(({ text: word }) => word),
        ask,
        context,
      );
}

/** Whether a short text reads as a question of something that the archive knows. */
function asksSomething(question: Question, { knows }: ReadContext): boolean {
  if (question.kind === 'search') return question.terms.split(' ').every(knows);
  if (question.kind === 'name') return question.reason === 'several';
  return !['unclear', 'help', 'about'].includes(question.kind);
}

/** The first topic that a text names by a phrase of its own. */
function topicIn(words: readonly string[], ask: Ask, { phrase }: ReadContext): Question | null {
  for (let at = 0; at < words.length; at += 1) {
    const length = phrase(words, at);
    if (length > 1) return asked({ ...ask, terms: words.slice(at, at + length).join(' ') }, null);
  }
  return null;
}
