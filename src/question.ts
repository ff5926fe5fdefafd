/** What a reader wants to know, as a typed value. */
import type { OfficeKind } from './archive/schema.ts';
import type { SeasonRange } from './archive/season.ts';

/** Seen from the archive's principals: what they sent, what they received, either, or what was answered in the same season. */
export type Way = 'sent' | 'received' | 'both' | 'exchanged';

/** Where somebody holds an office. */
export type Place =
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'group'; readonly id: string };

/** Whom a question is about: the other side of a greeting. An office or a kind of office `of` null is anybody's. */
export type Subject =
  /** `as`: only while in this kind of office. */
  | { readonly type: 'person'; readonly id: string; readonly as?: OfficeKind }
  | Place
  | { readonly type: 'kind'; readonly kind: OfficeKind; readonly of: Place | null }
  | {
      readonly type: 'office';
      readonly office: string;
      readonly of: Place | null;
      readonly former: boolean;
    }
  /** Several, each by name. */
  | { readonly type: 'any'; readonly of: readonly One[] };

/** A subject that is one and not several. */
export type One = Exclude<Subject, { type: 'any' }>;

/** Each of several subjects, or the one that there is. */
export const each = (who: Subject): readonly One[] => (who.type === 'any' ? who.of : [who]);

/** How a greeting was brought, where a question asks for one way alone. */
export type Form = 'letter' | 'call';

/** How many words of the text were not understood and are left aside; told in the reply, and no part of the address. */
interface InPart {
  readonly aside?: number;
}

/** Which greetings a question asks for. */
export interface Scope extends InPart {
  readonly when: SeasonRange | null;
  readonly way: Way;
  readonly who: Subject | null;
  /** Which of the archive's principals is meant, where the text names one; null: whoever held the office. */
  readonly principal: string | null;
  /** Letters or calls alone; null: however it was brought. */
  readonly form: Form | null;
}

/** How a timeline is shown. */
export type View = 'picture' | 'text';

/** All that the principals sent: what a question narrows or turns round. */
export const ALL_SENT: Scope = { when: null, way: 'sent', who: null, principal: null, form: null };

/** How many entries of a list come before the ones that are wanted. */
interface Paged {
  readonly skip: number;
}

/** What a reader says of a mistake: what is wrong, and a source that says otherwise (empty: none is named). */
export interface Told {
  readonly what: string;
  readonly source: string;
}

/** A question that a button can carry. */
export type Addressable =
  /** Everybody greeted in some seasons, or all of a group. */
  | ({ readonly kind: 'list' } & Scope & Paged)
  /** One person, country or office over time; `part`: the first or the last greeting comes first. */
  | ({ readonly kind: 'leader'; readonly who: Subject; readonly part: 'all' | 'first' | 'last' } & Scope &
      Paged)
  /** Yes or no. `denied`: it asks when there was none, so that the seasons without a greeting come first. */
  | ({ readonly kind: 'whether'; readonly who: Subject; readonly denied: boolean } & Scope)
  | ({ readonly kind: 'count' } & Scope)
  /** In how many seasons each is on record: the most often, in every season, or in a single one. */
  | ({ readonly kind: 'tally'; readonly part: 'most' | 'every' | 'once' } & Scope & Paged)
  /** Who is on record in one of two seasons and not in the other, and who in both. */
  | ({
      readonly kind: 'compare';
      readonly when: SeasonRange;
      readonly who: Subject | null;
      readonly principal: string | null;
      readonly part: 'all' | 'added' | 'dropped' | 'kept';
    } & InPart &
      Paged)
  /** A grid of people by season: how each stands in each; as a picture, or the same as text. */
  | ({
      readonly kind: 'timeline';
      readonly when: SeasonRange | null;
      readonly who: Subject | null;
      readonly principal: string | null;
      readonly view: View;
    } & InPart &
      Paged)
  /** Who was reportedly not greeted. */
  | ({ readonly kind: 'absences'; readonly when: SeasonRange | null; readonly who: Subject | null } & InPart &
      Paged)
  /** One greeting whole, by its permanent id. */
  | { readonly kind: 'greeting'; readonly id: string }
  /** How one greeting is cited. */
  | { readonly kind: 'cite'; readonly id: string }
  /** How to tell of a mistake in a greeting; `told` is what a reader says of it, and no part of the address. */
  | { readonly kind: 'report'; readonly id: string; readonly told?: Told }
  /** Full text; `terms` are folded words with a space between them. */
  | ({ readonly kind: 'search'; readonly terms: string } & Scope & Paged)
  | { readonly kind: 'help' }
  /** What the archive covers, and how well questions are read. */
  | { readonly kind: 'about' };

