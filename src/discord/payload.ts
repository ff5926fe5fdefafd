/** Reply → message: Discord's components within its limits. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  escapeMarkdown,
} from 'discord.js';
import { addressOf } from '../address.ts';
import { type Question, skipTo } from '../question.ts';
import { questionAt } from '../read/address.ts';
import type { Action, Cite, Correction, Item, Reply, ReplyLine } from '../render/reply.ts';
import { type Texts, textsIn } from '../render/texts/index.ts';
import {
  BYTES_A_DISPLAY,
  clip,
  MAX_BUTTON_LABEL,
  MAX_BUTTON_ROWS,
  MAX_BUTTONS_IN_ROW,
  MAX_BYTES,
  MAX_OPTION_TEXT,
  MAX_PLACEHOLDER,
  MAX_SELECT_OPTIONS,
  MAX_TEXT,
} from './limits.ts';

/** The id of the select that opens one entry; its values are addresses. */
export const OPEN_SELECT = 'open';

/** Begins the id of a select that changes the reading; its values are addresses, and the picked one is in force. */
const CHANGE_SELECT = 'change';

/** Text displays of a reply: what comes first, the entries, the notes. */
const DISPLAYS = 3;

/** What text may still take. Both of Discord's limits count, as characters of some scripts are three bytes. */
class Budget {
  #characters = MAX_TEXT;
  #bytes = MAX_BYTES - DISPLAYS * BYTES_A_DISPLAY;

  /** Takes the room for a text and the line break before it; false, and nothing taken, where it does not fit. */
  take(text: string): boolean {
    const characters = text.length + 1;
    const bytes = Buffer.byteLength(text) + 1;
    if (characters > this.#characters || bytes > this.#bytes) return false;
    this.#characters -= characters;
    this.#bytes -= bytes;
    return true;
  }

  /** Gives room back that was held for a text. */
  give(text: string): void {
    this.#characters += text.length + 1;
    this.#bytes += Buffer.byteLength(text) + 1;
  }
}

/** Text of the archive as Discord shows it letter by letter. */
const plain = (text: string): string => escapeMarkdown(text, { maskedLink: true });

/**
 * A block that Discord shows letter by letter. Nothing inside can close it: what would, is parted by a character
 * without width (U+200B).
 */
const codeBlock = (text: string): string => `\`\`\`\n${text.replace(/``(?=`)/g, '``\u200B')}\n\`\`\``;

/**
 * Sources as links, each address once in a message: a page that forty entries rest on would else take the room of
 * ten of them.
 */
class Links {
  readonly #linked: Set<string>;

  constructor(linked: Iterable<string> = []) {
    this.#linked = new Set(linked);
  }

