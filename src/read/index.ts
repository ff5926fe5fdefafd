/** Text → Question: the first step of the road. Deterministic; the clock is passed in. */

import { subjectAddress } from '../address.ts';
import type { Archive } from '../archive/archive.ts';
import { span } from '../archive/archive.ts';
import type { SeasonRange } from '../archive/season.ts';
import { type Ask, asked, type Question, type Scope, type Subject } from '../question.ts';
import { comparedPart, comparedSeasons, isComparison } from './compare.ts';
import { inEnglish } from './english.ts';
import { type Word, wordsOf } from './fold.ts';
import { type Before, leadOf, scopeOf, stepFrom } from './follow.ts';
import { type Link, type LinkContext, linkNames, namePlaces } from './link.ts';
import type { Names } from './names.ts';
import { askedText } from './plain.ts';
import { type Sides, sidesOf } from './sides.ts';
import * as vocabulary from './words.ts';
import { takeYears } from './years.ts';

/** All that a reading rests on besides the text. */
export interface ReadContext extends LinkContext {
  readonly archive: Archive;
  readonly names: Names;
  readonly today: Date;
}

/** A text taken apart: when, who, what is asked, and the words left to search for. */
interface Parts {
  readonly words: readonly Word[];
  readonly when: SeasonRange | null;
  /** Whether two years were named the later one first. */
  readonly falling: boolean;
  readonly sides: Sides;
  readonly topic: readonly string[];
}

/** The most words of a text that are read: no question has as many, and a pasted page should not hold up the rest. */
const MAX_WORDS = 200;

const PERMANENT_ID = /\b\d{4}-\d{2}\/[a-z0-9-]+\/[a-z0-9-]+\b/;

/**
 * Reads a free text as a question. Every text has a reading; one without sense is `unclear`. `before` is the question
 * that it may follow on: "and in 2019?" takes from it what it does not say itself.
 */
export function readText(text: string, context: ReadContext, before: Question | null = null): Question {
  const plain = askedText(text);
  const id = plain.match(PERMANENT_ID)?.[0];
  if (id) return { kind: 'greeting', id };
  const typed = wordsOf(plain).slice(0, MAX_WORDS);
  const words = inEnglish(typed, namePlaces(typed, context.names));
  if (typed.length > 0 && words.length === 0) return { kind: 'unclear', why: 'words' };
  if (words.length === 0) return { kind: 'unclear', why: 'empty' };
  const scope = before && scopeOf(before, context.archive);
  const lead = scope ? leadOf(words) : 0;
  const bare = scope !== null && isBareYear(words, context);
  const { when, falling, fault, rest } = takeYears(words.slice(lead), context.today, span(context.archive));
  if (fault && !when) return { kind: 'unclear', why: 'year' };
  const sides = withTopics(rest, sidesOf(rest, linkNames(rest, context), context.archive), context);
  const parts = { words: rest, when, falling, sides, topic: topicOf(rest, sides) };
  return scope && (lead > 0 || bare) ? followOn(parts, scope, context) : questionOf(parts, context);
}

/** Whether a text says a year and nothing else, which after another question asks the same of that year. */
function isBareYear(words: readonly Word[], { today, archive }: ReadContext): boolean {
  const { when, rest } = takeYears(words, today, span(archive));
  return when !== null && rest.length === 0;
}

/** The question of a text that only says what is different from the one before it. */
function followOn(parts: Parts, before: Before, context: ReadContext): Question {
  const { words, sides, topic } = parts;
  const subjects = distinct(sides.links.flatMap((link) => link.subjects));
  const [who = before.who] = subjects;
  const when = parts.when ?? stepFrom(words, before.when);
  const way = sides.way ?? before.way;
  if (isDenied(words) && subjects.length === 0) return { kind: 'absences', when, who: before.who, skip: 0 };
  const scope: Scope = { when, who, way, principal: sides.principal ?? before.principal };
  const stranger = sides.links.find((link) => link.stranger);
  if (subjects.length > 1 || stranger) return questionOf({ ...parts, when }, context);
  const unknown = topic.length > 0 && !topic.some((word) => context.knows(word));
  if (unknown) {
    const ask: Ask = { kind: before.ask, when, way, principal: scope.principal };
    return { kind: 'name', reason: 'unknown', near: context.names.near(topic), ask };
  }
  if (topic.length > 0) return searchFor(scope, topic);
  if (words.some(({ text }) => text === 'else')) return { kind: 'list', ...scope, who: null, skip: 0 };
  if (before.terms) return searchFor(scope, before.terms.split(' '));
  if (who) return asked({ ...scope, kind: before.ask }, who);
  return before.ask === 'count' ? { kind: 'count', ...scope } : { kind: 'list', ...scope, skip: 0 };
}

