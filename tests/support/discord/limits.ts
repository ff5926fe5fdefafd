import { componentsV2, everyComponent } from './components.ts';
import type { Loose } from './loose.ts';
import { absent, list, loose, numeral, text } from './loose.ts';

const maxTextCharacters = 4000;
const maxTextBytes = 10_170;
const bytesPerDisplay = 12;
const maxComponents = 40;
const maxCommandCharacters = 8000;
const newerTypes = new Set<unknown>([9, 10, 11, 12, 13, 14, 17]);
const selectTypes = new Set<unknown>([3, 5, 6, 7, 8]);
const chatName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Whether a body edits a message, and with what flags that message stands. */
export interface MessageContext {
  edit: boolean;
  storedFlags?: number | undefined;
}

/** Lists the limits a message body breaks that Discord's published schemas do not state. */
export function messageLimits(body: unknown, context: MessageContext): string[] {
  const payload = loose(body);
  return [
    ...mentionFaults(payload),
    ...shapeFaults(payload, context),
    ...componentFaults(payload.components),
    ...mediaFaults(payload),
  ];
}

/** Lists the limits an interaction callback breaks that Discord's published schemas do not state. */
export function callbackLimits(body: unknown, storedFlags?: number): string[] {
  const { type, data } = loose(body);
  if (type === 4) return messageLimits(data, { edit: false });
  if (type === 7) return messageLimits(data, { edit: true, storedFlags });
  if (type === 8) return [...choiceFaults('data.choices', loose(data).choices), ...needChoices(data)];
  if (type === 9) return formFaults(data);
  return [];
}

/** Lists the limits a command, or a list of commands, breaks that the published schemas do not state. */
export function commandLimits(body: unknown): string[] {
  const commands = Array.isArray(body) ? body.map(loose) : [loose(body)];
  return [
    ...when(commands.length > 100, 'commands: more than 100'),
    ...repeats(
      'commands',
      commands.map((command) => `${command.type ?? 1} ${text(command.name)}`),
    ),
    ...commands.flatMap(commandFaults),
  ];
}

function mentionFaults({ allowed_mentions }: Loose): string[] {
  if (absent(allowed_mentions)) return ['allowed_mentions: missing'];
  const { parse, users, roles, replied_user } = loose(allowed_mentions);
  return [
    ...when(!Array.isArray(parse) || parse.length > 0, 'allowed_mentions.parse: not []'),
    ...when(list(users).length > 0, 'allowed_mentions.users: not empty'),
    ...when(list(roles).length > 0, 'allowed_mentions.roles: not empty'),
    ...when(!absent(replied_user) && replied_user !== false, 'allowed_mentions.replied_user: not false'),
  ];
}

function shapeFaults(payload: Loose, context: MessageContext): string[] {
  const flags = numeral(payload.flags) | (context.storedFlags ?? 0);
  const newer = everyComponent(payload.components).some((component) => newerTypes.has(component.type));
  const trusted = context.edit && context.storedFlags === undefined && newer;
  if ((flags & componentsV2) !== 0 || trusted) return newerFaults(payload, context);
  const rows = list(payload.components);
  return [
    ...when(newer, 'components: these need the Components V2 flag'),
    ...when(rows.length > 5, 'components: more than 5 rows'),
    ...when(rows.some((row) => loose(row).type !== 1) && !newer, 'components: not a row'),
    ...when(text(payload.content).length > 2000, 'content: more than 2000 characters'),
    ...when(!context.edit && isEmpty(payload), 'body: empty message'),
  ];
}

function newerFaults(payload: Loose, { edit }: MessageContext): string[] {
  return [
    ...when(text(payload.content) !== '', 'content: not with Components V2'),
    ...when(list(payload.embeds).length > 0, 'embeds: not with Components V2'),
    ...when(list(payload.sticker_ids).length > 0, 'sticker_ids: not with Components V2'),
    ...when(!absent(payload.poll), 'poll: not with Components V2'),
    ...when(
      list(payload.components).length === 0 && !(edit && absent(payload.components)),
      'components: none',
    ),
  ];
}

function isEmpty({ content, embeds, components, attachments, sticker_ids, poll }: Loose): boolean {
  const lists = [embeds, components, attachments, sticker_ids];
  return text(content).trim() === '' && absent(poll) && lists.every((entries) => list(entries).length === 0);
}

