import { type Definition, defineCommand, EVERYWHERE, languageOption, privateOption } from './command.ts';

const definition = {
  ...EVERYWHERE,
  name: 'help',
  description: 'What you can ask, and every command',
  options: [privateOption, languageOption],
} as const satisfies Definition;

export const help = defineCommand(definition, {}, () => ({ kind: 'help' }));
