/** Lists of greetings: a season's, a group's, a count's, a search's; and who was reported not greeted. */
import type { AnswerOf, ListedSeason, TallyRow } from '../answer/index.ts';
import { type Archive, counterpart, type Greeting, type Season } from '../archive/archive.ts';
import { isMeant } from '../meant.ts';
import { asked, EVERYTHING, type Scope } from '../question.ts';
import * as go from './actions.ts';
import { type Body, onRecordLine, singleSeason, towards } from './body.ts';
import { absenceLine, briefItem, countedItem, hitItem, sameItem } from './items.ts';
import { claimLines, coverageLines, coverageSummary } from './notes.ts';
import type { Item, ReplyLine } from './reply.ts';
import { citeOf, holderText, line, seasonText, subjectLabel, subjectText, whenText } from './say.ts';
import type { Texts } from './texts/index.ts';

const recorded = (seasons: readonly ListedSeason[]): Season[] =>
  seasons.flatMap(({ season }) => season ?? []);

export function list(
  { question, seasons, greetings, outcome }: AnswerOf<'list'>,
  archive: Archive,
  texts: Texts,
): Body {
  const { when, way, who } = question;
  const whom = who ? towards(texts, way, subjectText(texts, archive, who)) : '';
  const nothing = outcome === 'not-listed' ? texts.soNone : texts.soCannotTell;
  return {
    heading: `${texts.heading.list[way]}, ${whenText(texts, when)}${who ? `: ${subjectLabel(texts, archive, who)}` : ''}`,
    lead:
      recorded(seasons).length === 0
        ? seasons.map(({ id }) => line(texts.noRecord(seasonText(texts, id))))
        : [
            onRecordLine(texts, greetings.length, whom, when),
            // Of calls or letters alone the coverage, which is that of lists, says nothing.
            ...(greetings.length === 0 && question.form === null ? [line(nothing)] : []),
          ],
    items: seasons.flatMap(({ id, greetings: listed }) =>
      listed.map((one, at) => {
        const heading = seasons.length > 1 && at === 0 ? texts.upper(seasonText(texts, id)) : null;
        const before = listed.slice(0, at).find((other) => isSameMessage(other, one));
        return before
          ? sameItem(texts, archive, one, before, heading)
          : briefItem(texts, archive, one, heading);
      }),
    ),
    notes: listNotes(texts, archive, recorded(seasons), question),
    actions: [
      ...go.anyPrincipal(texts, question),
      ...go.neighbourActions(texts, archive, question),
      ...go.seasonActions(texts, archive, question),
    ],
  };
}

/** Whether two people got one message, so that a list need not tell it twice. */
const isSameMessage = (one: Greeting, other: Greeting): boolean =>
  one.from.person === other.from.person &&
  other.with.includes(one.to.person) &&
  one.summary[0]?.text === other.summary[0]?.text;

/** What a list leaves open: in full for one season, by kind of coverage for several. */
function listNotes(
  texts: Texts,
  archive: Archive,
  seasons: readonly Season[],
  { way, who }: Scope,
): ReplyLine[] {
  const [season] = seasons;
  if (!season || seasons.length > 1) return coverageSummary(texts, archive, seasons);
  const coverage = coverageLines(texts, archive, season, way);
  if (way === 'received') return coverage;
  const absences = season.absences.filter(({ to }) => who === null || isMeant(archive, who, to, season.id));
  return [
    ...coverage,
    ...(who ? [] : claimLines(texts, season)),
    ...absences.map((absence) => absenceLine(texts, absence)),
  ];
}

