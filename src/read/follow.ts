/** Questions that follow on another one, and take from it what they do not say themselves. */

import { type Archive, counterpart, wayOf } from '../archive/archive.ts';
import { neighbour, only, type SeasonRange } from '../archive/season.ts';
import type { Word } from '../fold.ts';
import { FORMER, OFFICES, WORLDWIDE } from '../offices.ts';
import {
  type Ask,
  type Asking,
  asked,
  EVERYTHING,
  type Question,
  type Subject,
  type Way,
} from '../question.ts';
import { textOf } from './intent.ts';
import type { Parts, ReadContext } from './parts.ts';
import { settled, termsFrom } from './settle.ts';

/** Beginnings of a question that follows on another one: "and in 2019?", "what about Merkel?", "who else?". */
const LEADS = [
  'and what about',
  'and how about',
  'what about',
  'how about',
  'what of',
  'and',
  'also',
  'but',
  'then',
  'or',
  'same for',
  'same in',
  'same question for',
  'same',
  'now do',
  'now',
  'do',
  'ok and',
  'okay and',
  'so what about',
  'only',
  'just',
  'about',
].map((lead) => lead.split(' '));

/** Words that may stand before these, and say nothing. */
const FILLERS = new Set(
  'ok okay so well now right thanks thank you yes hmm ah oh great cool good fine'.split(' '),
);

/** How many words of a text only say that it follows on another one. */
export function leadOf(words: readonly Word[]): number {
  let at = 0;
  while (FILLERS.has(words[at]?.text ?? '')) at += 1;
  const lead = LEADS.find((texts) => texts.every((text, index) => words[at + index]?.text === text));
  return lead ? at + lead.length : 0;
}

/** Words that stand for what was spoken of before. */
const POINTS_BACK =
  /\b(he|him|his|she|her|hers|they|them|their|theirs|that|those|these|else|same|instead|there|it|others?|the rest|(year|season)s? (before|after|earlier|later)|(next|previous) (year|season))\b/;

/** Asks the same of another one: "did Kim send one too?". */
const ALSO =
  /\b(too|also|as well|either|likewise)$|\b(answer|reply|respond|answered|replied|responded)( back)?$/;

/** Asks for all that somebody got; of a list it is the sum. */
const IN_TOTAL = /\b(in total|altogether)\b/;

/** Asks for every season, whatever the one before. */
const ALL_SEASONS = /\b(all|any|every) (years?|seasons?|time)\b|\bever\b|\boverall\b/;

/** Asks for the greetings that went the other way. */
const TURNED_ROUND =
  /\b(the )?(other way (a?round|about)?|vice versa|reverse|(other|opposite) direction|in return|the opposite)\b|^(and )?back$|\b(write|wrote|answer|answered|reply|replied|respond|responded|send|sent|call|called|greet|greeted)( anything| one)? back\b|\b(his|her|their|its) (answer|reply|response)\b/;

/** "What about back in 2018?" goes back in time alone. */
const isTurned = ({ words, when }: Parts): boolean => {
  const text = textOf(words);
  return TURNED_ROUND.test(text) && !(when && /^(and )?back$/.test(text));
};

/**
 * Which way "him" of the question before turns the greetings: "and from him?" asks for those of the one it was about, or,
 * where it was about nobody, of the principal. Beside somebody who is named, "him" is the principal, too.
 */
function wayOfPronoun(text: string, { way }: Ask, before: Subject | null, named: boolean): Way | null {
  // "Did she reply?": the one whom the question before was about, to the one who had written.
  const replies =
    /\b(he|she|they) (ever |even |also )?(reply|replied|answer|answered|respond|responded)\b/.test(text);
  if (replies) return way === 'received' ? 'sent' : 'received';
  if (named && /\b(he|she|they)\b/.test(text)) return null;
  const who = named ? null : before;
  const from = /\b(from|by) (him|her|them)\b/.test(text);
  const to = /\b(to|greet|greeted|congratulated|wished|called|phoned|answered) (him|her|them)\b/.test(text);
  if (from === to) return null;
  return from === (who === null) ? 'sent' : 'received';
}

const turned = (way: Way | null): Way | null =>
  way === 'received' ? 'sent' : way === 'sent' || way === null ? 'received' : way;

/** Words of a text that says no more than what is different from the one before it. */
const FRAGMENT =
  /^((in|for|to|from|by|of|with|the|a|about|on|at|only|just|now|do|same|again|year|years|new|leaders?|countries|members?|greetings?|letters?|calls?|phone|received|sent|please|pls|then|too|list|what|who|and|or|ones?) ?)*$/;

