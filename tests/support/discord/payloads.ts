import { callbackLimits, commandLimits, messageLimits } from './limits.ts';
import { specFaults } from './spec.ts';
import type { PayloadKind } from './types.ts';

/**
 * Lists everything Discord would refuse, or this project forbids, in a request body.
 *
 * For an edit, `storedFlags` are the flags of the message as it stands; without them the newer
 * components are taken on trust, as the flag stays with the message and need not be sent again.
 */
export function payloadFaults(kind: PayloadKind, body: unknown, storedFlags?: number): string[] {
  return [...new Set([...specFaults(kind, body), ...limitFaults(kind, body, storedFlags)])];
}

function limitFaults(kind: PayloadKind, body: unknown, storedFlags: number | undefined): string[] {
  if (kind === 'commands') return commandLimits(body);
  if (kind === 'callback') return callbackLimits(body, storedFlags);
  return messageLimits(body, kind === 'edit' ? { edit: true, storedFlags } : { edit: false });
}
