/** Text → Question: the first step of the road. Deterministic; the clock is passed in. */
import { type Word, wordsOf } from '../fold.ts';
import { OFFICE_WORDS } from '../offices.ts';
import { once } from '../once.ts';
import type { Question } from '../question.ts';
import { asksToCite, mentionsCiting } from './cite.ts';
import { inEnglish } from './english.ts';
import { followOn, isFollowUp, leadOf } from './follow.ts';
import { namePlaces } from './link.ts';
import { partsOf, type ReadContext } from './parts.ts';
import { askedText, permanentIdIn } from './plain.ts';
import { questionOf } from './settle.ts';
import { isOneOff } from './slips.ts';
import * as vocabulary from './words.ts';

/** The question before a text, which it may follow on. `replied`: it is a reply to that one, and no new line of a chat. */
export interface Before {
  readonly question: Question;
  readonly replied: boolean;
}

/** The most words of a text that are read: no question has as many, and a pasted page should not hold up the rest. */
const MAX_WORDS = 200;

/** Asks what the bot and its archive are. */
const ABOUT =
  /^\s*(about( (you|this( bot)?|the (bot|archive)))?|(what|who) (are|is) (you|this( bot)?)|are you (an? |a real )?(ai|bot|robot|human|person|real|llm|chatgpt|machine)|how (accurate|reliable) (are you|is (this|it))|what (do you|does (it|the archive|this bot)) (cover|hold|know)|coverage|version)\s*[?!.]*\s*$/i;

/** Asks how to ask. */
const HELP =
  /^\s*(how (does|do) (this|it|that|you|the bot) work|how (do|can) i (use|ask)\b.*|what (can|should) (you|i) (do|ask)\b.*|instructions|manual|commands)\s*[?!.]*\s*$/i;

/**
 * Reads a free text as a question. Every text has a reading; one without sense is `unclear`. `before` is the question
 * that it may follow on: "and in 2019?" takes from it what it does not say itself.
 */
export function readText(text: string, context: ReadContext, before: Before | null = null): Question {
  const plain = askedText(text);
  const id = permanentIdIn(plain);
  if (id) return { kind: mentionsCiting(plain.replace(id, ' ')) ? 'cite' : 'greeting', id };
  const told = before?.question;
  if (told && 'id' in told && asksToCite(plain)) return { kind: 'cite', id: told.id };
  if (ABOUT.test(plain)) return { kind: 'about' };
  if (HELP.test(plain)) return { kind: 'help' };
  const typed = wordsOf(plain).slice(0, MAX_WORDS);
  const words = respelled(
    inEnglish(typed, namePlaces(typed, context.names), topicPlaces(typed, context)),
    context,
  );
  if (words.length === 0) return { kind: 'unclear', why: typed.length > 0 ? 'words' : 'empty' };
  const lead = before ? leadOf(words) : 0;
  const parts = partsOf(
    words.slice(lead),
    { question: /[?？]|\p{Script=Cyrillic}/u.test(plain), followed: before !== null },
    context,
  );
  if (!parts) return { kind: 'unclear', why: 'year' };
  if (before && isFollowUp(parts, lead > 0, before.replied)) {
    const followed = followOn(parts, before.question, context);
    if (followed) return followed;
  }
  return questionOf(parts, context);
}

/** The shortest question word that is known by a slip of the pen. */
const RESPELLED_FROM = 4;

/** The question words that a slip is looked for in, by their first letter. */
const questionWordsBy = once(() => {
  const byLetter = new Map<string, string[]>();
  for (const word of vocabulary.FUNCTION_WORDS) {
    const letter = word[0] ?? '';
    if (word.length >= RESPELLED_FROM) byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  return byLetter;
});

/** Question words that are a slip away put right: "wich greetings", "who recieved". What may be a name or a topic is not. */
const respelled = (words: readonly Word[], { holds, names }: ReadContext): Word[] =>
  words.map((word) => {
    const { text } = word;
    if (!/^[a-z]{4,}$/.test(text) || word.capital) return word;
    if (vocabulary.FUNCTION_WORDS.has(text) || OFFICE_WORDS.has(text)) return word;
    const right = questionWordsBy()
      .get(text[0] ?? '')
      ?.find((known) => isOneOff(text, known));
    if (!right || holds(text) || names.has(text) || names.slip(text).length > 0) return word;
    return { ...word, text: right };
  });

/** The places of words in other scripts that are part of a topic's name. */
function topicPlaces(words: readonly Word[], { phrase }: ReadContext): ReadonlySet<number> {
  const texts = words.map(({ text }) => text);
  return new Set(
    texts.flatMap((text, at) =>
      /^(\p{Script=Han}|\p{Script=Cyrillic}+)$/u.test(text)
        ? Array.from({ length: phrase(texts, at) }, (_, index) => at + index)
        : [],
    ),
  );
}
