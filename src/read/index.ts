/** Text → Question: the first step of the road. Deterministic; the clock is passed in. */
import { subjectAddress } from '../address.ts';
import type { Archive } from '../archive/archive.ts';
import { counterpart, span } from '../archive/archive.ts';
import { countryName } from '../archive/countries.ts';
import { neighbour, only, type SeasonRange, within } from '../archive/season.ts';
import { comparedSeasons } from '../archive/seasons.ts';
import { keyOf, type Word, wordsOf } from '../fold.ts';
import { isMeant } from '../meant.ts';
import { OFFICE_WORDS } from '../offices.ts';
import { once } from '../once.ts';
import {
  type Ask,
  type Asking,
  asked,
  EVERYTHING,
  each,
  type Form,
  type One,
  type Question,
  type Subject,
} from '../question.ts';
import { inEnglish } from './english.ts';
import { followOn, isFollowUp, leadOf } from './follow.ts';
import { askingOf, formOf, has } from './intent.ts';
import { type Link, type LinkContext, linkNames, namePlaces } from './link.ts';
import type { Names } from './names.ts';
import { askedText } from './plain.ts';
import { type Sides, sidesOf } from './sides.ts';
import { isOneOff } from './slips.ts';
import { topicOf, withoutAsides, withoutCircumstances, withTopics } from './topic.ts';
import * as vocabulary from './words.ts';
import { takeYears } from './years.ts';

/** All that a reading rests on besides the text. */
export interface ReadContext extends LinkContext {
  readonly archive: Archive;
  readonly names: Names;
  /** The archive's word that a folded word is a slip of the pen away from; null where there is none. */
  readonly corrected: (word: string) => string | null;
  /** How many words from a place on are a phrase that names a topic: "new start"; 0 where there is none. */
  readonly phrase: (words: readonly string[], at: number) => number;
  /** Whether any greeting to or from somebody speaks of some terms. */
  readonly speaks: (terms: string, who: Subject) => boolean;
  readonly today: Date;
}

/** A text taken apart: when, who, what is asked, and the words left to search for. */
export interface Parts {
  readonly words: readonly Word[];
  readonly when: SeasonRange | null;
  readonly sides: Sides;
  /** All whom it may be about. */
  readonly subjects: readonly Subject[];
  /** Whom it names as somebody else: a known surname beside a foreign given name. */
  readonly strangers: readonly Subject[] | null;
  /** What it asks; null where it does not say. */
  readonly asking: Asking | null;
  readonly form: Form | null;
  readonly topic: readonly string[];
  /** Whether it bears a question mark. */
  readonly question: boolean;
}

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

const PERMANENT_ID = /\b\d{4}-\d{2}\/[a-z0-9-]+\/[a-z0-9-]+\b/;

/**
 * Reads a free text as a question. Every text has a reading; one without sense is `unclear`. `before` is the question
 * that it may follow on: "and in 2019?" takes from it what it does not say itself.
 */
