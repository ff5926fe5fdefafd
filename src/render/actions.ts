/** Where a reader can go from a reply: each action holds a question, and so works for ever. */

import { addressOf } from '../address.ts';
import type { Standing } from '../answer/index.ts';
import { type Archive, counterpart, type Greeting } from '../archive/archive.ts';
import type { SeasonId } from '../archive/schema.ts';
import { only, type SeasonRange } from '../archive/season.ts';
import { ALL_SENT, type Question, type QuestionOf, type Subject, skipTo, type Way } from '../question.ts';
import type { Action } from './reply.ts';
import { subjectLabel } from './say.ts';
import type { Texts } from './texts/index.ts';

export const listOf = (
  when: SeasonRange | null,
  way: Way = 'sent',
  who: Subject | null = null,
  principal: string | null = null,
): Question => ({ ...ALL_SENT, kind: 'list', when, way, who, principal, skip: 0 });

export const leaderOf = (who: Subject, when: SeasonRange | null = null): Question => ({
  ...ALL_SENT,
  kind: 'leader',
  when,
  way: 'both',
  who,
  part: 'all',
  skip: 0,
});

/** The seasons on record right before and right after one. */
function neighboursOf(
  archive: Archive,
  season: SeasonId,
): { earlier: SeasonId | null; later: SeasonId | null } {
  const ids = archive.seasons.map(({ id }) => id);
  return { earlier: ids.findLast((id) => id < season) ?? null, later: ids.find((id) => id > season) ?? null };
}

/** The same list one season on record earlier and later. */
export function neighbourActions(texts: Texts, archive: Archive, question: QuestionOf<'list'>): Action[] {
  const { when, way, who, principal } = question;
  if (!when) return [];
  const { earlier } = neighboursOf(archive, when.first);
  const { later } = neighboursOf(archive, when.last);
  return [
    ...(earlier
      ? [{ label: texts.action.earlierSeason(earlier), question: listOf(only(earlier), way, who, principal) }]
      : []),
    ...(later
      ? [{ label: texts.action.laterSeason(later), question: listOf(only(later), way, who, principal) }]
      : []),
  ];
}

/** What else the record of these seasons holds. */
export function seasonActions(texts: Texts, archive: Archive, question: QuestionOf<'list'>): Action[] {
  const { when, way } = question;
  const season = when && when.first === when.last ? archive.seasonById.get(when.first) : undefined;
  if (!season) return [];
  const received = season.greetings.some(({ to }) => archive.principals.has(to.person.id));
  return [
    ...(way === 'sent' && received
      ? [{ label: texts.action.received, question: listOf(when, 'received') }]
      : []),
    ...(way === 'received' ? [{ label: texts.action.sent, question: listOf(when, 'sent') }] : []),
    ...(season.absences.length > 0
      ? [{ label: texts.action.absences, question: { kind: 'absences', when, who: null, skip: 0 } as const }]
      : []),
  ];
}

export const overTime = (texts: Texts, archive: Archive, who: Subject): Action => ({
  label: texts.action.overTime(subjectLabel(texts, archive, who)),
  question: leaderOf(who),
});

export const seasonAction = (texts: Texts, season: SeasonId): Action => ({
  label: texts.action.season(season),
  question: listOf(only(season)),
});

/** From one greeting to those before and after it, to the person and to the season. */
export function greetingActions(
  texts: Texts,
  archive: Archive,
  { greeting, earlier, later }: { greeting: Greeting; earlier: Greeting | null; later: Greeting | null },
): Action[] {
  const { person } = counterpart(archive, greeting);
  const step = (label: string, to: Greeting): Action => ({
    label,
    question: { kind: 'greeting', id: to.id },
  });
  return [
    ...(earlier ? [step(texts.action.earlier(earlier.season), earlier)] : []),
    ...(later ? [step(texts.action.later(later.season), later)] : []),
    overTime(
      texts,
      archive,
      person.kind === 'unnamed' && person.country
        ? { type: 'country', code: person.country }
        : { type: 'person', id: person.id },
    ),
    seasonAction(texts, greeting.season),
    { label: texts.action.cite, question: { kind: 'cite', id: greeting.id } },
    { label: texts.action.report, question: { kind: 'report', id: greeting.id } },
  ];
}

/** Back to the greeting whole. */
export const backTo = (texts: Texts, { id }: Greeting): Action => ({
  label: texts.action.greeting,
  question: { kind: 'greeting', id },
});

/** The same question without the principal whom the text names: in other seasons another held the office. */
export const anyPrincipal = (
  texts: Texts,
  question: QuestionOf<'list'> | QuestionOf<'leader'> | QuestionOf<'whether'>,
): Action[] =>
  question.principal
    ? [{ label: texts.action.anyPrincipal, question: skipTo({ ...question, principal: null }, 0) }]
    : [];

/** Opens letters whose addressee is not named. */
export const unnamedActions = (texts: Texts, standings: readonly Standing[]): Action[] =>
  standings
    .flatMap(({ unnamed }) => unnamed)
    .map(({ id, season }) => ({ label: texts.unnamedLetter(season), question: { kind: 'greeting', id } }));

/** A few questions that the archive can answer, for somebody who does not know what to ask. */
export function exampleActions(texts: Texts, archive: Archive): Action[] {
  const busiest = [...archive.byPerson]
    .filter(([id]) => !archive.principals.has(id))
    .toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
  return [
    ...archive.seasons
      .slice(-3)
      .toReversed()
      .map(({ id }) => seasonAction(texts, id)),
    ...(busiest ? [overTime(texts, archive, { type: 'person', id: busiest })] : []),
  ];
}

/** Actions that lead somewhere else, each once: two buttons of one address would be refused, and help nobody. */
export function distinctActions(actions: readonly Action[], from: Question): Action[] {
  const seen = new Set([addressOf(from)]);
  return actions.filter(({ question }) => {
    const address = addressOf(question);
    if (address === null || seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
