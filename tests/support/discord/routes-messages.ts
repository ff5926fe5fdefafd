import { ApiError, invalidForm, known } from './errors.ts';
import { loose, text } from './loose.ts';
import { editMessage, makeMessage, referenceTo } from './messages.ts';
import type { Answer, Call, Params, Route } from './routing.ts';
import { noContent, ok, route } from './routing.ts';
import type { State } from './state.ts';
import { checkBody, publish, republish, unpublish } from './state.ts';
import type { Channel, Message } from './types.ts';
import { channelById } from './world.ts';

/** Makes the routes of messages in channels. */
export function messageRoutes(state: State): Route[] {
  const one = '/channels/:channel/messages/:message';
  return [
    route('POST /channels/:channel/messages', (call) => create(state, call)),
    route('POST /channels/:channel/typing', ({ params }) => typing(state, params)),
    route(`GET ${one}`, ({ params }) => ok(find(state, params))),
    route(`PATCH ${one}`, (call) => edit(state, call)),
    route(`DELETE ${one}`, ({ params }) => remove(state, params)),
  ];
}

function typing(state: State, params: Params): Answer {
  place(state, params);
  return noContent;
}

function create(state: State, { params, body }: Call): Answer {
  const channel = place(state, params);
  checkBody(state, 'message', 'create message', body);
  const answered = answeredMessage(state, channel, body);
  const reply = answered === undefined ? {} : { type: 19, ...referenceTo(answered, channel) };
  return ok(publish(state, makeMessage(state.world.botUser, channel, body, reply)));
}

function answeredMessage(state: State, channel: Channel, body: unknown): Message | undefined {
  const { message_reference } = loose(body);
  if (message_reference === undefined || message_reference === null) return undefined;
  const { message_id, fail_if_not_exists } = loose(message_reference);
  const message = state.messages.get(text(message_id));
  if (message?.channel_id === channel.id) return message;
  if (fail_if_not_exists === false) return undefined;
  throw invalidForm(['message_reference: Unknown message']);
}

function edit(state: State, { params, body }: Call): Answer {
  const message = find(state, params);
  if (message.author.id !== state.world.botUser.id) {
    throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
  }
  checkBody(state, 'edit', 'edit message', body, message.flags);
  return ok(republish(state, editMessage(message, body)));
}

function remove(state: State, params: Params): Answer {
  const message = find(state, params);
  if (message.author.id !== state.world.botUser.id) throw new ApiError(403, 50013, 'Missing Permissions');
  unpublish(state, message);
  return noContent;
}

function find(state: State, params: Params): Message {
  const message = state.messages.get(params.message);
  const here = message?.channel_id === place(state, params).id ? message : undefined;
  return known(here, 10008, 'Unknown Message');
}

function place(state: State, { channel }: Params): Channel {
  return known(channelById(state.world, channel), 10003, 'Unknown Channel');
}
