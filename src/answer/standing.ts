import {
  type AbsenceRecord,
  type Archive,
  counterpart,
  type Greeting,
  isMember,
  type Season,
  span,
  wayOf,
} from '../archive/archive.ts';
import type { Coverage, SeasonId } from '../archive/schema.ts';
import { neighbour, only, type SeasonRange, within } from '../archive/season.ts';
import { isAsked, isMeant, mayBe } from '../meant.ts';
import type { Form, One, Subject, Way } from '../question.ts';

/**
 * What an answer comes to (DESIGN, "Outcomes"). The two noes and the "cannot tell" are never blurred: silence in a
 * partial record is not an absence.
 */
export type Outcome =
  | 'found'
  | 'not-greeted'
  | 'not-listed'
  | 'not-covered'
  | 'unknown-name'
  | 'nothing-found'
  | 'unclear';

/** How somebody stands in one season, and what that rests on. */
export interface Standing {
  readonly who: One;
  readonly season: SeasonId;
  /** How it was to be brought, where that is asked for. */
  readonly form: Form | null;
  readonly outcome: 'found' | 'not-greeted' | 'not-listed' | 'not-covered';
  readonly greetings: readonly Greeting[];
  readonly absences: readonly AbsenceRecord[];
  /** What the record of the senders in question covers; empty where there is none. */
  readonly coverage: readonly Coverage[];
  /** Groups of theirs whose part of the list is on record whole, though the season is not, and without them. */
  readonly wholeGroups: readonly string[];
  /** Greetings to their country whose addressee no source names, which may or may not be theirs. */
  readonly unnamed: readonly Greeting[];
  /** Greetings to former leaders of the country, where those in office were asked for. */
  readonly former: readonly Greeting[];
  /** The former office in which they were last on record by then, if it was one. */
  readonly formerRole: string | null;
  /** What is on record instead, where one principal or one form was asked for: greetings by another, or another way. */
  readonly instead: readonly Greeting[];
}

/** The seasons that a question reaches: those it names, or all on record. */
export function seasonsIn(archive: Archive, when: SeasonRange | null): SeasonId[] {
  const range = when ?? span(archive);
  if (!range) return [];
  const seasons: SeasonId[] = [];
  for (let season = range.first; season <= range.last; season = neighbour(season, 1)) {
    if (when === null ? !archive.seasonById.has(season) : !within(season, when)) continue;
    seasons.push(season);
  }
  return seasons;
}

/** What is asked of somebody: `inOffice` leaves former holders of an office out of their country. */
export interface Asked {
  readonly who: One;
  readonly way: Way;
  readonly principal: string | null;
  readonly form: Form | null;
  readonly inOffice?: boolean;
}

/** How the one asked for stands in a season. */
export function standingIn(
  archive: Archive,
  id: SeasonId,
  { who, way, principal, form, inOffice = false }: Asked,
): Standing {
  const season = archive.seasonById.get(id) ?? NO_SEASON;
  const asked = { when: only(id), way, who, principal, form };
  const leavesOut = inOffice && who.type === 'country';
  // A person's own record is shorter than the season's.
  const candidates = who.type === 'person' ? (archive.byPerson.get(who.id) ?? []) : season.greetings;
  const matching = candidates.filter((greeting) => isAsked(archive, greeting, asked));
  const greetings = matching.filter(
    (greeting) => !leavesOut || counterpart(archive, greeting).kind !== 'former',
  );
  const told = season.absences.filter(
    ({ to }) => way !== 'received' && isMeant(archive, who, to, id) && !(leavesOut && to.kind === 'former'),
  );
  const coverage = coverageOf(archive, season, who, way, principal);
  // What sources say of one principal is nothing said of another: a season without coverage for him has no absences of his.
  const isOfHis = principal === null || season.coverage.some(({ sender }) => sender === principal);
  const absences = isOfHis ? told : [];
  const found = greetings.length > 0;
  const formerRole = formerRoleOf(archive, who, id);
  return {
    who,
    season: id,
    form,
    // A published list says who was greeted, and not who was called.
    outcome: outcomeOf(greetings, absences, form ? [] : coverage, formerRole !== null),
    greetings,
    absences,
    coverage,
    wholeGroups: wholeGroupsOf(archive, season, who, coverage),
    unnamed: found ? [] : unnamedOf(archive, season, who, way),
    former: found ? [] : matching,
    formerRole,
    instead:
      found || !(principal || form)
        ? []
        : season.greetings.filter((greeting) =>
            isAsked(archive, greeting, { ...asked, principal: null, form: null }),
          ),
  };
}

