import type { Loose } from './loose.ts';
import { list, loose, text } from './loose.ts';

/** The message flag that turns the text and embeds off and the newer components on. */
export const componentsV2 = 1 << 15;

/** Lists every component of a list together with all that are nested in it, outermost first. */
export function everyComponent(components: unknown): Loose[] {
  return list(components).flatMap((entry) => {
    const component = loose(entry);
    const single = [...absentOr(component.accessory), ...absentOr(component.component)];
    return [component, ...everyComponent(component.components), ...everyComponent(single)];
  });
}

/** Joins the content and all text displays of a message or a payload, one to a line. */
export function textOf(payload: unknown): string {
  const { content, components } = loose(payload);
  const displays = everyComponent(components).filter((component) => component.type === 10);
  return [text(content), ...displays.map((display) => text(display.content))].filter(Boolean).join('\n');
}

/** Lists the custom ids of a message or a payload in the order they are shown. */
export function customIdsOf(payload: unknown): string[] {
  return everyComponent(loose(payload).components)
    .map((component) => text(component.custom_id))
    .filter(Boolean);
}

function absentOr(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : [value];
}
