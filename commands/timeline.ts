import { EVERYTHING } from '../src/question.ts';
import { readSubject } from '../src/read/options.ts';
import { completeGroup } from './choices.ts';
import {
  type Definition,
  defineCommand,
  EVERYWHERE,
  groupOption,
  languageOption,
  privateOption,
} from './command.ts';
import { nameQuestion } from './name.ts';

const definition = {
  ...EVERYWHERE,
  name: 'timeline',
  description: 'A picture of who was greeted in which season',
  options: [groupOption, privateOption, languageOption],
} as const satisfies Definition;

export const timeline = defineCommand(definition, { group: completeGroup }, ({ group }, context) => {
  const ask = { ...EVERYTHING, asking: { kind: 'timeline', view: 'picture' } } as const;
  return nameQuestion(group === undefined ? null : readSubject(group, context), ask);
});
