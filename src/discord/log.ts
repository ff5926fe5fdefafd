import { type Logger, pino } from 'pino';

export type { Logger };

/** Structured logs on standard output, one JSON object a line. Neither tokens nor what people wrote are logged. */
export const openLog = (level: string): Logger =>
  pino({ level, redact: ['token', '*.token', 'headers.authorization'] });

/** A short code that a reader sees and the log holds, so that one leads to the other. */
export const faultCode = (): string => crypto.randomUUID().slice(0, 8);
