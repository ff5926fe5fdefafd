/** The whole road in one place: what both surfaces, Discord and the terminal, stand on. */
import { type Answer, answer } from './answer/index.ts';
import type { Archive } from './archive/archive.ts';
import { isAsked } from './meant.ts';
import { ALL_SENT, type Question } from './question.ts';
import { languageIn } from './read/english.ts';
import { type Before, readText } from './read/index.ts';
import { openNames } from './read/names.ts';
import type { ReadContext } from './read/parts.ts';
import { type Reply, render } from './render/index.ts';
import type { Language } from './render/texts/index.ts';
import { openSearch } from './search/index.ts';

/** An archive opened for questions. Its indexes are built once, at the first question that needs them. */
export interface Road {
  readonly archive: Archive;
  /** What reading rests on at this moment. */
  context(): ReadContext;
  /** `before`: the question that the text may follow on. */
  read(text: string, before?: Before | null): Question;
  /** The tag of the language that a text is in; null for English, and where nothing tells. */
  languageIn(text: string): string | null;
  answer(question: Question): Answer;
  /** Answer → Reply, in English where no other language is named. */
  render(answer: Answer, language?: Language): Reply;
  /** Question → Reply. */
  reply(question: Question, language?: Language): Reply;
}

/**
 * Opens the road over an archive. `clock` tells what "last year" means, `reportUrl` where a report of a mistake goes
 * (`REPORT_URL`).
 */
export function openRoad(
  archive: Archive,
  clock: () => Date = () => new Date(),
  reportUrl: string | null = null,
): Road {
  const names = openNames(archive);
  const search = openSearch(archive);
  const context = (): ReadContext => ({
    archive,
    names,
    knows: search.knows,
    holds: search.holds,
    corrected: search.corrected,
    phrase: search.phrase,
    speaks: (terms, who) =>
      search.find(terms, (greeting) => isAsked(archive, greeting, { ...ALL_SENT, way: 'both', who })).hits
        .length > 0,
    today: clock(),
  });
  const road: Road = {
    archive,
    context,
    read: (text, before) => readText(text, context(), before),
    languageIn: (text) => languageIn(text, names),
    answer: (question) => answer(question, archive, search),
    render: (found, language = 'en') => render(found, archive, language, reportUrl),
    reply: (question, language) => road.render(road.answer(question), language),
  };
  return road;
}
