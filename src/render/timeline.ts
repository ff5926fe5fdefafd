/** People by season: a picture of marks, and the same in words. */
import type { AnswerOf, Standing, TimelineRow } from '../answer/index.ts';
import type { Archive } from '../archive/archive.ts';
import { neighbour } from '../archive/season.ts';
import { leaderOf } from './actions.ts';
import type { Body } from './body.ts';
import { coverageSummary } from './notes.ts';
import type { Item, Picture } from './reply.ts';
import { citeOf, holderText, line, subjectText } from './say.ts';
import type { Texts } from './texts/index.ts';
import { timelineSvg } from './timeline-svg.ts';

type Mark = Standing['outcome'];

/** The marks as signs of a text, told apart by their shape; `timeline-svg.ts` draws the same. */
const SIGNS = {
  found: '●',
  'not-greeted': '✕',
  'not-listed': '□',
  'not-covered': '·',
} as const satisfies Record<Mark, string>;

export const MARKS = Object.keys(SIGNS) as readonly Mark[];

export function timeline(answer: AnswerOf<'timeline'>, archive: Archive, texts: Texts): Body {
  const { question, seasons, rows, left } = answer;
  const { timeline: say } = texts;
  const whom = question.who ? subjectText(texts, archive, question.who) : texts.reading.list.sent;
  if (rows.length === 0) return { heading: say.heading(whom), lead: [line(say.nobody)] };
  const asPicture = question.view === 'picture';
  const other = asPicture ? ('text' as const) : ('picture' as const);
  return {
    heading: say.heading(whom),
    lead: [
      line(say.lead(rows.length, seasons.length)),
      ...(left > 0 ? [line(`${texts.upper(texts.moreItems(left))}.`)] : []),
      line(MARKS.map((mark) => `${SIGNS[mark]} ${say.marks[mark]}`).join('; ')),
    ],
    items: asPicture ? [] : rows.map((row) => rowItem(row, texts)),
    notes: coverageSummary(
      texts,
      archive,
      seasons.flatMap((id) => archive.seasonById.get(id) ?? []),
    ),
    picture: asPicture ? pictureOf(answer, whom, texts) : null,
    actions: [
      {
        label: asPicture ? texts.action.asText : texts.action.timeline,
        question: { ...question, view: other, skip: 0 },
      },
    ],
  };
}

function pictureOf({ seasons, rows }: AnswerOf<'timeline'>, whom: string, texts: Texts): Picture {
  const { alt, lead } = texts.timeline;
  return {
    svg: timelineSvg({
      seasons,
      rows: rows.map(({ holder, standings }) => ({
        name: holder.person.name,
        marks: standings.map(({ outcome }) => outcome),
      })),
      legend: MARKS,
    }),
    alt: `${alt(whom, seasons[0] ?? '', seasons.at(-1) ?? '')} ${lead(rows.length, seasons.length)}`,
  };
}

/** One row in words, with what its last greeting and what is said of a missing one rest on; it opens the person's record. */
function rowItem({ holder, standings }: TimelineRow, texts: Texts): Item {
  const parts = MARKS.flatMap((mark) => {
    const seasons = runsOf(standings, mark);
    return seasons ? [texts.timeline.part(`${SIGNS[mark]} ${texts.timeline.marks[mark]}`, seasons)] : [];
  });
  const latest = standings.findLast(({ greetings }) => greetings.length > 0)?.greetings[0];
  const said = standings.flatMap(({ absences }) => absences.map(({ source }) => source));
  const sources = new Map([...(latest?.sources ?? []), ...said].map((source) => [source.id, source]));
  return {
    heading: null,
    title: holder.person.name,
    lines: [
      line(
        texts.timeline.row(holder.role, parts),
        [...sources.values()].map((source) => citeOf(texts, source)),
      ),
    ],
    opens: {
      label: holderText(holder),
      description: parts[0] ?? '',
      question: leaderOf({ type: 'person', id: holder.person.id }),
    },
  };
}

/** From how many seasons in a row on only the ends are named. */
const RUN = 3;

/** The seasons of a mark, those that follow one another as a run: `2004-05, 2014-15 – 2017-18`. */
function runsOf(standings: readonly Standing[], mark: Mark): string {
  const runs: string[][] = [];
  for (const [at, { outcome, season }] of standings.entries()) {
    if (outcome !== mark) continue;
    const before = standings[at - 1];
    // Between two seasons on record there may be one of which there is none.
    const goesOn = before?.outcome === mark && neighbour(before.season, 1) === season;
    if (goesOn) runs.at(-1)?.push(season);
    else runs.push([season]);
  }
  return runs.flatMap((run) => (run.length < RUN ? run : [`${run[0]} – ${run.at(-1)}`])).join(', ');
}
