/** What a text wants to know about: the words that no name and no question word accounts for. */
import type { Archive } from '../archive/archive.ts';
import { SMALL_WORDS, type Word } from '../fold.ts';
import type { Link } from './link.ts';
import type { Sides } from './sides.ts';
import {
  ABOUT_WORDS,
  FUNCTION_WORDS,
  GREETING_WORDS,
  LEADS_TO_SUBJECT,
  MENTION_WORDS,
  PRINCIPAL_WORDS,
} from './words.ts';

interface Known {
  readonly archive: Archive;
  readonly knows: (word: string) => boolean;
  readonly phrase: (words: readonly string[], at: number) => number;
}

const isIn = (links: readonly Link[], at: number): boolean =>
  links.some((link) => at >= link.at && at < link.end);

/** The words of a text that neither names nor question words account for. */
export function topicOf(
  words: readonly Word[],
  { links, principals }: Sides,
  phrase: Known['phrase'],
): string[] {
  const texts = words.map(({ text }) => text);
  const taken = [...links, ...principals];
  const inPhrase = new Set<number>();
  // Most questions have no words of their own, and so no phrase either.
  const own = words.some(({ text }, at) => !isIn(taken, at) && !FUNCTION_WORDS.has(text));
  for (let at = 0; own && at < words.length; at += 1) {
    const places = Array.from({ length: phrase(texts, at) }, (_, index) => at + index);
    const named = places.some((place) => !FUNCTION_WORDS.has(texts[place] ?? ''));
    if (named && !places.some((place) => isIn(taken, place))) for (const place of places) inPhrase.add(place);
  }
  const done = doneBetween(words, taken);
  return words
    .filter(
      ({ text }, at) =>
        at !== done &&
        !isIn(taken, at) &&
        (inPhrase.has(at) || !(FUNCTION_WORDS.has(text) || SMALL_WORDS.has(text))),
    )
    .map(({ text }) => text)
    .filter((text) => !/^\d$/.test(text))
    .filter((text) => !PRINCIPAL_WORDS.has(text));
}

/** The place of the one word between two names in "what did Putin promise Assad": a verb, and no topic; -1 for none. */
function doneBetween(words: readonly Word[], names: readonly Link[]): number {
  if (words[0]?.text !== 'what' || words[1]?.text !== 'did') return -1;
  const [one, other] = names.toSorted((a, b) => a.at - b.at);
  return one?.at === 2 && other?.at === one.end + 1 ? one.end : -1;
}

/**
 * Leaves out the countries that a text speaks of and that nobody is asked for: "Syria settlement with Erdogan", "the
 * situation in Ukraine", "messages that mention Afghanistan". Only words that the archive's lines hold can be a topic.
 */
export function withTopics(words: readonly Word[], sides: Sides, known: Known): Sides {
  const isCountry = ({ subjects }: Link): boolean => subjects.every(({ type }) => type === 'country');
  const isGroup = ({ subjects }: Link): boolean => subjects.every(({ type }) => type === 'group');
  const inLines = (link: Link): boolean =>
    words.slice(link.at, link.end).every(({ text }) => known.knows(text));
  const someone = sides.links.some((link) => !isCountry(link));
  const rest = topicOf(words, sides, known.phrase);
  const spokenOf = (link: Link): boolean => {
    if (!isCountry(link) && !isGroup(link)) return false;
    if (isMentioned(words, link)) return true;
    if (!inLines(link)) return false;
    if (isGroup(link)) return isAbout(words, link);
    return someone || isAbout(words, link) || (rest.length > 0 && isPlace(words, link, known.archive));
  };
  const links = sides.links.filter((link) => !spokenOf(link));
  return links.length === sides.links.length ? sides : { ...sides, links };
}

