import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../src/address.ts';
import { MAX_REPORT_SOURCE, MAX_REPORT_WHAT } from '../../src/discord/limits.ts';
import type { Question } from '../../src/question.ts';
import { type RunningBot, startBot } from '../support/bot.ts';
import {
  customIdsOf,
  everyComponent,
  type Message,
  type Reply,
  type StandIn,
  startStandIn,
  textOf,
} from '../support/discord/index.ts';

const ID = '2021-22/vladimir-putin/joe-biden';
const EPHEMERAL = 1 << 6;
const addressFor = (question: Question): string => `en:${addressOf(question)}`;
const [CITE, REPORT, WHOLE] = (['cite', 'report', 'greeting'] as const).map((kind) =>
  addressFor({ kind, id: ID }),
) as [string, string, string];

/** A bot at a stand-in of its own, with what these tests do there. */
class Place {
  readonly standIn: StandIn;
  readonly bot: RunningBot;

  constructor(standIn: StandIn, bot: RunningBot) {
    this.standIn = standIn;
    this.bot = bot;
  }

  static async open(env: NodeJS.ProcessEnv = {}): Promise<Place> {
    const standIn = await startStandIn();
    return new Place(standIn, await startBot(standIn, env));
  }

  async close(): Promise<void> {
    await this.bot.stop();
    await this.standIn.close();
  }

  /** The reply with a greeting whole, to a mention of its id. */
  async greeting(): Promise<Message> {
    const { users, channels, botUser } = this.standIn;
    const content = `<@${botUser.id}> ${ID}`;
    return this.standIn.replyTo(
      await this.standIn.say({ author: users.ada, channel: channels.general, content, mentions: [botUser] }),
    );
  }

  async press(message: Message, customId: string): Promise<Reply> {
    return (await this.standIn.press({ user: this.standIn.users.ada, message, customId })).reply();
  }

  /** The answer to a report with these fields. */
  async report(values: Record<string, string>, customId?: string): Promise<Reply> {
    const user = this.standIn.users.ben;
    const message = await this.greeting();
    const opener = await this.standIn.press({ user, message, customId: REPORT });
    expect((await opener.reply()).type).toBe(9);
    const sent = await this.standIn.submit({ user, opener, values, ...(customId ? { customId } : {}) });
    return sent.reply();
  }
}

const isPrivate = ({ data }: Reply): boolean =>
  (Number((data as { flags?: number }).flags) & EPHEMERAL) === EPHEMERAL;

let plain: Place;
let linked: Place;

beforeAll(async () => {
  plain = await Place.open();
  linked = await Place.open({ REPORT_URL: 'https://example.org/issues/new?title={title}&body={body}' });
});
afterAll(() => Promise.all([plain.close(), linked.close()]));
afterEach(() => expect([...plain.standIn.faults, ...linked.standIn.faults]).toEqual([]));

