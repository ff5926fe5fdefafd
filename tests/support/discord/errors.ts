/** An error answer as Discord gives it. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.body = errors === undefined ? { message, code } : { message, code, errors };
  }
}

/** Makes Discord's answer to a request body it cannot take. */
export function invalidForm(faults: readonly string[]): ApiError {
  const entries = faults.map((message) => ({ code: 'INVALID', message }));
  return new ApiError(400, 50035, 'Invalid Form Body', { _errors: entries });
}

/** Gives what was looked up, or answers that there is no such thing. */
export function known<Thing>(thing: Thing | undefined, code: number, message: string): Thing {
  if (thing === undefined) throw new ApiError(404, code, message);
  return thing;
}
