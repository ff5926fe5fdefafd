/** What the archive covers, and how well questions are read: what `/about` tells. */
import { type Archive, type Season, span, wayOf } from '../archive/archive.ts';
import { only } from '../archive/season.ts';
import { measured } from '../measured.ts';
import * as go from './actions.ts';
import type { Body } from './body.ts';
import type { Item, ReplyLine } from './reply.ts';
import { line, seasonText } from './say.ts';
import type { Texts } from './texts/index.ts';

export function about(archive: Archive, texts: Texts): Body {
  const { about: say } = texts;
  return {
    heading: texts.heading.about,
    lead: [line(say.what), ...holdings(archive, texts), readingLine(texts), rankingLine(texts)],
    items: archive.seasons.toReversed().map((season) => seasonItem(archive, season, texts)),
    notes: [line(say.privacy), line(say.mistakes), line(say.licence)],
    actions: [{ label: texts.action.help, question: { kind: 'help' } }],
  };
}

function holdings(archive: Archive, texts: Texts): ReplyLine[] {
  const all = span(archive);
  if (!all) return [];
  const greetings = [...archive.greetings.values()];
  const people = new Set(
    greetings
      .flatMap(({ from, to }) => [from, to])
      .flatMap(({ person }) => (person.kind === 'unnamed' ? [] : person.id)),
  );
  const sources = new Set(greetings.flatMap((greeting) => greeting.sources.map(({ id }) => id)));
  return [line(texts.about.holds(greetings.length, people.size, all.first, all.last, sources.size))];
}

const readingLine = (texts: Texts): ReplyLine => {
  const { right, asked, falseClaims } = measured.setAside;
  return line(texts.about.reading(right, asked, falseClaims, texts.date(measured.date)));
};

function rankingLine(texts: Texts): ReplyLine {
  const [ours, next] = Object.entries(measured.ndcg).toSorted(([, a], [, b]) => b - a);
  return line(texts.about.ranking(ours?.[1] ?? 0, next?.[0] ?? '', next?.[1] ?? 0, measured.topics));
}

/** A season with its coverage for the principals and how many greetings are on record; it opens the list. */
function seasonItem(archive: Archive, season: Season, texts: Texts): Item {
  const received = season.greetings.filter((greeting) => wayOf(archive, greeting) === 'received').length;
  const complete = season.coverage
    .filter(({ sender }) => archive.principals.has(sender))
    .every(({ status }) => status === 'complete');
  const title = texts.about.season(
    season.id,
    texts.about.coverage[complete ? 'complete' : 'partial'],
    season.greetings.length - received,
    received,
  );
  return {
    heading: null,
    title,
    lines: [],
    opens: { label: title, description: seasonText(texts, season.id), question: go.listOf(only(season.id)) },
  };
}
