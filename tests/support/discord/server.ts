import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from './errors.ts';
import type { RequestLog } from './requests.ts';
import type { Answer, Call, Route } from './routing.ts';
import { findRoute } from './routing.ts';
import { receive } from './uploads.ts';

const base = '/api/v10';

/** An answer that the next request of a kind is to get in place of the usual one. */
export interface Refusal {
  method?: string;
  /** The path below the API version, or a pattern for it. */
  path: string | RegExp;
  status: number;
  code?: number;
  message?: string;
}

/** What answers the REST requests. */
export interface RestSettings {
  token: string;
  routes: readonly Route[];
  log: RequestLog;
  refusals: Refusal[];
  fault(text: string): void;
}

/** Answers one REST request and keeps it in the log. */
export async function serve(
  settings: RestSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '' } = request;
  const { pathname, search, searchParams } = new URL(url, 'http://localhost');
  const path = decodeURIComponent(pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname);
  const raw = await readAll(request);
  const { body, files } = await receive(raw, request.headers['content-type'] ?? '');
  const answer = answerTo(settings, request, path, { body, query: searchParams });
  settings.log.add({ method, path, query: search.slice(1), body, files, status: answer.status });
  respond(response, answer);
}

function respond(response: ServerResponse, { status, body }: Answer): void {
  if (body === undefined) {
    response.writeHead(status).end();
  } else {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}

function answerTo(
  settings: RestSettings,
  request: IncomingMessage,
  path: string,
  call: Omit<Call, 'params'>,
): Answer {
  const { method = '' } = request;
  try {
    const route = findRoute(settings.routes, method, path);
    const known = request.headers.authorization === `Bot ${settings.token}`;
    if (!known && !route?.found.open) throw new ApiError(401, 0, '401: Unauthorized');
    refuse(settings.refusals, method, path);
    if (route !== undefined) return route.found.handle({ ...call, params: route.params });
    settings.fault(`unknown route: ${method} ${path}`);
    throw new ApiError(404, 0, '404: Not Found');
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body };
    settings.fault(`${method} ${path}: ${String(error)}`);
    return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
  }
}

function refuse(refusals: Refusal[], method: string, path: string): void {
  const index = refusals.findIndex((entry) => matches(entry, method, path));
  const [refusal] = index < 0 ? [] : refusals.splice(index, 1);
  if (refusal === undefined) return;
  throw new ApiError(refusal.status, refusal.code ?? 0, refusal.message ?? `${refusal.status}: Refused`);
}

function matches(refusal: Refusal, method: string, path: string): boolean {
  if (refusal.method !== undefined && refusal.method !== method) return false;
  return typeof refusal.path === 'string' ? refusal.path === path : refusal.path.test(path);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
