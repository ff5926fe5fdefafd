/** The parts of a text → the Question that they come to. */
import { countryName } from '../archive/countries.ts';
import { only, type SeasonRange } from '../archive/season.ts';
import { comparedSeasons } from '../archive/seasons.ts';
import { keyOf, type Word, wordsOf } from '../fold.ts';
import { OFFICE_BY_WORDS } from '../offices.ts';
import { type Ask, asked, EVERYTHING, each, isMany, type Question, type Subject } from '../question.ts';
import { has, isDenied, textOf } from './intent.ts';
import type { Parts, ReadContext } from './parts.ts';
import * as vocabulary from './words.ts';

/** The most terms that a search takes; a longer text is shortened to its first ones. */
const MAX_TERMS = 12;

/** The terms of a search, each once; a character of Chinese may stand twice in one word. */
export const termsFrom = (words: readonly string[]): string =>
  words
    .filter((word, at) => words.indexOf(word) === at || /\p{Script=Han}/u.test(word))
    .slice(0, MAX_TERMS)
    .join(' ');

/** What a text asks, apart from whom. */
const askOf = ({ words, when: named, sides, asking, form }: Parts, { archive }: ReadContext): Ask => {
  const latest = archive.seasons.at(-1);
  // "Is Germany still greeted?" asks of the latest season.
  const asksStill =
    asking?.kind === 'whether' && !asking.denied && words.some(({ text }) => text === 'still');
  const still = asksStill && !named && latest;
  const when = still ? only(latest.id) : named;
  return {
    ...EVERYTHING,
    asking: asking ?? EVERYTHING.asking,
    when,
    way: sides.way,
    principal: sides.principal,
    form,
  };
};

