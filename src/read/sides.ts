import type { Archive } from '../archive/archive.ts';
import type { Word } from '../fold.ts';
import { isMany, type Subject, type Way } from '../question.ts';
import { textOf } from './intent.ts';
import type { Link } from './link.ts';
import {
  CALL_WORDS,
  DONE_WORDS,
  EXCHANGE_WORDS,
  PRINCIPAL_WORDS,
  RECEIVE_WORDS,
  SAYING,
  TITLES,
  TOWARDS_WORDS,
} from './words.ts';

/** Who stands on which side of the greetings that a text speaks of. */
export interface Sides {
  /** Whom the question is about: the other side. */
  readonly links: readonly Link[];
  /** Where the text names the archive's principals, by name, office or country. */
  readonly principals: readonly Link[];
  /** The principal whom the text names as a person; null where it names none, or more than one. */
  readonly principal: string | null;
  /** Which way the greetings went; null where the text does not say. */
  readonly way: Way | null;
}

/** Titles that stand behind a name, as in Chinese. */
const AFTER_NAMES = new Set('president prime minister chancellor leader'.split(' '));
/** Words between a name and what its bearer does, which say nothing of who did it. */
const ASIDES = new Set('both also ever even really actually'.split(' '));
/** Somebody, whoever it is, who replies. */
const REPLIES =
  /\b(who|whoever|anyone|anybody|someone|somebody|nobody) (did not |didn t |never |not |also |even )*(repl|answer|respond|wrote back|write back)/;
const PASSIVE = new Set('was were'.split(' '));
const PEOPLE = new Set(
  'who leader leaders those everyone everybody anyone anybody people nobody presidents heads'.split(' '),
);
const FROM = new Set('from by since'.split(' '));

/** Tells the principals from the others, and finds which way the greetings went. */
export function sidesOf(words: readonly Word[], links: readonly Link[], archive: Archive): Sides {
  const isPrincipal = principalTest(archive);
  const principals = links.filter((link) => link.subjects.every(isPrincipal));
  const others = withoutHome(
    links.filter((link) => !principals.includes(link)),
    archive,
  );
  const named = new Set(
    principals.flatMap(({ subjects }) =>
      subjects.flatMap((subject) => (subject.type === 'person' ? subject.id : [])),
    ),
  );
  const [principal = null] = named;
  return {
    links: others,
    principals,
    principal: named.size === 1 ? principal : null,
    way: wayIn(words, others, principals),
  };
}

/** A person of the principals, their country, or their office. */
function principalTest(archive: Archive): (subject: Subject) => boolean {
  const homes = new Set([...archive.principals].map((id) => archive.people.get(id)?.country));
  return (subject) => {
    if (subject.type === 'person') return archive.principals.has(subject.id);
    if (subject.type === 'country') return homes.has(subject.code);
    const home = subject.type === 'office' && subject.of?.type === 'country' ? subject.of.code : undefined;
    return home !== undefined && homes.has(home);
  };
}

/** Leaves out the country of a person who is named beside it: "Xi Jinping of China" is one side. */
function withoutHome(links: readonly Link[], archive: Archive): Link[] {
  const people = links.flatMap((link) => link.subjects.filter((subject) => subject.type === 'person'));
  if (people.length === 0) return [...links];
  const homes = new Set(people.map((subject) => archive.people.get(subject.id)?.country));
  return links.filter(({ subjects: [subject] }) => {
    const place = subject?.type === 'office' ? subject.of : subject;
    const country = place?.type === 'country' ? place.code : undefined;
    return country === undefined || !homes.has(country);
  });
}

