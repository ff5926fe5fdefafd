/** What a reader wants to know, as a typed value. */
import type { OfficeKind } from './archive/schema.ts';
import type { SeasonRange } from './archive/season.ts';

/** Seen from the archive's principals: what they sent, what they received, or both. */
export type Way = 'sent' | 'received' | 'both';

/** Whom a question is about: the other side of a greeting. */
export type Subject =
  | { readonly type: 'person'; readonly id: string }
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'group'; readonly id: string }
  | { readonly type: 'kind'; readonly kind: OfficeKind }
  | {
      readonly type: 'office';
      readonly office: string;
      readonly country: string | null;
      readonly former: boolean;
    };

/** Which greetings a question asks for. */
export interface Scope {
  readonly when: SeasonRange | null;
  readonly way: Way;
  readonly who: Subject | null;
  /** Which of the archive's principals is meant, where the text names one; null: whoever held the office. */
  readonly principal: string | null;
}

/** How many entries of a list come before the ones that are wanted. */
interface Paged {
  readonly skip: number;
}

/** A question that a button can carry. */
export type Addressable =
  /** Everybody greeted in some seasons, or all of a group. */
  | ({ readonly kind: 'list' } & Scope & Paged)
  /** One person, country or office over time. */
  | ({ readonly kind: 'leader'; readonly who: Subject } & Scope & Paged)
  /** Yes or no. `denied`: it asks when there was none, so that the seasons without a greeting come first. */
  | ({ readonly kind: 'whether'; readonly who: Subject; readonly denied: boolean } & Scope)
  | ({ readonly kind: 'count' } & Scope)
  /** Who is on record in one of two seasons and not in the other, and who in both. */
  | ({
      readonly kind: 'compare';
      readonly when: SeasonRange;
      readonly who: Subject | null;
      readonly principal: string | null;
      readonly part: 'all' | 'added' | 'dropped' | 'kept';
    } & Paged)
  /** Who was reportedly not greeted. */
  | ({ readonly kind: 'absences'; readonly when: SeasonRange | null; readonly who: Subject | null } & Paged)
  /** One greeting whole, by its permanent id. */
  | { readonly kind: 'greeting'; readonly id: string }
  /** Full text; `terms` are folded words with a space between them. */
  | ({ readonly kind: 'search'; readonly terms: string } & Scope & Paged)
  | { readonly kind: 'help' };

/** What is asked of somebody, before it is settled of whom; `way` is null where the text does not say. */
export interface Ask {
  readonly kind: 'leader' | 'whether' | 'count';
  readonly when: SeasonRange | null;
  readonly way: Way | null;
  readonly principal: string | null;
  /** Whether it asks for the seasons without a greeting. */
  readonly denied?: boolean;
}

/** Why a text could not be read as a question. */
export type Why = 'empty' | 'year' | 'words' | 'stale' | 'no-such-greeting';

export type Question =
  | Addressable
  /** A name that is not known, or that may be several: what would be asked once it is settled. */
  | {
      readonly kind: 'name';
      readonly reason: 'unknown' | 'several';
      readonly near: readonly Subject[];
      readonly ask: Ask;
    }
  | { readonly kind: 'unclear'; readonly why: Why };

export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** The question that an ask comes to once it is settled whom it is about. */
export function asked({ kind, when, way, principal, denied = false }: Ask, who: Subject): Question {
  const sent = { when, who, principal, way: way ?? 'sent' };
  if (kind === 'count') return { kind, ...sent };
  if (who.type === 'group' || who.type === 'kind') {
    return denied ? { kind: 'absences', when, who, skip: 0 } : { kind: 'list', ...sent, skip: 0 };
  }
  return kind === 'whether'
    ? { kind, ...sent, denied }
    : { kind, when, who, principal, way: way ?? 'both', skip: 0 };
}

/** The same question from another place in its list on; a question without a list is left as it is. */
export function skipTo(question: Question, items: number): Question {
  return 'skip' in question ? { ...question, skip: items } : question;
}
