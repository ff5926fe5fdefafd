/** The most characters of a message that Discord allows anybody; what follows is not read. */
export const MAX_QUESTION = 4000;

/** Parts of a message that are not the asker's own question, by Discord's markup, in the order of taking them out. */
const NOT_ASKED: readonly RegExp[] = [
  /```[\s\S]*?(?:```|$)/g, // code block
  /``[^\n]*?``|`[^`\n]*`/g, // code
  /\|\|[\s\S]*?\|\|/g, // spoiler
  /^\s*>>> [\s\S]*/gm, // quotation to the end
  /^\s*> .*$/gm, // quoted line
  /<(?:@[!&]?|#|\/[^:>]*:|a?:\w+:|t:)[^>\s]*>/g, // mentions, commands, emoji, times
  /@(?:everyone|here)\b/g,
  /\]\([^)]*\)/g, // the address of a masked link
  /\bhttps?:\/\/\S+/g,
];

/** A year in code marks is a part of the sentence: left out, the question would be another. */
const CODED_YEAR = /`(\d{4}(?:-\d{2,4})?)`/g;

/** Two years with a dash between them: a stretch of time, unless they are one season. */
const YEARS_APART = /\b(\d{4})年?\s*[-–—~～]\s*(\d{4})\b/gu;

/** A permanent id of a greeting, wherever it stands in a text. */
const PERMANENT_ID = /\b\d{4}-\d{2}\/[a-z0-9-]+\/[a-z0-9-]+\b/;

/** The permanent id that a text names; null where it names none. */
export const permanentIdIn = (text: string): string | null => text.match(PERMANENT_ID)?.[0] ?? null;

/** What a message asks: its text without quotations, code, spoilers, mentions and links. */
export function askedText(message: string): string {
  const text = message.slice(0, MAX_QUESTION);
  const asked = text.replace(CODED_YEAR, '$1');
  return NOT_ASKED.reduce((rest, part) => rest.replace(part, ' '), asked)
    .replace(/[-=]+>|→|⇒|➡/gu, ' to ')
    .replace(YEARS_APART, (text, first, last) =>
      Number(last) - Number(first) > 1 ? `${first} to ${last}` : text,
    )
    .trim();
}
