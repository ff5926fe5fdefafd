/** The ids of components: what leads where, and in which language. */
import { addressOf } from '../address.ts';
import type { Question } from '../question.ts';
import { questionAt } from '../read/address.ts';
import { LANGUAGES, type Language } from '../render/texts/index.ts';
import { MAX_CUSTOM_ID } from './limits.ts';

/** The id of the select that opens one entry; its values are addresses. */
export const OPEN_SELECT = 'open';

/** Begins the id of a select that changes the reading; its values are addresses, and the picked one is in force. */
export const CHANGE_SELECT = 'change';

/** The id of the button that takes a reply away again. */
export const REMOVE = 'remove';

/** A question in the id of a component, with the language of the reply in front where there is room for it. */
export function idOf(question: Question, language: Language): string | null {
  const address = addressOf(question);
  if (address === null) return null;
  const id = `${language}:${address}`;
  return id.length <= MAX_CUSTOM_ID ? id : address;
}

/** What a component's id says. */
export interface Pressed {
  /** Null for an address of another version, or for none. */
  readonly question: Question | null;
  /** The language of the reply that it stands under; null where it does not say. */
  readonly language: Language | null;
}

function readId(id: string): Pressed {
  const [, tag = '', address = id] = id.match(/^([a-z]{2}):(.*)$/s) ?? [];
  const language = LANGUAGES.find((one) => one === tag) ?? null;
  return { question: questionAt(address), language };
}

/** What a pressed button or a picked entry carries. */
export const readPress = (id: string, values: readonly string[]): Pressed =>
  readId(id === OPEN_SELECT || id.startsWith(CHANGE_SELECT) ? (values[0] ?? '') : id);

/**
 * What a message of ours answers, which its selects tell as the choice in force, and under a greeting the button that leads
 * to its citation.
 */
export function shownIn(components: readonly unknown[]): Pressed {
  const picked = firstIn(components, (node) => (node['default'] === true ? readAny(node['value']) : null));
  if (picked) return picked;
  const cited = firstIn(components, (node) => {
    const { question, language } = readAny(node['custom_id']) ?? {};
    return question?.kind === 'cite' ? { question, language: language ?? null } : null;
  });
  if (!cited) return { question: null, language: null };
  return { question: { kind: 'greeting', id: cited.question.id }, language: cited.language };
}

const readAny = (id: unknown): Pressed | null => {
  const pressed = typeof id === 'string' ? readId(id) : null;
  return pressed?.question ? pressed : null;
};

/** What is found first in some components, wherever it stands. */
function firstIn<Found>(
  node: unknown,
  find: (node: Readonly<Record<string, unknown>>) => Found | null,
): Found | null {
  if (typeof node !== 'object' || node === null) return null;
  const found = find(node as Readonly<Record<string, unknown>>);
  if (found !== null) return found;
  for (const part of Object.values(node)) {
    const deeper = firstIn(part, find);
    if (deeper !== null) return deeper;
  }
  return null;
}
