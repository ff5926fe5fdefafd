/** The choices that several commands offer, all from the data. */

import { subjectAddress } from '../src/address.ts';
import type { Archive } from '../src/archive/archive.ts';
import { yearOf } from '../src/archive/season.ts';
import { fold, keyOf } from '../src/fold.ts';
import type { Subject } from '../src/question.ts';
import type { ReadContext } from '../src/read/parts.ts';
import { type Texts, textsIn } from '../src/render/texts/index.ts';
import { type Choice, type Complete, MOST_CHOICES } from './command.ts';

/** The years on record, the latest first; what is typed narrows them. */
export const completeYear: Complete = (typed, { archive }, language) =>
  archive.seasons
    .map(({ id }) => yearOf(id))
    .filter((year) => String(year).startsWith(typed.trim()))
    .toReversed()
    .slice(0, MOST_CHOICES)
    .map((year) => ({ name: `${year}: ${textsIn(language).season(year)}`, value: year }));

/** The groups, those that begin with what was typed before those that hold it. */
export const completeGroup: Complete = (typed, { archive }, language) => {
  const wanted = fold(typed.trim());
  const { groupLabel } = textsIn(language);
  const groups = [...archive.groups.values()].filter(({ name, names }) =>
    [groupLabel(name), name, ...names].some((text) => fold(text).includes(wanted)),
  );
  const begins = (names: readonly string[]): number =>
    names.some((text) => fold(text).startsWith(wanted)) ? 0 : 1;
  return groups
    .toSorted(
      (a, b) =>
        begins([groupLabel(a.name), a.name, ...a.names]) - begins([groupLabel(b.name), b.name, ...b.names]),
    )
    .slice(0, MOST_CHOICES)
    .map(({ id, name }) => choice(groupLabel(name), { type: 'group', id }));
};

const choice = (name: string, subject: Subject): Choice => ({ name, value: subjectAddress(subject) });

/** The people on record, those with the most greetings first: the likeliest to be asked for. */
function peopleByGreetings(archive: Archive): Choice[] {
  const known = [...archive.people.values()].filter(({ kind }) => kind !== 'unnamed');
  const greetings = (id: string): number => archive.byPerson.get(id)?.length ?? 0;
  return known
    .filter(({ id }) => !archive.principals.has(id))
    .toSorted((a, b) => greetings(b.id) - greetings(a.id))
    .map(({ id, name }) => choice(name, { type: 'person', id }));
}

/** People and, once something is typed, countries too: whole beginnings first, then names in any spelling, then near ones. */
export const completeLeader: Complete = (typed, context, language) => {
  const people = peopleByGreetings(context.archive);
  const key = keyOf(typed);
  if (key === '') return people.slice(0, MOST_CHOICES);
  const beginning = people.filter(({ name }) => ` ${keyOf(name)}`.includes(` ${key}`));
  const others = [
    ...context.names.own(key),
    ...context.names.countries(key),
    ...context.names.near(key.split(' ')),
  ];
  const all = [...beginning, ...others.flatMap((subject) => named(subject, context, textsIn(language)))];
  return [...new Map(all.map((one) => [one.value, one])).values()].slice(0, MOST_CHOICES);
};

/** A subject with its name; groups and the like are left to the option made for them. */
function named(subject: Subject, { archive }: ReadContext, texts: Texts): Choice[] {
  if (subject.type === 'country') return [choice(texts.countryLabel(subject.code), subject)];
  const name = subject.type === 'person' ? archive.people.get(subject.id)?.name : undefined;
  return name ? [choice(name, subject)] : [];
}
