/** The forms of a citation: each function gives one, ready to be copied. What is not known is left out. */
import type { Texts } from './texts/index.ts';

/** What is cited: a source, or a record of the archive. */
export interface Citation {
  /** Letters, digits and hyphens. */
  readonly key: string;
  /** The words of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html, Appendix III). */
  readonly type: 'webpage' | 'dataset';
  readonly publisher: string;
  readonly title: string | null;
  /** `2017-12-30`. */
  readonly date: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Fields that are known, in order. */
const known = (fields: Readonly<Record<string, string | null>>): [name: string, value: string][] =>
  Object.entries(fields).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));

/** Percent-encodes what a form cannot hold in an address. */
const inAddress = (url: string, unsafe: RegExp): string =>
  url.replace(unsafe, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A part of a plain citation with the full stop that it lacks. */
const stopped = (part: string): string => (/[.!?…]”?$/u.test(part) ? part : `${part}.`);

/** A sentence or two for a footnote, in the reader's language. */
export function plainText(
  texts: Texts,
  { type, publisher, title, date, language, url, note }: Citation,
): string {
  const quoted = title && `“${oneLine(title)}”`;
  const named = type === 'dataset' ? [title, note, publisher] : [publisher, quoted];
  const parts = named.flatMap((part) => (part ? [oneLine(part)] : []));
  const told = language ? [...parts.slice(0, -1), texts.quoteLanguage(parts.at(-1) ?? '', language)] : parts;
  return [...[...told, ...(date ? [texts.date(date)] : [])].map(stopped), ...(url ? [url] : [])].join(' ');
}

/**
 * What means something to LaTeX, as itself. Braces are named, as BibTeX counts them behind a backslash, too
 * (https://ctan.org/pkg/btxdoc, section 4).
 */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '"': '{\\textquotedbl}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

const inLatex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^<>|"#$%&_]/g, (sign) => LATEX[sign] ?? sign);

/** An entry for BibTeX and BibLaTeX; an address is taken verbatim there, and is not escaped. */
export function bibtex({ key, publisher, title, date, language, url, note }: Citation): string {
  const fields = known({
    // A second pair of braces keeps the capitals of names.
    title: title && `{${inLatex(title)}}`,
    howpublished: inLatex(publisher),
    date,
    year: date?.slice(0, 4) ?? null,
    language: language && inLatex(language),
    note: note && inLatex(note),
    url: url && inAddress(url, /[\s{}\\]/g),
  });
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/** Items of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, Appendix IV), a field on a line. */
export const cslJson = (citations: readonly Citation[]): string =>
  `[\n${citations.map((one) => `  {\n${cslFields(one).join(',\n')}\n  }`).join(',\n')}\n]`;

const cslFields = ({ key, type, publisher, title, date, language, url, note }: Citation): string[] => {
  const issued = date ? { 'date-parts': [date.split('-').map(Number)] } : null;
  const fields = { id: key, type, title, publisher, issued, language, note, URL: url };
  return Object.entries(fields).flatMap(([name, value]) =>
    value ? [`    ${JSON.stringify(name)}: ${JSON.stringify(value)}`] : [],
  );
};

/** What means something inside a template of Wikipedia, by itself or where it comes several times in a row. */
const WIKITEXT = /[{}|[\]<>]|'{2,}|~{3,}|&(?=#?\w+;)/g;

const inWikitext = (text: string): string =>
  oneLine(text).replace(WIKITEXT, (signs) =>
    signs === '|' ? '{{!}}' : Array.from(signs, (sign) => `&#${sign.charCodeAt(0)};`).join(''),
  );

/**
 * A template of the English Wikipedia: {{cite web}}, which asks for an address, or {{citation}} where there is none.
 * What an address may not hold is told by https://en.wikipedia.org/wiki/Template:Cite_web, "URL".
 */
export function wikipedia({ publisher, title, date, language, url, note }: Citation): string {
  const fields = known({
    url: url && inAddress(url, /[\s"'<>[\]{|}]/g),
    mode: url ? null : 'cs1',
    title: title && inWikitext(title),
    publisher: inWikitext(publisher),
    date,
    language,
    id: note && inWikitext(note),
  });
  const values = fields.map(([name, value]) => ` |${name}=${value}`).join('');
  return `{{${url ? 'cite web' : 'citation'}${values}}}`;
}