/** Stands in for a season of which there is no record. */
const NO_SEASON: Season = { id: '', coverage: [], greetings: [], absences: [], counts: [] };

function outcomeOf(
  greetings: readonly Greeting[],
  absences: readonly AbsenceRecord[],
  coverage: readonly Coverage[],
  former: boolean,
): Standing['outcome'] {
  if (greetings.length > 0) return 'found';
  if (absences.some(({ status }) => status === 'not-greeted')) return 'not-greeted';
  const complete = coverage.length > 0 && coverage.every(({ status }) => status === 'complete');
  // A published list need not name every former leader, so silence on one says nothing.
  return complete && !former ? 'not-listed' : 'not-covered';
}

/** The former office in which somebody was last on record by a season; null where it was no former one. */
function formerRoleOf(archive: Archive, who: Subject, season: SeasonId): string | null {
  if (who.type === 'office') return who.former ? who.office : null;
  if (who.type !== 'person') return null;
  const last = archive.byPerson.get(who.id)?.findLast((greeting) => greeting.season <= season);
  const holder = last && counterpart(archive, last);
  return holder?.kind === 'former' ? holder.role : null;
}

/** The coverage that decides whether a missing greeting means anything: that of whoever would have sent it. */
function coverageOf(
  archive: Archive,
  season: Season,
  who: Subject,
  way: Way,
  principal: string | null,
): Coverage[] {
  if (way === 'received')
    return season.coverage.filter(({ sender }) => who.type === 'person' && sender === who.id);
  return season.coverage.filter(({ sender }) =>
    principal ? sender === principal : archive.principals.has(sender),
  );
}

/** The country that decides a person's membership: that of the office last held on record. */
function countryOf(archive: Archive, who: Subject): string | null {
  if (who.type === 'country') return who.code;
  if (who.type === 'office') return who.of?.type === 'country' ? who.of.code : null;
  return who.type === 'person' ? (archive.people.get(who.id)?.country ?? null) : null;
}

function wholeGroupsOf(
  archive: Archive,
  season: Season,
  who: Subject,
  coverage: readonly Coverage[],
): string[] {
  const country = countryOf(archive, who);
  return coverage
    .flatMap(({ whole }) => whole)
    .flatMap((id) => archive.groups.get(id) ?? [])
    .filter((group) => isMember(group, { country, role: '' }, season.id))
    .map(({ id }) => id);
}

function unnamedOf(archive: Archive, season: Season, who: Subject, way: Way): Greeting[] {
  const country = countryOf(archive, who);
  if (country === null || way === 'received') return [];
  return season.greetings.filter(
    (greeting) =>
      wayOf(archive, greeting) === 'sent' &&
      greeting.to.person.kind === 'unnamed' &&
      greeting.to.country === country &&
      mayBe(greeting.to.person.name, who.type === 'person' ? (archive.people.get(who.id)?.name ?? '') : null),
  );
}

/** What several seasons come to: anything found is found, an outright "not greeted" is one, and silence stays silence. */
export function overall(standings: readonly Standing[]): Standing['outcome'] {
  const outcomes = standings.map(({ outcome }) => outcome);
  if (outcomes.includes('found')) return 'found';
  if (outcomes.includes('not-greeted')) return 'not-greeted';
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === 'not-listed')
    ? 'not-listed'
    : 'not-covered';
}

/** The same where it is asked for the seasons without a greeting: these come before what was found. */
export function overallDenied(standings: readonly Standing[]): Standing['outcome'] {
  const outcomes = standings.map(({ outcome }) => outcome);
  const order = ['not-greeted', 'not-listed', 'not-covered', 'found'] as const;
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'not-covered';
}
