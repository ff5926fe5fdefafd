import { withoutLocalizations } from './commands.ts';
import { ApiError } from './errors.ts';
import { list, loose } from './loose.ts';
import type { Answer, Call, Params, Route } from './routing.ts';
import { noContent, ok, route } from './routing.ts';
import type { State } from './state.ts';
import { checkBody } from './state.ts';

/** Makes the routes of global and guild commands. */
export function commandRoutes(state: State): Route[] {
  const bases = ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'];
  return bases.flatMap((base) => [
    route(`GET ${base}`, (call) => get(call, state.commands.all(scope(state, call.params)))),
    route(`PUT ${base}`, (call) => replace(state, call)),
    route(`POST ${base}`, (call) => add(state, call)),
    route(`GET ${base}/:command`, (call) => get(call, one(state, call.params))),
    route(`PATCH ${base}/:command`, (call) => change(state, call)),
    route(`DELETE ${base}/:command`, ({ params }) => remove(state, params)),
  ]);
}

function get({ query }: Call, found: unknown): Answer {
  return ok(query.get('with_localizations') === 'true' ? found : withoutLocalizations(found));
}

function replace(state: State, { params, body }: Call): Answer {
  checkBody(state, 'commands', 'replace commands', body);
  return ok(state.commands.replace(scope(state, params), list(body)));
}

function add(state: State, { params, body }: Call): Answer {
  checkBody(state, 'commands', 'create command', body);
  const { command, isNew } = state.commands.add(scope(state, params), body);
  return { status: isNew ? 201 : 200, body: command };
}

function change(state: State, { params, body }: Call): Answer {
  checkBody(state, 'commands', 'edit command', { ...one(state, params), ...loose(body) });
  return ok(state.commands.change(scope(state, params), params.command, body));
}

function remove(state: State, params: Params): Answer {
  state.commands.remove(scope(state, params), params.command);
  return noContent;
}

function one(state: State, params: Params) {
  return state.commands.get(scope(state, params), params.command);
}

function scope(state: State, { application, guild }: Params): string {
  if (application !== state.world.applicationId) throw new ApiError(404, 10002, 'Unknown Application');
  if (guild !== '' && guild !== state.world.guildId) throw new ApiError(403, 50001, 'Missing Access');
  return guild;
}
