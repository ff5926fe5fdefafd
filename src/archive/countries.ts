import { createRequire } from 'node:module';
import type { Country } from 'world-countries';

let countries: ReadonlyMap<string, Country> | undefined;

/**
 * What the package `world-countries` knows of every country, by ISO 3166-1 alpha-2 code. It is read when it is first
 * needed: many questions name no country, and a question from the terminal should not wait for it.
 */
export function allCountries(): ReadonlyMap<string, Country> {
  countries ??= new Map(
    (createRequire(import.meta.url)('world-countries/countries.json') as Country[]).map((country) => [
      country.cca2,
      country,
    ]),
  );
  return countries;
}

/** The usual English name of a country: `TR` → `Türkiye`; the code itself for one that the package lacks. */
export const countryName = (code: string): string => allCountries().get(code)?.name.common ?? code;
