/** Question → Answer: the second step of the road. Facts only; how they are put is for `render`. */
import {
  type AbsenceRecord,
  type Archive,
  counterpart,
  type Greeting,
  type Holder,
  type Season,
} from '../archive/archive.ts';
import type { SeasonId } from '../archive/schema.ts';
import { only, within } from '../archive/season.ts';
import { isAsked, isMeant } from '../meant.ts';
import { ALL_SENT, each, type Question, type QuestionOf, type Scope, type Subject } from '../question.ts';
import type { Hit, Search } from '../search/index.ts';
import {
  type Asked,
  type Outcome,
  overall,
  overallDenied,
  type Standing,
  seasonsIn,
  standingIn,
} from './standing.ts';
import { type Timeline, timelineOf } from './timeline.ts';

export type { Outcome, Standing } from './standing.ts';
export type { TimelineRow } from './timeline.ts';

/** One season of a list: what is on record, and what the record covers. `season` is null where there is none. */
export interface ListedSeason {
  readonly id: SeasonId;
  readonly season: Season | null;
  readonly greetings: readonly Greeting[];
  readonly absences: readonly AbsenceRecord[];
}

/** Two seasons side by side. On record in one and not in the other: in a partial record that is no more than it says. */
export interface Comparison {
  readonly earlier: ListedSeason;
  readonly later: ListedSeason;
  readonly added: readonly Greeting[];
  readonly dropped: readonly Greeting[];
  /** The greetings of both seasons to the same person, the earlier one first. */
  readonly kept: readonly (readonly [Greeting, Greeting])[];
}

/** One person's greetings in some seasons, and in how many of these there is one; the newest first. */
export interface TallyRow {
  readonly greetings: readonly Greeting[];
  readonly seasons: number;
}

interface Common<Kind extends Question['kind']> {
  readonly kind: Kind;
  readonly question: QuestionOf<Kind>;
  readonly outcome: Outcome;
  /** The greetings that the answer rests on, best first. */
  readonly greetings: readonly Greeting[];
}

export type Answer =
  | (Common<'list'> & { readonly seasons: readonly ListedSeason[] })
  | (Common<'leader'> & { readonly standings: readonly Standing[] })
  | (Common<'whether'> & { readonly standings: readonly Standing[] })
  | (Common<'count'> & { readonly seasons: readonly ListedSeason[]; readonly count: number })
  | (Common<'tally'> & { readonly seasons: readonly ListedSeason[]; readonly rows: readonly TallyRow[] })
  | (Common<'compare'> & Comparison)
  | (Common<'timeline'> & Timeline)
  | (Common<'absences'> & {
      readonly seasons: readonly ListedSeason[];
      readonly absences: readonly AbsenceRecord[];
    })
  | (Common<'greeting'> & {
      readonly greeting: Greeting;
      readonly earlier: Greeting | null;
      readonly later: Greeting | null;
    })
  | (Common<'cite'> & { readonly greeting: Greeting })
  | (Common<'report'> & { readonly greeting: Greeting })
  | (Common<'search'> & {
      readonly hits: readonly Hit[];
      readonly nearest: readonly Hit[];
      /** The terms that the archive knows, by its lines or by its table of synonyms. */
      readonly known: readonly string[];
    })
  | Common<'name'>
  | Common<'unclear'>
  | Common<'help'>
  | Common<'about'>;

export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** Answers a question from the archive. Every question has an answer; what the archive cannot tell is one, too. */
export function answer(question: Question, archive: Archive, search: Search): Answer {
  switch (question.kind) {
    case 'list':
      return list(question, archive);
    case 'leader':
      return leader(question, archive);
    case 'whether':
      return whether(question, archive);
    case 'count':
      return count(question, archive);
    case 'tally':
      return tally(question, archive);
    case 'compare':
      return compare(question, archive);
    case 'timeline':
      return timeline(question, archive);
    case 'absences':
      return absences(question, archive);
    case 'greeting':
      return whole(question, archive);
    case 'cite':
    case 'report':
      return onRecord(question, archive);
    case 'search':
      return found(question, archive, search);
    case 'name':
      return {
        kind: 'name',
        question,
        outcome: question.reason === 'unknown' ? 'unknown-name' : 'unclear',
        greetings: [],
      };
    case 'unclear':
      return { kind: 'unclear', question, outcome: 'unclear', greetings: [] };
    case 'help':
      return { kind: 'help', question, outcome: 'unclear', greetings: [] };
    case 'about':
      return { kind: 'about', question, outcome: 'unclear', greetings: [] };
  }
}

