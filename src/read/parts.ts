/** A text in parts: its seasons, whom it names, what it asks, and the words that are left to search for. */
import { subjectAddress } from '../address.ts';
import type { Archive } from '../archive/archive.ts';
import { counterpart, span } from '../archive/archive.ts';
import { neighbour, type SeasonRange, within } from '../archive/season.ts';
import type { Word } from '../fold.ts';
import { isMeant } from '../meant.ts';
import type { Asking, Form, One, Subject } from '../question.ts';
import { askingOf, formOf, textOf } from './intent.ts';
import { type Link, type LinkContext, linkNames } from './link.ts';
import type { Names } from './names.ts';
import { type Sides, sidesOf } from './sides.ts';
import { topicOf, withoutAsides, withoutCircumstances, withTopics } from './topic.ts';
import { TIMELINE_WORDS } from './words.ts';
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
  /** How many seasons it names. */
  readonly seasons: number;
  /** Whether it asks of somebody in an office: "greeted as chancellor". */
  readonly asOffice: boolean;
}

/** Whether somebody is named other than the principals, and no more than one. */
const isOfOne = (links: readonly Link[], { principals }: Archive): boolean => {
  const people = links.flatMap(({ subjects }) =>
    subjects.flatMap((one) => (one.type === 'person' ? one.id : [])),
  );
  return new Set(people.filter((id) => !principals.has(id))).size === 1;
};

/**
 * Takes a text apart; null for one whose only year is none. `question`: whether it bears a question mark; `followed`:
 * whether there is a question before it.
 */
export function partsOf(
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
    seasons: years.named,
    asOffice: AS_OFFICE.test(textOf(spoken)),
    topic: withoutView(topicOf(words, sides, context.phrase), asking).map((word) =>
      context.knows(word) ? word : (context.corrected(word) ?? word),
    ),
  };
}

/** A topic of no more than words that ask for a timeline is none; beside others they are part of it: "power grid". */
const withoutView = (topic: readonly string[], asking: Asking | null): readonly string[] =>
  asking?.kind === 'timeline' && topic.every((word) => TIMELINE_WORDS.has(word)) ? [] : topic;

/** An office in which somebody is asked of. */
const AS_OFFICE =
  /\bas (a |an |the )?(former |ex )?(president|chancellor|prime minister|premier|king|queen|pope)\b/;

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
export const MOST_TOGETHER = 4;

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
