import { FIRST_YEAR, LAST_YEAR } from '../src/archive/season.ts';
import { type Ask, EVERYTHING } from '../src/question.ts';
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

const year = {
  type: Option.Integer,
  required: true,
  min_value: FIRST_YEAR,
  max_value: LAST_YEAR,
  autocomplete: true,
} as const;

const definition = {
  ...EVERYWHERE,
  name: 'compare',
  description: 'Who was new, who was dropped and who stayed between two years',
  options: [
    { ...year, name: 'from', description: 'The earlier year of sending' },
    { ...year, name: 'to', description: 'The later year of sending' },
    groupOption,
    privateOption,
    languageOption,
  ],
} as const satisfies Definition;

export const compare = defineCommand(
  definition,
  { from: completeYear, to: completeYear, group: completeGroup },
  ({ from, to, group }, context) => {
    const [first, last] = [seasonOfYear(Math.min(from, to)), seasonOfYear(Math.max(from, to))];
    if (!first || !last) return { kind: 'unclear', why: 'year' };
    if (from === to) return { kind: 'unclear', why: 'seasons' };
    const when = { first: first.first, last: last.last };
    const ask: Ask = { ...EVERYTHING, asking: { kind: 'compare', part: 'all' }, when };
    return nameQuestion(group === undefined ? null : readSubject(group, context), ask);
  },
);