/** The seasons that a question reaches, newest first, each with the greetings asked for. */
function listed(archive: Archive, scope: Scope): ListedSeason[] {
  return seasonsIn(archive, scope.when)
    .reverse()
    .map((id) => {
      const season = archive.seasonById.get(id) ?? null;
      const all = season ? inOrder(archive, season) : [];
      const greetings = all.filter((greeting) => isAsked(archive, greeting, scope));
      return { id, season, greetings, absences: season?.absences ?? [] };
    });
}

const orders = new WeakMap<Season, readonly Greeting[]>();

/** The greetings of a season as a list has them, put in order once. */
function inOrder(archive: Archive, season: Season): readonly Greeting[] {
  const order = orders.get(season) ?? ordered(archive, season.greetings);
  orders.set(season, order);
  return order;
}

/**
 * Lists read best by country and name, as the published ones do, with those of no country at the end; what a head of
 * state sent stands before what others did, and former office holders come last.
 */
function ordered(archive: Archive, greetings: readonly Greeting[]): Greeting[] {
  const key = (greeting: Greeting): string => {
    const { role, kind, country, person } = counterpart(archive, greeting);
    const rank = (greeting.from.kind === 'head-of-state' ? 0 : 2) + (kind === 'former' ? 1 : 0);
    return [rank, country ?? '~', role, person.name].join(' ');
  };
  return greetings
    .map((greeting) => ({ greeting, at: key(greeting) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ greeting }) => greeting);
}

/** Whether the record of every one of these seasons is complete for the principals. */
const isComplete = (archive: Archive, seasons: readonly ListedSeason[]): boolean =>
  seasons.every(({ season }) => {
    const coverage = season?.coverage.filter(({ sender }) => archive.principals.has(sender)) ?? [];
    return coverage.length > 0 && coverage.every(({ status }) => status === 'complete');
  });

function list(question: QuestionOf<'list'>, archive: Archive): AnswerOf<'list'> {
  const seasons = listed(archive, question);
  const greetings = seasons.flatMap((season) => season.greetings);
  // A published list says who was greeted, and not who was called.
  const whole = question.way === 'sent' && question.form === null && isComplete(archive, seasons);
  const empty = whole ? 'not-listed' : 'not-covered';
  return { kind: 'list', question, outcome: greetings.length > 0 ? 'found' : empty, greetings, seasons };
}

function standings(
  question: Omit<Asked, 'who'> & { readonly who: Subject; readonly when: Scope['when'] },
  archive: Archive,
) {
  const all = seasonsIn(archive, question.when)
    .reverse()
    .flatMap((season) => each(question.who).map((who) => standingIn(archive, season, { ...question, who })));
  return { outcome: overall(all), greetings: all.flatMap(({ greetings }) => greetings), standings: all };
}

/** Somebody over time; where the first or the last is asked for, the greetings of that season alone. */
function leader(question: QuestionOf<'leader'>, archive: Archive): AnswerOf<'leader'> {
  const all = standings(question, archive);
  if (question.part === 'all') return { kind: 'leader', question, ...all };
  const found = all.standings.filter(({ outcome }) => outcome === 'found');
  const end = question.part === 'first' ? found.at(-1) : found[0];
  return { kind: 'leader', question, ...all, greetings: end?.greetings ?? [] };
}