describe('the citation of a greeting', () => {
  it('stands under a button, in four blocks to copy, with a way back', async () => {
    const message = await plain.greeting();
    const cited = await plain.press(message, CITE);
    expect(cited.type).toBe(7);
    const text = textOf(cited.data);
    for (const form of ['Plain text', 'BibTeX', 'CSL-JSON', 'Wikipedia template'])
      expect(text).toContain(form);
    const blocks = Array.from(text.matchAll(/```\n([\s\S]*?)\n```/g), ([, block = '']) => block);
    expect(blocks).toHaveLength(4);
    expect(blocks[0]).toContain(`Permanent id: ${ID}.`);
    expect(blocks[1]).toMatch(/^@misc\{/);
    expect(JSON.parse(blocks[2] ?? '')).toHaveLength(2);
    expect(blocks[3]).toMatch(/^\{\{cite web \|url=https?:/);
    if (!cited.message) throw new Error('no message');
    const back = await plain.press(cited.message, WHOLE);
    expect(textOf(back.data)).toContain('Geneva');
  });

  it('comes of “cite that” in a reply to the greeting', async () => {
    const { standIn } = plain;
    const message = await standIn.say({
      author: standIn.users.ada,
      channel: standIn.channels.general,
      content: 'how do I cite this?',
      reference: await plain.greeting(),
    });
    expect(textOf(await standIn.replyTo(message))).toContain(`How to cite ${ID}`);
  });
});

it('a reply to a greeting follows on from it', async () => {
  const { standIn } = plain;
  const message = await standIn.say({
    author: standIn.users.ada,
    channel: standIn.channels.general,
    content: 'and in 2020?',
    reference: await plain.greeting(),
  });
  expect(textOf(await standIn.replyTo(message))).toContain('Joe Biden, end of 2020');
});

describe('a report of a mistake', () => {
  const told = { what: 'The day is *wrong*: ``` @everyone <@1>', source: 'https://x.org/?a=b&c' };

  it('is asked for by a form with the record filled in', async () => {
    const message = await plain.greeting();
    const opened = await plain.press(message, REPORT);
    const fields = everyComponent((opened.data as { components: unknown }).components);
    expect(opened.data).toMatchObject({ custom_id: REPORT, title: 'Report a mistake' });
    expect(customIdsOf(opened.data)).toEqual(['record', 'what', 'source']);
    expect(fields.find(({ custom_id }) => custom_id === 'record')?.value).toBe(ID);
    expect(fields.filter(({ required }) => required === true)).toHaveLength(1);
  });

  it('is a text to copy where there is nowhere to send it, for its sender alone', async () => {
    const reply = await plain.report(told);
    expect([reply.type, isPrivate(reply)]).toEqual([4, true]);
    const text = textOf(reply.data);
    const [before = '', block = '', after = ''] = text.split('```');
    expect(block).toContain(`Permanent id of the record: ${ID}\n`);
    expect(block).toContain('The day is *wrong*: ``\u200B` @everyone');
    expect(block).toContain(told.source);
    expect(before + after).not.toMatch(/everyone|wrong\*/);
    expect(after).toContain('Nothing has been sent or stored');
  });

  it('is a link where there is, for its sender alone', async () => {
    const reply = await linked.report(told);
    expect(isPrivate(reply)).toBe(true);
    const [, url = ''] = textOf(reply.data).match(/\]\(<(https:\/\/example\.org[^>]*)>\)/) ?? [];
    const { searchParams } = new URL(url);
    expect(searchParams.get('title')).toBe(`Report a mistake: ${ID}`);
    expect(searchParams.get('body')).toContain(told.what);
    expect(textOf(reply.data)).not.toContain('everyone <');
  });

  it.each(['x', 'ж', '习', '🎆', '`', '\n`', '*', ' '])('fits however much is typed: %j', async (unit) => {
    const values = {
      what: `x${unit.repeat(MAX_REPORT_WHAT)}`.slice(0, MAX_REPORT_WHAT),
      source: unit.repeat(MAX_REPORT_SOURCE).slice(0, MAX_REPORT_SOURCE),
    };
    expect(textOf((await plain.report(values)).data).split('```')).toHaveLength(3);
    expect(textOf((await linked.report(values)).data)).toContain('](<https://example.org');
  });

  it('is of the record that its sender names, if there is such a one', async () => {
    const other = '2021-22/vladimir-putin/xi-jinping';
    expect(textOf((await plain.report({ ...told, record: ` ${other}` })).data)).toContain(
      `record: ${other}\n`,
    );
    const unknown = textOf((await plain.report({ ...told, record: 'zaphod' })).data);
    expect(unknown).toContain(`record: ${ID}\n`);
    expect(unknown).not.toContain('zaphod');
  });

  it.each([
    ['1~report~2021-22/vladimir-putin/joe-biden', 'another version of the bot'],
    ['2~help', 'another version of the bot'],
    ['ÿþ', 'another version of the bot'],
    ['2~report~2021-22/a/b', 'No greeting on record'],
  ])('with the id %s gets a friendly line', async (customId, says) => {
    const reply = await plain.report({ ...told, record: '2021-22/a/b' }, customId);
    expect(isPrivate(reply)).toBe(true);
    expect(textOf(reply.data)).toContain(says);
  });

  it('opens no form by a button of a record that is gone', async () => {
    const message = await plain.greeting();
    for (const customId of ['2~report~2021-22/a/b', '1~report~2021-22/a/b']) {
      const button = { type: 2, style: 2, label: 'x', custom_id: customId };
      const reply = await plain.press(
        { ...message, components: [{ type: 1, components: [button] }] },
        customId,
      );
      expect(textOf(reply.data)).toMatch(/No greeting on record|another version of the bot/);
    }
  });

  it('leaves no trace in the log, and goes nowhere but back to Discord', () => {
    for (const { bot } of [plain, linked]) {
      const log = JSON.stringify(bot.log);
      for (const secret of ['everyone', 'x.org', 'zaphod', plain.standIn.users.ben.id])
        expect(log).not.toContain(secret);
    }
  });
});
