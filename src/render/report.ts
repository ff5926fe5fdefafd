/** A report of a mistake: what it holds, and the link that takes it to those who keep the archive. */
import type { AnswerOf } from '../answer/index.ts';
import type { Archive, GreetingId } from '../archive/archive.ts';
import type { Told } from '../question.ts';
import { backTo } from './actions.ts';
import type { Body } from './body.ts';
import { code, line } from './say.ts';
import type { Texts } from './texts/index.ts';

/**
 * The most characters of a link to a report. Browsers take more; a message of Discord takes no more beside what else
 * it says (4,000 characters in all).
 */
export const MAX_REPORT_LINK = 2700;

/** Stands at the end of a report that the link has no room for. */
const CUT = ' […]';

/** A report as those who keep the archive get it. */
export interface Report {
  readonly title: string;
  readonly body: string;
}

/**
 * What a reader tells of a mistake becomes a link that the reader opens, or a text to copy: the bot itself sends it
 * nowhere. Where nothing is told yet, it is the empty form.
 */
export function report(
  { greeting, question }: AnswerOf<'report'>,
  archive: Archive,
  texts: Texts,
  reportUrl: string | null,
): Body {
  const { title, ready, copy, notSent } = texts.report;
  const written = reportOf(texts, archive, greeting.id, question.told ?? null);
  const link = reportUrl === null ? null : reportLink(reportUrl, written);
  return {
    heading: title,
    lead: link ? [line(ready), { ...line(written.title), link }] : [line(copy), code(written.body)],
    notes: [line(notSent)],
    actions: [backTo(texts, greeting)],
  };
}

/** The title and the body of a report: the record with the archive's version, and what is told of it. */
export function reportOf(texts: Texts, archive: Archive, id: GreetingId, told: Told | null): Report {
  const say = texts.report;
  const answers = told ?? { what: '', source: '' };
  return {
    title: `${say.title}: ${id}`,
    body: [
      `${say.record}: ${id}`,
      texts.footer(archive.version, texts.date(archive.date)),
      '',
      say.what,
      answers.what.trim(),
      ...(told === null || answers.source.trim() !== '' ? ['', say.source, answers.source.trim()] : []),
    ]
      .join('\n')
      .trim(),
  };
}

/** Encodes a text for any place of an address, and so that no markup reads anything in it. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The address of a report by its template, at most {@link MAX_REPORT_LINK} characters, its body cut with a mark where it
 * does not fit; null where the template leaves no room for a body.
 */
export function reportLink(template: string, { title, body }: Report): string | null {
  const filled = (text: string): string =>
    new URL(template.replaceAll('{title}', encoded(title)).replaceAll('{body}', encoded(text))).href;
  const fits = (text: string): boolean => filled(text).length <= MAX_REPORT_LINK;
  if (fits(body)) return filled(body);
  const letters = Array.from(body);
  const cutAt = (length: number): string => letters.slice(0, length).join('').trimEnd() + CUT;
  let [shortest, longest] = [0, letters.length];
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2);
    if (fits(cutAt(middle))) shortest = middle;
    else longest = middle - 1;
  }
  return shortest > 0 ? filled(cutAt(shortest)) : null;
}
