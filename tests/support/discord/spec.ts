import type { Issue, Schema } from 'discord-api-spec/zod';
import * as schemas from 'discord-api-spec/zod';
import { list, loose, numeral } from './loose.ts';
import type { PayloadKind } from './types.ts';

const callbackSchemas = new Map<number, Schema>([
  [1, schemas.PongInteractionCallbackRequestSchema],
  [4, schemas.CreateMessageInteractionCallbackRequestSchema],
  [5, schemas.CreateMessageInteractionCallbackRequestSchema],
  [6, schemas.UpdateMessageInteractionCallbackRequestSchema],
  [7, schemas.UpdateMessageInteractionCallbackRequestSchema],
  [8, schemas.ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, schemas.ModalInteractionCallbackRequestSchema],
]);

/** Lists what Discord's published schemas find wrong with a request body. */
export function specFaults(kind: PayloadKind, body: unknown): string[] {
  if (kind === 'message') return check(schemas.MessageCreateRequestSchema, body);
  if (kind === 'edit') return check(schemas.MessageEditRequestPartialSchema, body);
  if (kind === 'commands') return (Array.isArray(body) ? body : [body]).flatMap(commandFaults);
  const schema = callbackSchemas.get(numeral(loose(body).type));
  return schema === undefined ? ['type: no callback of this type'] : check(schema, body);
}

/** Lists what Discord's published schema finds wrong with a message that the stand-in would send. */
export function sentMessageFaults(message: unknown): string[] {
  return check(schemas.MessageResponseSchema, message);
}

/** Lists what Discord's published schema finds wrong with a command that the stand-in would send. */
export function sentCommandFaults(command: unknown): string[] {
  return check(schemas.ApplicationCommandResponseSchema, command);
}

function commandFaults(command: unknown): string[] {
  const permissions = loose(command).default_member_permissions;
  const asSpecified = typeof permissions === 'string' ? Number(permissions) : permissions;
  const body = { ...loose(command), default_member_permissions: asSpecified };
  return check(schemas.ApplicationCommandUpdateRequestSchema, body);
}

function check(schema: Schema, body: unknown): string[] {
  const result = schema.safeParse(body);
  return result.success ? [] : result.error.issues.flatMap((issue) => describe(issue, []));
}

function describe(issue: Issue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path];
  const branch = issue.errors?.find((issues) => issues.every(isNotAboutType));
  if (branch !== undefined) return branch.flatMap((inner) => describe(inner, path));
  const bound = issue.maximum ?? issue.minimum ?? issue.expected ?? list(issue.values).join('/');
  return [`${path.map(String).join('.') || 'body'}: ${issue.code} ${bound}`.trim()];
}

function isNotAboutType(issue: Issue): boolean {
  return !(issue.path.length === 1 && issue.path[0] === 'type');
}
