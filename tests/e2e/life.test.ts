/** What becomes of a reply once it is there, and what the bot does where it may not answer. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunningBot, startBot } from '../support/bot.ts';
import { customIdsOf, type Message, type StandIn, startStandIn, textOf } from '../support/discord/index.ts';

const EPHEMERAL = 1 << 6;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const SEND_MESSAGES = 1n << 11n;
const MANAGE_MESSAGES = 1n << 13n;

let standIn: StandIn;
let bot: RunningBot;

beforeAll(async () => {
  standIn = await startStandIn();
  bot = await startBot(standIn, { QUESTIONS_PER_MINUTE: '6' });
});
afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  await standIn.close();
});
afterEach(() => expect(standIn.faults).toEqual([]));

/** Has somebody ask the bot in a channel; each test has an asker or a channel of its own, as questions are counted. */
const ask = (content: string, channel = standIn.channels.general, author = standIn.users.ada) =>
  standIn.say({
    author,
    channel,
    content: `<@${standIn.botUser.id}> ${content}`,
    mentions: [standIn.botUser],
  });

const gone = async (message: Message): Promise<void> => {
  await standIn.waitFor(({ method, path }) => method === 'DELETE' && path.includes(message.id), 'removal');
};
const privately = (data: unknown): boolean => (Number((data as { flags?: number }).flags) & EPHEMERAL) !== 0;

describe('a reply', () => {
  it('follows the message that it answers when that is edited, and goes when it no longer asks', async () => {
    const question = await ask('who was greeted in 2021?');
    const reply = await standIn.replyTo(question);
    expect(textOf(reply)).toContain('end of 2021');
    const since = standIn.requests.length;
    const edited = standIn.rewrite(question, `<@${standIn.botUser.id}> who was greeted in 2020?`);
    await standIn.waitFor(({ method }) => method === 'PATCH', 'edit', 2000, since);
    expect(textOf(standIn.message(reply.id))).toContain('end of 2020');
    standIn.rewrite(edited, 'never mind');
    await gone(reply);
  });

  it('goes with the message that it answers', async () => {
    const question = await ask('Merkel 2021');
    const reply = await standIn.replyTo(question);
    standIn.retract(question);
    await gone(reply);
  });

  it('is removed by the one who asked, and by nobody else', async () => {
    const question = await ask('Biden 2020');
    const reply = await standIn.replyTo(question);
    const other = await (
      await standIn.press({ user: standIn.users.ben, message: reply, customId: 'remove' })
    ).reply();
    expect(privately(other.data)).toBe(true);
    expect(JSON.stringify(other.data)).toContain('Only the one who asked');
    await standIn.press({ user: standIn.users.ada, message: reply, customId: 'remove' });
    await standIn.waitFor(({ method, path }) => method === 'DELETE' && path.includes('@original'), 'removal');
  });

  it('is removed by somebody who may manage messages', async () => {
    const reply = await standIn.replyTo(await ask('Xi 2021', standIn.channels.offTopic));
    const since = standIn.requests.length;
    await standIn.press({
      user: standIn.users.ben,
      message: reply,
      customId: 'remove',
      granted: MANAGE_MESSAGES,
    });
    await standIn.waitFor(
      ({ method, path }) => method === 'DELETE' && path.includes('@original'),
      'removal',
      2000,
      since,
    );
  });

  it('that is private has no button to remove it, as Discord has one', async () => {
    const sent = await standIn.slash({
      user: standIn.users.cleo,
      name: 'greetings',
      options: [
        { name: 'year', type: 4, value: 2021 },
        { name: 'private', type: 5, value: true },
      ],
    });
    const { message } = await sent.reply();
    expect(customIdsOf(message)).not.toContain('remove');
  });
});