/** Whether a text follows on the one before it: it says so, points back, or is no whole question. */
export function isFollowUp(parts: Parts, led: boolean, replied: boolean): boolean {
  const { words, sides, subjects, topic, asking, when } = parts;
  if (led || ALSO.test(textOf(words)) || /\b(of|among) (them|those|these)\b/.test(textOf(words))) return true;
  const named = [...sides.links, ...sides.principals];
  const own = words.filter((_, at) => !named.some((link) => at >= link.at && at < link.end));
  const text = textOf(own);
  if (subjects.length === 0 && topic.length === 0 && POINTS_BACK.test(text)) return true;
  if (isTurned(parts)) return true;
  if (asking?.kind === 'compare' && /\bcompared (to|with)\b/.test(text)) return true;
  if (subjects.length === 0 && /\b(to|with|for) (her|him|them)\b/.test(text)) return true;
  if (subjects.length === 0 && topic.length === 0 && ALL_SEASONS.test(text)) return true;
  // A count, "first" or "last" of nobody in no season is of what was told before.
  const ofNobody = subjects.length === 0 && sides.principals.length === 0 && topic.length === 0 && !when;
  const ofOne = asking?.kind === 'count' || (asking?.kind === 'open' && asking.part !== 'all');
  if (ofNobody && asking && (ofOne || words.length <= SHORT)) return true;
  if (ofNobody && words.length <= 4 && bareOffice(words).length > 0) return true;
  // A name alone begins anew in a chat, but not in a reply.
  if (text === '' && subjects.length > 0) return !when && (replied || parts.question);
  return topic.length === 0 && FRAGMENT.test(text);
}

/** How many words a text has at the most that asks something of nobody, and so of whom was told of before. */
const SHORT = 5;

/** What a question was about; null for one that was about nothing on record. */
export function askBefore(question: Question, archive: Archive): { ask: Ask; who: Subject | null } | null {
  switch (question.kind) {
    case 'list':
    case 'leader':
    case 'whether':
    case 'count':
    case 'tally':
    case 'search': {
      const { when, who, way, principal, form } = question;
      const scope = { ...EVERYTHING, when, way, principal, form };
      return { who, ask: { ...scope, ...partsBefore(question) } };
    }
    case 'compare': {
      const { when, who, principal, part } = question;
      return {
        who,
        ask: { ...EVERYTHING, when: only(when.last), principal, asking: { kind: 'compare', part } },
      };
    }
    case 'timeline': {
      const { when, who, principal, view } = question;
      return { who, ask: { ...EVERYTHING, when, principal, asking: { kind: 'timeline', view } } };
    }
    case 'absences':
      return { who: question.who, ask: { ...EVERYTHING, when: question.when, asking: { kind: 'absences' } } };
    case 'greeting':
    case 'cite':
    case 'report': {
      const greeting = archive.greetings.get(question.id);
      if (!greeting) return null;
      const who = { type: 'person', id: counterpart(archive, greeting).person.id } as const;
      return { who, ask: { ...EVERYTHING, when: only(greeting.season), way: wayOf(archive, greeting) } };
    }
    case 'name':
      return { who: null, ask: question.ask };
    default:
      return null;
  }
}

function partsBefore(question: Question): Partial<Ask> {
  switch (question.kind) {
    case 'leader':
      return { asking: { kind: 'open', part: question.part } };
    case 'whether':
      return { asking: { kind: 'whether', denied: question.denied } };
    case 'count':
      return { asking: { kind: 'count' } };
    case 'tally':
      return { asking: { kind: 'tally', part: question.part } };
    case 'search':
      return { terms: question.terms };
    default:
      return {};
  }
}

