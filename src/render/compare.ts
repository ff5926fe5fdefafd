/** Two seasons side by side: who is new, who is no longer there, who is on both lists. */
import type { AnswerOf } from '../answer/index.ts';
import type { Archive, Greeting } from '../archive/archive.ts';
import { only } from '../archive/season.ts';
import * as go from './actions.ts';
import type { Body } from './body.ts';
import { greetingTitle } from './items.ts';
import { coverageSummary } from './notes.ts';
import type { Item, ReplyLine } from './reply.ts';
import { citeOf, line, seasonText, subjectText } from './say.ts';
import type { Texts } from './texts/index.ts';

export function compare(answer: AnswerOf<'compare'>, archive: Archive, texts: Texts): Body {
  const { question, earlier, later, added, dropped, kept } = answer;
  const { who, principal } = question;
  const entry = (greeting: Greeting, lines: readonly ReplyLine[]): Item => ({
    heading: null,
    title: greetingTitle(texts, archive, greeting),
    lines,
    opens: {
      label: `${greetingTitle(texts, archive, greeting)} (${greeting.season})`,
      description: greeting.summary[0]?.text ?? texts.noText,
      question: { kind: 'greeting', id: greeting.id },
    },
  });
  const named = (greeting: Greeting): Item => entry(greeting, [sourceLine(texts, greeting)]);
  const both = ([then, now]: readonly [Greeting, Greeting]): Item =>
    entry(now, [
      ...(then.to.role === now.to.role ? [] : [line(texts.roleBefore(then.to.role))]),
      sourceLine(texts, now),
    ]);
  const missing = [earlier, later].filter(({ season }) => season === null);
  const shows = (part: 'added' | 'dropped' | 'kept'): boolean =>
    question.part === 'all' || question.part === part;
  const [one, two] = [earlier.id, later.id];
  const recorded = [earlier, later].flatMap(({ season }) => season ?? []);
  const told = new Set([...added, ...dropped, ...kept.flat()].map(({ id }) => id));
  // Whom the other season may hold under the name of the country alone.
  const open = [...earlier.greetings, ...later.greetings].filter(({ id }) => !told.has(id));
  const openNames = open.map((greeting) => `${greeting.to.person.name} (${greeting.season})`);
  return {
    heading: texts.heading.compare(one, two),
    lead:
      missing.length > 0
        ? missing.map(({ id }) => line(texts.noRecord(seasonText(texts, id))))
        : [
            line(
              texts.compared(
                added.length,
                dropped.length,
                kept.length,
                who && subjectText(texts, archive, who),
              ),
            ),
          ],
    items:
      missing.length > 0
        ? []
        : [
            ...(shows('added') ? headed(texts.added(one, two), added.map(named)) : []),
            ...(shows('dropped') ? headed(texts.dropped(one, two), dropped.map(named)) : []),
            ...(shows('kept') ? headed(texts.kept, kept.map(both)) : []),
          ],
    notes: [
      ...coverageSummary(texts, archive, recorded),
      ...(open.length > 0 ? [line(`${texts.comparedUnnamed} ${texts.and(openNames)}.`)] : []),
    ],
    actions: [
      ...(question.part === 'all'
        ? []
        : [{ label: texts.action.compareAll, question: { ...question, part: 'all' as const, skip: 0 } }]),
      ...[one, two].map((id) => ({
        label: texts.action.season(id),
        question: go.listOf(only(id), 'sent', who, principal),
      })),
    ],
  };
}

const sourceLine = (texts: Texts, { form, sources }: Greeting): ReplyLine =>
  line(
    `${texts.upper(texts.form[form])}.`,
    sources.map((source) => citeOf(texts, source)),
  );

/** Puts a heading before the first of some entries. */
const headed = (heading: string, [first, ...rest]: readonly Item[]): Item[] =>
  first ? [{ ...first, heading }, ...rest] : [];