function tally(question: QuestionOf<'tally'>, archive: Archive): AnswerOf<'tally'> {
  const seasons = listed(archive, question).filter(({ season }) => season !== null);
  const byPerson = new Map<string, Greeting[]>();
  for (const greeting of seasons.flatMap(({ greetings }) => greetings)) {
    const { person } = counterpart(archive, greeting);
    if (person.kind === 'unnamed') continue;
    byPerson.set(person.id, [...(byPerson.get(person.id) ?? []), greeting]);
  }
  const seasonsOf = (greetings: readonly Greeting[]): number =>
    new Set(greetings.map(({ season }) => season)).size;
  const rows = [...byPerson.values()]
    .map((greetings) => ({ greetings, seasons: seasonsOf(greetings) }))
    .filter(
      (row) => question.part === 'most' || row.seasons === (question.part === 'every' ? seasons.length : 1),
    )
    .toSorted((a, b) => b.seasons - a.seasons || b.greetings.length - a.greetings.length);
  return {
    kind: 'tally',
    question,
    outcome: rows.length > 0 ? 'found' : 'not-covered',
    greetings: rows.flatMap(({ greetings }) => greetings),
    seasons,
    rows,
  };
}

function whether(question: QuestionOf<'whether'>, archive: Archive): AnswerOf<'whether'> {
  const all = standings({ ...question, inOffice: true }, archive);
  const outcome = question.denied ? overallDenied(all.standings) : all.outcome;
  const greetings = question.denied && outcome !== 'found' ? [] : all.greetings;
  return { kind: 'whether', question, ...all, outcome, greetings };
}

function count(question: QuestionOf<'count'>, archive: Archive): AnswerOf<'count'> {
  const seasons = listed(archive, question);
  const greetings = seasons.flatMap((season) => season.greetings);
  const { outcome } =
    greetings.length > 0 ? { outcome: 'found' as const } : emptyCount(question, archive, seasons);
  return { kind: 'count', question, outcome, greetings, seasons, count: greetings.length };
}

function emptyCount(
  question: QuestionOf<'count'>,
  archive: Archive,
  seasons: readonly ListedSeason[],
): { outcome: Outcome } {
  if (question.who) return standings({ ...question, who: question.who }, archive);
  return { outcome: question.form === null && isComplete(archive, seasons) ? 'not-listed' : 'not-covered' };
}

/** Where somebody holds office: the country, or what the role names where that has no code ("Leader of South Ossetia"). */
const placeOf = ({ country, kind, role }: Holder): string | null =>
  country ?? (kind === 'other' ? (role.match(/ of (?:the Republic of )?([A-Z][\w ]+)/)?.[1] ?? null) : null);

function compare(question: QuestionOf<'compare'>, archive: Archive): AnswerOf<'compare'> {
  const { when, who, principal } = question;
  const of = (id: SeasonId): ListedSeason[] =>
    listed(archive, { ...ALL_SENT, when: only(id), who, principal });
  const [[earlier], [later]] = [of(when.first), of(when.last)];
  if (!earlier || !later) throw new Error(`a comparison of ${when.first} and ${when.last} found no seasons`);
  const before = new Map(earlier.greetings.map((greeting) => [greeting.to.person.id, greeting]));
  const after = new Set(later.greetings.map(({ to }) => to.person.id));
  // Where one season names an addressee and the other the country alone, it may well be the same, so it is no change.
  const sameCountry = (one: Greeting, others: readonly Greeting[]): boolean =>
    others.some(
      ({ to }) =>
        placeOf(to) !== null &&
        placeOf(to) === placeOf(one.to) &&
        (to.person.kind === 'unnamed' || one.to.person.kind === 'unnamed'),
    );
  const added = later.greetings.filter(
    (one) => !before.has(one.to.person.id) && !sameCountry(one, earlier.greetings),
  );
  const dropped = earlier.greetings.filter(
    (one) => !after.has(one.to.person.id) && !sameCountry(one, later.greetings),
  );
  const kept = later.greetings.flatMap((now): [Greeting, Greeting][] => {
    const then = before.get(now.to.person.id);
    return then ? [[then, now]] : [];
  });
  const outcome = earlier.season && later.season ? 'found' : 'not-covered';
  const parts = { added, dropped, kept: kept.map(([, now]) => now) };
  const greetings = question.part === 'all' ? Object.values(parts).flat() : parts[question.part];
  return { kind: 'compare', question, outcome, greetings, earlier, later, added, dropped, kept };
}