export function count(
  { question, seasons, greetings }: AnswerOf<'count'>,
  archive: Archive,
  texts: Texts,
): Body {
  const { when, way, who } = question;
  const whom = who ? towards(texts, way, subjectText(texts, archive, who)) : '';
  const counts = (sender: string): boolean =>
    way === 'both' || way === 'exchanged' || archive.principals.has(sender) === (way === 'sent');
  const partial = seasons.some(
    ({ season }) =>
      season?.coverage.some(({ sender, status }) => counts(sender) && status === 'partial') ?? true,
  );
  return {
    heading: texts.heading.count,
    lead: [
      onRecordLine(texts, greetings.length, whom, when),
      ...(partial ? [line(texts.countedPartial)] : []),
    ],
    items: greetings.map((one) => countedItem(texts, archive, one)),
    notes: who ? [] : recorded(seasons).flatMap((season) => claimLines(texts, season)),
    actions: [
      who ? go.overTime(texts, archive, who) : { label: texts.action.list, question: go.listOf(when, way) },
    ],
  };
}

export function tally({ question, rows, seasons }: AnswerOf<'tally'>, archive: Archive, texts: Texts): Body {
  const { who, when, part } = question;
  return {
    heading: `${texts.heading.tally[part]}, ${whenText(texts, when)}${who ? `: ${subjectLabel(texts, archive, who)}` : ''}`,
    lead: [line(rows.length > 0 ? texts.tallied(rows.length, seasons.length) : texts.noneTallied)],
    items: rows.flatMap((row) => tallyItem(texts, archive, row, question) ?? []),
    notes: [...coverageSummary(texts, archive, recorded(seasons)), line(texts.tallyPartial)],
  };
}

/** In how many seasons somebody is on record, with the sources of the latest; it opens them all. */
function tallyItem(
  texts: Texts,
  archive: Archive,
  { greetings, seasons }: TallyRow,
  { when, principal, form }: Scope,
): Item | null {
  const [latest] = greetings;
  if (!latest) return null;
  const holder = counterpart(archive, latest);
  const ids = [...new Set(greetings.map(({ season }) => season))].toReversed();
  return {
    heading: null,
    title: holderText(holder),
    lines: [
      line(
        texts.tallyRow(seasons, texts.and(ids)),
        latest.sources.map((source) => citeOf(texts, source)),
      ),
    ],
    opens: {
      label: holderText(holder),
      description: texts.tallyRow(seasons, texts.and(ids)),
      question: asked({ ...EVERYTHING, when, principal, form }, { type: 'person', id: holder.person.id }),
    },
  };
}

export function absences(
  { question, absences: records, outcome, seasons }: AnswerOf<'absences'>,
  archive: Archive,
  texts: Texts,
): Body {
  const outright = records.filter(({ status }) => status === 'not-greeted').length;
  const none = records.length > 0 ? texts.onlyLeftOpen : texts.noAbsences;
  const season = singleSeason(question.when);
  return {
    heading: `${texts.heading.absences}, ${whenText(texts, question.when)}`,
    lead: [line(outcome === 'not-greeted' ? texts.someAbsences(outright) : none)],
    items: records.map((absence) => ({
      heading: null,
      title: `${absence.season} · ${holderText(absence.to)}`,
      lines: [line(`${texts.absent[absence.status]}${absence.summary}`, [citeOf(texts, absence.source)])],
      opens: null,
    })),
    notes: season ? recorded(seasons).flatMap((one) => coverageLines(texts, archive, one, 'sent')) : [],
    actions: [
      ...(season ? [go.seasonAction(texts, season)] : []),
      ...records.map(({ to }) => go.overTime(texts, archive, { type: 'person', id: to.person.id })),
    ],
  };
}

export function search(
  { hits, nearest, question }: AnswerOf<'search'>,
  archive: Archive,
  texts: Texts,
): Body {
  const who = question.who && subjectText(texts, archive, question.who);
  const missed = [
    line(who ? texts.nothingFoundWith(who) : texts.nothingFound),
    ...(nearest.length > 0 ? [line(texts.nearest)] : []),
  ];
  return {
    heading: texts.heading.search,
    lead: hits.length > 0 ? [line(texts.found(hits.length))] : missed,
    items: (hits.length > 0 ? hits : nearest).map((hit) => hitItem(texts, archive, hit)),
    actions: question.who ? [go.overTime(texts, archive, question.who)] : [],
  };
}
