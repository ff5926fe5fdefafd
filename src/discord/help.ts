/** The commands as a reply names them. */
import { chatInputApplicationCommandMention } from 'discord.js';
import { localized } from '../../commands/localized.ts';
import type { Question } from '../question.ts';
import type { Language } from '../render/texts/index.ts';
import type { Bot } from './bot.ts';

/** The commands with what each does, for the reply that tells what can be asked; none for any other. */
export function commandLinesIn(
  { commands, commandIds }: Bot,
  { kind }: Question,
  language: Language,
  locale: string,
): string[] {
  if (kind !== 'help') return [];
  return commands.map(({ definition }) => {
    const { name, description_localizations: descriptions = {} } = localized(definition) as {
      name: string;
      description_localizations?: Record<string, string>;
    };
    const id = commandIds.get(name);
    const own = Object.entries(descriptions).find(([tag]) => tag === locale && tag.startsWith(language));
    const other = Object.entries(descriptions).find(([tag]) => tag.startsWith(language));
    const mention = id ? chatInputApplicationCommandMention(name, id) : `/${name}`;
    return `${mention} ${(own ?? other)?.[1] ?? definition.description}`;
  });
}
