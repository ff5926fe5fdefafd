import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import { once } from '../once.ts';

/**
 * What the package `world-countries` knows of every country, by ISO 3166-1 alpha-2 code. It is read when it is first
 * needed: many questions name no country, and a question from the terminal should not wait for it.
 */
export const allCountries: () => ReadonlyMap<string, Country> = once(() => {
  const countries = createRequire(import.meta.url)('world-countries/countries.json') as Country[];
  return new Map(countries.map((country) => [country.cca2, country]));
});

/** The usual English name of a country: `TR` → `Türkiye`; the code itself for one that the package lacks. */
export const countryName = (code: string): string => allCountries().get(code)?.name.common ?? code;

/** The English names and adjectives of a country: Türkiye, Turkey, Turkish. */
export function countryForms(code: string): readonly string[] {
  const country = allCountries().get(code);
  if (!country) return [];
  const spellings = country.altSpellings.filter((text) => text.length > 2);
  const short = spellings.flatMap((text) => text.match(/^Republic of (.+)$/)?.[1] ?? []);
  return [country.name.common, ...spellings, ...short, country.demonyms?.['eng']?.m ?? ''];
}
