/** In which language a reply comes. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, startBot } from '../support/bot.ts';
import { customIdsOf, type StandIn, startStandIn, textOf } from '../support/discord/index.ts';

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
afterEach(() => expect(standIn.faults).toEqual([]));

const greetings = async (locale: string, language?: string) => {
  const sent = await standIn.slash({
    user: standIn.users.ada,
    name: 'greetings',
    locale,
    options: [
      { name: 'year', type: 4, value: 2021 },
      ...(language ? [{ name: 'language', type: 3, value: language }] : []),
    ],
  });
  const { message } = await sent.reply();
  if (!message) throw new Error('no message came of the command');
  return message;
};

const HEADINGS: Readonly<Record<string, string>> = {
  en: 'New Year greetings sent',
  de: 'Neujahrsgrüße',
  fr: 'Nouvel An',
  es: 'Año Nuevo',
  ru: 'новогодние',
  tr: 'yeni yıl',
  uk: 'новорічні',
  pl: 'noworoczne',
  zh: '新年',
};

describe('the reply to a command', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['fr', 'fr'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['ru', 'ru'],
    ['tr', 'tr'],
    ['uk', 'uk'],
    ['pl', 'pl'],
    ['zh-CN', 'zh'],
    // No language of replies
    ['ko', 'en'],
  ])('of a reader whose Discord is in %s is in %s', async (locale, language) => {
    expect(textOf(await greetings(locale)).toLowerCase()).toContain(HEADINGS[language]?.toLowerCase());
  });

  it('is in the language that the option names, whatever the locale, and stays so by its buttons', async () => {
    const message = await greetings('fr', 'ru');
    expect(textOf(message).toLowerCase()).toContain(HEADINGS['ru']);
    const customId = customIdsOf(message).find((id) => id.includes('~list~2020-21')) ?? '';
    const own = await (
      await standIn.press({ user: standIn.users.ada, message, customId, locale: 'fr' })
    ).reply();
    expect(textOf(own.data).toLowerCase()).toContain(HEADINGS['ru']);
    const other = await (
      await standIn.press({ user: standIn.users.ben, message, customId, locale: 'de' })
    ).reply();
    expect(textOf(other.data)).toContain(HEADINGS['de']);
  });

  it('lists the commands so that they can be clicked, with what each does', async () => {
    const sent = await standIn.slash({ user: standIn.users.ada, name: 'help', locale: 'de' });
    const text = textOf((await sent.reply()).data);
    for (const { id, name, type } of standIn.commands())
      if (type === 1) expect(text).toContain(`</${name}:${id}>`);
    expect(text).toContain('Befehle');
  });
});

describe('the reply to a message', () => {
  it.each([
    ['who was greeted in 2021?', 'en'],
    ['кого поздравил Путин в 2021?', 'ru'],
    ['wem gratulierte Putin 2021?', 'de'],
    ['普京2021年给谁发了新年贺电', 'zh'],
  ])('%s is in its language', async (content, language) => {
    const message = await standIn.say({
      author: standIn.users.ada,
      channel: standIn.channels.general,
      content: `<@${standIn.botUser.id}> ${content}`,
      mentions: [standIn.botUser],
    });
    expect(textOf(await standIn.replyTo(message)).toLowerCase()).toContain(HEADINGS[language]?.toLowerCase());
  });
});

describe('what is suggested while somebody types', () => {
  it('is in the language of the reader', async () => {
    const sent = await standIn.complete({
      user: standIn.users.ada,
      name: 'greetings',
      locale: 'de',
      options: [{ name: 'group', type: 3, value: 'Zentral', focused: true }],
    });
    const { choices } = (await sent.reply()).data as { choices: readonly { name: string }[] };
    expect(choices.map(({ name }) => name)).toContain('Zentralasien');
  });
});
