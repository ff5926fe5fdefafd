/** What a text asks of the greetings it speaks of, by its question words. */

import type { Word } from '../fold.ts';
import type { Asking, Form } from '../question.ts';
import * as vocabulary from './words.ts';
import type { Years } from './years.ts';

export const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

export const has = (words: readonly Word[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word.text));

/** Whether a text asks who was not greeted: "was not", "snubbed", "left out". */
export const isDenied = (text: string): boolean =>
  vocabulary.NOT_WORDS.test(text) && !/\b(but not|no longer|not only|or not|or no|but no)\b/.test(text);

/** Whether a text asks for all seasons, and so for the exceptions: "every year", "always". */
const isEvery = (text: string): boolean =>
  /\b(every|each) (single )?(year|season|list|time)\b|\ball (the )?lists\b|\balways\b|\bnever (missed|missing|left|skipped|absent|failed|dropped)\b|\bwithout (a )?(gap|break|interruption)\b/.test(
    text,
  );

const isCount = (text: string): boolean =>
  /\b(how (many|often|much|frequently)|(the )?number|amount|count|total|tally|in how|headcount)\b/.test(
    text,
  ) && !/\bhow much (did|does|do)\b/.test(text);

/** Whether a text asks who leads: "most often", "the most greetings". */
const isMost = (text: string): boolean =>
  /\bmost (often|frequent|frequently|greetings|greeted|cards|letters|messages|times|regular|regularly|commonly|congratulated|mail|calls|wishes|of all|consistently|loyal)\b|\bthe most\b|\bmore (often )?than any(one|body)?\b|\b(record holder|top (\d+|five|ten|recipients?))\b/.test(
    text,
  );

const isOnce = (text: string): boolean =>
  /\b(only|just|exactly) (greeted )?(once|one time|a single time|one greeting)\b|\bonly in (one|a single) (year|season)\b|\bone off\b|\ba single time\b/.test(
    text,
  );

/** Which end of a record a text asks for. */
export function partOf(text: string): 'all' | 'first' | 'last' {
  if (/\b(since when|earliest|oldest|debut|from when|how long has|how long have)\b/.test(text))
    return 'first';
  if (/\bfirst\b/.test(text) && !/\bfirst (name|names|lady|deputy|ladies|secretary)\b/.test(text))
    return 'first';
  if (/\b(begin|began|begun|start|started)\b/.test(text) && /\b(when|which year|what year)\b/.test(text))
    return 'first';
  if (/\b(latest|newest|final|most recent|most recently|until when|till when)\b/.test(text)) return 'last';
  if (/\blast\b/.test(text)) return 'last';
  return 'all';
}

/** Whether a text sets two seasons side by side: "compare", "who is new", "no longer". */
const isComparison = (words: readonly Word[], text: string): boolean =>
  !/\bleft (off|out)\b/.test(text) && comparesSeasons(words, text);

const comparesSeasons = (words: readonly Word[], text: string): boolean =>
  (/\b(stopped|stop|stops)\b/.test(text) && !/\bwhen\b/.test(text)) ||
  has(words, vocabulary.COMPARE_WORDS) ||
  /\b(but not|in both|both in|on both|no longer|and not in|left the list|fell off|dropped off|off the list since|came off|off the list|joined the list|gone (by|in|from|since)|got cut|new names?|new faces?|newcomers?|new entries|new additions?|new on)\b/.test(
    text,
  ) ||
  words.some(({ text: word }, at) => {
    const next = words[at + 1]?.text ?? '';
    const ofNewYear = [words[at - 1]?.text, next].some((other) => other?.startsWith('year'));
    return word === 'new' && !ofNewYear && !/^(message|card|letter|greeting|start|zealand|wishes)/.test(next);
  });

/** Which part of a comparison a text asks for; `falling`: it names the later season first. */
function comparedPart(text: string, falling: boolean): Extract<Asking, { kind: 'compare' }>['part'] {
  if (/\b(but not|and not in)\b/.test(text)) return falling ? 'added' : 'dropped';
  const added = /\b(new(?! years?\b)|newly|newcomers?|added|joined|additions?|gained|appeared)\b/.test(text);
  const dropped =
    /\b(dropped|removed|lost|no longer|anymore|missing|left out|disappeared|stopped|left|fell|gone|cut|lose|losing|vanished|off)\b/.test(
      text,
    );
  if (added !== dropped) return added ? 'added' : 'dropped';
  return !added && /\b(both|kept|still|stayed|remained)\b/.test(text) ? 'kept' : 'all';
}

/** What a text says of how the greetings were brought. */
export function formOf(words: readonly Word[]): Form | null {
  if (has(words, vocabulary.CALL_WORDS)) return 'call';
  return /\b(by|only|just|as|were|in) (letters?|telegrams?|post|mail)\b|\b(letters?|telegrams?) only\b|\bin writing\b/.test(
    textOf(words),
  )
    ? 'letter'
    : null;
}

/** Yes or no: it begins with a verb, turns verb and pronoun round, or asks to have it confirmed. */
function isWhether(words: readonly Word[], text: string, open: boolean): boolean {
  if (/\b(whether|yes or no|true or false|is it true|confirm|verify|is that right|or not)\b/.test(text))
    return true;
  if (open) return false;
  const begins = words.some(
    ({ text: word, clause }, at) =>
      vocabulary.WHETHER_WORDS.has(word) && (at === 0 || words[at - 1]?.clause !== clause),
  );
  return (
    begins || /\b(did|was|is|has|does|were|have) (he|she|they|it|we)\b|\b(right|correct|really)$/.test(text)
  );
}

