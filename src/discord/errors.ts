import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';

/**
 * A failure to start or to register in one line that says what to change; null for a fault of our own, which wants
 * its stack trace.
 */
export function startFault(error: unknown): string | null {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return WRONG_TOKEN;
  if (error instanceof DiscordAPIError && error.status === 401) return WRONG_TOKEN;
  if (error instanceof DiscordAPIError && error.status === 403) {
    return 'Discord refuses access: check that the bot is in the server of DISCORD_GUILD_ID and was invited with the scope applications.commands.';
  }
  if (error instanceof DiscordAPIError)
    return `Discord refused a request: ${error.message} (code ${error.code}).`;
  if (error instanceof HTTPError) return `Discord answered with HTTP ${error.status}. Try again later.`;
  if (isRefusedIntent(error)) return REFUSED_INTENT;
  if (isNetworkFault(error)) return 'Discord cannot be reached: check the network and DISCORD_API_URL.';
  return null;
}

/** Whether Discord refuses the privileged intent that was asked for. */
export const isRefusedIntent = (error: unknown): boolean =>
  error instanceof Error && /disallowed intents/i.test(error.message);

const WRONG_TOKEN =
  'Discord refuses the token. Copy it again (Developer Portal, your application, page Bot, Reset Token) and set DISCORD_TOKEN.';

const REFUSED_INTENT =
  'Discord refuses the message content intent. Switch it on (Developer Portal, your application, page Bot, Privileged Gateway Intents) and restart, or set MESSAGE_CONTENT=off.';

const isNetworkFault = (error: unknown): boolean => {
  const code = (error as { code?: unknown; cause?: { code?: unknown } } | null)?.code;
  const cause = (error as { cause?: { code?: unknown } } | null)?.cause?.code;
  return [code, cause].some((one) => typeof one === 'string' && /^(E[A-Z]+|UND_ERR_\w+)$/.test(one));
};
