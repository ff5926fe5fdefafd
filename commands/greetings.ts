import { FIRST_YEAR, LAST_YEAR } from '../src/archive/season.ts';
import { EVERYTHING } from '../src/question.ts';
import { readSubject } from '../src/read/options.ts';
import { seasonOfYear } from '../src/read/years.ts';
import { completeGroup, completeYear } from './choices.ts';
import {
  type Definition,
  defineCommand,
  EVERYWHERE,
  groupOption,
  languageOption,
  Option,
  privateOption,
} from './command.ts';
import { nameQuestion } from './name.ts';

const definition = {
  ...EVERYWHERE,
  name: 'greetings',
  description: 'Who was greeted at New Year, and what was said to each',
  options: [
    {
      type: Option.Integer,
      name: 'year',
      description: 'The year the greetings were sent in: 2021 for New Year 2022',
      required: true,
      min_value: FIRST_YEAR,
      max_value: LAST_YEAR,
      autocomplete: true,
    },
    groupOption,
    privateOption,
    languageOption,
  ],
} as const satisfies Definition;

export const greetings = defineCommand(
  definition,
  { year: completeYear, group: completeGroup },
  ({ year, group }, context) => {
    const when = seasonOfYear(year);
    if (!when) return { kind: 'unclear', why: 'year' };
    const ask = { ...EVERYTHING, when, way: 'sent' } as const;
    return nameQuestion(group === undefined ? null : readSubject(group, context), ask);
  },
);
