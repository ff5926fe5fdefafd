/** Answer → Reply: the third step of the road. */
import type { Answer, AnswerOf } from '../answer/index.ts';
import { type Archive, span } from '../archive/archive.ts';
import { yearOf } from '../archive/season.ts';
import { asked, skipTo } from '../question.ts';
import { about } from './about.ts';
import * as go from './actions.ts';
import type { Body } from './body.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { correctionsOf } from './corrections.ts';
import { wholeLines } from './items.ts';
import { leader, whether } from './leaders.ts';
import { absences, count, list, search, tally } from './lists.ts';
import { readingText } from './reading.ts';
import type { Reply } from './reply.ts';
import { report } from './report.ts';
import { holderText, line, seasonText, subjectLabel } from './say.ts';
import { type Language, type Texts, textsIn } from './texts/index.ts';
import { timeline } from './timeline.ts';

export type { Reply } from './reply.ts';

/**
 * Lays an answer out for a reader, in a language. `reportUrl`: the address that a report of a mistake goes to, with
 * places for its title and body (`REPORT_URL`); null where there is none.
 */
export function render(
  answer: Answer,
  archive: Archive,
  language: Language,
  reportUrl: string | null = null,
): Reply {
  const texts = textsIn(language);
  const body = bodyOf(answer, archive, texts, reportUrl);
  const { heading, lead = [], items = [], notes = [], picture = null, actions = [] } = body;
  const skipped = Math.min('skip' in answer.question ? answer.question.skip : 0, items.length);
  return {
    language,
    heading,
    reading: readingText(texts, archive, answer),
    lead,
    items: items.slice(skipped),
    skipped,
    total: items.length,
    notes: texts.recordsIn && answer.greetings.length > 0 ? [...notes, line(texts.recordsIn)] : notes,
    picture,
    actions: go.distinctActions(actions, skipTo(answer.question, 0)),
    corrections: correctionsOf(texts, archive, answer.question),
    footer: texts.footer(archive.version, texts.date(archive.date)),
    question: answer.question,
  };
}

function bodyOf(answer: Answer, archive: Archive, texts: Texts, reportUrl: string | null): Body {
  switch (answer.kind) {
    case 'list':
      return list(answer, archive, texts);
    case 'leader':
      return leader(answer, archive, texts);
    case 'whether':
      return whether(answer, archive, texts);
    case 'count':
      return count(answer, archive, texts);
    case 'tally':
      return tally(answer, archive, texts);
    case 'compare':
      return compare(answer, archive, texts);
    case 'timeline':
      return timeline(answer, archive, texts);
    case 'absences':
      return absences(answer, archive, texts);
    case 'greeting':
      return greeting(answer, archive, texts);
    case 'cite':
      return cite(answer, archive, texts);
    case 'report':
      return report(answer, archive, texts, reportUrl);
    case 'search':
      return search(answer, archive, texts);
    case 'name':
      return name(answer, archive, texts);
    case 'unclear':
      return unclear(answer, archive, texts);
    case 'about':
      return about(archive, texts);
    case 'help':
      return {
        heading: texts.heading.help,
        lead: [line(texts.canAsk)],
        actions: go.exampleActions(texts, archive),
      };
  }
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

function name({ question }: AnswerOf<'name'>, archive: Archive, texts: Texts): Body {
  const { near, ask, reason } = question;
  const names = near.map((who) => subjectLabel(texts, archive, who));
  const unknown = [texts.unknownName, names.length > 0 ? texts.didYouMean(names) : texts.noNear];
  return {
    heading: texts.heading.name,
    lead: (reason === 'several' ? [texts.severalNames(names)] : unknown).map((text) => line(text)),
    actions: near.map((who) => ({ label: subjectLabel(texts, archive, who), question: asked(ask, who) })),
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