/** The most terms that a search takes; a longer text is shortened to its first ones. */
const MAX_TERMS = 12;

export const searchFor = (scope: Scope, words: readonly string[]): Question => ({
  kind: 'search',
  ...scope,
  terms: [...new Set(words)].slice(0, MAX_TERMS).join(' '),
  skip: 0,
});

export const distinct = (subjects: readonly Subject[]): Subject[] => [
  ...new Map(subjects.map((subject) => [subjectAddress(subject), subject])).values(),
];

/**
 * Leaves out countries that are spoken of beside a person: in "Syria settlement with Erdogan" Syria is a topic. Only
 * words that the archive's lines hold can be one.
 */
function withTopics(words: readonly Word[], sides: Sides, { knows }: ReadContext): Sides {
  const isCountry = ({ subjects }: Link): boolean => subjects.every(({ type }) => type === 'country');
  const spokenOf = (link: Link): boolean =>
    isCountry(link) && words.slice(link.at, link.end).every(({ text }) => knows(text));
  const someone = sides.links.some((link) => !isCountry(link));
  return someone ? { ...sides, links: sides.links.filter((link) => !spokenOf(link)) } : sides;
}

/** The words that no name and no function word accounts for: what the reader wants to know about. */
function topicOf(words: readonly Word[], { links, principals }: Sides): string[] {
  const taken = (at: number) => [...links, ...principals].some((link) => at >= link.at && at < link.end);
  return words
    .filter((word, at) => !taken(at) && !vocabulary.FUNCTION_WORDS.has(word.text))
    .map((word) => word.text)
    .filter((word) => !vocabulary.PRINCIPAL_WORDS.has(word));
}

const has = (words: readonly Word[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word.text));

/** Whether a text asks who was not greeted: "was not", "snubbed", "left out". */
const isDenied = (words: readonly Word[]): boolean =>
  has(words, vocabulary.NOT_WORDS) ||
  words.some(({ text }, at) => text === 'left' && /^(out|off)$/.test(words[at + 1]?.text ?? ''));

/** Whether a text asks for all seasons, and so for the exceptions: "every year", "always". */
const isEvery = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }, at) => text === 'always' || (/^(every|each)$/.test(text) && words[at + 1]?.text === 'year'),
  );

function questionOf(parts: Parts, context: ReadContext): Question {
  const { words, when, sides, topic } = parts;
  const subjects = distinct(sides.links.flatMap((link) => link.subjects));
  const stranger = sides.links.find((link) => link.stranger);
  const denied = isDenied(words) || isEvery(words);
  const ask: Ask = { kind: askedKind(words), when, way: sides.way, principal: sides.principal, denied };
  if (stranger) return { kind: 'name', reason: 'unknown', near: stranger.subjects, ask };
  if (subjects.length > 1) return { kind: 'name', reason: 'several', near: subjects, ask };
  const [who = null] = subjects;
  const pair = topic.length === 0 && isComparison(words) ? comparedSeasons(when, context.archive) : null;
  if (pair && (!who || who.type === 'group' || who.type === 'kind')) {
    return {
      kind: 'compare',
      when: pair,
      who,
      principal: sides.principal,
      part: comparedPart(words, parts.falling),
      skip: 0,
    };
  }
  const mentioned = has(words, vocabulary.ABOUT_WORDS) && who?.type === 'country';
  if (topic.length > 0 || mentioned) return topicQuestion(parts, who, ask, context);
  return who ? asked(ask, who) : aboutNobody(parts);
}

