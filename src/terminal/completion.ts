import { completeLeader } from '../../commands/choices.ts';
import type { Command } from '../../commands/command.ts';
import type { ReadContext } from '../read/parts.ts';

/** What may stand in place of the end of a line, and that end: what `readline` wants of a completer. */
export type Completion = [candidates: string[], typed: string];

/** Completes commands, their options and the values of these, and names in free text. */
export function completeLine(line: string, commands: readonly Command[], context: ReadContext): Completion {
  if (!line.startsWith('/')) return completeName(line, context);
  const [, name, rest] = line.match(/^\/(\S*)\s(.*)$/s) ?? [];
  if (name === undefined || rest === undefined) {
    const names = commands.map(({ definition }) => `/${definition.name} `);
    return [names.filter((text) => text.startsWith(line)), line];
  }
  const command = commands.find(({ definition }) => definition.name === name);
  return command ? completeOption(rest, command, context) : [[], line];
}

function completeOption(rest: string, command: Command, context: ReadContext): Completion {
  const typed = rest.split(/\s/).at(-1) ?? '';
  const unused = (command.definition.options ?? [])
    .map(({ name }) => `${name}:`)
    .filter((name) => !rest.includes(name));
  const names = unused.filter((name) => name.startsWith(typed));
  const [, option = '', value = ''] = rest.match(/(?:^|\s)(\w+):([^:]*)$/s) ?? [];
  const complete = command.complete[option];
  // Behind a value, a new word may be the next option as well as more of the value.
  if (!complete || (names.length > 0 && /\S\s+\S*$/.test(value))) return [names, typed];
  const values = complete(value, context, 'en').map(({ name, value: picked }) =>
    typeof picked === 'number' ? String(picked) : name,
  );
  return [values, value];
}

/** Completes the last word of a free text to a name. */
function completeName(line: string, context: ReadContext): Completion {
  const typed = line.split(/\s/).at(-1) ?? '';
  return [typed === '' ? [] : completeLeader(typed, context, 'en').map(({ name }) => name), typed];
}