function componentFaults(components: unknown): string[] {
  const all = everyComponent(components);
  const displays = all.filter((component) => component.type === 10).map(({ content }) => text(content));
  const characters = displays.reduce((sum, content) => sum + content.length, 0);
  const bytes = displays.reduce((sum, content) => sum + Buffer.byteLength(content) + bytesPerDisplay, 0);
  return [
    ...when(all.length > maxComponents, `components: ${all.length} of ${maxComponents}`),
    ...when(characters > maxTextCharacters, `text: ${characters} characters of ${maxTextCharacters}`),
    ...when(bytes > maxTextBytes, `text: ${bytes} bytes of ${maxTextBytes}`),
    ...when(
      displays.some((content) => content.trim() === ''),
      'text: an empty display',
    ),
    ...idFaults(all),
    ...all.flatMap(oneComponentFaults),
  ];
}

/** A picture that is shown must be sent along, and a file that is sent along be shown. */
function mediaFaults({ components, attachments }: Loose): string[] {
  const items = everyComponent(components).flatMap((component) => list(component.items).map(loose));
  const shown = items.map(({ media }) => text(loose(media).url));
  const names = list(attachments).map((entry) => text(loose(entry).filename));
  const sent = names.filter(Boolean).map((name) => `attachment://${name}`);
  // Beside plain text every file is shown.
  const mustShow = list(components).length > 0;
  return [
    ...shown
      .filter((url) => url.startsWith('attachment://') && !sent.includes(url))
      .map((url) => `media: ${url} is not sent along`),
    ...sent.filter((url) => mustShow && !shown.includes(url)).map((url) => `media: ${url} is shown nowhere`),
    ...items.flatMap(({ description }) =>
      absent(description) ? [] : lengthFaults('media description', description, 1024),
    ),
  ];
}

function formFaults(form: unknown): string[] {
  const { components } = loose(form);
  const inputs = everyComponent(components).filter(({ type }) => type === 4);
  return [
    ...when(list(components).length > 5, 'form: more than 5 components'),
    ...when(
      inputs.some(({ value, max_length }) => text(value).length > numeral(max_length ?? 4000)),
      'form: a value above max_length',
    ),
    ...idFaults(everyComponent(components)),
  ];
}

function idFaults(all: readonly Loose[]): string[] {
  const customIds = all.map((component) => component.custom_id).filter((id) => !absent(id));
  const ids = all.map((component) => component.id).filter((id) => !absent(id) && id !== 0);
  return [
    ...repeats('custom_id', customIds.map(text)),
    ...customIds.flatMap((id) => lengthFaults('custom_id', id, 100)),
    ...repeats('id', ids.map(String)),
  ];
}

function oneComponentFaults(component: Loose): string[] {
  if (component.type === 1) return rowFaults(component);
  if (component.type === 2) return buttonFaults(component);
  if (component.type === 3) return selectFaults(component);
  return [];
}

function rowFaults(row: Loose): string[] {
  const types = list(row.components).map((entry) => loose(entry).type);
  const selects = types.filter((type) => selectTypes.has(type)).length;
  return [
    ...when(types.length === 0, 'row: empty'),
    ...when(types.length > 5, 'row: more than 5 buttons'),
    ...when(selects > 0 && types.length > 1, 'row: a select menu must stand alone'),
  ];
}

function buttonFaults({ style, custom_id, url, label, emoji, sku_id }: Loose): string[] {
  const premium = style === 6;
  const link = style === 5;
  return [
    ...when(link && (absent(url) || !absent(custom_id)), 'button: a link has a url and no custom_id'),
    ...when(!link && !premium && (absent(custom_id) || !absent(url)), 'button: custom_id and no url'),
    ...when(premium !== !absent(sku_id), 'button: sku_id goes with the premium style'),
    ...when(!premium && text(label) === '' && absent(emoji), 'button: no label and no emoji'),
    ...when(text(label).length > 80, 'button: label above 80 characters'),
  ];
}