export function questionOf(parts: Parts, context: ReadContext): Question {
  const { words, topic, subjects, strangers } = parts;
  const ask = askOf(parts, context);
  if (ask.asking.kind === 'compare' && parts.seasons > 2) return { kind: 'unclear', why: 'seasons' };
  if (isBetweenOthers(parts)) return { kind: 'unclear', why: 'others' };
  if (asksForTheRest(parts)) return { kind: 'unclear', why: 'words' };
  if (strangers) return { kind: 'name', reason: 'unknown', near: strangers, ask };
  if (subjects.length > 1) return { kind: 'name', reason: 'several', near: subjects, ask };
  const [who = null] = subjects;
  // Of several at once each is told apart; one yes for all of them would mislead.
  if (who?.type === 'any' && ask.asking.kind === 'whether')
    return questionOf(
      { ...parts, asking: EVERYTHING.asking, sides: { ...parts.sides, way: ask.way ?? 'sent' } },
      context,
    );
  // "Greeted as chancellor?" is answered by what is on record, with the office, and by no plain yes.
  if (who && ask.asking.kind === 'whether' && parts.asOffice)
    return settled({ ...ask, asking: EVERYTHING.asking, way: ask.way ?? 'sent' }, who, context);
  // "Were all of them greeted?" is answered by who was; a yes for one would mislead.
  if (who && isMany(who) && ask.asking.kind === 'whether' && !ask.asking.denied && has(words, ALL))
    return asked({ ...ask, asking: EVERYTHING.asking, way: ask.way ?? 'sent' }, who);
  if (who && ask.asking.kind === 'whether' && (isOfOffice(parts) || has(words, vocabulary.REVERSING)))
    return { kind: 'unclear', why: 'words' };
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

/** Leaves something out, which no question here can. */
const EXCEPT = new Set(['except', 'excepted', 'excepting', 'excluding', 'besides']);

/** Whether a text asks for those who are left when others are taken out, or who did not write, which nobody can tell. */
function asksForTheRest({ words, sides, asking }: Parts): boolean {
  if (has(words, EXCEPT) && asking?.kind !== 'absences') return true;
  const text = textOf(words);
  const person = sides.links.some(({ subjects }) => subjects.some(({ type }) => type === 'person'));
  const denied = isDenied(text) && !person;
  return (
    denied &&
    (sides.way === 'received' ||
      /\b(reply|replied|answer|answered|respond|responded|(write|wrote) back)\b/.test(text))
  );
}

const ALL = new Set(['all', 'every', 'everyone', 'everybody', 'each']);

/** Whether a yes or no is about an office, and no greeting: "is Biden still president?". */
const isOfOffice = ({ words, sides }: Parts): boolean => {
  const greets = [vocabulary.GREETING_WORDS, vocabulary.GREETED_WORDS].some((set) => has(words, set));
  if (greets || sides.principals.length > 0) return false;
  const end = Math.max(0, ...sides.links.map((link) => link.end));
  return words.slice(end).some(({ text }) => text === 'prime' || OFFICE_BY_WORDS.has(text));
};

/** Whether a text asks what one leader sent another, neither of them a principal: "did Macron greet Scholz?". */
function isBetweenOthers({ words, sides }: Parts): boolean {
  if (sides.principals.length > 0 && sides.links.length > 0) return false;
  const [one, other, ...more] = [...sides.principals, ...sides.links];
  if (!one || !other || more.length > 0) return false;
  if (![one, other].every(({ subjects }) => subjects.every(({ type }) => type === 'person'))) return false;
  const between = words.slice(one.end, other.at);
  if (
    between.length === 0 ||
    between.some(({ text, clause }) => text === 'and' || text === 'or' || clause !== words[one.at]?.clause)
  )
    return false;
  const [first] = between;
  const owns = words[one.end - 1]?.ending === 's' || words[one.end]?.text === 's';
  const does = vocabulary.TOWARDS_WORDS.has(first?.text ?? '') || vocabulary.SAYING.has(first?.text ?? '');
  const before = words[one.at - 1]?.text ?? '';
  if (/^(was|were)$/.test(before)) return between.at(-1)?.text === 'by';
  return (does && !/^(to|for|and|or|with)$/.test(before)) || (owns && between.at(-1)?.text === 'to');
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
  // "How many women?" is no count of everybody.
  return when !== null && isGreeted(parts) && asking !== null && !['whether', 'count'].includes(asking.kind);
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
  // Of one person, or of one country, more can be told than a row of marks; so can of one season.
  if (asking.kind === 'timeline' && ((who && !isMany(who) && who.type !== 'any') || isOne(when)))
    return asked({ ...ask, asking: EVERYTHING.asking }, who);
  if (asking.kind === 'tally' && who?.type === 'person')
    return asked(
      { ...ask, asking: asking.part === 'every' ? { kind: 'whether', denied: true } : EVERYTHING.asking },
      who,
    );
  // The first and the last are those of all seasons: "was he last greeted in 2022?" may be told no.
  if (asking.kind === 'open' && asking.part !== 'all' && who?.type === 'person' && when?.first === when?.last)
    return asked({ ...ask, when: null }, who);
  if (asking.kind === 'open' && asking.part !== 'all' && !who && !when) {
    const end = asking.part === 'first' ? archive.seasons[0] : archive.seasons.at(-1);
    return asked({ ...ask, when: end ? only(end.id) : null }, who);
  }
  return asked(ask, who);
}

const isOne = (when: SeasonRange | null): boolean => when !== null && when.first === when.last;

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
  if (when || says || asking?.kind === 'timeline' || has(words, vocabulary.LIST_WORDS))
    return settled(ask, null, context);
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
    ({ end }) =>
      isOwner(words[end - 1]) && (topic.includes(words[end]?.text ?? '') || words[end]?.text === 'new'),
  );
  const owned = owners.length > 0 && owners.length === sides.principals.length;
  const named =
    !owned && sides.principals.some(({ subjects }) => subjects.some(({ type }) => type === 'person'));
  const someone = who !== null && (who.type !== 'country' || has(words, vocabulary.GREETING_WORDS));
  const way = someone || named ? ask.way : null;
  const principal = owned ? null : ask.principal;
  return asked({ ...ask, way, principal, terms: termsFrom(topic) }, who);
}

/** Whether a name stands for what is its bearer's: "Putin's residence", or "putins" in a hurry. */
const isOwner = (name: Word | undefined): boolean =>
  name?.ending === 's' || name?.text.endsWith('s') === true;

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
