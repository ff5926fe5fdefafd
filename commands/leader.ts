import { FIRST_YEAR, LAST_YEAR } from '../src/archive/season.ts';
import { EVERYTHING } from '../src/question.ts';
import { readSubject } from '../src/read/options.ts';
import { permanentIdIn } from '../src/read/plain.ts';
import { seasonOfYear } from '../src/read/years.ts';
import { completeLeader, completeYear } from './choices.ts';
import {
  type Definition,
  defineCommand,
  EVERYWHERE,
  languageOption,
  Option,
  privateOption,
} from './command.ts';
import { nameQuestion } from './name.ts';

const definition = {
  ...EVERYWHERE,
  name: 'leader',
  description: 'One person, country or office over time, or in one year',
  options: [
    {
      type: Option.String,
      name: 'name',
      description:
        'A name in any script, a country, or an office: Merkel, Эрдоган, Turkey, UN Secretary-General',
      required: true,
      autocomplete: true,
      max_length: 100,
    },
    {
      type: Option.Integer,
      name: 'year',
      description: 'Only greetings sent in this year',
      min_value: FIRST_YEAR,
      max_value: LAST_YEAR,
      autocomplete: true,
    },
    privateOption,
    languageOption,
  ],
} as const satisfies Definition;

export const leader = defineCommand(
  definition,
  { name: completeLeader, year: completeYear },
  ({ name, year }, context) => {
    const when = year === undefined ? null : seasonOfYear(year);
    if (year !== undefined && !when) return { kind: 'unclear', why: 'year' };
    const id = permanentIdIn(name);
    if (id) return { kind: 'greeting', id };
    return nameQuestion(readSubject(name, context), { ...EVERYTHING, when });
  },
);