/** The question of a text that only says what is different from the one before it; null where that was about nothing. */
export function followOn(parts: Parts, question: Question, context: ReadContext): Question | null {
  const before = askBefore(question, context.archive);
  if (!before) return null;
  const { words, sides, strangers } = parts;
  const turns = isTurned(parts);
  const topic = turns ? [] : parts.topic;
  const named = parts.subjects.length > 0 ? parts.subjects : bareOffice(words);
  const subjects = named.map((subject) => atHomeOf(before.who, subject, context.archive));
  const text = textOf(words);
  // "List of 2021" asks for a list, whatever was searched for or compared before.
  const asksList = parts.when !== null && /^(the |full )*list\b/.test(text);
  const others = /\belse\b|\bothers\b|\bthe rest\b/.test(text);
  const who = subjects[0] ?? (others ? null : before.who);
  const ask: Ask = {
    // The first and the last are those of all seasons.
    when:
      comparedWith(parts, before.ask.when) ??
      parts.when ??
      (isEnd(parts) || ALL_SEASONS.test(text) || (before.who && IN_TOTAL.test(text))
        ? null
        : stepFrom(text, before.ask.when)),
    way: turns
      ? turned(before.ask.way)
      : (wayOfPronoun(text, before.ask, before.who, parts.subjects.length > 0) ??
        sides.way ??
        wayAlone(text) ??
        before.ask.way),
    principal: sides.principal ?? before.ask.principal,
    form: parts.form ?? before.ask.form,
    asking: askedOn(parts, before.ask) ?? (others || asksList ? EVERYTHING.asking : before.ask.asking),
    terms: topic.length > 0 ? termsFrom(topic) : parts.asking || asksList ? null : before.ask.terms,
  };
  if (strangers) return { kind: 'name', reason: 'unknown', near: strangers, ask };
  if (subjects.length > 1) return { kind: 'name', reason: 'several', near: subjects, ask };
  const unknown = topic.length > 0 && !topic.some((word) => context.knows(word));
  const says = parts.when !== null || subjects.length > 0 || parts.asking !== null || turns;
  if (unknown && says) return settled({ ...ask, terms: before.ask.terms, aside: topic.length }, who, context);
  if (unknown) {
    return { kind: 'name', reason: 'unknown', near: context.names.near(topic), ask: { ...ask, terms: null } };
  }
  // "Who was he?" opens what was told; it does not ask yes or no once more.
  if (ask.terms !== null) return asked(ask, who);
  return settled(ask, who, context);
}

/** What a text asks after the question before: "how many?" after those who were not greeted is of these. */
const askedOn = ({ asking }: Parts, before: Ask): Asking | null =>
  asking?.kind === 'count' && before.asking.kind === 'absences' ? before.asking : asking;

/** The seasons of a comparison that a text makes of the one told of before: with the one it names, or with its neighbour. */
function comparedWith({ asking, when }: Parts, before: SeasonRange | null): SeasonRange | null {
  if (asking?.kind !== 'compare' || !before || before.first !== before.last) return null;
  if (!when) return before;
  if (when.first !== when.last || when.first === before.first) return null;
  const [first = '', last = ''] = [when.first, before.first].sort();
  return { first, last };
}

/** The direction that a text of a few words names by itself: "received", "and sent?". */
function wayAlone(text: string): Way | null {
  if (
    !/^(and |only |the |greetings |those |ones |just )*(received|sent|both)( ones| greetings| directions| ways)?$/.test(
      text,
    )
  )
    return null;
  return /\bboth\b/.test(text) ? 'both' : /\breceived\b/.test(text) ? 'received' : 'sent';
}

const isEnd = ({ asking }: Parts): boolean => asking?.kind === 'open' && asking.part !== 'all';

/** An office that is named without its place: "what about the president?". */
function bareOffice(words: readonly Word[]): readonly Subject[] {
  const text = ` ${textOf(words)} `;
  const office = OFFICES.find((one) => one.words.some((name) => text.includes(` ${name} `)));
  const former = words.some((word) => FORMER.has(word.text));
  return office ? [{ type: 'office', office: office.id, of: null, former }] : [];
}

/** "The president", after a question about Germany, is Germany's. */
function atHomeOf(before: Subject | null, subject: Subject, archive: Archive): Subject {
  if ((subject.type !== 'office' && subject.type !== 'kind') || subject.of || !before) return subject;
  // There is one pope, whatever the country before.
  if (subject.type === 'office' && WORLDWIDE.has(subject.office)) return subject;
  if (before.type === 'country' || before.type === 'group') return { ...subject, of: before };
  if (before.type === 'any') return subject;
  if (before.type !== 'person') return { ...subject, of: before.of };
  const code = archive.people.get(before.id)?.country;
  return code ? { ...subject, of: { type: 'country', code } } : subject;
}

/** The seasons of the question before, moved by what a text says of them: "and the year after?". */
function stepFrom(text: string, when: SeasonRange | null): SeasonRange | null {
  if (!when || when.first !== when.last) return when;
  const [, count, back, onward] =
    text.match(/(?:\b(\w+) )?\b(?:years?|seasons?) (?:(before|earlier)|(after|later|on))\b/) ?? [];
  const steps = Math.max(1, COUNTED.indexOf(count ?? ''), Number(count) || 0);
  if (back || /\bprevious (year|season)\b/.test(text)) return only(neighbour(when.first, -steps));
  if (onward || /\b(next|following) (year|season)\b/.test(text)) return only(neighbour(when.first, steps));
  return when;
}

const COUNTED = 'zero one two three four five six seven eight nine ten'.split(' ');
