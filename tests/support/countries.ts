import { allCountries } from '../../src/archive/countries.ts';

/** Every ISO 3166-1 alpha-2 code. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(allCountries().keys());
