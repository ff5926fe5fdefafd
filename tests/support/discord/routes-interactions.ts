import { invalidForm } from './errors.ts';
import type { Interaction } from './interactions.ts';
import { metadata } from './interactions.ts';
import { loose, numeral } from './loose.ts';
import { editMessage, flagBits, makeMessage, referenceTo } from './messages.ts';
import type { Answer, Call, Route } from './routing.ts';
import { noContent, ok, route } from './routing.ts';
import type { State } from './state.ts';
import { checkBody, publish, republish, unpublish } from './state.ts';
import type { Message } from './types.ts';

const allowedCallbacks = new Map<number, readonly number[]>([
  [2, [4, 5, 9]],
  [3, [4, 5, 6, 7, 9]],
  [4, [8]],
  [5, [4, 5, 6, 7]],
]);

/** Makes the routes by which interactions are answered; the interaction's token stands for the bot's. */
export function interactionRoutes(state: State): Route[] {
  const webhook = '/webhooks/:application/:token';
  const original = `${webhook}/messages/@original`;
  return [
    route('POST /interactions/:interaction/:token/callback', (call) => callback(state, call), true),
    route(`POST ${webhook}`, (call) => followUp(state, call), true),
    route(`GET ${original}`, (call) => ok(target(state, call).message), true),
    route(`PATCH ${original}`, (call) => editOriginal(state, call), true),
    route(`DELETE ${original}`, (call) => remove(state, call), true),
    route(`GET ${webhook}/messages/:message`, (call) => ok(target(state, call).message), true),
    route(`PATCH ${webhook}/messages/:message`, (call) => editOriginal(state, call), true),
    route(`DELETE ${webhook}/messages/:message`, (call) => remove(state, call), true),
  ];
}

function callback(state: State, { params, query, body }: Call): Answer {
  const interaction = state.interactions.forCallback(params.interaction, params.token);
  checkBody(state, 'callback', 'interaction callback', body, interaction.source?.flags);
  const type = numeral(loose(body).type);
  checkCallbackType(state, interaction, type);
  interaction.callbackType = type;
  const message = perform(state, interaction, type, loose(body).data);
  return query.get('with_response') === 'true' ? ok(response(interaction, message)) : noContent;
}

function checkCallbackType(state: State, interaction: Interaction, type: number): void {
  if (allowedCallbacks.get(interaction.type)?.includes(type)) return;
  const fault = `type: ${type} is no answer to an interaction of type ${interaction.type}`;
  state.faults.push(`interaction callback: ${fault}`);
  throw invalidForm([fault]);
}

function perform(state: State, interaction: Interaction, type: number, data: unknown): Message | undefined {
  const message = resultOf(state, interaction, type, data);
  if (message !== undefined) interaction.originalId = message.id;
  const deferred = type === 5 || type === 6;
  const shown = message === undefined ? {} : { message };
  if (!deferred) state.interactions.answer(interaction, { type, data, ...shown });
  return message;
}

function resultOf(state: State, interaction: Interaction, type: number, data: unknown): Message | undefined {
  const { source } = interaction;
  if (type === 4) return publish(state, newMessage(state, interaction, data));
  if (type === 5) {
    const flags = (numeral(loose(data).flags) & flagBits.ephemeral) | flagBits.loading;
    return publish(state, newMessage(state, interaction, { flags }));
  }
  if (source === undefined || (type !== 6 && type !== 7)) return undefined;
  const current = state.messages.get(source.id) ?? source;
  return type === 6 ? state.messages.put(current) : republish(state, editMessage(current, data));
}

function newMessage(state: State, interaction: Interaction, body: unknown): Message {
  const { channel, source } = interaction;
  const { applicationId, botUser } = state.world;
  const reply = source === undefined ? { type: 20 } : { type: 19, ...referenceTo(source, channel) };
  const origin = { webhook_id: applicationId, application_id: applicationId };
  return makeMessage(botUser, channel, body, { ...origin, ...reply, ...metadata(interaction) });
}

function response(interaction: Interaction, message: Message | undefined): object {
  const { id, type, callbackType, channel } = interaction;
  const about = { id, type, channel_id: channel.id, ...(channel.guild_id && { guild_id: channel.guild_id }) };
  if (message === undefined || callbackType === 6) return { interaction: about };
  return {
    interaction: {
      ...about,
      response_message_id: message.id,
      response_message_loading: callbackType === 5,
      response_message_ephemeral: (message.flags & flagBits.ephemeral) !== 0,
    },
    resource: { type: callbackType, message },
  };
}

function followUp(state: State, { params, body }: Call): Answer {
  const interaction = state.interactions.forWebhook(params.token);
  checkBody(state, 'message', 'follow-up', body);
  const message = newMessage(state, interaction, body);
  const first = state.messages.get(interaction.originalId ?? '');
  const reply = first === undefined ? {} : { type: 19, ...referenceTo(first, interaction.channel) };
  return ok(publish(state, { ...message, ...reply }));
}

function editOriginal(state: State, call: Call): Answer {
  const { interaction, message } = target(state, call);
  checkBody(state, 'edit', 'edit reply', call.body, message.flags);
  const edited = republish(state, editMessage(message, call.body));
  const deferral = interaction.callbackType === 5 || interaction.callbackType === 6;
  if (deferral && message.id === interaction.originalId) {
    const type = numeral(interaction.callbackType);
    state.interactions.answer(interaction, { type, data: call.body, message: edited });
  }
  return ok(edited);
}

function remove(state: State, call: Call): Answer {
  unpublish(state, target(state, call).message);
  return noContent;
}

function target(state: State, { params }: Call): { interaction: Interaction; message: Message } {
  const interaction = state.interactions.forWebhook(params.token);
  const asked = params.message === '' ? interaction.originalId : params.message;
  return { interaction, message: state.interactions.original({ ...interaction, originalId: asked ?? '' }) };
}
