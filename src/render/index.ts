/** Answer → Reply: the third step of the road. */
import type { Answer, AnswerOf } from '../answer/index.ts';
import { type Archive, counterpart, type Greeting, span } from '../archive/archive.ts';
import { yearOf } from '../archive/season.ts';
import { asked, skipTo } from '../question.ts';
import * as go from './actions.ts';
import { absenceLine, briefItem, countedItem, hitItem, seasonItem, wholeItem, wholeLines } from './items.ts';
import { claimLines, coverageLines, silence, unnamedItems } from './notes.ts';
import { readingText } from './reading.ts';
import type { Action, Item, Reply, ReplyLine } from './reply.ts';
import { holderText, line, seasonText, subjectLabel, subjectText, whenText } from './say.ts';
import type { Texts } from './texts.ts';

export type { Reply } from './reply.ts';

/** The parts of a reply that differ from one kind of answer to the next. */
interface Body {
  readonly heading: string;
  readonly lead?: readonly ReplyLine[];
  readonly items?: readonly Item[];
  readonly notes?: readonly ReplyLine[];
  readonly actions?: readonly Action[];
}

/** Lays an answer out for a reader, in the language of `texts`. */
export function render(answer: Answer, archive: Archive, texts: Texts): Reply {
  const { heading, lead = [], items = [], notes = [], actions = [] } = bodyOf(answer, archive, texts);
  const skipped = Math.min('skip' in answer.question ? answer.question.skip : 0, items.length);
  return {
    heading,
    reading: readingText(texts, archive, answer),
    lead,
    items: items.slice(skipped),
    skipped,
    total: items.length,
    notes,
    actions: go.distinctActions(actions, skipTo(answer.question, 0)),
    footer: texts.footer(archive.version, texts.date(archive.date)),
    question: answer.question,
  };
}

function bodyOf(answer: Answer, archive: Archive, texts: Texts): Body {
  switch (answer.kind) {
    case 'list':
      return list(answer, archive, texts);
    case 'leader':
      return leader(answer, archive, texts);
    case 'whether':
      return whether(answer, archive, texts);
    case 'count':
      return count(answer, archive, texts);
    case 'absences':
      return absences(answer, archive, texts);
    case 'greeting':
      return greeting(answer, archive, texts);
    case 'search':
      return search(answer, archive, texts);
    case 'name':
      return name(answer, archive, texts);
    case 'unclear':
      return unclear(answer, archive, texts);
    case 'help':
      return {
        heading: texts.heading.help,
        lead: [line(texts.canAsk)],
        actions: go.exampleActions(texts, archive),
      };
  }
}

function list({ question, seasons, greetings }: AnswerOf<'list'>, archive: Archive, texts: Texts): Body {
  const { when, way, who } = question;
  const several = seasons.length > 1;
  const whom = who ? subjectText(texts, archive, who) : null;
  const toWhom = whom ? (way === 'received' ? texts.from(whom) : texts.to(whom)) : '';
  const items = seasons.flatMap(({ id, greetings: listed }) =>
    listed.map((one, at) =>
      briefItem(texts, archive, one, several && at === 0 ? texts.upper(seasonText(texts, id)) : null),
    ),
  );
  const missing = seasons
    .filter(({ season }) => season === null)
    .map(({ id }) => line(texts.noRecord(seasonText(texts, id))));
  const notes = seasons.flatMap(({ season }) =>
    season
      ? [
          ...coverageLines(texts, archive, season, way),
          ...(way === 'received' || who ? [] : claimLines(texts, season)),
          ...(way === 'received' || who ? [] : season.absences.map((absence) => absenceLine(texts, absence))),
        ]
      : [],
  );
  return {
    heading: `${texts.heading.list[way]}, ${whenText(texts, when)}${who ? `: ${subjectLabel(texts, archive, who)}` : ''}`,
    lead: [
      ...(missing.length < seasons.length
        ? [line(texts.onRecord(greetings.length, toWhom, whenText(texts, when)))]
        : []),
      ...missing,
    ],
    items,
    notes,
    actions: [
      ...go.neighbourActions(texts, archive, question),
      ...go.seasonActions(texts, archive, question),
    ],
  };
}

