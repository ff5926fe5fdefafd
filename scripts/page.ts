/** A question and the reply to it as a page of Discord-looking messages, made of web components from `node_modules`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIComponentInContainer, type APIStringSelectComponent, ComponentType } from 'discord.js';
import { messageOf } from '../src/discord/send.ts';
import { languageOf } from '../src/render/texts/index.ts';
import type { Road } from '../src/road.ts';

/** A picture: its file in `docs/pictures/`, and what it shows the reply to. */
export interface Picture {
  readonly name: string;
  readonly question: string;
}

/** Questions whose replies fit a picture and that show what the bot is for. */
export const PICTURES: readonly Picture[] = [
  { name: 'whether', question: 'was Macron greeted in 2022?' },
  { name: 'greeting', question: 'what did Putin write to Erdogan in 2021?' },
  { name: 'list', question: 'BRICS leaders in 2019' },
  { name: 'compare', question: 'who was new in 2025?' },
  { name: 'timeline', question: 'timeline of Central Asia since 2014' },
  { name: 'russian', question: 'поздравил ли Путин Байдена в 2021 году?' },
];

/** Where the components find one another; a path here is one below the folder of the project. */
const MODULES = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  '@lit/context': '/node_modules/@lit/context/index.js',
};

const COMPONENTS = '/node_modules/@skyra/discord-components-core/dist/index.js';
const FONT = '/node_modules/@fontsource-variable/noto-sans';

/** The font under the name that the components ask for. */
const fontFaces = (): string =>
  readFileSync(join(import.meta.dirname, '..', FONT, 'index.css'), 'utf8')
    .replaceAll('Noto Sans Variable', 'Noto Sans')
    .replaceAll('url(./', `url(${FONT}/`);

/** The container of Discord's newer messages, which the library has no element for, and the space between its parts. */
const STYLE = `
body { margin: 0; background: #313338; }
discord-messages { width: 800px; padding-bottom: 16px; border: 0; background: #313338; }
.container { margin-top: 4px; padding: 14px 16px; border: 1px solid #44464d; border-radius: 8px; background: #2b2d31; }
.picture { display: block; max-width: 100%; border-radius: 6px; }
.container > * + * { margin-top: 10px; }
discord-header { display: block; color: #f2f3f5; }
discord-header[level='2'] { margin: -12px 0 -4px; }
discord-header[level='3'] { margin: -4px 0 -6px; }
.line, discord-unordered-list { display: block; }
discord-unordered-list { margin-bottom: 8px; }
discord-subscript { display: block; margin: 3px 0; }
discord-action-row { font-size: 14px; }
discord-string-select-menu { flex: 1; }
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What stands inside a line of Discord's markdown: an escaped character, a link without a preview, bold text, or none. */
const INLINE =
  /\\(?<letter>[^\w\s]|_)|\[(?<label>(?:\\.|[^\]\\])+)\]\(<(?<url>[^>]+)>\)|\*\*(?<bold>(?:\\.|[^*\\])+)\*\*|(?<text>[^\\[*]+|.)/gsu;

const inlineOf = (markdown: string): string =>
  Array.from(markdown.matchAll(INLINE), ({ groups: { letter, label, url, bold, text } = {} }) => {
    if (label) return `<discord-link href="${escaped(url ?? '')}">${inlineOf(label)}</discord-link>`;
    if (bold) return `<discord-bold>${inlineOf(bold)}</discord-bold>`;
    return escaped(letter ?? text ?? '');
  }).join('');

function lineOf(line: string): string {
  const [, mark = '', rest = line] = line.match(/^(#{1,3}|-#|-) (.*)$/s) ?? [];
  const inside = inlineOf(rest);
  if (mark === '-#') return `<discord-subscript>${inside}</discord-subscript>`;
  if (mark === '-') return `<discord-list-item>${inside}</discord-list-item>`;
  if (mark) return `<discord-header level="${mark.length}">${inside}</discord-header>`;
  return `<span class="line">${inside}</span>`;
}

/** The marks of Discord's markdown that replies use, as the library's elements: headings, small text, lists, bold, links. */
export const markdownToHtml = (markdown: string): string =>
  markdown
    .split('\n')
    .map(lineOf)
    .join('')
    .replace(
      /(?:<discord-list-item>.*?<\/discord-list-item>)+/gs,
      (items) => `<discord-unordered-list>${items}</discord-unordered-list>`,
    );

/** A menu as it looks before anybody opens it: what is picked, or else what it offers. */
const selectOf = ({ options, placeholder = '' }: APIStringSelectComponent): string =>
  `<discord-string-select-menu placeholder="${escaped(
    options.find((option) => option.default)?.label ?? placeholder,
  )}"></discord-string-select-menu>`;

/** What is sent along with a message, as a page can show it, by the address that the message names it by. */
type Attached = ReadonlyMap<string, string>;

function partOf(part: APIComponentInContainer, attached: Attached): string {
  if (part.type === ComponentType.MediaGallery)
    return part.items
      .map(
        ({ media, description }) =>
          `<img class="picture" src="${attached.get(media.url) ?? ''}" alt="${escaped(description ?? '')}">`,
      )
      .join('');
  if (part.type === ComponentType.TextDisplay) return `<div>${markdownToHtml(part.content)}</div>`;
  if (part.type !== ComponentType.ActionRow)
    throw new Error(`no picture of a component of type ${part.type}`);
  const inside = part.components.map((component) => {
    if (component.type === ComponentType.StringSelect) return selectOf(component);
    if (component.type === ComponentType.Button && 'label' in component)
      return `<discord-button type="secondary">${escaped(component.label ?? '')}</discord-button>`;
    throw new Error(`no picture of a component of type ${component.type}`);
  });
  return `<discord-action-row>${inside.join('')}</discord-action-row>`;
}

const avatarOf = (colour: string, drawing: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${drawing}</svg>`,
  )}`;
const ASKER = avatarOf(
  '#5c6b7a',
  '<g fill="#dfe3e8"><circle cx="20" cy="16" r="7"/><path d="M6 40a14 14 0 0 1 28 0z"/></g>',
);
const BOT = avatarOf(
  '#1f5f4a',
  '<g fill="none" stroke="#f3ead2" stroke-width="2.4" stroke-linejoin="round"><path d="M9 13h22v15H9z"/><path d="m9 13 11 9 11-9"/></g>',
);

/** The page of a question: the message that asks, and the reply as it is sent to Discord. */
export async function pageOf(question: string, road: Road): Promise<string> {
  const language = languageOf(road.languageIn(question) ?? 'en');
  const { components, files } = await messageOf(road.reply(road.read(question), language));
  const [container] = components;
  const attached: Attached = new Map(
    files.map(({ name, attachment }) => [
      `attachment://${name}`,
      `data:image/png;base64,${attachment.toString('base64')}`,
    ]),
  );
  const asked = `<discord-mention>Greetings</discord-mention> ${escaped(question)}`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${escaped(question)}</title>
<style>${fontFaces()}${STYLE}</style>
<script type="importmap">${JSON.stringify({ imports: MODULES })}</script>
<script type="module" src="${COMPONENTS}"></script>
<discord-messages>
<discord-message author="reader" avatar="${ASKER}" timestamp="">${asked}</discord-message>
<discord-message author="Greetings" avatar="${BOT}" timestamp="" bot><discord-reply slot="reply" author="reader" avatar="${ASKER}">${asked}</discord-reply><div class="container">${container.components.map((part) => partOf(part, attached)).join('')}</div></discord-message>
</discord-messages>
</html>
`;
}
