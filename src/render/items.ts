import {
  type AbsenceRecord,
  type Archive,
  counterpart,
  type Greeting,
  type Quote,
  wayOf,
} from '../archive/archive.ts';
import type { Hit } from '../search/index.ts';
import type { Item, ReplyLine } from './reply.ts';
import { citeOf, holderText, line, seasonText, sendingText } from './say.ts';
import type { Texts } from './texts/index.ts';

/** Names the other side of a greeting, or both where it went to a principal. */
export function greetingTitle(texts: Texts, archive: Archive, greeting: Greeting): string {
  const other = holderText(counterpart(archive, greeting));
  return wayOf(archive, greeting) === 'sent' ? other : texts.heading.greeting(other, greeting.to.person.name);
}

/** What a list adds behind a name: who else was addressed, and who wrote where it was not the head of state. */
function asides(texts: Texts, archive: Archive, greeting: Greeting): string {
  const joint = greeting.with.map((person) => person.name);
  const deputy = wayOf(archive, greeting) === 'sent' && greeting.from.kind !== 'head-of-state';
  const notes = [
    ...(joint.length > 0 ? [texts.jointly(texts.and(joint))] : []),
    ...(deputy ? [texts.sentBy(holderText(greeting.from))] : []),
  ];
  return notes.length > 0 ? ` (${notes.join('; ')})` : '';
}

/** Opens a greeting whole. */
const openerOf = (texts: Texts, archive: Archive, greeting: Greeting): Item['opens'] => ({
  label: `${greetingTitle(texts, archive, greeting)} (${greeting.season})`,
  description: greeting.summary[0]?.text ?? texts.noText,
  question: { kind: 'greeting', id: greeting.id },
});

/** A greeting in one line of what was said, for a list. */
export function briefItem(
  texts: Texts,
  archive: Archive,
  greeting: Greeting,
  heading: string | null = null,
): Item {
  const [first] = greeting.summary;
  const more = greeting.summary.length + greeting.quotes.length - 1;
  const text = first ? `${first.text}${more > 0 ? ` ${texts.morePoints(more)}` : ''}` : texts.noText;
  const cites = first
    ? [citeOf(texts, first.source)]
    : greeting.sources.map((source) => citeOf(texts, source));
  return {
    heading,
    title: greetingTitle(texts, archive, greeting) + asides(texts, archive, greeting),
    lines: [line(text, cites)],
    opens: openerOf(texts, archive, greeting),
  };
}

/** A greeting whose message has just been told, of the one it was sent to together with. */
export const sameItem = (
  texts: Texts,
  archive: Archive,
  greeting: Greeting,
  told: Greeting,
  heading: string | null,
): Item => ({
  ...briefItem(texts, archive, greeting, heading),
  title: greetingTitle(texts, archive, greeting),
  lines: [
    line(
      texts.sameMessage(told.to.person.name),
      greeting.sources.map((source) => citeOf(texts, source)),
    ),
  ],
});

const quoteText = (texts: Texts, quote: Quote): string =>
  texts.quoteLanguage(
    quote.of === 'message' ? texts.inMessage(quote.text) : texts.inAccount(quote.text),
    quote.language,
  );

/** All that is on record of a greeting. */
export function wholeLines(texts: Texts, greeting: Greeting): ReplyLine[] {
  const all = greeting.sources.map((source) => citeOf(texts, source));
  return [
    line(texts.upper(`${sendingText(texts, greeting)}.`), all),
    ...greeting.summary.map(({ text, source }) => line(text, [citeOf(texts, source)])),
    ...(greeting.summary.length === 0 ? [line(texts.noText, all)] : []),
    ...greeting.quotes.map((quote) => line(quoteText(texts, quote), [citeOf(texts, quote.source)], true)),
    ...greeting.notes.map((note) => line(note)),
  ];
}

/** A greeting's season, direction and other side, for a list that goes over time. */
function overTimeTitle(texts: Texts, archive: Archive, greeting: Greeting): string {
  const way = wayOf(archive, greeting) === 'sent' ? texts.to : texts.from;
  const other = texts.upper(way(holderText(counterpart(archive, greeting))));
  return `${greeting.season} · ${other}${asides(texts, archive, greeting)}`;
}

/** A greeting whole, as an entry under its season. */
export const wholeItem = (texts: Texts, archive: Archive, greeting: Greeting): Item => ({
  heading: null,
  title: overTimeTitle(texts, archive, greeting),
  lines: wholeLines(texts, greeting),
  opens: openerOf(texts, archive, greeting),
});

/** A greeting over time: how it was sent and the first thing said. */
export function seasonItem(texts: Texts, archive: Archive, greeting: Greeting): Item {
  const item = briefItem(texts, archive, greeting);
  return {
    ...item,
    title: overTimeTitle(texts, archive, greeting),
    lines: [line(texts.upper(`${sendingText(texts, greeting)}.`)), ...item.lines],
  };
}

/** A greeting that is only counted: who, when, and where it was read. */
export const countedItem = (texts: Texts, archive: Archive, greeting: Greeting): Item => ({
  heading: null,
  title: overTimeTitle(texts, archive, greeting),
  lines: [
    line(
      texts.upper(`${sendingText(texts, greeting)}.`),
      greeting.sources.map((source) => citeOf(texts, source)),
    ),
  ],
  opens: openerOf(texts, archive, greeting),
});

/** A search's hit with the line that matched. */
export function hitItem(texts: Texts, archive: Archive, { greeting, line: matched }: Hit): Item {
  const item = seasonItem(texts, archive, greeting);
  if (!matched) return item;
  const quote = greeting.quotes.find((one) => one === matched);
  const text = quote ? quoteText(texts, quote) : matched.text;
  return { ...item, lines: [line(text, [citeOf(texts, matched.source)], quote !== undefined)] };
}

/** What a source says of somebody who was not greeted, or leaves open. */
export function absenceLine(texts: Texts, absence: AbsenceRecord): ReplyLine {
  const say = absence.status === 'not-greeted' ? texts.reportedNot : texts.leftOpen;
  return line(say(seasonText(texts, absence.season), holderText(absence.to), absence.summary), [
    citeOf(texts, absence.source),
  ]);
}
