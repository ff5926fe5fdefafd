import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { commands, messageCommands } from '../../commands/index.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { errorFacts } from '../../src/discord/log.ts';
import { runBot } from '../../src/discord/run.ts';
import type { StandIn } from './discord/index.ts';
import { FIVE_ARTICLES, testRoad } from './road.ts';

export interface RunningBot {
  /** The log's lines so far, as objects. */
  readonly log: readonly Record<string, unknown>[];
  /** Ends the bot as a signal would; resolves to its exit code. */
  stop(): Promise<number>;
}

/** The settings of a bot that talks to a stand-in. */
export function testConfig(standIn: StandIn, env: NodeJS.ProcessEnv = {}): Config & { token: string } {
  const config = readConfig({
    DISCORD_TOKEN: standIn.token,
    DISCORD_API_URL: standIn.apiUrl,
    // Tests ask more in a minute than any person.
    QUESTIONS_PER_MINUTE: '0',
    ...env,
  });
  if (!config.ok) throw new Error(config.faults.join('\n'));
  return { ...config.value, token: config.value.token ?? '' };
}

/** Runs the real bot, with the real client, against a stand-in, until it is ready to be spoken to. */
export async function startBot(standIn: StandIn, env: NodeJS.ProcessEnv = {}): Promise<RunningBot> {
  const log: Record<string, unknown>[] = [];
  const signals = new EventEmitter();
  const write = (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>);
  const config = testConfig(standIn, env);
  const list = { commands, messageCommands };
  const exit = runBot(config, testRoad(FIVE_ARTICLES, config.reportUrl), list, {
    log: pino({ level: 'info', serializers: { err: errorFacts } }, { write }),
    signals,
  });
  await standIn.connected();
  while (!log.some(({ msg }) => msg === 'ready') || !log.some(({ changes }) => changes !== undefined)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    log,
    stop: () => {
      signals.emit('SIGTERM', 'SIGTERM');
      return exit;
    },
  };
}