export function readText(text: string, context: ReadContext, before: Before | null = null): Question {
  const plain = askedText(text);
  const id = plain.match(PERMANENT_ID)?.[0];
  if (id) return { kind: 'greeting', id };
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

/** Whether somebody is named other than the principals, and no more than one. */
const isOfOne = (links: readonly Link[], { principals }: Archive): boolean => {
  const people = links.flatMap(({ subjects }) =>
    subjects.flatMap((one) => (one.type === 'person' ? one.id : [])),
  );
  return new Set(people.filter((id) => !principals.has(id))).size === 1;
};

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

/**
 * Takes a text apart; null for one whose only year is none. `question`: whether it bears a question mark; `followed`:
 * whether there is a question before it.
 */
function partsOf(
  typed: readonly Word[],
  { question, followed }: { readonly question: boolean; readonly followed: boolean },
  context: ReadContext,
): Parts | null {
  const years = takeYears(typed, context.today, span(context.archive), followed);
  const { rest } = years;
  if (years.fault && !years.when) return null;
  const links = linkNames(rest, context);
  const linksOf = (words: readonly Word[]): readonly Link[] =>
    words.length === rest.length ? links : linkNames(words, context);
  const spoken = withoutAsides(rest, links, context.knows);
  const asking = askingOf(spoken, years, {
    question,
    person: isOfOne(linksOf(spoken), context.archive),
  });
  const words = asking?.kind === 'whether' ? withoutCircumstances(spoken) : spoken;
  // "Who disappeared after 2021?" compares with the season after it.
  const when =
    asking?.kind === 'compare' && years.after
      ? { first: years.after, last: neighbour(years.after, 1) }
      : years.when;
  const sides = withTopics(words, sidesOf(words, linksOf(words), context.archive), context);
  return {
    words,
    when,
    sides,
    subjects: subjectsOf(sides.links, when, context.archive),
    strangers: sides.links.find((link) => link.stranger)?.subjects ?? null,
    asking,
    form: formOf(words),
    question,
    topic: topicOf(words, sides, context.phrase).map((word) =>
      context.knows(word) ? word : (context.corrected(word) ?? word),
    ),
  };
}

export const distinct = (subjects: readonly Subject[]): Subject[] => [
  ...new Map(subjects.map((subject) => [subjectAddress(subject), subject])).values(),
];

/** Whom the links of a text are about: several links are several subjects, and one that may be several is a choice. */
function subjectsOf(links: readonly Link[], when: SeasonRange | null, archive: Archive): readonly Subject[] {
  const each = links.map((link) => ({ ...link, subjects: fitting(link, when, archive) }));
  const subjects = joined(distinct(each.flatMap((link) => link.subjects)));
  const settled = each.every((link) => link.subjects.length === 1);
  const ones = subjects.filter((subject): subject is One => subject.type !== 'any');
  return settled && ones.length > 1 && ones.length <= MOST_TOGETHER ? [{ type: 'any', of: ones }] : subjects;
}

/** How many are answered together; a text that names more is likelier no question. */
const MOST_TOGETHER = 4;

/** Of several people of one name those who hold the office that stands before it, in the seasons asked for. */
function fitting({ subjects, title }: Link, when: SeasonRange | null, archive: Archive): readonly Subject[] {
  if (!title || subjects.length < 2) return subjects;
  const held = subjects.filter(
    (subject) =>
      subject.type === 'person' &&
      (archive.byPerson.get(subject.id) ?? []).some(
        (greeting) =>
          within(greeting.season, when) &&
          isMeant(archive, title, counterpart(archive, greeting), greeting.season),
      ),
  );
  return held.length > 0 ? held : subjects;
}

/** A place and an office that are named apart are one: "which monarchs … from Europe". */
function joined(named: readonly Subject[]): readonly Subject[] {
  const people = named.some(({ type }) => type === 'person');
  const subjects = people ? asFormer(named) : named;
  const [place, ...places] = subjects.filter((one) => one.type === 'country' || one.type === 'group');
  const [office, ...offices] = subjects.filter((one) => one.type === 'kind' || one.type === 'office');
  if (!place || !office || places.length + offices.length > 0 || subjects.length > 2 || office.of)
    return subjects;
  return [{ ...office, of: place }];
}

/** Without the offices beside a person: "Schröder as a former chancellor" is about him, while he was that. */
function asFormer(named: readonly Subject[]): readonly Subject[] {
  const former = named.some((one) =>
    one.type === 'kind' ? one.kind === 'former' : one.type === 'office' && one.former,
  );
  return named
    .filter((one) => one.type !== 'kind' && !(one.type === 'office' && !one.of))
    .map((one) => (former && one.type === 'person' ? { ...one, as: 'former' } : one));
}

/** The most terms that a search takes; a longer text is shortened to its first ones. */
const MAX_TERMS = 12;

/** The terms of a search, each once; a character of Chinese may stand twice in one word. */
export const termsFrom = (words: readonly string[]): string =>
  words
    .filter((word, at) => words.indexOf(word) === at || /\p{Script=Han}/u.test(word))
    .slice(0, MAX_TERMS)
    .join(' ');

/** What a text asks, apart from whom. */
const askOf = ({ when, sides, asking, form }: Parts): Ask => ({
  ...EVERYTHING,
  asking: asking ?? EVERYTHING.asking,
  when,
  way: sides.way,
  principal: sides.principal,
  form,
});

function questionOf(parts: Parts, context: ReadContext): Question {
  const { words, topic, subjects, strangers } = parts;
  const ask = askOf(parts);
  if (strangers) return { kind: 'name', reason: 'unknown', near: strangers, ask };
  if (subjects.length > 1) return { kind: 'name', reason: 'several', near: subjects, ask };
  const [who = null] = subjects;
  // Of several at once each is told apart; one yes for all of them would mislead.
  if (who?.type === 'any' && ask.asking.kind === 'whether')
    return questionOf(
      { ...parts, asking: EVERYTHING.asking, sides: { ...parts.sides, way: ask.way ?? 'sent' } },
      context,
    );
  if (who && isGreeted(parts) && namesOther(parts))
    return { kind: 'name', reason: 'unknown', near: each(who), ask };
  if (isLeftAside(parts, who, context) && (who || !asksOfSomebody(parts, topic))) {
    const aside = { ...ask, aside: topic.length };
    return settled(aside, who, context);
  }
  if (topic.length > 0) return topicQuestion(parts, who, ask, context);
  if (who) return settled(ask, who, context);
  return (
    aboutNobody(parts, ask, context) ?? {
      kind: 'unclear',
      why: has(words, vocabulary.HELP_WORDS) ? 'empty' : 'words',
    }
  );
}

/** Whether a text asks of somebody beside the one it names: "Merkel's husband", "the Turkish foreign minister". */
const namesOther = ({ words, sides }: Parts): boolean =>
  words.some(
    ({ text }, at) =>
      vocabulary.OTHERS.has(text) &&
      words[at - 1]?.text !== 'prime' &&
      ![...sides.links, ...sides.principals].some((link) => at >= link.at && at < link.end),
  );

/** Whether a text asks of a greeting, and not what one speaks of. */
const isGreeted = ({ words }: Parts): boolean =>
  has(words, vocabulary.GREETING_WORDS) && !has(words, vocabulary.ABOUT_WORDS);

/**
 * Whether the words that are left are none of the archive's, in a question that is whole without them: "did sleepy joe
 * biden NOT get a message?". They are left aside, and the reply says so.
 */
function isLeftAside(parts: Parts, who: Subject | null, { knows }: ReadContext): boolean {
  const { topic, asking, when } = parts;
  if (topic.length === 0) return false;
  // Two seasons side by side, or who is on record most often: there is nothing else to search for.
  const counts = asking?.kind === 'tally' || (asking?.kind === 'compare' && when !== null);
  if (counts && !has(parts.words, vocabulary.MENTION_WORDS)) return true;
  if (topic.some(knows)) return false;
  const asks =
    asking !== null && asking.kind !== 'whether' && (asking.kind !== 'open' || asking.part !== 'all');
  if (who) return asks || isGreeted(parts) || (when !== null && who.type === 'person');
  return when !== null && isGreeted(parts) && asking !== null && asking.kind !== 'whether';
}

/** The question of an ask, with the seasons that a comparison or "the first" means. */
export function settled(ask: Ask, who: Subject | null, { archive }: ReadContext): Question {
  const { asking, when } = ask;
  if (asking.kind === 'compare') {
    // One person is followed over time; only lists are set side by side.
    if (who?.type === 'person' || who?.type === 'any')
      return asked({ ...ask, asking: EVERYTHING.asking }, who);
    return asked({ ...ask, when: comparedSeasons(when, archive) }, who);
  }
  if (asking.kind === 'tally' && who?.type === 'person')
    return asked(
      { ...ask, asking: asking.part === 'every' ? { kind: 'whether', denied: true } : EVERYTHING.asking },
      who,
    );
  if (asking.kind === 'open' && asking.part !== 'all' && !who && !when) {
    const end = asking.part === 'first' ? archive.seasons[0] : archive.seasons.at(-1);
    return asked({ ...ask, when: end ? only(end.id) : null }, who);
  }
  return asked(ask, who);
}

/** A text that names nobody and has no words of its own; null where it asks nothing. */
function aboutNobody(
  { words, sides, when, form, asking }: Parts,
  ask: Ask,
  context: ReadContext,
): Question | null {
  const [named] = sides.principals.flatMap((link) => link.subjects);
  const titled = words.every(
    ({ text }, at) =>
      vocabulary.TITLES.has(text) ||
      text === 'by' ||
      sides.principals.some((link) => at >= link.at && at < link.end),
  );
  if (titled && named?.type === 'person') return asked({ ...EVERYTHING, when, form }, named);
  if (titled && named) return settled(ask, null, context);
  if (!when && has(words, vocabulary.HELP_WORDS)) return { kind: 'help' };
  if (words.length === 1 && has(words, vocabulary.OPEN_WORDS) && !when) return null;
  const says = asking && (asking.kind !== 'open' || asking.part !== 'all') && words.length > 1;
  if (when || says || has(words, vocabulary.LIST_WORDS)) return settled(ask, null, context);
  const [lone] = words.filter((word) => vocabulary.LONE_TOPICS.has(word.text));
  return lone ? asked({ ...ask, way: ask.way ?? 'both', terms: lone.text }, null) : null;
}

/** A text with words of its own: a topic to search for, or a name that nobody knows. */
function topicQuestion(parts: Parts, who: Subject | null, ask: Ask, context: ReadContext): Question {
  const { words, topic, sides } = parts;
  if (!who) {
    const unknown = topic.filter((word) => !context.knows(word));
    const strange = unknown.length === topic.length;
    // A text of nothing but a few words that look like names is one.
    const lone =
      strange &&
      words.length <= MOST_WORDS_OF_A_NAME &&
      words.every(({ text }) => unknown.includes(text)) &&
      unknown.every((word) => context.names.near([word]).length > 0);
    if (lone || asksOfSomebody(parts, unknown) || isFullName(words, topic, unknown)) {
      const near = strange ? context.names.near(unknown) : [];
      return { kind: 'name', reason: 'unknown', near, ask };
    }
  }
  if (who?.type === 'group' && isTopicGroup(parts, context)) {
    const [link] = sides.links;
    const named = words.slice(link?.at ?? 0, link?.end ?? 0).map(({ text }) => text);
    return asked({ ...ask, terms: termsFrom([...topic, ...named]) }, null);
  }
  if (who?.type === 'country' && isSpokenOf(parts, who.code, context)) {
    const place = wordsOf(countryName(who.code)).map(({ text }) => text);
    return asked({ ...ask, terms: termsFrom([...topic, ...place]) }, null);
  }
  // Where a country or the Kremlin is all that is named beside a topic, the topic may be in what went either way; and
  // "Putin's residence" is no message of his.
  const owners = sides.principals.filter(
    ({ end }) => words[end - 1]?.ending === 's' && topic.includes(words[end]?.text ?? ''),
  );
  const owned = owners.length > 0 && owners.length === sides.principals.length;
  const named =
    !owned && sides.principals.some(({ subjects }) => subjects.some(({ type }) => type === 'person'));
  const someone = who !== null && (who.type !== 'country' || has(words, vocabulary.GREETING_WORDS));
  const way = someone || named ? ask.way : null;
  const principal = owned ? null : ask.principal;
  return asked({ ...ask, way, principal, terms: termsFrom(topic) }, who);
}

/** Whether what is left is a name by its capitals: "Mark Zuckerberg 2020". */
const isFullName = (words: readonly Word[], topic: readonly string[], unknown: readonly string[]): boolean =>
  unknown.length > 0 &&
  topic.length > 1 &&
  topic.every((text) => words.some((word) => word.text === text && word.capital && !word.allCapitals));

/** Whether a text begins with words that nobody knows, and goes on to ask of them: "Friedrich Merz, any card?". */
function isNamedFirst(words: readonly Word[], unknown: readonly string[]): boolean {
  const others = words.findIndex(({ text }) => !unknown.includes(text));
  const asks = words.slice(others);
  // One unknown word may be any thing; two in a row, or one set apart, are a name.
  const apart = others > 0 && words[others]?.clause !== words[0]?.clause;
  return (others > 1 || apart) && has(asks, vocabulary.GREETING_WORDS);
}

/** Whether a group is part of the topic and nobody is asked for: "launch of the Eurasian Economic Union". */
const isTopicGroup = ({ words, sides }: Parts, { knows }: ReadContext): boolean =>
  !has(words, vocabulary.PEOPLE_WORDS) &&
  !has(words, vocabulary.GREETING_WORDS) &&
  sides.links.every(({ at, end }) =>
    words.slice(at, end).every(({ text }) => knows(text) || vocabulary.FUNCTION_WORDS.has(text)),
  );

/**
 * Whether a country is part of the topic and not whom a greeting went to: "Syrian crisis", where the adjective stands
 * before a word of the topic, or one that no greeting to the country speaks of.
 */
function isSpokenOf({ words, topic, sides }: Parts, code: string, { speaks }: ReadContext): boolean {
  const [link] = sides.links;
  if (!link) return false;
  const typed = words
    .slice(link.at, link.end)
    .map(({ text }) => text)
    .join(' ');
  const adjective = typed !== keyOf(countryName(code)) && topic.includes(words[link.end]?.text ?? '');
  return adjective || !speaks(termsFrom(topic), { type: 'country', code });
}

/** A text of no more words than this may be a name and nothing else. */
const MOST_WORDS_OF_A_NAME = 3;

/**
 * Whether a text without a known name must be speaking of somebody: "was … greeted", "what did he write to …", with a
 * word that no line of the archive holds.
 */
function asksOfSomebody(
  { words, sides: { principals }, asking }: Parts,
  unknown: readonly string[],
): boolean {
  if (unknown.length === 0 || has(words, vocabulary.ABOUT_WORDS)) return false;
  const verb = words.findIndex(({ text }) => vocabulary.GREETED_WORDS.has(text));
  const asksWhether = asking?.kind === 'whether' && verb >= 0;
  const before = words[verb - 1]?.text ?? '';
  return (
    asksWhether ||
    unknown.includes(before) ||
    isNamedFirst(words, unknown) ||
    (has(words, vocabulary.GREETING_WORDS) &&
      words.some(
        (word, at) =>
          vocabulary.TOWARDS_WORDS.has(word.text) &&
          unknown.includes(words[at + 1]?.text ?? '') &&
          !principals.some((link) => link.at === at + 1),
      ))
  );
}
