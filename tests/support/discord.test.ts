import type { Interaction, Message as ReceivedMessage } from 'discord.js';
import { Client, Events, GatewayIntentBits, MessageFlags, Partials } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { PayloadKind, StandIn, StandInOptions } from './discord/index.ts';
import { customIdsOf, payloadFaults, startStandIn, textOf } from './discord/index.ts';
import { sentCommandFaults, sentMessageFaults } from './discord/spec.ts';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
const plainIntents = [Guilds, GuildMessages, DirectMessages];
const noMentions = { parse: [], replied_user: false };
const v2 = MessageFlags.IsComponentsV2;

let standIn: StandIn;
const clients: Client[] = [];

async function start(options: StandInOptions = {}): Promise<void> {
  await standIn.close();
  standIn = await startStandIn(options);
}

function makeClient(intents: readonly GatewayIntentBits[] = plainIntents): Client {
  const client = new Client({
    intents,
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: standIn.apiUrl },
  });
  clients.push(client);
  return client;
}

async function logIn(client: Client): Promise<void> {
  const ready = new Promise((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(standIn.token);
  await ready;
}

function heard(client: Client, count: number): Promise<ReceivedMessage[]> {
  const messages: ReceivedMessage[] = [];
  return new Promise((resolve) => {
    client.on(Events.MessageCreate, (message) => {
      messages.push(message);
      if (messages.length === count) resolve(messages);
    });
  });
}

const panel = {
  type: 17,
  components: [
    { type: 10, content: '# Hei' },
    { type: 9, components: [{ type: 10, content: 'Norwegian' }], accessory: button('more', 'More') },
    { type: 14 },
    { type: 1, components: [{ type: 3, custom_id: 'pick', options: [{ label: 'One', value: '1' }] }] },
  ],
};

const form = {
  custom_id: 'form',
  title: 'Form',
  components: [
    { type: 18, label: 'Name', component: { type: 4, style: 1, custom_id: 'name', max_length: 5 } },
    { type: 18, label: 'More', component: { type: 4, style: 2, custom_id: 'rest', required: false } },
  ],
};

function button(custom_id: string, label: string) {
  return { type: 2, style: 1, custom_id, label };
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: interaction.options.getFocused(), value: 'no' }]);
  } else if (interaction.isChatInputCommand()) {
    await interaction.reply({ flags: v2, components: [panel] });
  } else if (interaction.isButton() && interaction.customId === 'form') {
    await interaction.showModal(form);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(interaction.fields.getTextInputValue('name'));
  } else if (interaction.isButton()) {
    await interaction.update({ components: [{ type: 10, content: 'Pressed' }] });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply({ components: [{ type: 10, content: interaction.values.join() }] });
  }
}

beforeEach(async () => {
  standIn = await startStandIn();
});

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.destroy()));
  await standIn.close();
});

