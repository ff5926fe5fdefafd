import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import { addressOf } from '../../src/address.ts';
import { ALL_SENT, type Question } from '../../src/question.ts';
import { type RunningBot, startBot } from '../support/bot.ts';
import {
  customIdsOf,
  everyComponent,
  type Message,
  type StandIn,
  startStandIn,
  textOf,
} from '../support/discord/index.ts';

const EPHEMERAL = 1 << 6;
const String_ = 3;
const Integer = 4;
const Boolean_ = 5;

let standIn: StandIn;
let bot: RunningBot;

beforeAll(async () => {
  standIn = await startStandIn();
  bot = await startBot(standIn);
});
afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  await standIn.close();
});
// Every payload of every test has passed Discord's published schemas and its limits.
afterEach(() => expect(standIn.faults).toEqual([]));

/** The body that was sent, as far as these tests look into it. */
interface Body {
  readonly flags?: number;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}
const isPrivate = (data: unknown): boolean => (Number((data as Body).flags) & EPHEMERAL) === EPHEMERAL;

const slash = async (
  name: string,
  options: { name: string; type: number; value: string | number | boolean }[],
) => {
  const sent = await standIn.slash({
    user: standIn.users.ada,
    channel: standIn.channels.general,
    name,
    options,
  });
  return sent.reply();
};

/** The id of a component that leads to a question, under a reply in English. */
const idOf = (question: Question): string => `en:${addressOf(question)}`;

const year = (value: number) => ({ name: 'year', type: Integer, value });

async function messageOf(name: string, options: Parameters<typeof slash>[1]): Promise<Message> {
  const { message } = await slash(name, options);
  if (!message) throw new Error('no message came of the command');
  return message;
}

