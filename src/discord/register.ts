/** Commands → Discord: written only where what is registered differs from what should be. */
import { isDeepStrictEqual } from 'node:util';
import { REST, Routes } from 'discord.js';
import type { Command, Definition } from '../../commands/command.ts';

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
const FIELDS = ['type', 'name', 'description', ...GLOBAL_FIELDS];
const OPTION_FIELDS = [
  'type',
  'name',
  'description',
  'required',
  'autocomplete',
  'choices',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
];

/** Discord gives back neither false nor empty; both mean the field is not set. */
const isSet = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0);

const pick = (from: Loose, fields: readonly string[]): Loose =>
  Object.fromEntries(fields.flatMap((field) => (isSet(from[field]) ? [[field, from[field]]] : [])));

function comparable(command: Loose, global: boolean): Loose {
  const fields = global ? FIELDS : FIELDS.filter((field) => !GLOBAL_FIELDS.includes(field));
  const options = (command['options'] as readonly Loose[] | undefined) ?? [];
  return { ...pick(command, fields), options: options.map((option) => pick(option, OPTION_FIELDS)) };
}

/**
 * What has to change so that the registered commands are the wanted ones, a line each; empty where they are.
 * `global` tells whether they are registered everywhere or for one server.
 */
export function differences(
  wanted: readonly Definition[],
  registered: readonly Loose[],
  global: boolean,
): string[] {
  const old = new Map(registered.map((command) => [command['name'], command]));
  const names = new Set(wanted.map(({ name }) => name));
  return [
    ...wanted.flatMap((command) => {
      const known = old.get(command.name);
      if (!known) return [`+ /${command.name}`];
      return changedFields(comparable(command as unknown as Loose, global), comparable(known, global)).map(
        (field) => `~ /${command.name}: ${field}`,
      );
    }),
    ...[...old.keys()].filter((name) => !names.has(String(name))).map((name) => `- /${name}`),
  ];
}

const changedFields = (wanted: Loose, known: Loose): string[] =>
  [...new Set([...Object.keys(wanted), ...Object.keys(known)])].filter(
    (field) => !isDeepStrictEqual(wanted[field], known[field]),
  );

/** Compares with Discord and writes all commands where they differ (unless `dryRun`); gives back the differences. */
export async function register(
  commands: readonly Command[],
  registry: Registry,
  { dryRun = false } = {},
): Promise<string[]> {
  const { rest, applicationId, guildId } = registry;
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = commands.map(({ definition }) => definition);
  const registered = (await rest.get(route)) as readonly Loose[];
  const changes = differences(wanted, registered, guildId === null);
  if (changes.length > 0 && !dryRun) await rest.put(route, { body: wanted });
  return changes;
}

/** A REST client for an API and a token, and the id of the application that the token belongs to. */
export async function openRegistry(apiUrl: string, token: string, guildId: string | null): Promise<Registry> {
  const rest = new REST({ api: apiUrl, version: '10' }).setToken(token);
  const application = (await rest.get(Routes.currentApplication())) as { id: string };
  return { rest, applicationId: application.id, guildId };
}