describe('a session', () => {
  test('starts with the token and tells the guild, its channels and the bot', async () => {
    const client = makeClient();
    await logIn(client);
    await standIn.connected();
    expect(client.user?.id).toBe(standIn.botUser.id);
    expect(client.application?.id).toBe(standIn.applicationId);
    const guild = client.guilds.cache.get(standIn.guildId);
    expect(guild?.channels.cache.map((channel) => channel.name)).toEqual([
      'general',
      'ask-greetings',
      'off-topic',
    ]);
    expect(guild?.members.me?.permissions.has('SendMessages')).toBe(true);
    expect((await client.application?.fetch())?.id).toBe(standIn.applicationId);
    expect(standIn.sessions).toEqual({ identifies: 1, resumes: 0 });
    expect(standIn.faults).toEqual([]);
  });

  test('is refused with a wrong token', async () => {
    await expect(makeClient().login('wrong')).rejects.toThrow(/invalid token/i);
    expect(standIn.requests[0]).toMatchObject({ path: '/gateway/bot', status: 401 });
  });

  test('is closed with 4004 when the gateway is given a wrong token', async () => {
    const socket = new WebSocket(standIn.apiUrl.replace('http', 'ws'));
    const closed = new Promise((resolve) => {
      socket.on('close', resolve);
    });
    socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: { token: 'wrong', intents: 0 } })));
    expect(await closed).toBe(4004);
  });

  test('is refused with an intent that is not granted', async () => {
    await start({ refuseIntents: [MessageContent] });
    const client = makeClient([...plainIntents, MessageContent]);
    await expect(client.login(standIn.token)).rejects.toThrow('Used disallowed intents');
  });

  test('acknowledges heartbeats', async () => {
    await start({ heartbeatInterval: 40 });
    const client = makeClient();
    await logIn(client);
    await expect.poll(() => client.ws.ping).toBeGreaterThanOrEqual(0);
  });

  test('resumes after a drop and replays what was missed', async () => {
    const client = makeClient();
    await logIn(client);
    const messages = heard(client, 3);
    const { ada } = standIn.users;
    const { dm } = standIn.channels;
    await standIn.say({ author: ada, channel: dm, content: 'one' });
    standIn.dropConnections();
    await standIn.say({ author: ada, channel: dm, content: 'two' });
    await standIn.connected();
    await standIn.say({ author: ada, channel: dm, content: 'three' });
    expect((await messages).map(({ content }) => content)).toEqual(['one', 'two', 'three']);
    expect(standIn.sessions).toEqual({ identifies: 1, resumes: 1 });
  });

  test('resumes after a close code', async () => {
    await logIn(makeClient());
    standIn.dropConnections({ code: 4000 });
    await standIn.connected();
    expect(standIn.sessions).toEqual({ identifies: 1, resumes: 1 });
  });
});

describe('message content', () => {
  test.each([
    { intents: plainIntents, seen: ['', `hi <@BOT>`, 'mine', '', 'direct'] },
    { intents: [...plainIntents, MessageContent], seen: ['hi', `hi <@BOT>`, 'mine', 'theirs', 'direct'] },
  ])('is seen as $seen', async ({ intents, seen }) => {
    const client = makeClient(intents);
    await logIn(client);
    const messages = heard(client, seen.length + 1);
    const { ada: author, ben } = standIn.users;
    const { general: channel, dm } = standIn.channels;
    const first = await standIn.say({ author, channel, content: 'hi' });
    await standIn.say({ author, channel, content: `hi <@${standIn.botUser.id}>` });
    const own = await standIn.say({ author: standIn.botUser, channel, content: 'own' });
    await standIn.say({ author, channel, content: 'mine', reference: own });
    await standIn.say({ author: ben, channel, content: 'theirs', reference: first });
    await standIn.say({ author, channel: dm, content: 'direct' });
    const contents = (await messages).map(({ content }) => content.replace(standIn.botUser.id, 'BOT'));
    expect(contents).toEqual([...seen.slice(0, 2), 'own', ...seen.slice(2)]);
  });

  test('is withheld from a reply to the bot that does not ping it', async () => {
    const client = makeClient();
    await logIn(client);
    const messages = heard(client, 2);
    const { general: channel } = standIn.channels;
    const own = await standIn.say({ author: standIn.botUser, channel, content: 'own' });
    const reply = { author: standIn.users.ada, channel, content: 'silent', reference: own };
    await standIn.say({ ...reply, pingReference: false });
    expect((await messages).map(({ content }) => content)).toEqual(['own', '']);
  });
});