describe('registration', () => {
  it('has registered every command, for servers and people, in every kind of channel', () => {
    const registered = standIn.commands();
    expect(registered.map(({ name }) => name).sort()).toEqual(
      [...commands, ...messageCommands].map(({ definition }) => definition.name).sort(),
    );
    for (const command of registered) {
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('writes nothing where the commands are as they should be', async () => {
    const before = standIn.requests.length;
    const second = await startBot(standIn);
    await second.stop();
    const writes = standIn.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && path.includes('/commands'));
    expect(writes).toEqual([]);
    expect(second.log.find(({ changes }) => changes !== undefined)).toMatchObject({ changes: [] });
  });
});

describe('commands', () => {
  it.each([
    ['greetings', [year(2021)], ['10 greetings on record', 'Joe Biden', 'more than 50 world leaders']],
    [
      'greetings',
      [year(2017), { name: 'group', type: String_, value: 'CIS' }],
      ['8 greetings', 'Shavkat Mirziyoyev'],
    ],
    [
      'greetings',
      [year(2023), { name: 'group', type: String_, value: 'g.brics' }],
      ['1 greeting', 'Xi Jinping'],
    ],
    [
      'leader',
      [{ name: 'name', type: String_, value: 'p.xi-jinping' }],
      ['3 greetings', 'Spring Festival', 'From Xi Jinping'],
    ],
    [
      'leader',
      [{ name: 'name', type: String_, value: 'Turkey' }, year(2020)],
      ['TurkStream', 'more than 20 times'],
    ],
    ['leader', [{ name: 'name', type: String_, value: 'UN Secretary-General' }], ['Antonio Guterres']],
    ['leader', [{ name: 'name', type: String_, value: 'Macron' }], ['does not know this name']],
    ['search', [{ name: 'query', type: String_, value: 'vaccines' }], ['COVID-19 vaccines', 'Erdoğan']],
    ['greetings', [year(0)], ['not a year', '2017']],
    ['greetings', [year(99999)], ['not a year']],
  ])('/%s %j', async (name, options, says) => {
    const text = textOf(await messageOf(name, options));
    for (const part of says) expect(text.replaceAll('\\', '')).toContain(part);
  });

  it('answers the asker alone where asked to', async () => {
    const { data } = await slash('greetings', [year(2021), { name: 'private', type: Boolean_, value: true }]);
    expect(isPrivate(data)).toBe(true);
    const open = await slash('greetings', [year(2021)]);
    expect(isPrivate(open.data)).toBe(false);
  });

  it('links every entry of a list to its source', async () => {
    const text = textOf(await messageOf('leader', [{ name: 'name', type: String_, value: 'Merkel' }]));
    expect(text).toContain('](<https://exbulletin.com/politics/1377238/>)');
  });
});

describe('completion', () => {
  const complete = async (option: { name: string; type: number; value: string | number }) => {
    const sent = await standIn.complete({
      user: standIn.users.ada,
      channel: standIn.channels.general,
      name: 'leader',
      options: [{ ...option, focused: true }],
    });
    const { data } = await sent.reply();
    return ((data as Body).choices ?? []).map(({ name }) => name);
  };

  it.each([
    ['name', '', 'Xi Jinping'],
    ['name', 'merk', 'Angela Merkel'],
    ['name', 'Эрдогану', 'Recep Tayyip Erdoğan'],
    ['name', '习近平', 'Xi Jinping'],
    ['name', 'Germany', 'Germany'],
  ])('of %s from “%s” offers %s', async (name, value, offered) => {
    expect(await complete({ name, type: String_, value })).toContain(offered);
  });

  it('offers the years on record, the latest first', async () => {
    const offered = await complete({ name: 'year', type: Integer, value: '' });
    expect(offered).toEqual([
      '2023: end of 2023 (New Year 2024)',
      '2021: end of 2021 (New Year 2022)',
      '2020: end of 2020 (New Year 2021)',
      '2017: end of 2017 (New Year 2018)',
    ]);
  });
});

describe('buttons and selects', () => {
  it('lead the asker on in the same message, and anybody else in one of their own', async () => {
    const message = await messageOf('greetings', [year(2021)]);
    const earlier = idOf({
      ...ALL_SENT,
      kind: 'list',
      when: { first: '2020-21', last: '2020-21' },
      skip: 0,
    });
    const customId = customIdsOf(message).find((id) => id === earlier) ?? '';
    const own = await (await standIn.press({ user: standIn.users.ada, message, customId })).reply();
    expect(own.type).toBe(7);
    expect(textOf(own.data)).toContain('4 greetings on record');
    const other = await (await standIn.press({ user: standIn.users.ben, message, customId })).reply();
    expect(other.type).toBe(4);
    expect(isPrivate(other.data)).toBe(true);
  });

  it('open one greeting whole', async () => {
    const message = await messageOf('greetings', [year(2021)]);
    const values = [idOf({ kind: 'greeting', id: '2021-22/vladimir-putin/joe-biden' })];
    const opened = await (
      await standIn.select({ user: standIn.users.ada, message, customId: 'open', values })
    ).reply();
    expect(textOf(opened.data)).toContain('Geneva');
    expect(textOf(opened.data)).toContain('Permanent id: 2021-22/vladimir-putin/joe-biden');
  });

  it.each([
    '0~list~2021-22~sent~-~0',
    '1~list',
    'ÿþ',
    '1~greeting~2021-22/a/b',
    '1~list~2021-22~sent~-~-~007',
  ])('with the id %s of another version, or of none, get a friendly line', async (customId) => {
    const message = await messageOf('greetings', [year(2021)]);
    const pressed = {
      ...message,
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: customId }] }],
    };
    const reply = await (
      await standIn.press({ user: standIn.users.ada, message: pressed as Message, customId })
    ).reply();
    expect(textOf(reply.data)).toMatch(/another version of the bot|No greeting on record/);
  });
});

