import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { CommandStore } from './commands.ts';
import {
  restrict,
  rewrite,
  say,
  sender,
  submitForm,
  useCommand,
  useComponent,
  useMessageCommand,
} from './driving.ts';
import { Gateway } from './gateway.ts';
import { InteractionStore } from './interactions.ts';
import { MessageStore } from './messages.ts';
import { applicationFlags, guildEvents, readyFields } from './ready.ts';
import { RequestLog } from './requests.ts';
import { basicRoutes } from './routes-basic.ts';
import { commandRoutes } from './routes-commands.ts';
import { interactionRoutes } from './routes-interactions.ts';
import { messageRoutes } from './routes-messages.ts';
import type { Refusal } from './server.ts';
import { serve } from './server.ts';
import type { StandIn, StandInOptions } from './stand-in.ts';
import type { State } from './state.ts';
import { unpublish } from './state.ts';
import type { Message } from './types.ts';
import { Waits } from './waits.ts';
import { directMessageWith, makeWorld } from './world.ts';

interface Parts {
  state: State;
  server: Server;
  waits: Waits;
  log: RequestLog;
  refusals: Refusal[];
}

/** Starts a stand-in for Discord on a free port of the loopback interface. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const server = createServer();
  const waits = new Waits();
  const state = makeState(server, waits, options);
  const parts = { state, server, waits, log: new RequestLog(waits), refusals: [] };
  answerRequests(parts);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return assemble(parts);
}

function makeState(server: Server, waits: Waits, options: StandInOptions): State {
  const { token = 'stand-in-token', refuseIntents = [], heartbeatInterval = 41_250 } = options;
  const world = makeWorld();
  const messages = new MessageStore();
  const faults: string[] = [];
  const flags = applicationFlags(refuseIntents);
  const gatewayUrl = () => `ws://${address(server)}`;
  const settings = {
    token,
    refuseIntents,
    heartbeatInterval,
    ready: (id: string) => readyFields(world, id, gatewayUrl(), flags),
    afterReady: (intents: number) => guildEvents(world, intents),
    fault: (text: string) => void faults.push(text),
  };
  return {
    token,
    world,
    messages,
    flags,
    faults,
    gatewayUrl,
    commands: new CommandStore(world.applicationId),
    interactions: new InteractionStore(messages, waits),
    gateway: new Gateway(server, settings, waits),
  };
}

function answerRequests({ state, server, log, refusals }: Parts): void {
  const routes = [
    ...basicRoutes(state),
    ...messageRoutes(state),
    ...commandRoutes(state),
    ...interactionRoutes(state),
  ];
  const fault = (text: string) => void state.faults.push(text);
  const settings = { token: state.token, routes, log, refusals, fault };
  server.on('request', (request, response) => {
    serve(settings, request, response).catch((error) => fault(`a request broke off: ${String(error)}`));
  });
}

function assemble(parts: Parts): StandIn {
  const { state, server, waits, log, refusals } = parts;
  const { world, gateway, commands, messages, faults } = state;
  return {
    apiUrl: `http://${address(server)}/api`,
    token: state.token,
    applicationId: world.applicationId,
    botUser: world.botUser,
    guildId: world.guildId,
    channels: world.channels,
    users: world.users,
    faults,
    requests: log.all,
    sessions: gateway.counts,
    waitFor: (test, label, timeoutMs, since) => log.waitFor(test, label, timeoutMs, since),
    connected: (timeoutMs = 3000) => connected(parts, timeoutMs),
    commands: (guildId = '') => commands.all(guildId),
    replyTo: (message, timeoutMs = 2000) => replyTo(parts, message, timeoutMs),
    directMessageWith: (user) => directMessageWith(world, user),
    message: (id) => messages.get(id),
    ...driving(parts),
    rewrite: (message, content) => rewrite(state, message, content),
    restrict: (channel, denied) => restrict(state, channel, denied),
    retract: (message) => unpublish(state, message),
    refuseNext: (refusal) => void refusals.push(refusal),
    dropConnections: (options) => gateway.drop(options),
    close: () => close(server, gateway, waits),
  };
}

function driving({
  state,
  log,
}: Parts): Pick<StandIn, 'say' | 'slash' | 'complete' | 'useOn' | 'press' | 'select' | 'submit'> {
  const send = sender(state, () => log.summary());
  return {
    say: async (options) => say(state, options),
    slash: async (options) => useCommand(state, send, 2, options),
    complete: async (options) => useCommand(state, send, 4, options),
    useOn: async (options) => useMessageCommand(state, send, options),
    press: async (options) => useComponent(state, send, options),
    select: async (options) => useComponent(state, send, options),
    submit: async (options) => submitForm(state, send, options),
  };
}

async function connected({ state, waits }: Parts, timeoutMs: number): Promise<void> {
  const look = () => state.gateway.live || undefined;
  await waits.until(look, () => 'waited for a session of the gateway', timeoutMs);
}

function replyTo({ state, waits, log }: Parts, { id }: Message, timeoutMs: number): Promise<Message> {
  const look = () => state.messages.replyTo(id, state.world.botUser.id);
  return waits.until(look, () => `waited for a reply to message ${id}; ${log.summary()}`, timeoutMs);
}

function address(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the stand-in is not listening');
  return `${bound.address}:${bound.port}`;
}

async function close(server: Server, gateway: Gateway, waits: Waits): Promise<void> {
  waits.close();
  gateway.close();
  server.closeAllConnections();
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