/** Whether a text speaks about what is linked: "about Syria", "mention Afghanistan"; but "tell me about Germany" asks for it. */
function isAbout(words: readonly Word[], { at }: Link): boolean {
  let before = at - 1;
  while (/^(the|of|to)$/.test(words[before]?.text ?? '') && before > 0) before -= 1;
  const lead = words[before]?.text ?? '';
  // "On the EU" leads to a topic, and so does "mention of NATO"; "message to the EU" to neither.
  const leads = before === at - 1 || words[at - 1]?.text === 'the' ? ABOUT_WORDS : MENTION_WORDS;
  return leads.has(lead) && !LEADS_TO_SUBJECT.has(words[before - 1]?.text ?? '');
}

/** Whether a text asks for messages that mention what is linked, whether any does or not. */
const isMentioned = (words: readonly Word[], { at, end }: Link): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => text.startsWith('mention')) ||
  (words[end]?.text === 'as' && words[end + 1]?.text === 'mentioned');

/** Whether a country is where a topic has its place: "war in Ukraine", or one whose leaders are not on record at all. */
function isPlace(words: readonly Word[], { at, subjects: [subject] }: Link, archive: Archive): boolean {
  if (words[at - 1]?.text === 'in') return true;
  const code = subject?.type === 'country' ? subject.code : '';
  return ![...archive.greetings.values()].some(
    ({ to, from }) => to.country === code || from.country === code,
  );
}

/** Where a circumstance begins, which tells nothing of who is asked for: "despite the sanctions", "after he resigned". */
const CIRCUMSTANCES = [
  ['despite'],
  ['although'],
  ['though'],
  ['because'],
  ['while'],
  ['given'],
  ['amid'],
  ['regardless'],
  ['in', 'spite'],
  ...[
    'he',
    'she',
    'they',
    'his',
    'her',
    'leaving',
    'losing',
    'stepping',
    'resigning',
    'becoming',
    'being',
  ].flatMap((word) => ['after', 'before', 'when', 'since'].map((lead) => [lead, word])),
  ['even', 'though'],
  ['even', 'after'],
  ['as', 'ex'],
  ['as', 'former'],
  ['as', 'a'],
  ['as', 'an'],
];

/** A yes-or-no question without the circumstances that it ends with: they do not change who is asked for. */
export function withoutCircumstances(words: readonly Word[]): readonly Word[] {
  const begins = (at: number): boolean =>
    at > 1 && CIRCUMSTANCES.some((lead) => lead.every((text, index) => words[at + index]?.text === text));
  const end = words.findIndex((_, at) => begins(at));
  return end < 0 ? words : words.slice(0, end);
}

/** Words by which a part of a text speaks of the one who asks: "I am on deadline", "for my essay". */
const OF_THE_ASKER = new Set(
  'i we my our im am sorry hello hi hey quick fyi fact curious wondering'.split(' '),
);

/**
 * A text without the parts that speak of something else, beside one that asks of greetings: "I am on deadline, what did
 * he write?", "… it's for an episode". A part of unknown words alone may be a name, and is kept.
 */
export function withoutAsides(
  words: readonly Word[],
  links: readonly Link[],
  knows: (word: string) => boolean,
): readonly Word[] {
  const inClause = (clause: number) =>
    words.flatMap((word, at) => (word.clause === clause ? [{ ...word, linked: isIn(links, at) }] : []));
  const speaks = (clause: number): boolean =>
    inClause(clause).some(({ text, linked }) => linked || GREETING_WORDS.has(text));
  const isAside = (clause: number): boolean => {
    const texts = inClause(clause).map(({ text }) => text);
    if (texts.some((text) => OF_THE_ASKER.has(text))) return true;
    const own = texts.filter((text) => !FUNCTION_WORDS.has(text));
    return (
      own.length > 0 &&
      own.length < texts.length &&
      !own.some(knows) &&
      !texts.some((text) => ABOUT_WORDS.has(text))
    );
  };
  const clauses = [...new Set(words.map(({ clause }) => clause))];
  if (clauses.length < 2 || !clauses.some(speaks)) return words;
  return words.filter(({ clause }) => speaks(clause) || !isAside(clause));
}