describe('messages', () => {
  test('are answered, changed and deleted over REST', async () => {
    const client = makeClient();
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.id === client.user?.id) return;
      const reply = await message.reply({ flags: v2, components: [panel] });
      await reply.edit({ components: [{ type: 10, content: 'Changed' }] });
      await reply.delete();
    });
    await logIn(client);
    const { general: channel } = standIn.channels;
    const asked = await standIn.say({ author: standIn.users.ada, channel, content: 'hi' });
    const sent = await standIn.waitFor(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
    expect(sent.body).toMatchObject({ message_reference: { message_id: asked.id } });
    await standIn.waitFor(({ method }) => method === 'PATCH');
    await standIn.waitFor(({ method, status }) => method === 'DELETE' && status === 204);
    expect(standIn.faults).toEqual([]);
  });

  test('that reply to a deleted message are refused, or sent without the reference on demand', async () => {
    const client = makeClient();
    await logIn(client);
    const { general: channel } = standIn.channels;
    const messages = heard(client, 1);
    const asked = await standIn.say({ author: standIn.users.ada, channel, content: 'hi' });
    const [received] = await messages;
    standIn.retract(asked);
    await expect(received?.reply('late')).rejects.toMatchObject({ code: 50035 });
    const sent = await received?.reply({ content: 'late', failIfNotExists: false });
    expect(sent?.reference).toBe(null);
  });

  test('that break a rule are refused and kept as faults', async () => {
    const client = makeClient();
    await logIn(client);
    const channel = await client.channels.fetch(standIn.channels.general.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    await expect(channel.send({ components: [panel] })).rejects.toMatchObject({ code: 50035, status: 400 });
    await expect(channel.send({ content: 'hi', allowedMentions: { parse: ['users'] } })).rejects.toThrow();
    expect(standIn.faults).toEqual([
      'create message: components: these need the Components V2 flag',
      'create message: allowed_mentions.parse: not []',
    ]);
  });

  test('are refused on demand, and unknown routes are kept as faults', async () => {
    const client = makeClient();
    await logIn(client);
    const { general } = standIn.channels;
    standIn.refuseNext({ method: 'POST', path: /messages$/, status: 403, code: 50013 });
    const channel = await client.channels.fetch(general.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    await expect(channel.send('hi')).rejects.toMatchObject({ code: 50013, status: 403 });
    await expect(client.rest.get('/elsewhere')).rejects.toMatchObject({ status: 404 });
    expect(standIn.faults).toEqual(['unknown route: GET /elsewhere']);
  });
});

