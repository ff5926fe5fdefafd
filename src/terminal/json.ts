import type { Answer } from '../answer/index.ts';
import type { Greeting, Holder } from '../archive/archive.ts';
import type { Source } from '../archive/schema.ts';
import type { Reply } from '../render/reply.ts';
import { printReply } from './print.ts';

const name = ({ person }: Holder) => ({ id: person.id, name: person.name });

const recordOf = ({ id, season, sent, from, to, summary, quotes, sources }: Greeting) => ({
  id,
  season,
  sent,
  from: name(from),
  to: { ...name(to), role: to.role, country: to.country },
  summary: summary.map((line) => line.text),
  quotes: quotes.map((quote) => ({ text: quote.text, language: quote.language, source: quote.source.id })),
  sources: sources.map((source) => source.id),
});

/** The sources that an answer rests on: those of its greetings, and those that speak of an absence or a total. */
function sourcesOf(answer: Answer): Source[] {
  const absences =
    answer.kind === 'leader' || answer.kind === 'whether'
      ? answer.standings.flatMap((standing) => standing.absences)
      : answer.kind === 'absences'
        ? answer.absences
        : [];
  const counts =
    answer.kind === 'list' || answer.kind === 'count'
      ? answer.seasons.flatMap(({ season }) => season?.counts ?? [])
      : [];
  const all = [
    ...answer.greetings.flatMap((greeting) => greeting.sources),
    ...[...absences, ...counts].map(({ source }) => source),
  ];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** A question and its answer as the object that `ask --json` prints; the README documents each field. */
export const toJson = (question: string, answer: Answer, reply: Reply) => ({
  question,
  reading: { kind: answer.question.kind, text: reply.reading },
  outcome: answer.outcome,
  records: answer.greetings.map(recordOf),
  count: answer.kind === 'count' ? answer.count : null,
  sources: sourcesOf(answer).map(({ id, publisher, title, published, url }) => ({
    id,
    publisher,
    title,
    published,
    url,
  })),
  text: printReply(reply),
});
