/** A user as Discord sends it. */
export interface User {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: string | null;
  bot: boolean;
  public_flags: number;
  flags: number;
  primary_guild: null;
}

/** A guild text channel (type 0) or a direct-message channel (type 1). */
export interface Channel {
  id: string;
  type: number;
  name?: string;
  guild_id?: string;
  position?: number;
  topic?: string | null;
  nsfw?: boolean;
  parent_id?: string | null;
  rate_limit_per_user?: number;
  permission_overwrites?: readonly unknown[];
  last_message_id: string | null;
  recipients?: readonly User[];
}

/** A message component with the fields that a test may want to read. */
export interface Component {
  type: number;
  id?: number;
  content?: string;
  custom_id?: string;
  label?: string;
  style?: number;
  url?: string;
  disabled?: boolean;
  placeholder?: string;
  options?: readonly SelectOption[];
  components?: readonly Component[];
  accessory?: Component;
  component?: Component;
}

/** One entry of a select menu. */
export interface SelectOption {
  label: string;
  value: string;
  description?: string;
  default?: boolean;
}

/** The pointer from a reply to the message it answers. */
export interface MessageReference {
  type: number;
  channel_id: string;
  message_id: string;
  guild_id?: string;
}

/** A message as Discord stores it and sends it. */
export interface Message {
  id: string;
  type: number;
  channel_id: string;
  author: User;
  content: string;
  mentions: readonly User[];
  mention_roles: readonly string[];
  mention_everyone: boolean;
  attachments: readonly unknown[];
  embeds: readonly unknown[];
  components: readonly Component[];
  timestamp: string;
  edited_timestamp: string | null;
  flags: number;
  pinned: boolean;
  tts: boolean;
  webhook_id?: string;
  application_id?: string;
  nonce?: string | number;
  message_reference?: MessageReference;
  referenced_message?: Message | null;
  interaction_metadata?: InteractionMetadata;
  interaction?: { id: string; type: number; name: string; user: User };
}

/** What Discord says of the interaction that a message came from. */
export interface InteractionMetadata {
  id: string;
  type: number;
  user: User;
  authorizing_integration_owners: Readonly<Record<string, string>>;
  name?: string;
  command_type?: number;
  original_response_message_id?: string;
  interacted_message_id?: string;
  triggering_interaction_metadata?: InteractionMetadata;
}

/** A file that was sent along with a request. */
export interface UploadedFile {
  id: string;
  name: string;
  bytes: Buffer;
}

/** One REST request that the stand-in answered. */
export interface RecordedRequest {
  method: string;
  /** The path below the API version, without the query, e.g. `/channels/1/messages`. */
  path: string;
  query: string;
  body: unknown;
  files: readonly UploadedFile[];
  status: number;
}

/** The four kinds of request body that are checked. */
export type PayloadKind = 'message' | 'callback' | 'edit' | 'commands';

/** One value of a slash command's options. */
export interface OptionValue {
  name: string;
  type?: number;
  value: string | number | boolean;
  focused?: boolean;
}

/** What the bot answered to an interaction. */
export interface Reply {
  /** The type of the callback: 4 message, 5 deferred message, 6 deferred update, 7 update, 8 choices, 9 a form. */
  type: number;
  /** The data of the callback or, after a deferral, the body of the edit that followed. */
  data: unknown;
  message?: Message;
}

/** An interaction that was sent to the bot. */
export interface SentInteraction {
  id: string;
  token: string;
  reply(timeoutMs?: number): Promise<Reply>;
}
