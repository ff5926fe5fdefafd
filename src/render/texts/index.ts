/** The languages of replies. */
import { de } from './de.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

export type { Texts } from './en.ts';

/** Every language of replies by its tag. */
const TEXTS = { en, de, es, fr, pl, ru, tr, uk, zh } as const satisfies Record<string, Texts>;

export type Language = keyof typeof TEXTS;

export const LANGUAGES = Object.keys(TEXTS) as readonly Language[];

export const textsIn = (language: Language): Texts => TEXTS[language];

const isLanguage = (tag: string): tag is Language => Object.hasOwn(TEXTS, tag);

/** The language of replies for a locale such as `es-419` or `zh-TW`; English where there is none of its own. */
export function languageOf(locale: string): Language {
  const [tag = ''] = locale.toLowerCase().split(/[-_]/);
  return isLanguage(tag) ? tag : 'en';
}
