import type { Question } from '../question.ts';
import type { Language } from './texts/index.ts';

/** A source as a reader sees it, linked where it has an address. */
export interface Cite {
  readonly label: string;
  readonly url: string | null;
}

/** A line of a reply with the sources that it rests on. `quoted`: the words are a source's, not ours. */
export interface ReplyLine {
  readonly text: string;
  readonly quoted: boolean;
  readonly cites: readonly Cite[];
  /** To be copied letter by letter: it may hold line breaks, and no surface changes anything in it. */
  readonly code?: true;
  /** Where the line itself leads to, and what is no source of anything. */
  readonly link?: string;
}

/** Something that a reader can go on to: a button, an entry of a select, a number in the terminal. */
export interface Action {
  readonly label: string;
  readonly question: Question;
}

/** Something of the reading that a reader can change; the choice in force is among the options. */
export interface Correction {
  readonly label: string;
  readonly options: readonly (Action & { readonly current: boolean })[];
}

/** An entry of a list. `opens` leads to the whole of it; `heading` stands before the first entry of a new part. */
export interface Item {
  readonly heading: string | null;
  readonly title: string;
  readonly lines: readonly ReplyLine[];
  readonly opens: (Action & { readonly description: string }) | null;
}

/** A picture of an answer, as a surface draws it; `alt` says the same in words for those who do not see it. */
export interface Picture {
  readonly svg: string;
  readonly alt: string;
}

/**
 * An answer laid out for a reader: a small document that each surface shows in its own way. All text is plain; a
 * surface escapes what means something to it.
 */
export interface Reply {
  /** The language of its fixed texts; a surface words what it adds in the same. */
  readonly language: Language;
  readonly heading: string;
  /** How the question was understood. */
  readonly reading: string;
  /** What comes first: the answer in a sentence or two. */
  readonly lead: readonly ReplyLine[];
  /** The entries from the question's `skip` on. A surface may show fewer, and then offers the rest. */
  readonly items: readonly Item[];
  /** How many entries come before these, and how many there are in all. */
  readonly skipped: number;
  readonly total: number;
  /** What limits the answer: coverage, what sources leave open. */
  readonly notes: readonly ReplyLine[];
  readonly picture: Picture | null;
  readonly actions: readonly Action[];
  /** What of the reading can be changed. */
  readonly corrections: readonly Correction[];
  readonly footer: string;
  /** The question answered, from which the rest of a list can be asked for. */
  readonly question: Question;
}
