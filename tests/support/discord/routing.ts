/** The parts of a path that a route names; one that a route does not name is ''. */
export interface Params {
  application: string;
  guild: string;
  channel: string;
  message: string;
  interaction: string;
  token: string;
  user: string;
  command: string;
}

/** A request on its way to a route. */
export interface Call {
  params: Params;
  query: URLSearchParams;
  body: unknown;
}

/** What a route answers. */
export interface Answer {
  status: number;
  body?: unknown;
}

/** One method and path, and what it does. */
export interface Route {
  method: string;
  pattern: RegExp;
  /** Whether the route is served without the bot's token. */
  open: boolean;
  handle(call: Call): Answer;
}

const noParams: Params = {
  application: '',
  guild: '',
  channel: '',
  message: '',
  interaction: '',
  token: '',
  user: '',
  command: '',
};

/** Makes a route from a method and a path with named parts, e.g. `GET /channels/:channel`. */
export function route(line: string, handle: Route['handle'], open = false): Route {
  const [method = '', path = ''] = line.split(' ');
  const pattern = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return { method, pattern, open, handle };
}

/** Finds the route of a request, with the named parts of its path. */
export function findRoute(routes: readonly Route[], method: string, path: string) {
  for (const candidate of routes) {
    const match = candidate.method === method ? candidate.pattern.exec(path) : null;
    if (match !== null) return { found: candidate, params: { ...noParams, ...match.groups } };
  }
  return undefined;
}

/** Answers 200 with a body. */
export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** Answers 204 without a body. */
export const noContent: Answer = { status: 204 };