/** What is asked of somebody who is named. */
function askedKind(words: readonly Word[]): 'leader' | 'whether' | 'count' {
  if (isCount(words)) return 'count';
  const open = has(words, vocabulary.OPEN_WORDS);
  const whether =
    vocabulary.WHETHER_WORDS.has(words[0]?.text ?? '') || words.some((word) => word.text === 'whether');
  return (whether && !open) || isDenied(words) ? 'whether' : 'leader';
}

function isCount(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  return /\b(how (many|often|much)|number of|count|total)\b/.test(text);
}

function aboutNobody({ words, when, sides }: Parts): Question {
  const way = sides.way ?? 'sent';
  const { principal } = sides;
  const [named] = sides.principals.flatMap((link) => link.subjects);
  if (isDenied(words)) return { kind: 'absences', when, who: null, skip: 0 };
  if (isCount(words)) return { kind: 'count', when, way, who: null, principal };
  const titled = words.every(
    ({ text }, at) =>
      vocabulary.TITLES.has(text) || sides.principals.some((link) => at >= link.at && at < link.end),
  );
  if (titled && named) return { kind: 'leader', when, way: 'both', who: named, principal: null, skip: 0 };
  if (!when && has(words, vocabulary.HELP_WORDS)) return { kind: 'help' };
  if (when || has(words, vocabulary.LIST_WORDS))
    return { kind: 'list', when, way, who: null, principal, skip: 0 };
  const [lone] = words.filter((word) => vocabulary.LONE_TOPICS.has(word.text));
  if (lone) return searchFor({ when, way: 'both', who: null, principal }, [lone.text]);
  return { kind: 'unclear', why: 'words' };
}

/** A text with words of its own: a topic to search for, or a name that nobody knows. */
function topicQuestion(
  { words, when, topic, sides }: Parts,
  who: Subject | null,
  ask: Ask,
  { archive, names, knows }: ReadContext,
): Question {
  const scope: Scope = { when, who, way: sides.way ?? 'both', principal: sides.principal };
  const country = who?.type === 'country' ? namedTopic(words, sides, who.code, archive, knows) : null;
  if (country) return searchFor({ ...scope, who: null }, [...topic, ...country]);
  if (topic.length === 0)
    return who ? asked(ask, who) : aboutNobody({ words, when, falling: false, topic, sides });
  const unknown = topic.filter((word) => !knows(word));
  if (!who && unknown.length === topic.length) {
    const near = names.near(unknown);
    const meansSomebody = near.length > 0 || asksOfSomebody(words, sides);
    if (meansSomebody) return { kind: 'name', reason: 'unknown', near, ask };
  }
  return searchFor(scope, topic);
}

/**
 * The words that name a country which was never greeted but is spoken of: "Syria" in "video conference on Syria" is
 * a topic, and nobody's greeting.
 */
function namedTopic(
  words: readonly Word[],
  { links }: Sides,
  code: string,
  archive: Archive,
  knows: (word: string) => boolean,
): string[] | null {
  const greeted = [...archive.greetings.values()].some(
    ({ to, from }) => to.country === code || from.country === code,
  );
  const named = links.flatMap(({ at, end }) => words.slice(at, end).map((word) => word.text));
  return !greeted && named.every(knows) ? named : null;
}

/** Whether a text without a known name must be speaking of somebody: "was … greeted", "what did he write to …". */
const asksOfSomebody = (words: readonly Word[], { principals }: Sides): boolean =>
  !has(words, vocabulary.ABOUT_WORDS) &&
  (askedKind(words) !== 'leader' ||
    words.some(
      (word, at) =>
        vocabulary.TOWARDS_WORDS.has(word.text) &&
        words[at + 1] !== undefined &&
        !vocabulary.FUNCTION_WORDS.has(words[at + 1]?.text ?? '') &&
        !principals.some((link) => link.at === at + 1),
    ));
