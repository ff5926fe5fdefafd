/** How names, seasons and sources are put in words: what every kind of reply shares. */
import type { Archive, Greeting, Holder } from '../archive/archive.ts';
import type { SeasonId, Source } from '../archive/schema.ts';
import { type SeasonRange, yearOf } from '../archive/season.ts';
import { isOffice } from '../offices.ts';
import type { Place, Subject } from '../question.ts';
import type { Cite, ReplyLine } from './reply.ts';
import type { Texts } from './texts/index.ts';

export const seasonText = (texts: Texts, season: SeasonId): string => texts.season(yearOf(season));

export function whenText(texts: Texts, when: SeasonRange | null): string {
  if (when === null) return texts.allSeasons;
  if (when.first === when.last) return seasonText(texts, when.first);
  const [first, last] = [yearOf(when.first), yearOf(when.last)];
  return when.ends ? texts.and([texts.season(first), texts.season(last)]) : texts.seasonRange(first, last);
}

const placeText = (texts: Texts, archive: Archive, place: Place): string =>
  place.type === 'country'
    ? texts.country(place.code)
    : texts.group(archive.groups.get(place.id)?.name ?? place.id);

/** The name of whom a question is about, as it stands inside a sentence. */
export function subjectText(texts: Texts, archive: Archive, who: Subject): string {
  switch (who.type) {
    case 'any':
      return texts.and(who.of.map((one) => subjectText(texts, archive, one)));
    case 'person':
      return texts.person(archive.people.get(who.id)?.name ?? who.id, who.as ? texts.kinds[who.as] : null);
    case 'country':
      return texts.leadersOf(placeText(texts, archive, who));
    case 'group':
      return texts.membersOf(placeText(texts, archive, who));
    case 'kind':
      return texts.kindOf(texts.kinds[who.kind], who.of && placeText(texts, archive, who.of));
    case 'office':
      return texts.officeOf(
        isOffice(who.office) ? texts.offices[who.office] : who.office,
        who.of && placeText(texts, archive, who.of),
        who.former,
      );
  }
}

/** A short name for a button. */
export const subjectLabel = (texts: Texts, archive: Archive, who: Subject): string => {
  if (who.type === 'country') return texts.countryLabel(who.code);
  if (who.type === 'kind') return texts.upper(subjectText(texts, archive, who));
  return who.type === 'group'
    ? texts.groupLabel(archive.groups.get(who.id)?.name ?? who.id)
    : subjectText(texts, archive, who);
};

/** `Xi Jinping, President of China`; a name that says the office itself is left alone. */
export const holderText = ({ person, role }: Holder): string =>
  person.name.toLowerCase().startsWith(`${role.toLowerCase()} `) ? person.name : `${person.name}, ${role}`;

export const citeOf = (texts: Texts, { publisher, published, url }: Source): Cite => ({
  label: `${publisher}, ${published ? texts.date(published) : texts.undated}`,
  url,
});

export const line = (text: string, cites: readonly Cite[] = [], quoted = false): ReplyLine => ({
  text,
  cites,
  quoted,
});

/** A line that is copied letter by letter. */
export const code = (text: string): ReplyLine => ({ ...line(text), code: true });

/** `letter, sent 30 December 2021, for New Year 2022`, and who else was addressed. */
export function sendingText(texts: Texts, greeting: Greeting): string {
  const sent = greeting.sent ? texts.sent(texts.date(greeting.sent)) : texts.sentUnknown;
  const joint = greeting.with.map((person) => person.name);
  return [
    texts.form[greeting.form],
    sent,
    greeting.sent ? texts.forNewYear(yearOf(greeting.season) + 1) : seasonText(texts, greeting.season),
    ...(joint.length > 0 ? [texts.jointly(texts.and(joint))] : []),
  ].join(', ');
}