/** From how many greetings on a person's record is told in brief, with the whole a press away. */
const BRIEF_FROM = 3;

const overTimeItems = (texts: Texts, archive: Archive, greetings: readonly Greeting[]): Item[] =>
  greetings.length < BRIEF_FROM
    ? greetings.map((one) => wholeItem(texts, archive, one))
    : greetings.map((one) => seasonItem(texts, archive, one));

function leader(
  { question, standings, greetings }: AnswerOf<'leader'>,
  archive: Archive,
  texts: Texts,
): Body {
  const { who, when, way } = question;
  const name = subjectText(texts, archive, who);
  const toWhom = { sent: texts.to, received: texts.from, both: texts.between }[way](name);
  const silent = standings.filter(({ outcome }) => outcome !== 'found');
  return {
    heading: `${texts.heading.leader(subjectLabel(texts, archive, who))}, ${whenText(texts, when)}`,
    lead:
      greetings.length > 0
        ? [line(texts.onRecord(greetings.length, toWhom, whenText(texts, when)))]
        : silence(texts, archive, standings, who, way),
    items:
      greetings.length > 0
        ? overTimeItems(texts, archive, greetings)
        : unnamedItems(texts, archive, standings),
    notes: greetings.length > 0 ? silence(texts, archive, silent, who, way) : [],
    actions: [
      ...(when ? [go.overTime(texts, archive, who)] : []),
      ...peopleOf(texts, archive, greetings, who),
      ...seasonLists(texts, when),
      ...go.unnamedActions(texts, standings),
    ],
  };
}

/** The holders of an office, or the leaders of a country, each by name. */
function peopleOf(
  texts: Texts,
  archive: Archive,
  greetings: readonly Greeting[],
  who: { type: string },
): Action[] {
  if (who.type === 'person') return [];
  const people = new Set(
    greetings.map((one) => counterpart(archive, one).person).filter(({ kind }) => kind !== 'unnamed'),
  );
  return [...people].map(({ id }) => go.overTime(texts, archive, { type: 'person', id }));
}

const seasonLists = (texts: Texts, when: { first: string; last: string } | null): Action[] =>
  when && when.first === when.last ? [go.seasonAction(texts, when.first)] : [];

function whether(
  { question, standings, greetings, outcome }: AnswerOf<'whether'>,
  archive: Archive,
  texts: Texts,
): Body {
  const { who, when, way } = question;
  const name = subjectText(texts, archive, who);
  const seasons = standings.filter((standing) => standing.outcome === 'found').map(({ season }) => season);
  const yes = standings.length > 1 ? texts.yesIn(texts.and(seasons)) : texts.yes;
  const silent = standings.filter((standing) => standing.outcome !== 'found');
  return {
    heading: way === 'received' ? texts.heading.whetherReceived(name) : texts.heading.whether(name),
    lead: outcome === 'found' ? [line(yes)] : silence(texts, archive, standings, who, way),
    items:
      outcome === 'found'
        ? overTimeItems(texts, archive, greetings)
        : unnamedItems(texts, archive, standings),
    notes:
      outcome === 'found'
        ? silence(texts, archive, silent, who, way)
        : coverageOf(texts, archive, question.when, way),
    actions: [
      go.overTime(texts, archive, who),
      ...seasonLists(texts, when),
      ...go.unnamedActions(texts, standings),
    ],
  };
}

/** The coverage of a single season asked for, which says what a "cannot tell" rests on. */
function coverageOf(
  texts: Texts,
  archive: Archive,
  when: { first: string; last: string } | null,
  way: 'sent' | 'received' | 'both',
): ReplyLine[] {
  const season = when && when.first === when.last ? archive.seasonById.get(when.first) : undefined;
  return season ? coverageLines(texts, archive, season, way) : [];
}

