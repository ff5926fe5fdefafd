import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { keyOf } from '../src/fold.ts';

/** From how many words in a row on a summary counts as copied. */
const RUN = 8;

/** The runs of words of a text, without what stands in quotation marks: names of treaties may be as long as they are. */
export function runsOf(text: string): string[] {
  const words = keyOf(text.replace(/“[^”]*”/g, ' … ')).split(' ');
  return words.slice(RUN - 1).map((_, at) => ` ${words.slice(at, at + RUN).join(' ')} `);
}

/** Summaries that share eight words in a row with a text kept in `folder`; none where there is no such folder. */
export function copiedLines(archive: Archive, folder: string): string[] {
  if (!existsSync(folder)) return [];
  const texts = readdirSync(folder).map((name) => ` ${keyOf(readFileSync(join(folder, name), 'utf8'))} `);
  return [...archive.greetings.values()].flatMap(({ id, summary }) =>
    summary
      .filter(({ text }) => runsOf(text).some((run) => texts.some((kept) => kept.includes(run))))
      .map(({ text }) => `${id}: summary: shares ${RUN} words in a row with a source: ${text}`),
  );
}
