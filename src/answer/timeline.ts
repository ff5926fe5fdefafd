/** People by season: who has a row, and how each stands in each season. */
import { type Archive, type Holder, type Season, wayOf } from '../archive/archive.ts';
import type { PersonId, SeasonId } from '../archive/schema.ts';
import { within } from '../archive/season.ts';
import { isMeant } from '../meant.ts';
import type { QuestionOf } from '../question.ts';
import { type Standing, seasonsIn, standingIn } from './standing.ts';

/** One person in the seasons of a timeline, in the same order. */
export interface TimelineRow {
  /** The person with the office last held on record there. */
  readonly holder: Holder;
  readonly standings: readonly Standing[];
}

export interface Timeline {
  /** The oldest first. */
  readonly seasons: readonly SeasonId[];
  readonly rows: readonly TimelineRow[];
  /** How many more people are on record there, who have no row. */
  readonly left: number;
}

/** The most rows that a picture can show and still be read. */
export const MOST_ROWS = 40;

/** In how many seasons somebody must have been greeted to have a row where no group is asked for. */
const SEASONS_OF_A_ROW = 3;

/** Somebody whom the seasons in question tell of: greeted, or said not to have been. */
interface Told {
  readonly holder: Holder;
  readonly greeted: ReadonlySet<SeasonId>;
  readonly first: SeasonId;
}

type Asked = Pick<QuestionOf<'timeline'>, 'when' | 'who' | 'principal'>;

/**
 * The rows of a timeline: of a group, whoever is on record in an office of it, those greeted most often where there are
 * too many; of everybody, who was greeted in three seasons or more, if anybody was. They stand as in a list, by country and then by time.
 */
export function timelineOf(asked: Asked, archive: Archive): Timeline {
  const { when, who, principal } = asked;
  const seasons = seasonsIn(archive, when);
  const all = toldOf(asked, archive);
  const often = all.filter(({ greeted }) => greeted.size >= SEASONS_OF_A_ROW);
  const shown = (who === null && often.length > 0 ? often : all)
    .toSorted((a, b) => b.greeted.size - a.greeted.size)
    .slice(0, MOST_ROWS)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const as = who?.type === 'kind' ? { as: who.kind } : {};
  const rows = shown.map(({ holder }) => ({
    holder,
    standings: seasons.map((season) =>
      standingIn(archive, season, {
        who: { type: 'person', id: holder.person.id, ...as },
        way: 'sent',
        principal,
        form: null,
      }),
    ),
  }));
  return { seasons, rows, left: all.length - rows.length };
}

const placeOf = ({ holder: { country, person }, first }: Told): string =>
  [country ?? '~', first, person.name].join(' ');

/** All whom a question means and who are known by name: one who is not may be another in every season. */
function toldOf({ when, who, principal }: Asked, archive: Archive): Told[] {
  const told = new Map<PersonId, Told & { readonly greeted: Set<SeasonId> }>();
  const tell = (holder: Holder, season: SeasonId): Set<SeasonId> | null => {
    const { id, kind } = holder.person;
    if (kind === 'unnamed' || archive.principals.has(id)) return null;
    if (who !== null && !isMeant(archive, who, holder, season)) return null;
    const before = told.get(id);
    const greeted = before?.greeted ?? new Set();
    told.set(id, { holder, greeted, first: before?.first ?? season });
    return greeted;
  };
  for (const season of archive.seasons.filter(({ id }) => within(id, when))) {
    for (const { to } of sentIn(archive, season, principal)) tell(to, season.id)?.add(season.id);
    for (const { to } of season.absences) tell(to, season.id);
  }
  return [...told.values()];
}

const sentIn = (archive: Archive, { greetings }: Season, principal: PersonId | null) =>
  greetings.filter(
    (greeting) =>
      wayOf(archive, greeting) === 'sent' && (principal === null || greeting.from.person.id === principal),
  );