describe('interactions', () => {
  test('run from a slash command over a select menu to a button', async () => {
    const client = makeClient();
    client.on(Events.InteractionCreate, answer);
    await logIn(client);
    const { ada: user } = standIn.users;
    const slash = await standIn.slash({ user, channel: standIn.channels.askGreetings, name: 'find' });
    const { type, message } = await slash.reply();
    if (message === undefined) throw new Error('no message');
    expect(type).toBe(4);
    expect(textOf(message)).toBe('# Hei\nNorwegian');
    expect(customIdsOf(message)).toEqual(['more', 'pick']);
    expect(message.interaction_metadata).toMatchObject({ id: slash.id, user: { id: user.id } });
    expect(sentMessageFaults(message)).toEqual([]);
    await expect(standIn.press({ user, message, customId: 'none' })).rejects.toThrow('more, pick');
    const select = await standIn.select({ user, message, customId: 'pick', values: ['1'] });
    expect(textOf((await select.reply()).message)).toBe('1');
    const press = await standIn.press({ user, message, customId: 'more' });
    const pressed = await press.reply();
    expect([pressed.type, textOf(pressed.message)]).toEqual([7, 'Pressed']);
    expect(textOf(standIn.message(message.id))).toBe('Pressed');
    expect(standIn.faults).toEqual([]);
  });

  test('open a form, and send what is written into it', async () => {
    const client = makeClient();
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.id === client.user?.id) return;
      const row = { type: 1, components: [button('form', 'Form')] };
      await message.reply({ components: [row] });
    });
    client.on(Events.InteractionCreate, answer);
    await logIn(client);
    const { ada: user } = standIn.users;
    const asked = await standIn.say({ author: user, channel: standIn.channels.general, content: 'hi' });
    const opener = await standIn.press({ user, message: await standIn.replyTo(asked), customId: 'form' });
    expect(await opener.reply()).toMatchObject({ type: 9, data: { custom_id: 'form' } });
    const submit = (values: Record<string, string>) => standIn.submit({ user, opener, values });
    await expect(submit({})).rejects.toThrow('required');
    await expect(submit({ name: 'too long' })).rejects.toThrow('too much text');
    await expect(submit({ name: 'Ada', age: '9' })).rejects.toThrow('no field age');
    const { message } = await (await submit({ name: 'Ada' })).reply();
    expect(message?.content).toBe('Ada');
    expect(message?.interaction_metadata?.triggering_interaction_metadata).toMatchObject({ id: opener.id });
    expect(sentMessageFaults(message)).toEqual([]);
    expect(standIn.faults).toEqual([]);
  });

  test('tell where they come from, in the guild and in direct messages', async () => {
    const client = makeClient();
    const places: unknown[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      places.push([interaction.guildId, interaction.channelId, interaction.channel?.id, interaction.context]);
      await answer(interaction);
    });
    await logIn(client);
    const { general, dm } = standIn.channels;
    const { ada: user } = standIn.users;
    await (await standIn.slash({ user, channel: general, name: 'find' })).reply();
    await (await standIn.slash({ user, channel: dm, name: 'find' })).reply();
    expect(places).toEqual([
      [standIn.guildId, general.id, general.id, 0],
      [null, dm.id, dm.id, 1],
    ]);
  });

  test('on a reply bring the reply and the message it answers', async () => {
    const client = makeClient();
    const found: unknown[] = [];
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.id === client.user?.id) return;
      await message.reply({ flags: v2, components: [panel] });
    });
    client.on(Events.Raw, ({ t, d }) => {
      if (t === 'INTERACTION_CREATE') found.push(d.message);
    });
    client.on(Events.InteractionCreate, answer);
    await logIn(client);
    const { ada, ben } = standIn.users;
    const asked = await standIn.say({ author: ada, channel: standIn.channels.general, content: 'hi' });
    const reply = await standIn.replyTo(asked);
    expect(sentMessageFaults(reply)).toEqual([]);
    await (await standIn.press({ user: ben, message: reply, customId: 'more' })).reply();
    standIn.retract(asked);
    const changed = await standIn.press({ user: ben, message: reply, customId: 'more' });
    await changed.reply();
    const reference = { message_reference: { message_id: asked.id } };
    expect(found).toMatchObject([
      { ...reference, referenced_message: { id: asked.id, content: 'hi', author: { id: ada.id } } },
      { ...reference, referenced_message: null },
    ]);
  });

  test('are completed', async () => {
    const client = makeClient();
    client.on(Events.InteractionCreate, answer);
    await logIn(client);
    const options = [{ name: 'query', value: 'nor', focused: true }];
    const { reply } = await standIn.complete({ user: standIn.users.ada, name: 'find', options });
    expect(await reply()).toEqual({ type: 8, data: { choices: [{ name: 'nor', value: 'no' }] } });
    expect(standIn.faults).toEqual([]);
  });

  test('may be deferred and followed up', async () => {
    const client = makeClient();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ flags: v2, components: [panel] });
      await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    });
    await logIn(client);
    const slash = await standIn.slash({ user: standIn.users.ada, name: 'find' });
    const { type, message } = await slash.reply();
    expect([type, message?.flags]).toEqual([5, MessageFlags.Ephemeral | v2]);
    const followUp = await standIn.waitFor(({ path }) => path.endsWith(slash.token), 'the follow-up');
    expect([followUp.status, textOf(followUp.body)]).toEqual([200, 'more']);
    expect(standIn.faults).toEqual([]);
  });

  test('cannot be answered twice, nor after they have expired', async () => {
    const client = makeClient();
    const codes: unknown[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction
        .reply({ content: 'one', withResponse: true })
        .catch((error) => error);
      codes.push(response.code ?? response.resource?.message?.content);
      interaction.replied = false;
      await interaction.reply('two').catch((error) => codes.push(error.code));
    });
    await logIn(client);
    const { ada: user } = standIn.users;
    await standIn.slash({ user, name: 'find' });
    await expect.poll(() => codes).toEqual(['one', 40060]);
    const expired = await standIn.slash({ user, name: 'find', expired: true });
    await expect.poll(() => codes).toEqual(['one', 40060, 10062, 10062]);
    await expect(expired.reply(10)).rejects.toThrow('callback → 404');
  });
});