  /** What has been linked so far, for a text that may not fit. */
  copy(): Links {
    return new Links(this.#linked);
  }

  #link({ label, url }: Cite): string {
    if (!url || this.#linked.has(url) || !URL.canParse(url)) return plain(label);
    this.#linked.add(url);
    return `[${plain(label)}](<${new URL(url).href}>)`;
  }

  line({ text, cites, code, link }: ReplyLine): string {
    if (code) return codeBlock(text);
    if (link) return `[${plain(text)}](<${link}>)`;
    const links = cites.map((cite) => this.#link(cite));
    return links.length > 0 ? `${plain(text)} (${links.join('; ')})` : plain(text);
  }
}

/** The lines that fit, and where some do not, a line that says how many. */
function fitting(lines: readonly string[], budget: Budget, more: (count: number) => string): string[] {
  const reserve = more(lines.length);
  if (!budget.take(reserve)) return [];
  const kept: string[] = [];
  for (const line of lines) {
    if (!budget.take(line)) break;
    kept.push(line);
  }
  if (kept.length === lines.length) {
    budget.give(reserve);
    return kept;
  }
  return [...kept, more(lines.length - kept.length)];
}

const quiet = (text: string): string => `-# ${text}`;

function headLines(reply: Reply, texts: Texts, budget: Budget, links: Links): string[] {
  const head = [`## ${plain(reply.heading)}`, quiet(plain(texts.readAs(reply.reading)))];
  for (const line of head) budget.take(line);
  return [
    ...head,
    ...fitting(
      reply.lead.map((line) => links.line(line)),
      budget,
      texts.moreLines,
    ),
  ];
}

/** The lines of an entry; a block of code is one of them, and is not torn. */
const itemLines = ({ heading, title, lines }: Item, links: Links): string[] => [
  ...(heading ? [`### ${plain(heading)}`] : []),
  `**${plain(title)}**`,
  ...lines.map((line) => (line.code ? links.line(line) : `- ${links.line(line)}`)),
];

/** As many entries as fit, from the first on; one that alone is too long loses its last lines, and says so. */
function itemTexts(
  items: readonly Item[],
  texts: Texts,
  budget: Budget,
  before: Links,
): { shown: string[]; links: Links } {
  const shown: string[] = [];
  let links = before;
  for (const item of items.slice(0, MAX_SELECT_OPTIONS)) {
    const after = links.copy();
    const lines = itemLines(item, after);
    const text = lines.join('\n');
    if (!budget.take(text)) {
      if (shown.length === 0) shown.push(fitting(lines, budget, texts.moreLines).join('\n'));
      break;
    }
    shown.push(text);
    links = after;
  }
  return { shown, links };
}

const textDisplay = (lines: readonly string[]): APIComponentInContainer[] =>
  lines.length > 0 ? [{ type: ComponentType.TextDisplay, content: lines.join('\n') }] : [];

function openSelect(items: readonly Item[], texts: Texts): APIComponentInContainer[] {
  const options = items.flatMap(({ opens }) => {
    const value = opens && addressOf(opens.question);
    if (!value) return [];
    return [
      {
        label: clip(opens.label, MAX_OPTION_TEXT),
        description: clip(opens.description, MAX_OPTION_TEXT),
        value,
      },
    ];
  });
  if (options.length === 0) return [];
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: OPEN_SELECT,
    placeholder: texts.openOne,
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

/** A select for each thing of the reading that can be changed; its default is the question answered. */
const changeSelects = (corrections: readonly Correction[]): APIComponentInContainer[] =>
  corrections.flatMap(({ label, options }, at) => {
    if (options.length < 2) return [];
    const select = {
      type: ComponentType.StringSelect as const,
      custom_id: `${CHANGE_SELECT}${at}`,
      placeholder: clip(label, MAX_PLACEHOLDER),
      options: options.map((option) => ({
        label: clip(option.label, MAX_OPTION_TEXT),
        value: addressOf(option.question) ?? '',
        default: option.current,
      })),
    };
    return [{ type: ComponentType.ActionRow, components: [select] }];
  });

/** The question of the entries that are left; null where there are none, or no button can carry it. */
function questionOfRest(reply: Reply, shown: number): Question | null {
  if (reply.items.length <= shown || !('skip' in reply.question)) return null;
  const question = skipTo(reply.question, reply.skipped + shown);
  return addressOf(question) === null ? null : question;
}

/** The ways on through a list that is longer than a message. */
function pageActions(reply: Reply, texts: Texts, shown: number): Action[] {
  const rest = questionOfRest(reply, shown);
  return [
    ...(reply.skipped > 0 ? [{ label: texts.fromStart, question: skipTo(reply.question, 0) }] : []),
    ...(rest ? [{ label: texts.next(reply.items.length - shown), question: rest }] : []),
  ];
}

function buttonRows(actions: readonly Action[]): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const buttons = actions.flatMap(({ label, question }): APIButtonComponentWithCustomId[] => {
    const address = addressOf(question);
    if (!address) return [];
    return [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: clip(label, MAX_BUTTON_LABEL),
        custom_id: address,
      },
    ];
  });
  const rows = [];
  for (
    let at = 0;
    at < Math.min(buttons.length, MAX_BUTTON_ROWS * MAX_BUTTONS_IN_ROW);
    at += MAX_BUTTONS_IN_ROW
  ) {
    rows.push({
      type: ComponentType.ActionRow as const,
      components: buttons.slice(at, at + MAX_BUTTONS_IN_ROW),
    });
  }
  return rows;
}

/** What a page of a list says of itself: where it stands, and what no button can reach. */
function pageLines(reply: Reply, texts: Texts, shown: number): string[] {
  if (shown === reply.total) return [];
  const left = reply.items.length - shown;
  return [
    quiet(texts.shown(reply.skipped + 1, reply.skipped + shown, reply.total)),
    ...(left > 0 && !questionOfRest(reply, shown) ? [quiet(texts.unreachable(left))] : []),
  ];
}

/** Room kept for what the foot of a message says beside its notes. */
const FOOT_RESERVE = 'x'.repeat(240);
/** The most room kept for the notes while entries are laid out: they limit the answer and belong beside it. */
const NOTE_RESERVE = 500;

/** Lays a reply out as one message: a container with the text, the select and the buttons. */
export function componentsOf(reply: Reply): [APIContainerComponent] {
  const texts = textsIn(reply.language);
  const budget = new Budget();
  budget.take(FOOT_RESERVE);
  // The notes stand on the first page of a list; the others have the room for more entries.
  const notes = reply.skipped === 0 ? reply.notes : [];
  const opening = new Links();
  const reserve = notes
    .map((note) => quiet(opening.copy().line(note)))
    .join('\n')
    .slice(0, NOTE_RESERVE);
  budget.take(reserve);
  const head = headLines(reply, texts, budget, opening);
  const { shown: items, links } = itemTexts(reply.items, texts, budget, opening);
  budget.give(reserve);
  const foot = [
    ...pageLines(reply, texts, items.length),
    ...fitting(
      notes.map((note) => quiet(links.line(note))),
      budget,
      (count) => quiet(texts.moreNotes(count)),
    ),
    quiet(plain(reply.footer)),
  ];
  return [
    {
      type: ComponentType.Container,
      components: [
        ...textDisplay(head),
        ...textDisplay(items),
        ...textDisplay(foot),
        ...openSelect(reply.items.slice(0, items.length), texts),
        ...buttonRows([...pageActions(reply, texts, items.length), ...reply.actions]),
        ...changeSelects(reply.corrections),
      ],
    },
  ];
}

/** The question that a pressed button or a picked entry carries; null for one of another version, or of none. */
export const questionOfPress = (id: string, values: readonly string[]): Question | null =>
  questionAt(id === OPEN_SELECT || id.startsWith(CHANGE_SELECT) ? (values[0] ?? '') : id);

/**
 * The question that a message of ours answers, which its selects tell as the choice in force, and under a greeting the
 * button that leads to its citation; null where none does.
 */
export function questionShown(components: readonly unknown[]): Question | null {
  const picked = firstIn(components, (node) => (node['default'] === true ? questionIn(node['value']) : null));
  if (picked) return picked;
  const cited = firstIn(components, (node) => {
    const question = questionIn(node['custom_id']);
    return question?.kind === 'cite' ? question : null;
  });
  return cited && { kind: 'greeting', id: cited.id };
}

const questionIn = (id: unknown): Question | null => (typeof id === 'string' ? questionAt(id) : null);

/** What is found first in some components, wherever it stands. */
function firstIn<Found>(
  node: unknown,
  find: (node: Readonly<Record<string, unknown>>) => Found | null,
): Found | null {
  if (typeof node !== 'object' || node === null) return null;
  const found = find(node as Readonly<Record<string, unknown>>);
  if (found !== null) return found;
  for (const part of Object.values(node)) {
    const deeper = firstIn(part, find);
    if (deeper !== null) return deeper;
  }
  return null;
}