function timeline(question: QuestionOf<'timeline'>, archive: Archive): AnswerOf<'timeline'> {
  const all = timelineOf(question, archive);
  const standings = all.rows.flatMap(({ standings }) => standings);
  return {
    kind: 'timeline',
    question,
    outcome: overall(standings),
    greetings: standings.flatMap(({ greetings }) => greetings),
    ...all,
  };
}

function absences(question: QuestionOf<'absences'>, archive: Archive): AnswerOf<'absences'> {
  const seasons = listed(archive, { ...ALL_SENT, when: question.when });
  const { who } = question;
  const records = seasons
    .flatMap((season) => season.absences)
    .filter(({ to, season }) => who === null || isMeant(archive, who, to, season));
  const outright = records.some(({ status }) => status === 'not-greeted');
  return {
    kind: 'absences',
    question,
    outcome: outright ? 'not-greeted' : 'not-covered',
    greetings: [],
    seasons,
    absences: records,
  };
}

const noSuchGreeting: AnswerOf<'unclear'> = {
  kind: 'unclear',
  question: { kind: 'unclear', why: 'no-such-greeting' },
  outcome: 'unclear',
  greetings: [],
};

function whole(question: QuestionOf<'greeting'>, archive: Archive): Answer {
  const greeting = archive.greetings.get(question.id);
  if (!greeting) return noSuchGreeting;
  const { person } = counterpart(archive, greeting);
  const same = (archive.byPerson.get(person.id) ?? []).filter(
    ({ from, to }) => from.person.id === greeting.from.person.id && to.person.id === greeting.to.person.id,
  );
  const at = same.indexOf(greeting);
  return {
    kind: 'greeting',
    question,
    outcome: 'found',
    greetings: [greeting],
    greeting,
    earlier: same[at - 1] ?? null,
    later: same[at + 1] ?? null,
  };
}

/** What is told of the record itself, and not of what stands around it. */
function onRecord(question: QuestionOf<'cite'> | QuestionOf<'report'>, archive: Archive): Answer {
  const greeting = archive.greetings.get(question.id);
  if (!greeting) return noSuchGreeting;
  const one = { outcome: 'found', greetings: [greeting], greeting } as const;
  return question.kind === 'cite' ? { kind: 'cite', question, ...one } : { kind: 'report', question, ...one };
}

function found(question: QuestionOf<'search'>, archive: Archive, search: Search): AnswerOf<'search'> {
  const { hits } = search.find(question.terms, (greeting) => isAsked(archive, greeting, question));
  const nearest = hits.length > 0 ? [] : nearestOf(question, archive, search);
  return {
    kind: 'search',
    question,
    outcome: hits.length > 0 ? 'found' : 'nothing-found',
    greetings: hits.map(({ greeting }) => greeting),
    hits,
    nearest,
    known: question.terms.split(' ').filter(search.knows),
  };
}

/** How many records are offered where nothing was found. */
const MOST_NEAREST = 3;

/** What comes nearest where nothing was found: in the scope of the question first, then in its seasons. */
function nearestOf(question: QuestionOf<'search'>, archive: Archive, search: Search): Hit[] {
  const inScope = search.find(question.terms, (greeting) => isAsked(archive, greeting, question)).nearest;
  const wider = search.find(question.terms, (greeting) => within(greeting.season, question.when));
  const all = [...inScope, ...wider.hits, ...wider.nearest];
  return [...new Map(all.map((hit) => [hit.greeting.id, hit])).values()].slice(0, MOST_NEAREST);
}
