import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('settings', () => {
  it('have defaults; what is left empty is not set', () => {
    const config = readConfig({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', ASK_CHANNELS: '' });
    expect(config).toEqual({
      ok: true,
      value: {
        production: false,
        token: null,
        guildId: null,
        apiUrl: 'https://discord.com/api',
        askChannels: new Set(['ask-greetings']),
        messageContent: false,
        questionsPerMinute: 10,
        reportUrl: null,
        logLevel: 'info',
      },
    });
  });

  it('are read as they are meant', () => {
    const config = readConfig({
      NODE_ENV: 'production',
      DISCORD_TOKEN: ' abc.def ',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      ASK_CHANNELS: '#Ask, 123456789012345678 ,,',
      MESSAGE_CONTENT: 'on',
      QUESTIONS_PER_MINUTE: '3',
      REPORT_URL: ' https://example.org/new?title={title}&body={body} ',
      LOG_LEVEL: 'debug',
    });
    expect(config.ok && config.value).toEqual({
      production: true,
      token: 'abc.def',
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:8080/api',
      askChannels: new Set(['ask', '123456789012345678']),
      messageContent: true,
      questionsPerMinute: 3,
      reportUrl: 'https://example.org/new?title={title}&body={body}',
      logLevel: 'debug',
    });
  });

  it.each([
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_GUILD_ID', 'my-server'],
    ['DISCORD_API_URL', 'gopher://x'],
    ['MESSAGE_CONTENT', 'true'],
    ['QUESTIONS_PER_MINUTE', 'many'],
    ['REPORT_URL', 'https://example.org/new'],
    ['REPORT_URL', 'javascript:alert({body})'],
    ['REPORT_URL', 'https://{body}.example.org'],
    ['REPORT_URL', `https://example.org/${'x'.repeat(1000)}{body}`],
    ['LOG_LEVEL', 'loud'],
  ])('%s that is wrong is named with the fix, its value is not', (name, value) => {
    const config = readConfig({ [name]: value });
    const faults = config.ok ? '' : config.faults.join('\n');
    expect(faults).toMatch(new RegExp(`^${name} must be `));
    expect(faults).not.toContain(value);
  });
});
