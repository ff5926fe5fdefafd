/** What a command is: a definition in Discord's own shape, its completion, and how its options become a question. */
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Question } from '../src/question.ts';
import type { ReadContext } from '../src/read/parts.ts';
import type { Language } from '../src/render/texts/index.ts';

/** A chat input command in Discord's own shape, as a literal: nothing in it is ever changed. */
export type Definition = Frozen<RESTPostAPIChatInputApplicationCommandsJSONBody>;

type Frozen<Value> = Value extends object ? { readonly [Field in keyof Value]: Frozen<Value[Field]> } : Value;

/** Kinds of option (https://docs.discord.com/developers/interactions/application-commands, Option Type). */
export const Option = { String: 3, Integer: 4, Boolean: 5 } as const;

/** A command in the menu of a message: it takes the message's text. */
export interface MessageCommand {
  readonly definition: Pick<Definition, 'integration_types' | 'contexts' | 'name' | 'name_localizations'> & {
    /** Application command type: message. */
    readonly type: 3;
  };
  /** Null where the text names nothing that the archive knows. */
  readonly question: (text: string, context: ReadContext) => Question | null;
}

/** Where a command is offered: in servers and to people who installed it for themselves, and in every kind of channel. */
export const EVERYWHERE = {
  /** Application command type: chat input. */
  type: 1,
  /** Installation contexts: server and user. */
  integration_types: [0, 1],
  /** Interaction contexts: servers, direct messages with the bot, other private channels. */
  contexts: [0, 1, 2],
} as const;

/** The option that every command has. */
export const privateOption = {
  type: Option.Boolean,
  name: 'private',
  description: 'Show the answer to you alone',
} as const;

/** The languages of replies, each by its own name. */
const LANGUAGE_NAMES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pl: 'Polski',
  ru: 'Русский',
  tr: 'Türkçe',
  uk: 'Українська',
  zh: '简体中文',
} as const;

/** Narrows a command to the leaders of a group. */
export const groupOption = {
  type: Option.String,
  name: 'group',
  description: 'Only leaders of this group: CIS, EU, NATO, Central Asia …',
  autocomplete: true,
  max_length: 100,
} as const;

/** Another option that every command has; left out, the reader's locale decides. */
export const languageOption = {
  type: Option.String,
  name: 'language',
  description: 'The language of the answer, whatever yours is',
  choices: Object.entries(LANGUAGE_NAMES).map(([value, name]) => ({ value, name })),
} as const;

interface ValueOf {
  3: string;
  4: number;
  5: boolean;
}
interface AnyOption {
  readonly name: string;
  readonly type: keyof ValueOf;
  readonly required?: boolean;
}

/** The arguments of a command, inferred from its definition: `{ year: number; group?: string }`. */
export type ArgumentsOf<Options extends readonly AnyOption[]> = {
  readonly [Each in Options[number] as Each extends { required: true }
    ? Each['name']
    : never]: ValueOf[Each['type']];
} & {
  readonly [Each in Options[number] as Each extends { required: true }
    ? never
    : Each['name']]?: ValueOf[Each['type']];
};

/** A suggestion under an option that is being typed; both texts are at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** The most choices that Discord shows. */
export const MOST_CHOICES = 25;

/** Suggests values for an option from what was typed of it so far, worded in a language; at most {@link MOST_CHOICES}. */
export type Complete = (typed: string, context: ReadContext, language: Language) => readonly Choice[];

export type RawArguments = Readonly<Record<string, string | number | boolean>>;

/** A command as registering, dispatching, help and the terminal see it. */
export interface Command {
  readonly definition: Definition;
  /** Completion by the name of the option. */
  readonly complete: Readonly<Record<string, Complete>>;
  readonly question: (options: RawArguments, context: ReadContext) => Question;
}

/**
 * Makes a command of its definition. `question` gets its arguments typed by the definition, so no option is ever
 * declared twice; Discord guarantees that required ones are there, and the terminal checks it.
 */
export function defineCommand<Given extends Definition & { readonly options: readonly AnyOption[] }>(
  definition: Given,
  complete: Readonly<Record<string, Complete>>,
  question: (options: ArgumentsOf<Given['options']>, context: ReadContext) => Question,
): Command {
  return {
    definition,
    complete,
    question: (options, context) => question(options as ArgumentsOf<Given['options']>, context),
  };
}
