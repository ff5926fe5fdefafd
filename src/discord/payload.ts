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
import type { Action, Cite, Item, Picture, Reply, ReplyLine } from '../render/reply.ts';
import { type Language, type Texts, textsIn } from '../render/texts/index.ts';
import { CHANGE_SELECT, idOf, OPEN_SELECT, REMOVE } from './ids.ts';
import {
  BYTES_A_DISPLAY,
  clip,
  MAX_ALT_TEXT,
  MAX_BUTTON_LABEL,
  MAX_BUTTON_ROWS,
  MAX_BUTTONS_IN_ROW,
  MAX_BYTES,
  MAX_OPTION_TEXT,
  MAX_PLACEHOLDER,
  MAX_SELECT_OPTIONS,
  MAX_TEXT,
} from './limits.ts';

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
      const cut = shown.length === 0 ? fitting(lines, budget, texts.moreLines) : [];
      if (cut.length > 0) shown.push(cut.join('\n'));
      break;
    }
    shown.push(text);
    links = after;
  }
  return { shown, links };
}

const textDisplay = (lines: readonly string[]): APIComponentInContainer[] =>
  lines.length > 0 ? [{ type: ComponentType.TextDisplay, content: lines.join('\n') }] : [];

function openSelect(items: readonly Item[], language: Language): APIComponentInContainer[] {
  const options = items.flatMap(({ opens }) => {
    const value = opens && idOf(opens.question, language);
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
    placeholder: textsIn(language).openOne,
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

/** A select for each thing of the reading that can be changed; its default is the question answered. */
const changeSelects = ({ corrections, language }: Reply): APIComponentInContainer[] =>
  corrections.flatMap(({ label, options }, at) => {
    if (options.length < 2) return [];
    const select = {
      type: ComponentType.StringSelect as const,
      custom_id: `${CHANGE_SELECT}${at}`,
      placeholder: clip(label, MAX_PLACEHOLDER),
      options: options.map((option) => ({
        label: clip(option.label, MAX_OPTION_TEXT),
        value: idOf(option.question, language) ?? '',
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

function buttonRows(
  actions: readonly Action[],
  language: Language,
  last: readonly APIButtonComponentWithCustomId[],
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const leading = actions.flatMap(({ label, question }): APIButtonComponentWithCustomId[] => {
    const id = idOf(question, language);
    return id ? [buttonOf(label, id)] : [];
  });
  const buttons = [...leading.slice(0, MAX_BUTTON_ROWS * MAX_BUTTONS_IN_ROW - last.length), ...last];
  const rows = [];
  for (let at = 0; at < buttons.length; at += MAX_BUTTONS_IN_ROW) {
    rows.push({
      type: ComponentType.ActionRow as const,
      components: buttons.slice(at, at + MAX_BUTTONS_IN_ROW),
    });
  }
  return rows;
}

const buttonOf = (label: string, id: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: clip(label, MAX_BUTTON_LABEL),
  custom_id: id,
});

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
/** The most room kept for the first entry while what comes before it is laid out: a long lead is cut before it. */
const FIRST_ITEM_RESERVE = 900;

/** How many characters the first entry takes, with its links. */
const firstLength = ({ items: [first] }: Reply): number =>
  first ? itemLines(first, new Links()).join('\n').length : 0;

/** The most room kept for the notes while entries are laid out: they limit the answer and belong beside it. */
const NOTE_RESERVE = 500;

/** The name of the file that a reply's picture is sent as. */
export const PICTURE_FILE = 'timeline.png';

/** The picture that is sent along, with its alternative text. */
const gallery = (picture: Picture | null): APIComponentInContainer[] =>
  picture
    ? [
        {
          type: ComponentType.MediaGallery,
          items: [
            {
              media: { url: `attachment://${PICTURE_FILE}` },
              description: clip(picture.alt, MAX_ALT_TEXT),
            },
          ],
        },
      ]
    : [];

/** What a surface adds to a reply. */
export interface Extras {
  /** A way to take the reply away again; a private one has Discord's own. */
  readonly removable?: boolean;
  /** The commands, for the reply that tells what can be asked: each in Discord's own markup, with what it does. */
  readonly commands?: readonly string[];
}

/** Lays a reply out as one message: a container with the picture, the text, the selects and the buttons. */
export function componentsOf(
  reply: Reply,
  { removable = false, commands = [] }: Extras = {},
): [APIContainerComponent] {
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
  const first = 'x'.repeat(Math.min(FIRST_ITEM_RESERVE, firstLength(reply)));
  budget.take(first);
  const head = [...headLines(reply, texts, budget, opening), ...commandLines(commands, texts, budget)];
  budget.give(first);
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
        ...gallery(reply.picture),
        ...textDisplay(head),
        ...textDisplay(items),
        ...textDisplay(foot),
        ...openSelect(reply.items.slice(0, items.length), reply.language),
        ...buttonRows(
          [...pageActions(reply, texts, items.length), ...reply.actions],
          reply.language,
          removable ? [buttonOf(texts.action.remove, REMOVE)] : [],
        ),
        ...changeSelects(reply),
      ],
    },
  ];
}

const commandLines = (commands: readonly string[], texts: Texts, budget: Budget): string[] =>
  commands.length > 0 ? fitting([`**${texts.commands}**`, ...commands], budget, texts.moreLines) : [];