describe('a timeline', () => {
  const group = { name: 'group', type: String_, value: 'NATO' };
  const galleryOf = (message: unknown) =>
    everyComponent((message as Message).components).find(({ type }) => type === 12) as
      | { items: { media: { url: string }; description: string }[] }
      | undefined;
  const lastUpload = () => standIn.requests.findLast(({ files }) => files.length > 0);
  const buttonOf = (message: Message, view: 'picture' | 'text') =>
    customIdsOf(message).find((id) => id.startsWith('en:2~timeline~') && id.includes(`~${view}~`)) ?? '';

  it('is deferred and comes as a picture with its alternative text, above the text', async () => {
    const { type, message } = await slash('timeline', [group]);
    expect(type).toBe(5);
    expect(galleryOf(message)?.items).toEqual([
      {
        media: { url: 'attachment://timeline.png' },
        description: expect.stringMatching(/^Grid of leaders of .*2017-18 to 2023-24.* 7 rows, 4 seasons\.$/),
      },
    ]);
    const kinds = everyComponent(message?.components).map((component) => component.type);
    expect(kinds.indexOf(12)).toBeLessThan(kinds.indexOf(10));
    const [file] = lastUpload()?.files ?? [];
    expect(file?.name).toBe('timeline.png');
    expect(file?.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(message?.attachments).toHaveLength(1);
    for (const mark of ['● greeted', '✕ reported not', '□ not on', '· not known'])
      expect(textOf(message)).toContain(mark);
  });

  it('is shown to the asker alone where asked to', async () => {
    const { message } = await slash('timeline', [group, { name: 'private', type: Boolean_, value: true }]);
    expect(isPrivate(message)).toBe(true);
    expect(galleryOf(message)).toBeDefined();
  });

  it('becomes text by a press, without the picture, and a picture again', async () => {
    const message = await messageOf('timeline', [group]);
    const press = async (on: Message, view: 'picture' | 'text', user = standIn.users.ada) =>
      (await standIn.press({ user, message: on, customId: buttonOf(on, view) })).reply();
    const asText = await press(message, 'text');
    expect(asText.type).toBe(7);
    expect(textOf(asText.data)).toContain('Boris Johnson');
    expect(galleryOf(asText.message)).toBeUndefined();
    expect(asText.message?.attachments).toEqual([]);
    const shown = asText.message ?? message;
    const again = await press(shown, 'picture');
    expect(again.type).toBe(6);
    expect(galleryOf(again.message)).toBeDefined();
    expect(again.message?.attachments).toHaveLength(1);
  });

  it('pressed by anybody else comes to that person alone', async () => {
    const message = await messageOf('timeline', [group]);
    const asText = await (
      await standIn.press({ user: standIn.users.ada, message, customId: buttonOf(message, 'text') })
    ).reply();
    const shown = asText.message ?? message;
    const other = await (
      await standIn.press({ user: standIn.users.ben, message: shown, customId: buttonOf(shown, 'picture') })
    ).reply();
    expect(other.type).toBe(5);
    expect(isPrivate(other.message)).toBe(true);
    expect(galleryOf(other.message)).toBeDefined();
  });

  it('comes in reply to a message, too', async () => {
    const message = await standIn.say({
      author: standIn.users.ada,
      channel: standIn.channels.dm,
      content: 'timeline of Central Asia',
    });
    const reply = await standIn.replyTo(message);
    expect(galleryOf(reply)?.items[0]?.description).toContain('Central Asia');
    expect(reply.attachments).toHaveLength(1);
  });

  it.each([
    ['as a picture', '0', true],
    ['as text where no file can be attached', String(1 << 15), false],
  ])('comes in a channel %s', async (_, deny, drawn) => {
    const own = await startStandIn();
    own.channels.general.permission_overwrites = [{ id: own.guildId, type: 0, allow: '0', deny }];
    const running = await startBot(own);
    const message = await own.say({
      author: own.users.ada,
      channel: own.channels.general,
      content: `<@${own.botUser.id}> timeline of Central Asia`,
      mentions: [own.botUser],
    });
    const reply = await own.replyTo(message);
    expect(galleryOf(reply) !== undefined).toBe(drawn);
    expect(textOf(reply).includes('Emomali Rahmon')).toBe(!drawn);
    expect(own.faults).toEqual([]);
    await running.stop();
    await own.close();
  });

  it('is the only answer that is deferred', async () => {
    expect((await slash('greetings', [year(2021)])).type).toBe(4);
  });
});

describe('messages', () => {
  const mention = () => `<@${standIn.botUser.id}>`;

  it.each([
    ['who was greeted in 2021?', '10 greetings'],
    ['was Merkel greeted in 2020?', 'cannot tell'],
    ['', 'What you can ask|no question'],
    ['> who was greeted in 2021?', 'no question'],
    ['```who was greeted in 2021?```', 'no question'],
    ['||who was greeted in 2021?||', 'no question'],
    ['😀😀😀', 'no question'],
    ['\u200b\u202e\u2066', 'no question'],
    ['@everyone who was greeted in 2017', '8 greetings'],
    ['[who was greeted](https://example.org/2017) in 2021', '10 greetings'],
    ['who was greeted in two thousand and twenty-one', '10 greetings'],
    ['was Zaphod Beeblebrox greeted in 2021?', 'does not know this name'],
    ['x'.repeat(3900), 'Nothing found|does not know'],
  ])('that mention the bot are answered: %s', async (content, says) => {
    const { ada } = standIn.users;
    const message = await standIn.say({
      author: ada,
      channel: standIn.channels.general,
      content: `${mention()}\n${content}`,
      mentions: [standIn.botUser],
    });
    const reply = await standIn.replyTo(message);
    expect(textOf(reply)).toMatch(new RegExp(says));
    expect(textOf(reply)).not.toContain('@everyone');
    expect(textOf(reply)).not.toContain('xxxxxxxx');
  });

  it('by a button of a reply to a mention, the one who mentioned the bot is led on', async () => {
    const message = await standIn.say({
      author: standIn.users.ada,
      channel: standIn.channels.general,
      content: `${mention()} who was greeted in 2021?`,
      mentions: [standIn.botUser],
    });
    const reply = await standIn.replyTo(message);
    const [customId = ''] = customIdsOf(reply).filter((id) => id !== 'open');
    const own = await (await standIn.press({ user: standIn.users.ada, message: reply, customId })).reply();
    expect(own.type).toBe(7);
    const other = await (await standIn.press({ user: standIn.users.ben, message: reply, customId })).reply();
    expect(other.type).toBe(4);
  });

  it('that reply to an answer take from it what they do not say', async () => {
    const { ada } = standIn.users;
    const channel = standIn.channels.general;
    const asked = { author: ada, channel, mentions: [standIn.botUser] };
    const first = await standIn.say({ ...asked, content: `${mention()} was Merkel greeted in 2021?` });
    const answer = await standIn.replyTo(first);
    expect(textOf(answer)).toContain('whether a greeting went to Angela Merkel, end of 2021');
    const next = await standIn.say({ author: ada, channel, content: 'and Biden?', reference: answer });
    const second = await standIn.replyTo(next);
    expect(textOf(second)).toContain('whether a greeting went to Joe Biden, end of 2021');
    const last = await standIn.say({ author: ada, channel, content: 'in 2020?', reference: second });
    expect(textOf(await standIn.replyTo(last))).toContain(
      'whether a greeting went to Joe Biden, end of 2020',
    );
  });

  it('are read anew where the asker picks another season or direction', async () => {
    const { ada } = standIn.users;
    const channel = standIn.channels.general;
    const content = `${mention()} who was greeted in 2021?`;
    const answer = await standIn.replyTo(
      await standIn.say({ author: ada, channel, content, mentions: [standIn.botUser] }),
    );
    const pick = async (customId: string, value: Question) => {
      const press = await standIn.select({
        user: ada,
        message: answer,
        customId,
        values: [idOf(value)],
      });
      return textOf((await press.reply()).data);
    };
    const list: Question = {
      ...ALL_SENT,
      kind: 'list',
      when: { first: '2020-21', last: '2020-21' },
      skip: 0,
    };
    expect(await pick('change0', list)).toContain('all greetings sent, end of 2020');
    expect(await pick('change1', { ...list, way: 'received' })).toContain(
      'all greetings received, end of 2020',
    );
  });

  it('sent directly are answered', async () => {
    const message = await standIn.say({
      author: standIn.users.ada,
      channel: standIn.channels.dm,
      content: 'Xi 2023',
    });
    expect(textOf(await standIn.replyTo(message))).toContain('2 greetings');
  });

  it('of others, and of bots and webhooks, are left alone', async () => {
    const before = standIn.requests.length;
    const channel = standIn.channels.general;
    const content = `${mention()} who was greeted in 2021?`;
    await standIn.say({ author: standIn.users.ada, channel, content: 'who was greeted in 2021?' });
    await standIn.say({
      author: standIn.users.ben,
      channel,
      content,
      mentions: [standIn.botUser],
      bot: true,
    });
    await standIn.say({
      author: standIn.users.ben,
      channel,
      content,
      mentions: [standIn.botUser],
      webhookId: '1101101101101101101',
    });
    const last = await standIn.say({
      author: standIn.users.ada,
      channel,
      content,
      mentions: [standIn.botUser],
    });
    await standIn.replyTo(last);
    expect(
      standIn.requests
        .slice(before)
        .filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')),
    ).toHaveLength(1);
  });

  it('leave no trace of who wrote them or what in the log', () => {
    const log = JSON.stringify(bot.log);
    for (const secret of [standIn.users.ada.id, 'Zaphod', 'xxxxxxxx', standIn.token])
      expect(log).not.toContain(secret);
  });
});

describe('an ask channel', () => {
  it('takes every message as a question, and stays silent on small talk', async () => {
    const own = await startStandIn();
    const asking = await startBot(own, { MESSAGE_CONTENT: 'on' });
    const channel = own.channels.askGreetings;
    await own.say({ author: own.users.ada, channel, content: 'lovely weather we are having' });
    await own.say({
      author: own.users.ada,
      channel: own.channels.general,
      content: 'was Biden greeted in 2021?',
    });
    const asked = await own.say({ author: own.users.ada, channel, content: 'was Biden greeted in 2021?' });
    expect(textOf(await own.replyTo(asked))).toContain('Yes');
    expect(
      own.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')),
    ).toHaveLength(1);
    expect(own.faults).toEqual([]);
    await asking.stop();
    await own.close();
  });
});

describe('trouble', () => {
  it('an interaction whose time has run out is logged, and the bot lives on', async () => {
    await standIn.slash({
      user: standIn.users.ada,
      channel: standIn.channels.general,
      name: 'greetings',
      options: [year(2021)],
      expired: true,
    });
    await standIn.waitFor(({ path, status }) => path.endsWith('/callback') && status === 404);
    expect(textOf(await messageOf('greetings', [year(2021)]))).toContain('10 greetings');
    expect(
      bot.log.some(
        ({ msg, code }) => msg === 'an interaction could not be answered' && typeof code === 'string',
      ),
    ).toBe(true);
  });

  it('a channel that refuses the reply is logged, and the bot lives on', async () => {
    standIn.refuseNext({
      method: 'POST',
      path: /\/messages$/,
      status: 403,
      code: 50013,
      message: 'Missing Permissions',
    });
    const say = () =>
      standIn.say({
        author: standIn.users.ada,
        channel: standIn.channels.general,
        content: `<@${standIn.botUser.id}> Xi`,
        mentions: [standIn.botUser],
      });
    await say();
    expect(textOf(await standIn.replyTo(await say()))).toContain('Xi Jinping');
    expect(bot.log.some(({ msg }) => msg === 'a message could not be answered')).toBe(true);
  });

  it('that reaches the log leaves tokens and replies out of it', () => {
    const log = JSON.stringify(bot.log);
    expect(log).not.toContain('requestBody');
    expect(log).not.toMatch(/\/interactions\/\d+\//);
  });

  it('a dropped connection is resumed, and what was said meanwhile is answered', async () => {
    const { resumes } = standIn.sessions;
    standIn.dropConnections();
    const message = await standIn.say({
      author: standIn.users.ada,
      channel: standIn.channels.dm,
      content: 'pope',
    });
    expect(textOf(await standIn.replyTo(message, 8000))).toContain('Pope Francis');
    expect(standIn.sessions.resumes).toBe(resumes + 1);
  });
});
