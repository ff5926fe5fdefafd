import type {
  Absence,
  Count,
  Coverage,
  Group,
  OfficeKind,
  Person,
  PersonId,
  SeasonId,
  Source,
} from './schema.ts';

/** `<season>/<sender>/<recipient>`, the permanent id of a greeting. */
export type GreetingId = string;

/** A person with the office held in one season. */
export interface Holder {
  readonly person: Person;
  readonly role: string;
  readonly kind: OfficeKind;
  /** ISO 3166-1 alpha-2; null for organisations and religious offices. */
  readonly country: string | null;
}

/** A line of the archive with the source it was read in. */
export interface Line {
  readonly text: string;
  readonly source: Source;
}

export interface Quote extends Line {
  readonly language: string;
  readonly of: 'message' | 'account';
}

export interface Greeting {
  readonly id: GreetingId;
  readonly season: SeasonId;
  readonly from: Holder;
  readonly to: Holder;
  readonly form: 'letter' | 'call' | 'listed';
  /** The day of sending, `2017-12-30`, or null where no source says it. */
  readonly sent: string | null;
  /** Whom the sources name as addressees of the same message. */
  readonly with: readonly Person[];
  readonly summary: readonly Line[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly notes: readonly string[];
}

/** What a source says of a greeting that was not sent, or of which it cannot tell. */
export interface AbsenceRecord {
  readonly season: SeasonId;
  readonly from: PersonId;
  readonly to: Holder;
  readonly status: Absence['status'];
  readonly summary: string;
  readonly source: Source;
}

export interface CountRecord {
  readonly sender: PersonId;
  readonly text: Count['text'];
  readonly source: Source;
}

export interface Season {
  readonly id: SeasonId;
  readonly coverage: readonly Coverage[];
  readonly greetings: readonly Greeting[];
  readonly absences: readonly AbsenceRecord[];
  readonly counts: readonly CountRecord[];
}

/**
 * The archive as one frozen value: every reference resolved, seasons from the oldest on.
 * It is passed in wherever it is needed, so that a newer one can take its place while the bot runs.
 */
export interface Archive {
  readonly version: string;
  /** The day of this version, `2026-11-22`. */
  readonly date: string;
  /** Whose greetings are meant where a question names no sender. */
  readonly principals: ReadonlySet<PersonId>;
  readonly seasons: readonly Season[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly greetings: ReadonlyMap<GreetingId, Greeting>;
  readonly seasonById: ReadonlyMap<SeasonId, Season>;
  /** Every greeting that a person sent or received, in the order of the seasons. */
  readonly byPerson: ReadonlyMap<PersonId, readonly Greeting[]>;
}

/** Which way a greeting went, seen from the principals of the archive. */
export type Way = 'sent' | 'received';

export const wayOf = (archive: Archive, greeting: Greeting): Way =>
  archive.principals.has(greeting.to.person.id) && !archive.principals.has(greeting.from.person.id)
    ? 'received'
    : 'sent';

/** The other side of a greeting: its recipient, or its sender where a principal received it. */
export const counterpart = (archive: Archive, greeting: Greeting): Holder =>
  wayOf(archive, greeting) === 'sent' ? greeting.to : greeting.from;

/** The first and the last season on record; null for an empty archive. */
export function span(archive: Archive): { first: SeasonId; last: SeasonId } | null {
  const first = archive.seasons[0];
  const last = archive.seasons.at(-1);
  return first && last ? { first: first.id, last: last.id } : null;
}

/**
 * Whether somebody's country belonged to a group in December of the season's year, or the role names the group, for
 * places that have no country's code.
 */
export function isMember(
  group: Group,
  { country, role }: { readonly country: string | null; readonly role: string },
  season: SeasonId,
): boolean {
  const year = Number(season.slice(0, 4));
  if (group.roles.some((name) => role.includes(name))) return true;
  return group.members.some(
    (member) =>
      member.country === country &&
      (member.from === null || member.from <= year) &&
      (member.to === null || year < member.to),
  );
}
