/** What the handlers of Discord's events share. */
import type { Command, MessageCommand } from '../../commands/command.ts';
import type { Config } from '../config.ts';
import type { Road } from '../road.ts';
import type { Flood } from './flood.ts';
import type { Logger } from './log.ts';

export interface CommandList {
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
}

export interface Bot extends CommandList {
  readonly road: Road;
  readonly config: Config;
  readonly log: Logger;
  /** Questions of a person in a channel. */
  readonly questions: Flood;
  /** Notices in a channel that a person asks too much. */
  readonly notices: Flood;
  /** Words to a person that the bot cannot write in a channel. */
  readonly warnings: Flood;
  /** Whether so many requests were refused of late that no message is answered for a while. */
  readonly isPaused: () => boolean;
  /** The ids of the registered commands by name, for mentions that can be clicked; empty until they are known. */
  readonly commandIds: ReadonlyMap<string, string>;
}
