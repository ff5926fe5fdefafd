/** An object from outside of which nothing is proven but the names of the fields looked at. */
export interface Loose {
  type?: unknown;
  id?: unknown;
  data?: unknown;
  disabled?: unknown;
  name?: unknown;
  value?: unknown;
  label?: unknown;
  description?: unknown;
  content?: unknown;
  embeds?: unknown;
  components?: unknown;
  accessory?: unknown;
  component?: unknown;
  attachments?: unknown;
  filename?: unknown;
  items?: unknown;
  media?: unknown;
  sticker_ids?: unknown;
  poll?: unknown;
  flags?: unknown;
  nonce?: unknown;
  tts?: unknown;
  options?: unknown;
  choices?: unknown;
  autocomplete?: unknown;
  required?: unknown;
  custom_id?: unknown;
  style?: unknown;
  url?: unknown;
  sku_id?: unknown;
  emoji?: unknown;
  default?: unknown;
  min_values?: unknown;
  min_length?: unknown;
  max_length?: unknown;
  max_values?: unknown;
  allowed_mentions?: unknown;
  parse?: unknown;
  users?: unknown;
  roles?: unknown;
  replied_user?: unknown;
  message_reference?: unknown;
  message_id?: unknown;
  fail_if_not_exists?: unknown;
  integration_types?: unknown;
  contexts?: unknown;
  name_localizations?: unknown;
  description_localizations?: unknown;
  default_member_permissions?: unknown;
  recipient_id?: unknown;
  token?: unknown;
  intents?: unknown;
  session_id?: unknown;
  seq?: unknown;
  op?: unknown;
  d?: unknown;
}

/** Reads a value as an object, an empty one where it is none. */
export function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** Reads a value as a list, an empty one where it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Reads a value as a text, an empty one where it is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Reads a value as a number, zero where it is none. */
export function numeral(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Tells whether a field was left out or set to null. */
export function absent(value: unknown): boolean {
  return value === undefined || value === null;
}
