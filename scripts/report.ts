import type { Archive, Season } from '../src/archive/archive.ts';

const HEADINGS = [
  'season',
  'recipients',
  'with text',
  'received',
  'not greeted',
  'left open',
  'sources',
  'coverage',
];

/** How many greetings a season's principals sent to different recipients, and the rest of what it holds. */
function rowOf(archive: Archive, { id, greetings, absences, coverage }: Season): string[] {
  const sent = greetings.filter(({ from }) => archive.principals.has(from.person.id));
  const told = sent.filter(({ summary, quotes }) => summary.length + quotes.length > 0);
  const people = (list: typeof sent): number => new Set(list.map(({ to }) => to.person.id)).size;
  const sources = new Set([
    ...greetings.flatMap((one) => one.sources),
    ...absences.map(({ source }) => source),
  ]);
  const principals = coverage.filter(({ sender }) => archive.principals.has(sender));
  return [
    id,
    String(people(sent)),
    String(people(told)),
    String(greetings.length - sent.length),
    String(absences.filter(({ status }) => status === 'not-greeted').length),
    String(absences.filter(({ status }) => status === 'left-open').length),
    String(sources.size),
    [...new Set(principals.map(({ status }) => status))].join(', ') || 'none',
  ];
}

/** The archive as a table, season by season; in Markdown, so that it can be pasted into the documentation. */
export function reportOf(archive: Archive): string {
  const rows = [HEADINGS, ...archive.seasons.map((season) => rowOf(archive, season))];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = '', ...body] = rows.map(line);
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [head, rule, ...body, '', `${archive.greetings.size} greetings, ${archive.people.size} people`].join(
    '\n',
  );
}
