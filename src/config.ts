import { z } from 'zod';
import type { Result } from './archive/files.ts';

/** Discord's own API; discord.js adds the version. */
const DISCORD_API = 'https://discord.com/api';

/** The most characters of a template of an address; the text that is put into it needs the rest of the link. */
const MAX_TEMPLATE = 1000;

/** What readers write goes into the path or the query of an address, never into what tells whose it is. */
const BODY_BEHIND_HOST = /^\w+:\/\/[^/?#{}]+[/?#].*\{body\}/;

/** An id of Discord's (https://docs.discord.com/developers/reference, Snowflakes). */
const snowflake = /^\d{17,20}$/;

/** Settings left empty, as `.env.example` has them, are settings not made. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);

const environment = z.object({
  NODE_ENV: optional(z.string().optional()),
  DISCORD_TOKEN: optional(
    z
      .string()
      .trim()
      .regex(
        /^\S+$/,
        'must be the token alone, without spaces; copy it again from the Developer Portal, page Bot',
      )
      .optional(),
  ),
  DISCORD_GUILD_ID: optional(
    z
      .string()
      .trim()
      .regex(snowflake, 'must be the id of a server: 17 to 20 digits (Discord: Copy Server ID)')
      .optional(),
  ),
  DISCORD_API_URL: optional(
    z
      .url({ protocol: /^https?$/, error: `must be a web address such as ${DISCORD_API}` })
      .default(DISCORD_API),
  ),
  ASK_CHANNELS: optional(z.string().default('ask-greetings')),
  MESSAGE_CONTENT: optional(z.enum(['on', 'off'], 'must be on or off').default('off')),
  QUESTIONS_PER_MINUTE: optional(
    z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(0, 'must be 0 (no limit) or more')
      .max(600, 'must be 600 or less')
      .default(10),
  ),
  REPORT_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must be a web address (http or https)' })
      .trim()
      .max(MAX_TEMPLATE, `must be at most ${MAX_TEMPLATE} characters`)
      .regex(BODY_BEHIND_HOST, 'must be a web address that holds {body}, behind the name of its host')
      .optional(),
  ),
  LOG_LEVEL: optional(
    z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'must be one of fatal, error, warn, info, debug, trace, silent',
      )
      .default('info'),
  ),
});

/** The settings of a process, checked once at its start. */
export interface Config {
  readonly production: boolean;
  /** Null: there is none, and this is the terminal. */
  readonly token: string | null;
  /** Register commands for this server alone; null: for everybody. */
  readonly guildId: string | null;
  readonly apiUrl: string;
  /** Names or ids of the channels in which every message is a question. */
  readonly askChannels: ReadonlySet<string>;
  /** Whether the privileged message content intent is asked for. */
  readonly messageContent: boolean;
  /** How many questions one person may ask in one channel in a minute; 0: any number. */
  readonly questionsPerMinute: number;
  /** Where a report of a mistake goes: an address with `{title}` and `{body}` in it; null: to whoever runs the bot. */
  readonly reportUrl: string | null;
  readonly logLevel: string;
}

/** Reads the settings from an environment. All faults are given at once, and no value is repeated in them. */
export function readConfig(env: NodeJS.ProcessEnv): Result<Config> {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    };
  }
  const { data } = parsed;
  return {
    ok: true,
    value: {
      production: data.NODE_ENV === 'production',
      token: data.DISCORD_TOKEN ?? null,
      guildId: data.DISCORD_GUILD_ID ?? null,
      apiUrl: data.DISCORD_API_URL.replace(/\/+$/, ''),
      askChannels: new Set(data.ASK_CHANNELS.split(',').map(channelKey).filter(Boolean)),
      messageContent: data.MESSAGE_CONTENT === 'on',
      questionsPerMinute: data.QUESTIONS_PER_MINUTE,
      reportUrl: data.REPORT_URL ?? null,
      logLevel: data.LOG_LEVEL,
    },
  };
}

/** A channel as it is written in the settings: its name without the #, or its id. */
const channelKey = (text: string): string => text.trim().replace(/^#/, '').toLowerCase();
