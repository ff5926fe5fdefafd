import { type Archive, counterpart, type Greeting, type Holder, isMember, wayOf } from './archive/archive.ts';
import type { SeasonId } from './archive/schema.ts';
import { within } from './archive/season.ts';
import { keyOf } from './fold.ts';
import { holds } from './offices.ts';
import type { Place, Scope, Subject, Way } from './question.ts';

/** Whether somebody with an office in a season is whom a question means. */
export function isMeant(archive: Archive, who: Subject, holder: Holder, season: SeasonId): boolean {
  switch (who.type) {
    case 'any':
      return who.of.some((one) => isMeant(archive, one, holder, season));
    case 'person':
      return holder.person.id === who.id && (!who.as || holder.kind === who.as);
    case 'country':
      return holder.country === who.code;
    case 'kind':
      return holder.kind === who.kind && isOf(archive, who.of, holder, season);
    case 'office':
      return holds(holder, who.office, who.former) && isOf(archive, who.of, holder, season);
    case 'group': {
      const group = archive.groups.get(who.id);
      return group !== undefined && isMember(group, holder, season);
    }
  }
}

/** Whether an office is one of a place; every one is of no place at all. */
const isOf = (archive: Archive, place: Place | null, holder: Holder, season: SeasonId): boolean =>
  place === null || isMeant(archive, place, holder, season);

/** Whether a greeting is among those that a question asks for; null asks for any. */
export function isAsked(
  archive: Archive,
  greeting: Greeting,
  { when, way, who, principal, form }: Scope,
): boolean {
  if (!within(greeting.season, when)) return false;
  if (form && greeting.form !== form) return false;
  if (principal && !isBetween(greeting, { id: principal }, 'both')) return false;
  if (isPrincipal(archive, who)) return isBetween(greeting, who, way);
  if (
    way === 'exchanged' ? !isAnswered(archive, greeting) : way !== 'both' && wayOf(archive, greeting) !== way
  )
    return false;
  return who === null || isMeant(archive, who, counterpart(archive, greeting), greeting.season);
}

/** Whether the other side greeted, too, in the same season. */
const isAnswered = (archive: Archive, { season, from, to }: Greeting): boolean =>
  archive.greetings.has(`${season}/${to.person.id}/${from.person.id}`);

const isPrincipal = (archive: Archive, who: Subject | null): who is { type: 'person'; id: string } =>
  who?.type === 'person' && archive.principals.has(who.id);

/** A principal has no other side than everybody: what he received, or what he sent. */
const isBetween = (greeting: Greeting, who: { id: string }, way: Way): boolean =>
  (way !== 'received' && greeting.from.person.id === who.id) ||
  (way !== 'sent' && greeting.to.person.id === who.id);

/** Whether an addressee who is not named for certain may be somebody: "George Bush", either of them, is no Biden. */
export const mayBe = (addressee: string, name: string | null): boolean =>
  name === null ||
  addressee.includes('(not named)') ||
  keyOf(name)
    .split(' ')
    .some((word) => keyOf(addressee).split(' ').includes(word));
