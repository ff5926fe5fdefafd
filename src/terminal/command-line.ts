import type { Command, RawArguments } from '../../commands/command.ts';
import { Option } from '../../commands/command.ts';

/** A slash command as typed in a terminal, or what is wrong with it. */
export type CommandLine =
  | { readonly ok: true; readonly command: Command; readonly options: RawArguments }
  | { readonly ok: false; readonly fault: string };

type OptionDefinition = NonNullable<Command['definition']['options']>[number];

const optionsOf = (command: Command): readonly OptionDefinition[] => command.definition.options ?? [];

/** A command's form: `/leader name: [year:] [private:]`. */
export const usageOf = (command: Command): string =>
  [
    `/${command.definition.name}`,
    ...optionsOf(command).map(({ name, required }) => (required ? `${name}:` : `[${name}:]`)),
  ].join(' ');

/**
 * Reads `/greetings year:2021 group:CIS` as Discord shows it. What stands before the first option is the first one's
 * value, so that `/leader Merkel` works too.
 */
export function readCommandLine(line: string, commands: readonly Command[]): CommandLine {
  const [, name = '', rest = ''] = line.trim().match(/^\/(\S*)\s*(.*)$/s) ?? [];
  const command = commands.find(({ definition }) => definition.name === name.toLowerCase());
  if (!command) {
    return { ok: false, fault: `There is no such command. There are: ${commands.map(usageOf).join(', ')}.` };
  }
  const texts = splitOptions(rest, command);
  const options: Record<string, string | number | boolean> = {};
  for (const [option, text] of texts) {
    const value = optionValue(option, text);
    if (value === null)
      return { ok: false, fault: `${option.name}: takes ${kindOf(option)}. Use: ${usageOf(command)}` };
    options[option.name] = value;
  }
  const missing = optionsOf(command).find((option) => option.required && !(option.name in options));
  if (missing)
    return {
      ok: false,
      fault: `${missing.name}: is missing (${missing.description}). Use: ${usageOf(command)}`,
    };
  return { ok: true, command, options };
}

/** Cuts the text behind a command at the names of its options. */
function splitOptions(text: string, command: Command): Map<OptionDefinition, string> {
  const names = optionsOf(command).map(({ name }) => name);
  const parts = text.split(new RegExp(`(?:^|\\s)(${names.join('|')}):`, 'i'));
  const found = new Map<OptionDefinition, string>();
  const [first] = optionsOf(command);
  if (first && parts[0]?.trim()) found.set(first, parts[0].trim());
  for (let at = 1; at < parts.length; at += 2) {
    const option = optionsOf(command).find(({ name }) => name === parts[at]?.toLowerCase());
    if (option) found.set(option, parts[at + 1]?.trim() ?? '');
  }
  return found;
}

function optionValue({ type }: OptionDefinition, text: string): string | number | boolean | null {
  // A year may be typed as replies name a season: 2020-21.
  if (type === Option.Integer) return /^-?\d+(-\d\d)?$/.test(text) ? Number.parseInt(text, 10) : null;
  if (type === Option.Boolean) return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : null;
  return text === '' ? null : text;
}

const kindOf = ({ type }: OptionDefinition): string =>
  type === Option.Integer ? 'a whole number' : type === Option.Boolean ? 'true or false' : 'a text';
