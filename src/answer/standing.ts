import {
  type AbsenceRecord,
  type Archive,
  type Greeting,
  isMember,
  type Season,
  span,
  wayOf,
} from '../archive/archive.ts';
import type { Coverage, SeasonId } from '../archive/schema.ts';
import { neighbour, type SeasonRange } from '../archive/season.ts';
import type { Subject, Way } from '../question.ts';
import { isAsked, isMeant } from './match.ts';

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
  readonly season: SeasonId;
  readonly outcome: 'found' | 'not-greeted' | 'not-listed' | 'not-covered';
  readonly greetings: readonly Greeting[];
  readonly absences: readonly AbsenceRecord[];
  /** What the record of the senders in question covers; empty where there is none. */
  readonly coverage: readonly Coverage[];
  /** Groups of theirs whose part of the list is on record whole, though the season is not, and without them. */
  readonly wholeGroups: readonly string[];
  /** Greetings to their country whose addressee no source names, which may or may not be theirs. */
  readonly unnamed: readonly Greeting[];
}

/** The seasons that a question reaches: those it names, or all on record. */
export function seasonsIn(archive: Archive, when: SeasonRange | null): SeasonId[] {
  const range = when ?? span(archive);
  if (!range) return [];
  const seasons: SeasonId[] = [];
  for (let season = range.first; season <= range.last; season = neighbour(season, 1)) {
    if (when === null && !archive.seasonById.has(season)) continue;
    seasons.push(season);
  }
  return seasons;
}

/** How the one asked for stands in a season. */
export function standingIn(archive: Archive, id: SeasonId, who: Subject, way: Way): Standing {
  const season = archive.seasonById.get(id);
  const asked = { when: { first: id, last: id }, way, who };
  const matching = season?.greetings.filter((greeting) => isAsked(archive, greeting, asked)) ?? [];
  const absences =
    season?.absences.filter(({ to }) => way !== 'received' && isMeant(archive, who, to, id)) ?? [];
  const coverage = season ? coverageOf(archive, season, who, way) : [];
  return {
    season: id,
    outcome: outcomeOf(matching, absences, coverage),
    greetings: matching,
    absences,
    coverage,
    wholeGroups: season ? wholeGroupsOf(archive, season, who, coverage) : [],
    unnamed: matching.length === 0 && season ? unnamedOf(archive, season, who, way) : [],
  };
}

function outcomeOf(
  greetings: readonly Greeting[],
  absences: readonly AbsenceRecord[],
  coverage: readonly Coverage[],
): Standing['outcome'] {
  if (greetings.length > 0) return 'found';
  if (absences.some(({ status }) => status === 'not-greeted')) return 'not-greeted';
  return coverage.length > 0 && coverage.every(({ status }) => status === 'complete')
    ? 'not-listed'
    : 'not-covered';
}

/** The coverage that decides whether a missing greeting means anything: that of whoever would have sent it. */
function coverageOf(archive: Archive, season: Season, who: Subject, way: Way): Coverage[] {
  if (way === 'received')
    return season.coverage.filter(({ sender }) => who.type === 'person' && sender === who.id);
  return season.coverage.filter(({ sender }) => archive.principals.has(sender));
}

/** The country that decides a person's membership: that of the office last held on record. */
function countryOf(archive: Archive, who: Subject): string | null {
  if (who.type === 'country') return who.code;
  if (who.type === 'office') return who.country;
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
    .filter((group) => isMember(group, country, season.id))
    .map(({ id }) => id);
}

function unnamedOf(archive: Archive, season: Season, who: Subject, way: Way): Greeting[] {
  const country = countryOf(archive, who);
  if (country === null || way === 'received') return [];
  return season.greetings.filter(
    (greeting) =>
      wayOf(archive, greeting) === 'sent' &&
      greeting.to.person.kind === 'unnamed' &&
      greeting.to.country === country,
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
