import {
  type Archive,
  counterpart,
  type Greeting,
  type Holder,
  isMember,
  wayOf,
} from '../archive/archive.ts';
import type { SeasonId } from '../archive/schema.ts';
import { within } from '../archive/season.ts';
import type { Scope, Subject, Way } from '../question.ts';
import { holds } from '../read/offices.ts';

/** Whether somebody with an office in a season is whom a question means. */
export function isMeant(archive: Archive, who: Subject, holder: Holder, season: SeasonId): boolean {
  switch (who.type) {
    case 'person':
      return holder.person.id === who.id;
    case 'country':
      return holder.country === who.code;
    case 'kind':
      return holder.kind === who.kind;
    case 'office':
      return (
        (who.country === null || holder.country === who.country) && holds(holder, who.office, who.former)
      );
    case 'group': {
      const group = archive.groups.get(who.id);
      return group !== undefined && isMember(group, holder.country, season);
    }
  }
}

/** Whether a greeting is among those that a question asks for; null asks for any. */
export function isAsked(archive: Archive, greeting: Greeting, { when, way, who, principal }: Scope): boolean {
  if (!within(greeting.season, when)) return false;
  if (principal && !isBetween(greeting, { id: principal }, 'both')) return false;
  if (isPrincipal(archive, who)) return isBetween(greeting, who, way);
  if (way !== 'both' && wayOf(archive, greeting) !== way) return false;
  return who === null || isMeant(archive, who, counterpart(archive, greeting), greeting.season);
}

const isPrincipal = (archive: Archive, who: Subject | null): who is { type: 'person'; id: string } =>
  who?.type === 'person' && archive.principals.has(who.id);

/** A principal has no other side than everybody: what he received, or what he sent. */
const isBetween = (greeting: Greeting, who: { id: string }, way: Way): boolean =>
  (way !== 'received' && greeting.from.person.id === who.id) ||
  (way !== 'sent' && greeting.to.person.id === who.id);
