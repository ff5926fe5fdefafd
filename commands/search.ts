import { readSearch } from '../src/read/options.ts';
import {
  type Definition,
  defineCommand,
  EVERYWHERE,
  languageOption,
  Option,
  privateOption,
} from './command.ts';

const definition = {
  ...EVERYWHERE,
  name: 'search',
  description: 'Full text: names, offices, countries, summaries and quotations',
  options: [
    {
      type: Option.String,
      name: 'query',
      description: 'Words to look for, with a year to narrow them: vaccines 2021',
      required: true,
      max_length: 200,
    },
    privateOption,
    languageOption,
  ],
} as const satisfies Definition;

export const search = defineCommand(definition, {}, ({ query }, context) => readSearch(query, context));