const command = {
  name: 'find',
  description: 'Finds a greeting.',
  integration_types: [0],
  contexts: [0, 1],
  options: [{ type: 3, name: 'query', description: 'What to find.', required: true, autocomplete: true }],
};

describe('commands', () => {
  test('are registered once and come back as Discord returns them', async () => {
    const client = makeClient();
    await logIn(client);
    const commands = client.application?.commands;
    await client.rest.put(`/applications/${standIn.applicationId}/commands`, { body: [command] });
    const fetched = await commands?.fetch({ withLocalizations: true });
    expect(fetched?.first()?.equals({ ...command, dmPermission: true }, true)).toBe(true);
    expect(standIn.commands().map(sentCommandFaults)).toEqual([[]]);
    const before = standIn.commands();
    await client.rest.put(`/applications/${standIn.applicationId}/commands`, { body: [command] });
    expect(standIn.commands()).toEqual(before);
    await commands?.edit(before[0]?.id ?? '', { description: 'Finds more.' });
    expect(standIn.commands()[0]).toMatchObject({ id: before[0]?.id, description: 'Finds more.' });
    expect(standIn.commands()[0]?.version).not.toBe(before[0]?.version);
    await commands?.delete(before[0]?.id ?? '');
    expect(standIn.commands()).toEqual([]);
    expect(standIn.faults).toEqual([]);
  });

  test('give their localizations only when asked, and keep to their guild', async () => {
    const client = makeClient();
    await logIn(client);
    const path = `/applications/${standIn.applicationId}/guilds/${standIn.guildId}/commands` as const;
    await client.rest.post(path, { body: { ...command, name_localizations: { de: 'finde' } } });
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await client.rest.get(path)).not.toMatchObject([{ name_localizations: {} }]);
    expect(await client.rest.get(path, { query })).toMatchObject([{ name_localizations: { de: 'finde' } }]);
    expect([standIn.commands().length, standIn.commands(standIn.guildId).length]).toEqual([0, 1]);
  });
});

function message(...components: readonly unknown[]) {
  return { flags: v2, allowed_mentions: noMentions, components };
}

function display(content: string) {
  return { type: 10, content };
}

function row(...components: readonly unknown[]) {
  return { type: 1, components };
}

function select(count: number) {
  const options = Array.from({ length: count }, (_, index) => ({ label: 'One', value: String(index) }));
  return { type: 3, custom_id: 'pick', options };
}

function choices(...entries: readonly unknown[]) {
  return { type: 8, data: { choices: entries } };
}

const five = [1, 2, 3, 4, 5].map((number) => button(`b${number}`, 'B'));
const displays = (count: number) => Array.from({ length: count }, () => display('x'));
const link = { type: 2, style: 5, label: 'Out', custom_id: 'out' };

const gallery = (description = 'A picture') => ({
  type: 12,
  items: [{ media: { url: 'attachment://a.png' }, description }],
});
const attached = { attachments: [{ id: '0', filename: 'a.png' }] };

const good: readonly [string, PayloadKind, unknown][] = [
  ['components', 'message', message(panel)],
  ['plain text', 'message', { content: 'hi', allowed_mentions: noMentions }],
  ['text at its limit', 'message', message(display('x'.repeat(4000)))],
  ['forty components', 'message', message(...displays(40))],
  ['five buttons', 'message', message(row(...five))],
  ['25 options', 'message', message(row(select(25)))],
  ['a picture', 'message', { ...message(gallery('x'.repeat(1024))), ...attached }],
  ['a deferral', 'callback', { type: 5, data: { flags: 64 } }],
  ['a deferred update', 'callback', { type: 6 }],
  ['an update', 'callback', { type: 7, data: { allowed_mentions: noMentions, components: [panel] } }],
  ['choices', 'callback', choices({ name: 'One', value: '1' })],
  ['an edit without the flag', 'edit', { allowed_mentions: noMentions, components: [panel] }],
  ['commands', 'commands', [command]],
];