/** What a question wants of the greetings in its scope. */
export type Asking =
  /** What there is: the first or the last of it, or all. */
  | { readonly kind: 'open'; readonly part: 'all' | 'first' | 'last' }
  /** Yes or no. `denied`: it asks for the seasons without a greeting. */
  | { readonly kind: 'whether'; readonly denied: boolean }
  | { readonly kind: 'count' }
  | { readonly kind: 'absences' }
  | { readonly kind: 'compare'; readonly part: QuestionOf<'compare'>['part'] }
  | { readonly kind: 'tally'; readonly part: QuestionOf<'tally'>['part'] }
  | { readonly kind: 'timeline'; readonly view: View };

/** A question before it is settled of whom; `way` is null where nothing says it, `terms` where nothing is searched for. */
export interface Ask extends Omit<Scope, 'who' | 'way'> {
  readonly asking: Asking;
  readonly way: Way | null;
  readonly terms: string | null;
}

/** Everything about somebody: what is asked where only a name is given. */
export const EVERYTHING: Ask = {
  asking: { kind: 'open', part: 'all' },
  when: null,
  way: null,
  principal: null,
  form: null,
  terms: null,
};

/** Why a text could not be read as a question. */
export type Why = 'empty' | 'year' | 'words' | 'seasons' | 'others' | 'stale' | 'no-such-greeting';

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

/** The question that an ask comes to once it is settled whom it is about; null: nobody, and so everybody. */
export function asked(
  { asking, when, way, principal, form, terms, aside }: Ask,
  who: Subject | null,
): Question {
  const left = aside ? { aside } : {};
  const scope = { when, who, principal, form, way: way ?? 'sent', ...left };
  if (terms !== null) return { kind: 'search', ...scope, way: way ?? 'both', terms, skip: 0 };
  switch (asking.kind) {
    case 'count':
      return { kind: 'count', ...scope };
    case 'tally':
      return { kind: 'tally', ...scope, part: asking.part, skip: 0 };
    case 'absences':
      return { kind: 'absences', when, who, ...left, skip: 0 };
    case 'compare':
      // Without two seasons there is nothing to compare.
      return when
        ? { kind: 'compare', when, who, principal, part: asking.part, ...left, skip: 0 }
        : list(scope);
    case 'timeline':
      // How somebody stands in every season is told of what was sent, however it was brought.
      return form || (way !== null && way !== 'sent')
        ? list(scope)
        : { kind: 'timeline', when, who, principal, view: asking.view, ...left, skip: 0 };
    case 'whether':
      if (who && !(asking.denied && isMany(who)))
        return { kind: 'whether', ...scope, who, denied: asking.denied };
      return asking.denied ? { kind: 'absences', when, who, ...left, skip: 0 } : list(scope);
    case 'open': {
      const { part } = asking;
      if (!who || (part === 'all' && isMany(who))) return list(scope);
      return { kind: 'leader', ...scope, who, way: way ?? (part === 'all' ? 'both' : 'sent'), part, skip: 0 };
    }
  }
}

const list = (scope: Scope): Question => ({ kind: 'list', ...scope, skip: 0 });

/** Whether a subject is many people of many countries, and so a list rather than somebody over time. */
export const isMany = (who: Subject): boolean =>
  who.type === 'group' ||
  (who.type === 'kind' && who.of?.type !== 'country') ||
  (who.type === 'office' && who.of?.type === 'group');

/** The same question with its answer in words, for a surface that shows no pictures. */
export const inWords = (question: Question): Question =>
  question.kind === 'timeline' ? { ...question, view: 'text' } : question;

/** The same question from another place in its list on; a question without a list is left as it is. */
export function skipTo(question: Question, items: number): Question {
  return 'skip' in question ? { ...question, skip: items } : question;
}
