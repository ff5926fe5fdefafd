import { asked, EVERYTHING } from '../src/question.ts';
import { readSubject } from '../src/read/options.ts';
import { completeGroup } from './choices.ts';
import { type Definition, defineCommand, EVERYWHERE, Option, privateOption } from './command.ts';
import { nameQuestion } from './name.ts';

const definition = {
  ...EVERYWHERE,
  name: 'timeline',
  description: 'A picture of who was greeted in which season',
  options: [
    {
      type: Option.String,
      name: 'group',
      description: 'Only leaders of this group: CIS, EU, NATO, Central Asia …',
      autocomplete: true,
      max_length: 100,
    },
    privateOption,
  ],
} as const satisfies Definition;

export const timeline = defineCommand(definition, { group: completeGroup }, ({ group }, context) => {
  const ask = { ...EVERYTHING, asking: { kind: 'timeline', view: 'picture' } } as const;
  return group === undefined ? asked(ask, null) : nameQuestion(readSubject(group, context), ask);
});
