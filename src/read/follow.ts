import { type Archive, counterpart, wayOf } from '../archive/archive.ts';
import { neighbour, only, type SeasonRange } from '../archive/season.ts';
import type { Ask, Question, Scope } from '../question.ts';
import type { Word } from './fold.ts';

/** What a question that follows takes from the one before it. */
export interface Before extends Scope {
  readonly ask: Ask['kind'];
  /** The words that were searched for; null where none were. */
  readonly terms: string | null;
}

/** Beginnings of a question that follows on another one: "and in 2019?", "what about Merkel?", "who else?". */
const LEADS = [
  'and what about',
  'and how about',
  'what about',
  'how about',
  'and',
  'also',
  'same for',
  'same in',
  'who else',
].map((lead) => lead.split(' '));

/** How many words of a text only say that it follows on another one; "else" is left, as it asks for the others. */
export function leadOf(words: readonly Word[]): number {
  const lead = LEADS.find((texts) => texts.every((text, at) => words[at]?.text === text));
  if (!lead) return 0;
  return lead.at(-1) === 'else' ? lead.length - 1 : lead.length;
}

/** What the question before was about; null for one that was about nothing on record. */
export function scopeOf(question: Question, archive: Archive): Before | null {
  switch (question.kind) {
    case 'list':
    case 'leader':
    case 'whether':
    case 'count':
    case 'search': {
      const { when, who, way, principal } = question;
      const ask = question.kind === 'whether' || question.kind === 'count' ? question.kind : 'leader';
      return { when, who, way, principal, ask, terms: question.kind === 'search' ? question.terms : null };
    }
    case 'compare':
      return { ...question, way: 'sent', ask: 'leader', terms: null };
    case 'greeting': {
      const greeting = archive.greetings.get(question.id);
      if (!greeting) return null;
      const who = { type: 'person', id: counterpart(archive, greeting).person.id } as const;
      const way = wayOf(archive, greeting);
      return { when: only(greeting.season), who, way, principal: null, ask: 'leader', terms: null };
    }
    case 'absences':
      return { when: question.when, who: null, way: 'sent', principal: null, ask: 'leader', terms: null };
    default:
      return null;
  }
}

/** The seasons of the question before, moved by what a text says of them: "and the year after?". */
export function stepFrom(words: readonly Word[], when: SeasonRange | null): SeasonRange | null {
  if (!when || when.first !== when.last) return when;
  const text = words.map((word) => word.text).join(' ');
  if (/\b(year|season) (before|earlier)\b|\bprevious (year|season)\b/.test(text))
    return only(neighbour(when.first, -1));
  if (/\b(year|season) (after|later)\b|\bnext (year|season)\b/.test(text))
    return only(neighbour(when.first, 1));
  return when;
}
