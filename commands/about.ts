import { type Definition, defineCommand, EVERYWHERE, languageOption, privateOption } from './command.ts';

const definition = {
  ...EVERYWHERE,
  name: 'about',
  description: 'What the archive covers, how well questions are read, privacy, and how to report a mistake',
  options: [privateOption, languageOption],
} as const satisfies Definition;

export const about = defineCommand(definition, {}, () => ({ kind: 'about' }));
