/** One person, country or office: over time, in a season, and yes or no. */
import type { AnswerOf, Standing } from '../answer/index.ts';
import { type Archive, counterpart, type Greeting } from '../archive/archive.ts';
import type { SeasonId } from '../archive/schema.ts';
import type { SeasonRange } from '../archive/season.ts';
import type { Subject, Way } from '../question.ts';
import * as go from './actions.ts';
import { type Body, onRecordLine, singleSeason, towards } from './body.ts';
import { seasonItem, wholeItem } from './items.ts';
import { coverageLines, silence, unnamedItems } from './notes.ts';
import type { Action, Item, ReplyLine } from './reply.ts';
import { line, seasonText, subjectLabel, subjectText, whenText } from './say.ts';
import type { Texts } from './texts/index.ts';

/** From how many greetings on a person's record is told in brief, with the whole a press away. */
const BRIEF_FROM = 3;

const overTimeItems = (texts: Texts, archive: Archive, greetings: readonly Greeting[]): Item[] =>
  greetings.map((one) =>
    greetings.length < BRIEF_FROM ? wholeItem(texts, archive, one) : seasonItem(texts, archive, one),
  );

export function leader(
  { question, standings, greetings }: AnswerOf<'leader'>,
  archive: Archive,
  texts: Texts,
): Body {
  const { who, when, way, part } = question;
  const found = greetings.length > 0;
  const whom = towards(texts, way, subjectText(texts, archive, who));
  const all = standings.flatMap((standing) => standing.greetings);
  const end = greetings[0]?.season ?? '';
  const beyond = ({ season }: Standing): boolean =>
    part === 'all' || (part === 'first' ? season < end : season > end) || !found;
  const silent = silence(
    texts,
    archive,
    standings.filter((standing) => standing.outcome !== 'found' && beyond(standing)),
    who,
    way,
  );
  return {
    heading: `${texts.heading.leader(subjectLabel(texts, archive, who))}, ${whenText(texts, when)}`,
    lead: [
      ...(found && part !== 'all' ? [endLine(texts, part, end)] : []),
      ...(found || standings.length > 1 ? [onRecordLine(texts, all.length, whom, when)] : []),
      ...(found ? courseLines(texts, archive, all, who) : silent),
    ],
    items: found ? overTimeItems(texts, archive, greetings) : unnamedItems(texts, archive, standings),
    notes: found ? silent : seasonCoverage(texts, archive, when, way, who),
    actions: [
      ...go.anyPrincipal(texts, question),
      ...(when || part !== 'all' ? [go.overTime(texts, archive, who)] : []),
      ...peopleOf(texts, archive, greetings, who),
      ...seasonLists(texts, when),
      ...go.unnamedActions(texts, standings),
    ],
  };
}

const endLine = (texts: Texts, part: 'first' | 'last', season: string): ReplyLine =>
  line((part === 'first' ? texts.firstOnRecord : texts.lastOnRecord)(seasonText(texts, season)));

/** Up to how many seasons are told one by one. */
const FEW = 3;

export function whether(
  { question, standings, greetings, outcome }: AnswerOf<'whether'>,
  archive: Archive,
  texts: Texts,
): Body {
  const { who, when, way } = question;
  const name = subjectText(texts, archive, who);
  const found = outcome === 'found';
  const seasons = standings.filter((standing) => standing.outcome === 'found').map(({ season }) => season);
  const hasSome = seasons.length > 0;
  const yes = standings.length > 1 ? texts.yesIn(texts.and(seasons)) : texts.yes;
  const silent = silence(
    texts,
    archive,
    standings.filter((standing) => standing.outcome !== 'found'),
    who,
    way,
  );
  // A few seasons are each told at once; of many, what was found comes first.
  const few = standings.length <= FEW;
  const none = standings.length > 1 ? [onRecordLine(texts, 0, towards(texts, way, name), when)] : [];
  return {
    heading: way === 'received' ? texts.heading.whetherReceived(name) : texts.heading.whether(name),
    lead: found
      ? [line(yes), ...(few ? silent : [])]
      : [...(hasSome ? [line(texts.otherwise(texts.and(seasons)))] : none), ...silent],
    items: found ? overTimeItems(texts, archive, greetings) : unnamedItems(texts, archive, standings),
    notes: found ? (few ? [] : silent) : seasonCoverage(texts, archive, when, way, who),
    actions: [
      ...go.anyPrincipal(texts, question),
      go.overTime(texts, archive, who),
      ...seasonLists(texts, when),
      ...go.unnamedActions(texts, standings),
    ],
  };
}

/** When the greetings to or from a person begin, change office and end; nothing where there is one season alone. */
function courseLines(
  texts: Texts,
  archive: Archive,
  greetings: readonly Greeting[],
  who: Subject,
): ReplyLine[] {
  if (who.type !== 'person' || archive.principals.has(who.id)) return [];
  const stretches: { first: string; last: string; kind: string; role: string }[] = [];
  for (const greeting of greetings.toReversed()) {
    const { kind, role } = counterpart(archive, greeting);
    const latest = stretches.at(-1);
    const goesOn = latest?.kind === kind && !isHeldByAnother(archive, greeting, latest.last);
    if (latest && goesOn) Object.assign(latest, { last: greeting.season, role });
    else stretches.push({ first: greeting.season, last: greeting.season, kind, role });
  }
  if (stretches[0]?.first === stretches.at(-1)?.last) return [];
  return [line(texts.course(stretches.map(({ first, last, role }) => texts.stretch(first, last, role))))];
}

/** Whether somebody else of the country is on record in the same kind of office between a season and a greeting. */
const isHeldByAnother = (archive: Archive, greeting: Greeting, after: SeasonId): boolean => {
  const { country, kind, person } = counterpart(archive, greeting);
  return archive.seasons
    .filter(({ id }) => id > after && id < greeting.season)
    .flatMap(({ greetings }) => greetings.map((one) => counterpart(archive, one)))
    .some(
      (other) =>
        other.country !== null && other.country === country && other.kind === kind && other.person !== person,
    );
};

/** The holders of an office, or the leaders of a country, each by name. */
function peopleOf(texts: Texts, archive: Archive, greetings: readonly Greeting[], who: Subject): Action[] {
  if (who.type === 'person') return [];
  const people = new Set(
    greetings.map((one) => counterpart(archive, one).person).filter(({ kind }) => kind !== 'unnamed'),
  );
  return [...people].map(({ id }) => go.overTime(texts, archive, { type: 'person', id }));
}

const seasonLists = (texts: Texts, when: SeasonRange | null): Action[] => {
  const season = singleSeason(when);
  return season ? [go.seasonAction(texts, season)] : [];
};

/** The coverage of a single season asked for, which says what a "cannot tell" rests on. */
function seasonCoverage(
  texts: Texts,
  archive: Archive,
  when: SeasonRange | null,
  way: Way,
  who: Subject,
): ReplyLine[] {
  const season = archive.seasonById.get(singleSeason(when) ?? '');
  return season ? coverageLines(texts, archive, season, way, who) : [];
}