const bad: readonly [string, PayloadKind, unknown, string][] = [
  ['no mentions rule', 'message', { content: 'hi' }, 'allowed_mentions: missing'],
  [
    'a pinged author',
    'message',
    { content: 'hi', allowed_mentions: { parse: [], replied_user: true } },
    'replied_user',
  ],
  ['a user to ping', 'edit', { content: 'hi', allowed_mentions: { parse: [], users: ['1'] } }, 'users'],
  ['nothing', 'message', { allowed_mentions: noMentions }, 'empty message'],
  ['text beside components', 'message', { ...message(panel), content: 'hi' }, 'content: not with'],
  [
    'an embed beside components',
    'message',
    { ...message(panel), embeds: [{ title: 'hi' }] },
    'embeds: not with',
  ],
  ['no flag', 'message', { ...message(panel), flags: 0 }, 'need the Components V2 flag'],
  ['long text', 'message', message(display('x'.repeat(4000)), display('x')), '4001 characters of 4000'],
  ['too many bytes', 'message', message(display('あ'.repeat(3387))), '10173 bytes of 10170'],
  ['too many components', 'message', message({ type: 17, components: displays(40) }), '41 of 40'],
  [
    'a custom id twice',
    'message',
    message(row(button('a', 'A'), button('a', 'B'))),
    'custom_id: "a" more than once',
  ],
  ['a long custom id', 'message', message(row(button('a'.repeat(101), 'A'))), '101 characters of 1-100'],
  ['six buttons', 'message', message(row(...five, button('b6', 'B'))), 'more than 5 buttons'],
  ['26 options', 'message', message(row(select(26))), '26 options'],
  ['a link with an id', 'message', message(row(link)), 'a link has a url'],
  ['a picture that is not sent', 'message', message(gallery()), 'attachment://a.png is not sent along'],
  ['a file that is not shown', 'message', { ...message(panel), ...attached }, 'a.png is shown nowhere'],
  [
    'a long alternative text',
    'message',
    { ...message(gallery('x'.repeat(1025))), ...attached },
    'media description',
  ],
  ['an unknown component', 'message', message({ type: 99 }), 'components.0'],
  ['an empty display', 'callback', { type: 4, data: message(display('')) }, 'empty display'],
  ['an unknown callback', 'callback', { type: 99 }, 'no callback of this type'],
  [
    '26 choices',
    'callback',
    choices(...Array.from({ length: 26 }, () => ({ name: 'a', value: 'a' }))),
    '26 of 25',
  ],
  ['an empty choice', 'callback', choices({ name: '', value: 'a' }), '0 characters of 1-100'],
  ['a long choice', 'callback', choices({ name: 'a', value: 'a'.repeat(101) }), '101 characters of 1-100'],
  ['a capital letter', 'commands', [{ ...command, name: 'Find' }], 'name "Find"'],
  [
    'a long description',
    'commands',
    [{ ...command, description: 'x'.repeat(101) }],
    '101 characters of 1-100',
  ],
  ['no contexts', 'commands', [{ ...command, contexts: undefined }], 'contexts missing'],
  [
    'no integration types',
    'commands',
    { ...command, integration_types: undefined },
    'integration_types missing',
  ],
  ['a command twice', 'commands', [command, command], 'more than once'],
];

describe('payloadFaults', () => {
  test.each(good)('passes %s', (_, kind, body) => {
    expect(payloadFaults(kind, body)).toEqual([]);
  });

  test.each(bad)('finds %s', (_, kind, body, fault) => {
    expect(payloadFaults(kind, body).join('\n')).toContain(fault);
  });

  test('asks of an edit that the message has the flag, where that is known', () => {
    const body = { allowed_mentions: noMentions, components: [panel] };
    expect(payloadFaults('edit', body, 0)).toEqual(['components: these need the Components V2 flag']);
    expect(payloadFaults('edit', body, v2)).toEqual([]);
  });
});
