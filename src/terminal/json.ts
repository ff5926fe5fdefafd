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

/** The sources of what a reply shows beside its records: absences, totals claimed, and what may be the answer. */
function besideSources(answer: Answer): Source[] {
  switch (answer.kind) {
    case 'leader':
    case 'whether':
      return answer.standings.flatMap(({ absences, unnamed }) => [
        ...absences.map(({ source }) => source),
        ...unnamed.flatMap(({ sources }) => sources),
      ]);
    case 'timeline':
      return answer.rows.flatMap(({ standings }) =>
        standings.flatMap(({ absences }) => absences.map(({ source }) => source)),
      );
    case 'absences':
      return answer.absences.map(({ source }) => source);
    case 'search':
      return answer.nearest.flatMap(({ greeting }) => greeting.sources);
    case 'list':
      return answer.seasons
        .flatMap(({ season }) => [...(season?.counts ?? []), ...(season?.absences ?? [])])
        .map(({ source }) => source);
    case 'count':
      return answer.seasons.flatMap(({ season }) => season?.counts ?? []).map(({ source }) => source);
    default:
      return [];
  }
}

/** Every source that an answer rests on or that its reply cites, once. */
function sourcesOf(answer: Answer): Source[] {
  const all = [...answer.greetings.flatMap(({ sources }) => sources), ...besideSources(answer)];
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
