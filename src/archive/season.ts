import type { SeasonId } from './schema.ts';

/** A run of seasons, both ends included, `first` not after `last`. `ends`: these two and none between them. */
export interface SeasonRange {
  readonly first: SeasonId;
  readonly last: SeasonId;
  readonly ends?: true;
}

/** The years that a season can begin in; what lies outside is not a year that anybody could mean. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2199;

/** The season whose greetings are sent in December of `year`: 2017 → `2017-18`. */
export const seasonSentIn = (year: number): SeasonId =>
  `${year}-${String((year + 1) % 100).padStart(2, '0')}`;

/** The calendar year in which a season's greetings are sent: `2017-18` → 2017. */
export const yearOf = (season: SeasonId): number => Number(season.slice(0, 4));

/** The season `steps` later, or earlier where negative. */
export const neighbour = (season: SeasonId, steps: number): SeasonId => seasonSentIn(yearOf(season) + steps);

/** The season that a day belongs to: from July on it is the coming turn of the year. */
export const seasonOn = (day: Date): SeasonId =>
  seasonSentIn(day.getUTCMonth() >= 6 ? day.getUTCFullYear() : day.getUTCFullYear() - 1);

export const only = (season: SeasonId): SeasonRange => ({ first: season, last: season });

/** Whether a season lies in a range; every season lies in no range at all. */
export const within = (season: SeasonId, range: SeasonRange | null): boolean =>
  range === null ||
  season === range.first ||
  season === range.last ||
  (!range.ends && season > range.first && season < range.last);