/**
 * What a text asks, by its words without those of time; null where it does not say. `question`: it bears a question
 * mark; `person`: it is about one person, who is followed over time, as only lists are set side by side.
 */
export function askingOf(
  words: readonly Word[],
  { falling, pair }: Years,
  { question, person }: { readonly question: boolean; readonly person: boolean },
): Asking | null {
  const text = textOf(words);
  const every = isEvery(text);
  const denied = isDenied(text);
  if (isMost(text)) return { kind: 'tally', part: 'most' };
  if (isOnce(text)) return { kind: 'tally', part: 'once' };
  if (isCount(text) && pair && /\b(versus|vs|compared|than)\b/.test(text))
    return { kind: 'compare', part: 'all' };
  if (isCount(text) && denied && !person && !/\b(which|what) (year|years|seasons?)\b/.test(text))
    return { kind: 'absences' };
  if (isCount(text) && denied && person) return { kind: 'whether', denied: true };
  if (isCount(text) && !(denied && /\b(which|what) (year|years|seasons?)\b/.test(text)))
    return { kind: 'count' };
  if (!person && pair && /\b(gone|cut|absent|out)\b/.test(text)) return { kind: 'compare', part: 'dropped' };
  if (!person && denied && /^(?!.*\bcompared\b).*\b(a|the|one) (year|season) (earlier|before)\b/.test(text))
    return { kind: 'compare', part: 'added' };
  if (!person && pair && denied) {
    const lost = /\b(compared|missing|missed|lost)\b/.test(text) && !/\bbut\b/.test(text);
    // "Not in 2021 but in 2020" denies the season that it names first.
    const first = /\b(not|never)\b.*\bbut\b/.test(text) && !/\bbut not\b/.test(text);
    return { kind: 'compare', part: (falling && !lost) !== first ? 'added' : 'dropped' };
  }
  if (
    !person &&
    pair &&
    !/\b(no longer|anymore|not)\b/.test(text) &&
    (/\b(both|still|already|again)\b/.test(text) ||
      words.some((word) => word.text === 'and' && word.allCapitals))
  )
    return { kind: 'compare', part: 'kept' };
  if (!person && isComparison(words, text)) return { kind: 'compare', part: comparedPart(text, falling) };
  if (!person && !denied && has(words, vocabulary.TIMELINE_WORDS))
    return { kind: 'timeline', view: 'picture' };
  // "Macri, every year on record" asks nothing of the years without one.
  const bare = !question && !has(words, vocabulary.WHETHER_WORDS) && !has(words, vocabulary.DONE_WORDS);
  if (every && !bare)
    return asksForPeople(words) ? { kind: 'tally', part: 'every' } : { kind: 'whether', denied: true };
  if (person && /\bwhen\b.*\b(stop|stopped|cease|ceased|quit)\b/.test(text))
    return { kind: 'open', part: 'last' };
  if (person && /\b(stop|stopped)\b/.test(text) && isWhetherVerb(words))
    return { kind: 'open', part: 'last' };
  if (/\bsince when\b.*\b(no longer|anymore)\b|\b(no longer|anymore)\b.*\bsince when\b/.test(text) && person)
    return { kind: 'open', part: 'last' };
  const part = denied && /\bsince when\b/.test(text) ? 'all' : partOf(text);
  if (part !== 'all') return { kind: 'open', part };
  // Who did not answer cannot be told; who did, can.
  if (denied && !person && /\bwho\b.*\b(reply|replied|answer|answered|respond|responded)\b/.test(text))
    return null;
  // "Has he never greeted her?" is told yes where he has.
  if (
    denied &&
    person &&
    /\bnever\b/.test(text) &&
    !vocabulary.NOT_WORDS.test(text.replace(/\bnever\b/g, ''))
  )
    return { kind: 'whether', denied: false };
  if (denied) return { kind: 'whether', denied: true };
  // "Hat Ungarn was bekommen?" asks whether it got anything.
  const anything = vocabulary.WHETHER_WORDS.has(words[0]?.text ?? '') && ASKS_IF_ANYTHING.test(text);
  const open = !anything && has(words, vocabulary.OPEN_WORDS);
  const asksMark =
    question && !open && [vocabulary.DONE_WORDS, vocabulary.WHETHER_WORDS].some((set) => has(words, set));
  if (isWhether(words, text, open) || asksMark) return { kind: 'whether', denied: false };
  return open ? { kind: 'open', part: 'all' } : null;
}

/** "What" before the verb at the end of a text, as German orders its words. */
const ASKS_IF_ANYTHING =
  /^(?!.*\b(who|whom|which|when|how|why|where)\b).*\bwhat (received|got|wrote|written|sent|said)$/;

const isWhetherVerb = (words: readonly Word[]): boolean => vocabulary.WHETHER_WORDS.has(words[0]?.text ?? '');

const asksForPeople = (words: readonly Word[]): boolean => has(words, vocabulary.PEOPLE_WORDS);
