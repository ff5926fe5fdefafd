import type { Command } from './commands.ts';
import type {
  FormOptions,
  MessageCommandOptions,
  PressOptions,
  SayOptions,
  SelectOptions,
  SlashOptions,
} from './driving.ts';
import type { RequestTest } from './requests.ts';
import type { Refusal } from './server.ts';
import type { Channel, Message, RecordedRequest, SentInteraction, User } from './types.ts';
import type { World } from './world.ts';

/** How a stand-in is to behave. */
export interface StandInOptions {
  /** The one token it takes. */
  token?: string;
  /** The intent bits that are not granted: identifying with one of them closes with 4014. */
  refuseIntents?: readonly number[];
  heartbeatInterval?: number;
}

/** A small Discord on the loopback interface: what a bot talks to and what a test drives it by. */
export interface StandIn {
  /** What a discord.js client takes as `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly botUser: User;
  readonly guildId: string;
  readonly channels: World['channels'];
  readonly users: World['users'];
  /** Everything the bot sent that Discord would not take: bad bodies and unknown routes. */
  readonly faults: readonly string[];
  /** Every REST request in the order of the answers. */
  readonly requests: readonly RecordedRequest[];
  /** How many sessions were identified and how many were resumed. */
  readonly sessions: { readonly identifies: number; readonly resumes: number };

  /** Resolves with the first request, past or future, that passes the test, from the index `since` on. */
  waitFor(test: RequestTest, label?: string, timeoutMs?: number, since?: number): Promise<RecordedRequest>;
  /** Resolves as soon as a session is ready or resumed. */
  connected(timeoutMs?: number): Promise<void>;
  /** Lists the registered commands, the global ones or a guild's. */
  commands(guildId?: string): readonly Command[];
  /** Resolves with the bot's reply to a message, as it stands once the reply is there. */
  replyTo(message: Message, timeoutMs?: number): Promise<Message>;
  /** Gives the direct-message channel with a user. */
  directMessageWith(user: User): Channel;
  /** Gives a message as it stands. */
  message(id: string): Message | undefined;

  /** Has somebody write a message. */
  say(options: SayOptions): Promise<Message>;
  /** Has somebody use a slash command. */
  slash(options: SlashOptions): Promise<SentInteraction>;
  /** Has somebody type a slash command, with one option focused. */
  complete(options: SlashOptions): Promise<SentInteraction>;
  /** Has somebody press a button of a message. */
  press(options: PressOptions): Promise<SentInteraction>;
  /** Has somebody choose from a select menu of a message. */
  select(options: SelectOptions): Promise<SentInteraction>;
  /** Has somebody use a command in the menu of a message. */
  useOn(options: MessageCommandOptions): Promise<SentInteraction>;
  /** Has the author of a message change its content. */
  rewrite(message: Message, content: string): Message;
  /** Denies everybody the permissions of these bits in a channel; 0 lifts what was denied. */
  restrict(channel: Channel, denied: bigint): void;
  /** Has somebody fill in the form that an interaction opened, and send it. */
  submit(options: FormOptions): Promise<SentInteraction>;
  /** Has a message deleted. */
  retract(message: Message): void;

  /** Has the next request of a kind refused with the given answer. */
  refuseNext(refusal: Refusal): void;
  /** Breaks the gateway's connections: abruptly, or with a close code; `forget` rules out a resume. */
  dropConnections(options?: { code?: number; forget?: boolean }): void;
  /** Ends everything. */
  close(): Promise<void>;
}
