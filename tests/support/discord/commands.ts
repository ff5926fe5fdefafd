import { isDeepStrictEqual } from 'node:util';
import { ApiError } from './errors.ts';
import { absent, list, loose, text } from './loose.ts';
import { snowflake } from './snowflakes.ts';

/** A registered command as Discord keeps it. */
export interface Command {
  id: string;
  application_id: string;
  version: string;
  type: number;
  name: string;
  guild_id?: string;
}

/** Keeps the application's commands: the global ones under '' and each guild's under its id. */
export class CommandStore {
  readonly #applicationId: string;
  readonly #scopes = new Map<string, Command[]>();

  constructor(applicationId: string) {
    this.#applicationId = applicationId;
  }

  /** Lists the commands of a scope. */
  all(scope: string): readonly Command[] {
    return this.#scopes.get(scope) ?? [];
  }

  /** Gives a command of a scope by its id. */
  get(scope: string, id: string): Command {
    const command = this.all(scope).find((entry) => entry.id === id);
    if (command === undefined) throw new ApiError(404, 10063, 'Unknown application command');
    return command;
  }

  /** Finds a chat command by its name, in any scope. */
  named(name: string): Command | undefined {
    return [...this.#scopes.values()].flat().find((entry) => entry.name === name && entry.type === 1);
  }

  /** Replaces all commands of a scope; one with a known name keeps its id. */
  replace(scope: string, bodies: readonly unknown[]): readonly Command[] {
    const commands = bodies.map((body) => this.#made(scope, body, this.#known(scope, body)));
    this.#scopes.set(scope, commands);
    return commands;
  }

  /** Adds a command, or overwrites the one of the same name and type. */
  add(scope: string, body: unknown): { command: Command; isNew: boolean } {
    const known = this.#known(scope, body);
    const command = this.#made(scope, body, known);
    const others = this.all(scope).filter((entry) => entry !== known);
    this.#scopes.set(scope, [...others, command]);
    return { command, isNew: known === undefined };
  }

  /** Changes the named fields of a command. */
  change(scope: string, id: string, body: unknown): Command {
    const known = this.get(scope, id);
    const command = this.#made(scope, { ...known, ...loose(body) }, known);
    const commands = this.all(scope).map((entry) => (entry === known ? command : entry));
    this.#scopes.set(scope, commands);
    return command;
  }

  /** Removes a command. */
  remove(scope: string, id: string): void {
    const known = this.get(scope, id);
    this.#scopes.set(
      scope,
      this.all(scope).filter((entry) => entry !== known),
    );
  }

  #known(scope: string, body: unknown): Command | undefined {
    const { name, type } = loose(body);
    return this.all(scope).find((entry) => entry.name === name && entry.type === (type ?? 1));
  }

  #made(scope: string, body: unknown, known: Command | undefined): Command {
    const made: Command = {
      id: known?.id ?? snowflake(),
      application_id: this.#applicationId,
      version: known?.version ?? snowflake(),
      ...commandFields(loose(body), scope),
    };
    return known === undefined || isDeepStrictEqual(made, known) ? made : { ...made, version: snowflake() };
  }
}

/** Takes the localizations out of a command, as Discord does unless they are asked for. */
export function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutLocalizations(entry)]));
}

function commandFields(body: object, scope: string) {
  const { type, name, description, options, contexts, integration_types, ...rest } = loose(body);
  const { name_localizations, description_localizations, default_member_permissions } = rest;
  const permissions = absent(default_member_permissions) ? null : String(default_member_permissions);
  const direct = absent(contexts) || list(contexts).includes(1);
  return {
    default_member_permissions: permissions,
    type: typeof type === 'number' ? type : 1,
    name: text(name),
    name_localizations: name_localizations ?? null,
    description: text(description),
    description_localizations: description_localizations ?? null,
    ...(scope === '' ? { dm_permission: direct } : { guild_id: scope }),
    contexts: scope === '' ? (contexts ?? null) : null,
    integration_types: scope === '' ? (integration_types ?? [0]) : [0],
    nsfw: 'nsfw' in body && body.nsfw === true,
    ...(list(options).length === 0 ? {} : { options: list(options).map(optionFields) }),
  };
}

function optionFields(option: unknown): object {
  const { name, description, options, choices, name_localizations, description_localizations, ...rest } =
    loose(option);
  const kept = Object.entries(rest).filter(([, value]) => !absent(value) && value !== false);
  return {
    ...Object.fromEntries(kept),
    name,
    name_localizations: name_localizations ?? null,
    description,
    description_localizations: description_localizations ?? null,
    ...(list(options).length === 0 ? {} : { options: list(options).map(optionFields) }),
    ...(list(choices).length === 0 ? {} : { choices: list(choices).map(choiceFields) }),
  };
}

function choiceFields(choice: unknown): object {
  const { name, name_localizations, value } = loose(choice);
  return { name, name_localizations: name_localizations ?? null, value };
}