describe('the menu of a message', () => {
  const find = async (content: string) => {
    const message = await standIn.say({
      author: standIn.users.cleo,
      channel: standIn.channels.offTopic,
      content,
    });
    const sent = await standIn.useOn({ user: standIn.users.ben, message, name: 'Find greetings' });
    return await sent.reply();
  };

  it('reads any message for people, countries and years, for the reader alone', async () => {
    const { data, message } = await find(
      'I read that Angela Merkel met the French president again, and it reminded me of the winter of 2020 when everybody ' +
        'was writing letters to everybody and nobody knew how long all of it would last, least of all the two of them.',
    );
    expect(privately(data)).toBe(true);
    expect(textOf(message)).toContain('Angela Merkel');
  });

  it('says so where there is nothing', async () => {
    const { data } = await find('good morning, lovely weather');
    expect(privately(data)).toBe(true);
    expect(JSON.stringify(data)).toContain('names nobody');
  });
});

describe('where it may not answer', () => {
  it('the bot tells the asker which permission is missing, once, and writes nothing in the channel', async () => {
    const channel = standIn.channels.offTopic;
    standIn.restrict(channel, SEND_MESSAGES);
    const since = standIn.requests.length;
    await ask('who was greeted in 2021?', channel, standIn.users.cleo);
    const direct = standIn.directMessageWith(standIn.users.cleo);
    const told = await standIn.waitFor(
      ({ method, path }) => method === 'POST' && path.includes(`/channels/${direct.id}/messages`),
      'direct message',
      2000,
      since,
    );
    expect(JSON.stringify(told.body)).toContain('Send Messages');
    await ask('and in 2020?', channel, standIn.users.cleo);
    await ask('who was greeted in 2021?');
    const sent = standIn.requests
      .slice(since)
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
      .map(({ path }) => path);
    expect(sent.filter((path) => path.includes(channel.id))).toEqual([]);
    expect(sent.filter((path) => path.includes(direct.id))).toHaveLength(1);
    standIn.restrict(channel, 0n);
  });

  it('more questions than a person may ask in a minute get one quiet line, and then none', async () => {
    const since = standIn.requests.length;
    const channel = standIn.channels.askGreetings;
    const author = standIn.users.ben;
    const asked: Message[] = [];
    for (let count = 0; count < 9; count += 1) asked.push(await ask('Xi 2021', channel, author));
    const own = () =>
      standIn.requests
        .slice(since)
        .filter(({ method, path }) => method === 'POST' && path.includes(channel.id));
    await vi.waitFor(() => expect(own()).toHaveLength(7));
    const notices = own().filter(({ body }) => JSON.stringify(body).includes('ask again in'));
    expect(notices).toHaveLength(1);
    // An edit is counted like a question, and does not turn the notice into an answer.
    const [first] = asked;
    if (first) standIn.rewrite(first, `<@${standIn.botUser.id}> Xi 2020`);
    await ask('Merkel 2021', standIn.channels.general, standIn.users.cleo);
    await standIn.waitFor(
      ({ method, path }) => method === 'POST' && path.includes(standIn.channels.general.id),
      'answer',
      2000,
      since,
    );
    expect(standIn.requests.slice(since).filter(({ method }) => method === 'PATCH')).toEqual([]);
    for (const { body } of notices)
      expect(Number((body as { flags?: number }).flags) & SUPPRESS_NOTIFICATIONS).not.toBe(0);
  });
});

describe('an intent that Discord refuses', () => {
  it('is named, and the bot goes on without it', async () => {
    const strict = await startStandIn({ refuseIntents: [1 << 15] });
    const second = await startBot(strict, { MESSAGE_CONTENT: 'on' });
    const message = await strict.say({
      author: strict.users.ada,
      channel: strict.channels.general,
      content: `<@${strict.botUser.id}> Merkel 2021`,
      mentions: [strict.botUser],
    });
    expect(textOf(await strict.replyTo(message))).toContain('Angela Merkel');
    expect(await second.stop()).toBe(0);
    await strict.close();
  });
});