function count(answer: AnswerOf<'count'>, archive: Archive, texts: Texts): Body {
  const { question, seasons, greetings } = answer;
  const at = whenText(texts, question.when);
  const what = readingText(texts, archive, answer).replace(`, ${at}`, '');
  const partial = seasons.some(
    ({ season }) => season === null || season.coverage.some(({ status }) => status === 'partial'),
  );
  return {
    heading: texts.heading.count,
    lead: [line(texts.counted(answer.count, what, at)), ...(partial ? [line(texts.countedPartial)] : [])],
    items: greetings.map((one) => countedItem(texts, archive, one)),
    notes: question.who ? [] : seasons.flatMap(({ season }) => (season ? claimLines(texts, season) : [])),
    actions: [
      question.who
        ? go.overTime(texts, archive, question.who)
        : { label: texts.openOne, question: go.listOf(question.when, question.way) },
    ],
  };
}

function absences(
  { question, absences: records, outcome, seasons }: AnswerOf<'absences'>,
  archive: Archive,
  texts: Texts,
): Body {
  const at = whenText(texts, question.when);
  const outright = records.filter(({ status }) => status === 'not-greeted').length;
  const lead =
    outcome === 'not-greeted'
      ? texts.someAbsences(outright, at)
      : records.length > 0
        ? texts.onlyLeftOpen(at)
        : texts.noAbsences(at);
  return {
    heading: texts.heading.absences,
    lead: [line(lead)],
    items: records.map((absence) => ({
      heading: null,
      title: `${absence.season} · ${absence.to.person.name}`,
      lines: [absenceLine(texts, absence)],
      opens: null,
    })),
    notes: question.when
      ? seasons.flatMap(({ season }) => (season ? coverageLines(texts, archive, season, 'sent') : []))
      : [],
    actions: [
      ...seasonLists(texts, question.when),
      ...records.map(({ to }) => go.overTime(texts, archive, { type: 'person', id: to.person.id })),
    ],
  };
}

function greeting(answer: AnswerOf<'greeting'>, archive: Archive, texts: Texts): Body {
  const one = answer.greeting;
  return {
    heading: `${texts.heading.greeting(one.from.person.name, holderText(one.to))}, ${seasonText(texts, one.season)}`,
    lead: wholeLines(texts, one),
    notes: [line(texts.permanentId(one.id))],
    actions: go.greetingActions(texts, archive, answer),
  };
}

function search({ hits, nearest, question }: AnswerOf<'search'>, archive: Archive, texts: Texts): Body {
  const found = hits.length > 0;
  const missed = [line(texts.nothingFound), ...(nearest.length > 0 ? [line(texts.nearest)] : [])];
  return {
    heading: texts.heading.search,
    lead: found ? [line(texts.found(hits.length))] : missed,
    items: (found ? hits : nearest).map((hit) => hitItem(texts, archive, hit)),
    actions: question.who ? [go.overTime(texts, archive, question.who)] : [],
  };
}

function name({ question }: AnswerOf<'name'>, archive: Archive, texts: Texts): Body {
  const { near, ask, reason } = question;
  const names = near.map((who) => subjectLabel(texts, archive, who));
  const lead =
    reason === 'several'
      ? [texts.severalNames(names)]
      : [texts.unknownName, names.length > 0 ? texts.didYouMean(names) : texts.noNear];
  return {
    heading: texts.heading.name,
    lead: lead.map((text) => line(text)),
    actions: near.map((who) => ({
      label: subjectLabel(texts, archive, who),
      question: asked(ask, who),
    })),
  };
}

function unclear({ question }: AnswerOf<'unclear'>, archive: Archive, texts: Texts): Body {
  const years = span(archive);
  const onRecord =
    question.why === 'year' && years
      ? texts.yearsOnRecord(yearOf(years.first), yearOf(years.last))
      : texts.canAsk;
  return {
    heading: texts.heading.unclear,
    lead: [line(texts.unclear[question.why]), line(onRecord)],
    actions: go.exampleActions(texts, archive),
  };
}
