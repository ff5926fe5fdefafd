/** Definitions with their words in the languages of Discord's that replies have, too. */
import { de } from './words/de.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import type { CommandWords } from './words/shape.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';
import { zh } from './words/zh.ts';

/** Discord's locales (https://docs.discord.com/developers/reference, Locales) with the words for them. */
const WORDS: Readonly<Record<string, CommandWords>> = {
  de,
  'es-ES': es,
  'es-419': es,
  fr,
  pl,
  ru,
  tr,
  uk,
  'zh-CN': zh,
};

/** Named outright, as Discord would else fall back to another locale that is set. */
const ENGLISH = ['en-US', 'en-GB'];

/** A command or an option as Discord takes it. */
type Part = Readonly<Record<string, unknown>>;

const inEvery = (
  english: string,
  of: (words: CommandWords) => string | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...ENGLISH.map((locale) => [locale, english]),
    ...Object.entries(WORDS).flatMap(([locale, words]) => {
      const text = of(words);
      return text === undefined ? [] : [[locale, text]];
    }),
  ]);

const described = (part: Part): Part =>
  typeof part['description'] === 'string'
    ? {
        description_localizations: inEvery(
          part['description'],
          (words) => words.descriptions[String(part['description'])],
        ),
      }
    : {};

/** A definition with its name, its description and those of its options in every language. */
export function localized(definition: object): Part {
  const command = definition as Part;
  const options = command['options'] as readonly Part[] | undefined;
  return {
    ...command,
    name_localizations: inEvery(String(command['name']), (words) => words.commands[String(command['name'])]),
    ...described(command),
    ...(options
      ? {
          options: options.map((option) => ({
            ...option,
            name_localizations: inEvery(
              String(option['name']),
              (words) => words.options[String(option['name'])],
            ),
            ...described(option),
          })),
        }
      : {}),
  };
}