function wayIn(words: readonly Word[], others: readonly Link[], principals: readonly Link[]): Way | null {
  const at = (index: number): string => words[index]?.text ?? '';
  /** The word before a name, past its titles. */
  const before = (link: Link): string => {
    const led = words[link.end - 1]?.led;
    if (led) return led;
    let index = link.at - 1;
    const isTitle = (): boolean =>
      TITLES.has(at(index)) || (at(index) === 'of' && /^(leaders?|head|government)$/.test(at(index - 1)));
    while (index >= 0 && isTitle()) index -= 1;
    return at(index);
  };
  /** The word behind a name, past its titles. */
  const behind = (link: Link): string => {
    let index = link.end;
    while (AFTER_NAMES.has(at(index)) || ASIDES.has(at(index))) index += 1;
    return at(index);
  };
  /** "Leaders from Central Asia got …": where they are from, and not who wrote. */
  const isHome = (link: Link): boolean => {
    const from = words.findLastIndex(({ text }, place) => place < link.at && text === 'from');
    const group = link.subjects.every(({ type }) => type === 'group');
    return group || PEOPLE.has(at(from - 1)) || RECEIVE_WORDS.has(behind(link));
  };
  if (
    words.some((word) => EXCHANGE_WORDS.has(word.text)) ||
    / each other/.test(words.map((word) => word.text).join(' '))
  ) {
    return others.length === 0 || others.every(({ subjects }) => subjects.every(isMany))
      ? 'exchanged'
      : 'both';
  }
  if (
    others.length === 0 &&
    /\breceived (greetings|messages|letters|cards|mail)\b/.test(words.map(({ text }) => text).join(' ')) &&
    !words.some(({ text }) => /^(who|which|whoever)$/.test(text))
  )
    return 'received';
  // "Who wrote to whom?"
  if (others.length === 0 && principals.length === 0 && /\bwho\b.*\bto whom\b/.test(textOf(words)))
    return 'both';
  // "Who replied?", "did anyone answer Putin?"
  if (others.length === 0 && REPLIES.test(textOf(words))) return 'received';
  // "Whom" asks for the recipient, whatever the order of the words.
  if (others.length === 0 && words.some(({ text }) => text === 'whom')) return 'sent';
  const places = [...principals, ...kremlins(words)];
  if (places.length === 0 && /\bsent to\b/.test(words.map((word) => word.text).join(' '))) return 'sent';
  const passive = PASSIVE.has(at(0));
  if (others.some((link) => TOWARDS_WORDS.has(before(link)))) return 'sent';
  if (places.some((link) => TOWARDS_WORDS.has(before(link)))) return 'received';
  // Languages with a word for who is doing: then the principal is done to, unless he is named as the one who did.
  const whoever =
    words.some(({ text }) => text === 'whoever') && !words.some(({ text }) => /^lists?$/.test(text));
  const nobody = others.every(({ subjects }) => subjects.every(({ type }) => type !== 'person'));
  if (whoever && nobody && places.some((link) => !FROM.has(before(link)))) return 'received';
  // "The greetings that Hu got from Medvedev"
  if (others.some((link) => RECEIVE_WORDS.has(behind(link))) && places.some((link) => FROM.has(before(link))))
    return 'sent';
  if (others.some((link) => FROM.has(before(link)) && !isHome(link))) return 'received';
  if (places.some((link) => RECEIVE_WORDS.has(behind(link)) && !FROM.has(before(link)))) return 'received';
  if (places.some((link) => before(link) === 'by') && words.some(({ text }) => RECEIVE_WORDS.has(text)))
    return 'received';
  // "Qu'a reçu Poutine de l'Iran": the one who got it stands behind the verb.
  const behindOf = (link: Link): boolean =>
    ['of', 'from'].includes(at(link.at - (at(link.at - 1) === 'the' ? 2 : 1)));
  if (places.some((link) => RECEIVE_WORDS.has(before(link))) && others.some(behindOf)) return 'received';
  if (passive && places.some((link) => PASSIVE.has(before(link)))) return 'received';
  // "What was Assad told?"
  if (places.length === 0 && others.some((link) => PASSIVE.has(before(link)))) return 'sent';
  // "And Kim, he sent one, too"
  const doubled = ({ end }: Link): boolean =>
    at(end) === 'he' && SAYING.has(at(end + 1)) && words[end]?.clause !== words[end - 1]?.clause;
  if (places.length === 0 && others.some(doubled)) return 'received';
  const he = words.some(({ text }) => text === 'he');
  if (places.length === 0 && !passive && !he && others.some((link) => SAYING.has(behind(link))))
    return 'received';
  if (places.length > 0 && others.length === 0) return 'sent';
  // Two people side by side: who does stands before whom it is done to, as in "hat Netanjahu Putin angerufen".
  const verb = words.some(({ text }) => [DONE_WORDS, CALL_WORDS, SAYING].some((set) => set.has(text)));
  const person = ({ subjects }: Link): boolean => subjects.every(({ type }) => type === 'person');
  const led = (link: Link): boolean => FROM.has(before(link)) || TOWARDS_WORDS.has(before(link));
  for (const one of verb && !passive ? others.filter((link) => person(link) && !led(link)) : []) {
    if (principals.some((principal) => person(principal) && principal.at === one.end)) return 'received';
    if (principals.some((principal) => person(principal) && principal.end === one.at && !led(principal)))
      return 'sent';
  }
  if (verb && places.some((link) => before(link) === 'by')) return 'sent';
  if (others.some((link) => link.recipient)) return 'sent';
  // "Did Erdogan write Putin anything?"
  const asks = (link: Link): boolean => /^(did|does|has|have|will)$/.test(before(link));
  const [one] = others;
  const written = (principal: Link): boolean =>
    one !== undefined &&
    asks(one) &&
    principal.at > one.end &&
    !led(principal) &&
    words.slice(one.end, principal.at).some(({ text }) => SAYING.has(text));
  if (places.some(written)) return 'received';
  const greeted = words.some(({ text }) => /^(greeted|congratulated|got|gotten|received)$/.test(text));
  return greeted && places.length === 0 && others.length > 0 ? 'sent' : null;
}

const kremlins = (words: readonly Word[]): Link[] =>
  words.flatMap((word, at) => (PRINCIPAL_WORDS.has(word.text) ? [{ at, end: at + 1, subjects: [] }] : []));
