import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * What a log tells of an error. discord.js hangs the request on its errors, with the interaction's token and the
 * whole reply, which is nothing for a log.
 */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return { type: name, message, stack, code, status };
}

/** Structured logs on standard output, one JSON object a line. Neither tokens nor what people wrote are logged. */
export const openLog = (level: string): Logger => pino({ level, serializers: { err: errorFacts } });

/** A short code that a reader sees and the log holds, so that one leads to the other. */
export const faultCode = (): string => crypto.randomUUID().slice(0, 8);