function selectFaults({ options, min_values, max_values }: Loose): string[] {
  const entries = list(options).map(loose);
  const most = max_values === undefined ? 1 : numeral(max_values);
  const chosen = entries.filter((entry) => entry.default === true).length;
  return [
    ...when(entries.length === 0 || entries.length > 25, `select: ${entries.length} options`),
    ...when(most > entries.length || numeral(min_values) > most, 'select: min_values, max_values'),
    ...when(chosen > most, 'select: more defaults than max_values'),
    ...repeats(
      'select value',
      entries.map(({ value }) => text(value)),
    ),
    ...entries.flatMap(({ value }) => lengthFaults('select value', value, 100)),
    ...entries.flatMap(({ label }) => lengthFaults('select label', label, 100)),
    ...when(
      entries.some(({ description }) => text(description).length > 100),
      'select description: above 100 characters',
    ),
  ];
}

function choiceFaults(where: string, choices: unknown): string[] {
  const entries = list(choices).map(loose);
  return [
    ...when(entries.length > 25, `${where}: ${entries.length} of 25`),
    ...entries.flatMap(({ name }) => lengthFaults(`${where} name`, name, 100)),
    ...entries.flatMap(({ value }) =>
      typeof value === 'number' ? [] : lengthFaults(`${where} value`, value, 100),
    ),
  ];
}

function needChoices(data: unknown): string[] {
  return when(!Array.isArray(loose(data).choices), 'data.choices: missing');
}

function commandFaults(command: Loose): string[] {
  const chat = absent(command.type) || command.type === 1;
  const where = `command ${text(command.name)}`;
  return [
    ...(chat ? nameFaults(where, command) : lengthFaults(`${where} name`, command.name, 32)),
    ...(chat ? describeFaults(where, command) : []),
    ...when(!chat && text(command.description) !== '', `${where}: a menu command has no description`),
    ...when(list(command.integration_types).length === 0, `${where}: integration_types missing`),
    ...when(list(command.contexts).length === 0, `${where}: contexts missing`),
    ...when(commandSize(command) > maxCommandCharacters, `${where}: more than 8000 characters`),
    ...optionsFaults(where, command.options),
  ];
}

function optionsFaults(where: string, options: unknown): string[] {
  const entries = list(options).map(loose);
  const needed = entries.map((entry) => entry.required === true);
  return [
    ...when(entries.length > 25, `${where}: ${entries.length} options of 25`),
    ...repeats(
      `${where} option`,
      entries.map(({ name }) => text(name)),
    ),
    ...when(
      needed.lastIndexOf(true) > needed.indexOf(false) && needed.includes(false),
      `${where}: required last`,
    ),
    ...entries.flatMap((entry) => optionFaults(`${where} option ${text(entry.name)}`, entry)),
  ];
}

function optionFaults(where: string, option: Loose): string[] {
  const choices = list(option.choices);
  return [
    ...nameFaults(where, option),
    ...describeFaults(where, option),
    ...choiceFaults(`${where} choices`, choices),
    ...repeats(
      `${where} choice`,
      choices.map((choice) => text(loose(choice).name)),
    ),
    ...when(option.autocomplete === true && choices.length > 0, `${where}: autocomplete with choices`),
    ...optionsFaults(where, option.options),
  ];
}

function nameFaults(where: string, { name, name_localizations }: Loose): string[] {
  const names = [text(name), ...Object.values(loose(name_localizations)).map(text)];
  return names
    .filter((entry) => !chatName.test(entry) || entry !== entry.toLowerCase())
    .map((entry) => `${where}: name ${JSON.stringify(entry)}`);
}

function describeFaults(where: string, { description, description_localizations }: Loose): string[] {
  const descriptions = [description, ...Object.values(loose(description_localizations))];
  return descriptions.flatMap((entry) => lengthFaults(`${where} description`, entry, 100));
}

function commandSize({ name, description, value, options, choices }: Loose): number {
  const own = [name, description, value].reduce<number>((sum, entry) => sum + text(entry).length, 0);
  const nested = [...list(options), ...list(choices)].map((entry) => commandSize(loose(entry)));
  return nested.reduce((sum, size) => sum + size, own);
}

function lengthFaults(where: string, value: unknown, most: number): string[] {
  const { length } = text(value);
  return when(length < 1 || length > most, `${where}: ${length} characters of 1-${most}`);
}

function repeats(where: string, values: readonly string[]): string[] {
  const again = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(again)].map((value) => `${where}: ${JSON.stringify(value)} more than once`);
}

function when(broken: boolean, fault: string): string[] {
  return broken ? [fault] : [];
}
