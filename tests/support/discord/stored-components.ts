import { list, loose, text } from './loose.ts';
import type { Component } from './types.ts';

const defaults = new Map<unknown, object>([
  [3, { min_values: 1, max_values: 1 }],
  [11, { description: null, spoiler: false }],
  [14, { spacing: 1, divider: true }],
  [17, { accent_color: null, spoiler: false }],
]);

/** Gives components as Discord returns them: numbered, and with defaults filled in. */
export function storedComponents(components: unknown): Component[] {
  let last = 0;
  const next = () => {
    last += 1;
    return last;
  };
  return list(components).map((component) => stored(component, next));
}

function stored(component: unknown, next: () => number): Component {
  const { id, type, components, accessory, ...rest } = loose(component);
  const number = typeof id === 'number' && id !== 0 ? id : next();
  const inner = list(components).map((entry) => stored(entry, next));
  return {
    ...defaults.get(type),
    ...withoutNulls(rest),
    type: typeof type === 'number' ? type : Number(text(type)),
    id: number,
    ...(components === undefined ? {} : { components: inner }),
    ...(accessory === undefined ? {} : { accessory: stored(accessory, next) }),
  };
}

function withoutNulls(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
