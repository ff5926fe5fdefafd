/** What `Intl` knows of a language: numbers, plurals, dates, lists, names of countries and languages. */
import { countryName as englishName } from '../../archive/countries.ts';
import { once } from '../../once.ts';

/** The forms of a word by the plural rules of its language (CLDR); `other` stands for those that are not given. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export interface Formats {
  /** A number with the form of the word that goes with it: 1 greeting, 2 greetings. */
  counted(count: number, forms: Forms): string;
  /** The form alone. */
  form(count: number, forms: Forms): string;
  number(value: number): string;
  /** A share from 0 to 1, with one decimal. */
  percent(share: number): string;
  /** A day such as 2021-12-30, written out. */
  date(day: string): string;
  and(parts: readonly string[]): string;
  or(parts: readonly string[]): string;
  /** A language by its tag, a country by its code. */
  languageName(tag: string): string;
  countryName(code: string): string;
}

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The formats of a locale. Those of `Intl` take milliseconds to make, so each is made when it is first needed. */
export function formatsOf(locale: string): Formats {
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(
    () =>
      new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  );
  const dates = once(
    () =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  );
  const conjunction = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const disjunction = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const languages = once(() => new Intl.DisplayNames([locale], { type: 'language' }));
  const regions = once(() => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }));
  const form = (count: number, forms: Forms): string => forms[plurals().select(count)] ?? forms.other;
  return {
    counted: (count, forms) => `${numbers().format(count)} ${form(count, forms)}`,
    form,
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    date: (day) => dates().format(new Date(day)),
    and: (parts) => conjunction().format(parts),
    or: (parts) => disjunction().format(parts),
    languageName: (tag) => languages().of(tag) ?? tag,
    // English names are those of the archive's own table, which the reading knows.
    countryName: (code) =>
      locale.startsWith('en') ? englishName(code) : (regions().of(code) ?? englishName(code)),
  };
}
