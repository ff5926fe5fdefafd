/** Commands → Discord: written only where what is registered differs from what should be. */
import { isDeepStrictEqual } from 'node:util';
import { REST, Routes } from 'discord.js';
import { localized } from '../../commands/localized.ts';
import type { CommandList } from './bot.ts';

/** Where commands are registered: for one server, or (null) everywhere. */
export interface Registry {
  readonly rest: REST;
  readonly applicationId: string;
  readonly guildId: string | null;
}

type Loose = Readonly<Record<string, unknown>>;

/** Fields of a definition that only global commands have; Discord leaves them out of a server's. */
const GLOBAL_FIELDS = ['contexts', 'integration_types'];

/** Fields by which two commands are compared; the rest (ids, versions, defaults) is Discord's own. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  ...GLOBAL_FIELDS,
];
const OPTION_FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
];

/** Discord gives back neither false nor empty; both mean the field is not set. */
const isSet = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== false &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);

const pick = (from: Loose, fields: readonly string[]): Loose =>
  Object.fromEntries(fields.flatMap((field) => (isSet(from[field]) ? [[field, from[field]]] : [])));

function comparable(command: Loose, global: boolean): Loose {
  const fields = global ? FIELDS : FIELDS.filter((field) => !GLOBAL_FIELDS.includes(field));
  const options = (command['options'] as readonly Loose[] | undefined) ?? [];
  return { ...pick(command, fields), options: options.map(comparableOption) };
}

const comparableOption = (option: Loose): Loose => {
  const choices = (option['choices'] as readonly Loose[] | undefined) ?? [];
  return {
    ...pick(option, OPTION_FIELDS),
    choices: choices.map((choice) => pick(choice, ['name', 'value'])),
  };
};

/**
 * What has to change so that the registered commands are the wanted ones, a line each; empty where they are.
 * `global` tells whether they are registered everywhere or for one server.
 */
export function differences(
  wanted: readonly Loose[],
  registered: readonly Loose[],
  global: boolean,
): string[] {
  const old = new Map(registered.map((command) => [nameOf(command), command]));
  const names = new Set(wanted.map(nameOf));
  return [
    ...wanted.flatMap((command) => {
      const known = old.get(nameOf(command));
      if (!known) return [`+ ${nameOf(command)}`];
      return changedFields(comparable(command, global), comparable(known, global)).map(
        (field) => `~ ${nameOf(command)}: ${field}`,
      );
    }),
    ...[...old.keys()].filter((name) => !names.has(name)).map((name) => `- ${name}`),
  ];
}

/** A command as its menu has it: `/greetings`, or the title in the menu of a message. */
const nameOf = ({ type, name }: Loose): string => (type === 3 ? String(name) : `/${String(name)}`);

const changedFields = (wanted: Loose, known: Loose): string[] =>
  [...new Set([...Object.keys(wanted), ...Object.keys(known)])].filter(
    (field) => !isDeepStrictEqual(wanted[field], known[field]),
  );

/** What registering came to: what had to change, and the ids of the commands by name. */
export interface Registered {
  readonly changes: readonly string[];
  readonly ids: ReadonlyMap<string, string>;
}

/** Compares with Discord and writes all commands where they differ (unless `dryRun`). */
export async function register(
  { commands, messageCommands }: CommandList,
  { rest, applicationId, guildId }: Registry,
  { dryRun = false } = {},
): Promise<Registered> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = [...commands, ...messageCommands].map(({ definition }) => localized(definition));
  const query = new URLSearchParams({ with_localizations: 'true' });
  const before = (await rest.get(route, { query })) as readonly Loose[];
  const changes = differences(wanted, before, guildId === null);
  const writes = changes.length > 0 && !dryRun;
  const after = writes ? ((await rest.put(route, { body: wanted })) as readonly Loose[]) : before;
  return { changes, ids: new Map(after.map(({ name, id }) => [String(name), String(id)])) };
}

/** A REST client for an API and a token, and the id of the application that the token belongs to. */
export async function openRegistry(apiUrl: string, token: string, guildId: string | null): Promise<Registry> {
  const rest = new REST({ api: apiUrl, version: '10' }).setToken(token);
  const application = (await rest.get(Routes.currentApplication())) as { id: string };
  return { rest, applicationId: application.id, guildId };
}
