/**
 * Discord's limits, by its documentation (https://docs.discord.com/developers/components/reference and
 * .../interactions/receiving-and-responding) unless another source is named.
 */

/** Characters of all text displays of a message together (API description, TextDisplayComponentForMessageRequest). */
export const MAX_TEXT = 4000;
/**
 * UTF-8 bytes of all text, with {@link BYTES_A_DISPLAY} for each text display, beyond which a message fails with
 * HTTP 500 (https://github.com/discord/discord-api-docs/issues/8554).
 */
export const MAX_BYTES = 10_170;
export const BYTES_A_DISPLAY = 12;
export const MAX_CUSTOM_ID = 100;
export const MAX_BUTTON_LABEL = 80;
export const MAX_BUTTONS_IN_ROW = 5;
export const MAX_SELECT_OPTIONS = 25;
export const MAX_OPTION_TEXT = 100;
export const MAX_PLACEHOLDER = 150;
export const MAX_CHOICE_TEXT = 100;
/** The alternative text of a picture (components reference, Media Gallery Item). */
export const MAX_ALT_TEXT = 1024;
/** The title of a modal, and the label of a field in it. */
export const MAX_MODAL_TEXT = 45;
/**
 * What a report of a mistake holds: our own limits, under the 4,000 characters that Discord lets into a text input, so
 * that all of it stands in the one message that answers it.
 */
export const MAX_REPORT_ID = 100;
export const MAX_REPORT_WHAT = 1500;
export const MAX_REPORT_SOURCE = 300;
/** Rows of buttons under a reply: our own limit, so that the answer and not its buttons fills the screen. */
export const MAX_BUTTON_ROWS = 3;

/** Cuts a text to a number of characters, with an ellipsis where something is lost and no half of a letter left. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
