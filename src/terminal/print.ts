import { styleText } from 'node:util';
import { addressOf } from '../address.ts';
import { inWords, type Question, skipTo } from '../question.ts';
import type { Action, Cite, Reply, ReplyLine } from '../render/reply.ts';
import { type Language, textsIn } from '../render/texts/index.ts';
import type { Road } from '../road.ts';

/** How parts of a reply are set off; each function gives a text back in colour, or as it is. */
export interface Style {
  heading(text: string): string;
  quiet(text: string): string;
  strong(text: string): string;
}

export const PLAIN: Style = { heading: (text) => text, quiet: (text) => text, strong: (text) => text };

const COLOURED: Style = {
  heading: (text) => styleText('bold', styleText('cyan', text)),
  quiet: (text) => (text === '' ? '' : styleText('dim', text)),
  strong: (text) => styleText('bold', text),
};

/** Colours for a terminal that has them and whose owner did not switch them off (https://no-color.org). */
export const styleFor = (stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): Style =>
  stream.isTTY && !env['NO_COLOR'] ? COLOURED : PLAIN;

const citesText = (cites: readonly Cite[]): string =>
  cites.length > 0 ? ` [${cites.map(({ label }) => label).join('; ')}]` : '';

const lineText = (style: Style, { text, cites, link }: ReplyLine): string =>
  link ? `${text}\n${link}` : `${text}${style.quiet(citesText(cites))}`;

/** A line under the title of an entry; what is to be copied stands at the margin. */
const itemLine = (style: Style, line: ReplyLine): string =>
  line.code ? line.text : `  ${lineText(style, line)}`;

/** Every source of a reply with its address, once. */
function addressLines(style: Style, { lead, items, notes }: Reply): string[] {
  const cites = [...lead, ...items.flatMap((item) => item.lines), ...notes].flatMap((line) => line.cites);
  const byLabel = new Map(
    cites.flatMap(({ label, url }) => (url ? [[`${label}: ${url}`, true] as const] : [])),
  );
  return [...byLabel.keys()].map((text) => style.quiet(`  ${text}`));
}

/** Where a reader can go on to from a reply, in the order of their numbers: first the entries, then what else. */
export const followable = ({ items, actions, corrections }: Reply): Action[] => [
  ...items.flatMap(({ opens }) => (opens ? [opens] : [])),
  ...actions,
  ...corrections.slice(1).flatMap(({ options }) => options.filter(({ current }) => !current)),
];

/** Entries of a list that a page of the chat shows: more would push the answer out of sight. */
const ENTRIES_ON_PAGE = 40;

/** The first page of a long list, from which the next one is a numbered line away. */
export function pageOf(reply: Reply): Reply {
  const left = reply.items.length - ENTRIES_ON_PAGE;
  if (left <= 0) return reply;
  const next = {
    label: textsIn(reply.language).next(left),
    question: skipTo(reply.question, reply.skipped + ENTRIES_ON_PAGE),
  };
  return { ...reply, items: reply.items.slice(0, ENTRIES_ON_PAGE), actions: [next, ...reply.actions] };
}

export interface PrintOptions {
  /** Whether what can be followed bears a number. */
  readonly numbered: boolean;
}

/** The reply to a question in words; a way on to the same question as a picture leads nowhere here. */
export function replyInWords(road: Road, question: Question, language: Language): Reply {
  const asked = inWords(question);
  const reply = road.reply(asked, language);
  const own = addressOf(skipTo(asked, 0));
  const leadsOn = ({ question }: Action): boolean => addressOf(inWords(question)) !== own;
  return own === null ? reply : { ...reply, actions: reply.actions.filter(leadsOn) };
}

/** A reply as plain text: everything it holds, with its sources. */
export function printReply(
  reply: Reply,
  style: Style = PLAIN,
  { numbered }: PrintOptions = { numbered: false },
): string {
  const texts = textsIn(reply.language);
  const ways = followable(reply);
  const number = (action: Action | null): string =>
    numbered && action ? style.quiet(`[${ways.indexOf(action) + 1}] `) : '';
  const items = reply.items.flatMap((item) => [
    '',
    ...(item.heading ? [style.strong(item.heading), ''] : []),
    `${number(item.opens)}${style.strong(item.title)}`,
    ...item.lines.map((line) => itemLine(style, line)),
  ]);
  const shown = texts.shown(reply.skipped + 1, reply.skipped + reply.items.length, reply.total);
  const addresses = addressLines(style, reply);
  const actions = numbered ? reply.actions.map((action) => `${number(action)}${action.label}`) : [];
  return [
    style.heading(reply.heading),
    style.quiet(texts.readAs(reply.reading)),
    '',
    ...reply.lead.map((line) => lineText(style, line)),
    ...items,
    ...(reply.items.length < reply.total ? ['', shown] : []),
    ...section(reply.notes.map((note) => lineText(style, note))),
    ...section(addresses.length > 0 ? [style.quiet(texts.sources), ...addresses] : []),
    ...section(actions),
    ...section(numbered ? changeLines(reply, number) : []),
    '',
    style.quiet(reply.footer),
  ].join('\n');
}

/** What of the reading can be changed: seasons are quicker typed than picked, the rest has numbers. */
function changeLines({ corrections, language }: Reply, number: (action: Action) => string): string[] {
  const texts = textsIn(language);
  const [season, ...others] = corrections;
  return [
    ...(season ? [texts.correct.byTyping(season.label)] : []),
    ...others.map(({ label, options }) => {
      const choices = options
        .filter(({ current }) => !current)
        .map((action) => `${number(action)}${action.label}`);
      return `${label}: ${choices.join('  ')}`;
    }),
  ];
}

const section = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? ['', ...lines] : []);

/** Lets a reader close the pipe early (`… | head`): that ends the program and is no fault of it. */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
