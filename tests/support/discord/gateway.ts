import type { Server } from 'node:http';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import { loose, numeral, text } from './loose.ts';
import { snowflake } from './snowflakes.ts';
import type { Waits } from './waits.ts';

interface Packet {
  op: number;
  t?: string;
  s?: number;
  d: unknown;
}

interface Session {
  id: string;
  intents: number;
  sequence: number;
  sent: Packet[];
  socket: WebSocket | undefined;
}

/** What the gateway needs to know of the rest of the stand-in. */
export interface GatewaySettings {
  token: string;
  refuseIntents: readonly number[];
  heartbeatInterval: number;
  ready(sessionId: string): object;
  /** What is dispatched right after READY to a session with the given intents. */
  afterReady(intents: number): readonly { event: string; data: object }[];
  fault(text: string): void;
}

const ignoredOperations = new Set([3, 4, 8, 31]);

/** The gateway: keeps sessions, numbers what it dispatches and replays it on a resume. */
export class Gateway {
  readonly counts = { identifies: 0, resumes: 0 };
  readonly #settings: GatewaySettings;
  readonly #waits: Waits;
  readonly #sockets: WebSocketServer;
  readonly #sessions = new Map<string, Session>();

  constructor(server: Server, settings: GatewaySettings, waits: Waits) {
    this.#settings = settings;
    this.#waits = waits;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  /** Tells whether a session is up at the moment. */
  get live(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket !== undefined);
  }

  /** Sends an event to every session that is to see it, or keeps it for the resume. */
  dispatch(event: string, view: (intents: number) => object | undefined): void {
    for (const session of this.#sessions.values()) {
      const data = view(session.intents);
      if (data !== undefined) this.#send(session, event, data);
    }
  }

  /** Breaks every connection, abruptly or with a close code, and forgets the sessions on demand. */
  drop({ code, forget = false }: { code?: number; forget?: boolean } = {}): void {
    for (const session of this.#sessions.values()) session.socket = undefined;
    if (forget) this.#sessions.clear();
    for (const socket of this.#sockets.clients) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  /** Ends every connection and takes no more. */
  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => this.#part(socket, code));
    socket.on('message', (data) => this.#receive(socket, String(data)));
    write(socket, { op: 10, d: { heartbeat_interval: this.#settings.heartbeatInterval, _trace: [] } });
  }

  #part(socket: WebSocket, code: number): void {
    const session = this.#sessionOf(socket);
    if (session === undefined) return;
    session.socket = undefined;
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
  }

  #receive(socket: WebSocket, packet: string): void {
    const { op, d } = loose(JSON.parse(packet));
    if (op === 1) write(socket, { op: 11, d: null });
    else if (op === 2) this.#identify(socket, d);
    else if (op === 6) this.#resume(socket, d);
    else if (!ignoredOperations.has(numeral(op))) {
      this.#settings.fault(`gateway: unknown operation ${String(op)}`);
      socket.close(4001);
    }
  }

  #identify(socket: WebSocket, data: unknown): void {
    const code = this.#identifyRefusal(socket, data);
    if (code !== undefined) {
      socket.close(code);
      return;
    }
    const intents = numeral(loose(data).intents);
    const session: Session = { id: snowflake(), intents, sequence: 0, sent: [], socket };
    this.#sessions.set(session.id, session);
    this.counts.identifies += 1;
    this.#send(session, 'READY', this.#settings.ready(session.id));
    for (const entry of this.#settings.afterReady(intents)) this.#send(session, entry.event, entry.data);
    this.#waits.check();
  }

  #identifyRefusal(socket: WebSocket, data: unknown): number | undefined {
    const { token, intents } = loose(data);
    if (this.#sessionOf(socket) !== undefined) return 4005;
    if (token !== this.#settings.token) return 4004;
    const refused = this.#settings.refuseIntents.some((bits) => (numeral(intents) & bits) !== 0);
    return refused ? 4014 : undefined;
  }

  #resume(socket: WebSocket, data: unknown): void {
    const { token, session_id, seq } = loose(data);
    const session = this.#sessions.get(text(session_id));
    if (token !== this.#settings.token) socket.close(4004);
    else if (session === undefined) write(socket, { op: 9, d: false });
    else if (numeral(seq) > session.sequence) socket.close(4007);
    else this.#replay(session, socket, numeral(seq));
  }

  #replay(session: Session, socket: WebSocket, sequence: number): void {
    session.socket = socket;
    this.counts.resumes += 1;
    for (const packet of session.sent.filter(({ s }) => numeral(s) > sequence)) write(socket, packet);
    this.#send(session, 'RESUMED', { _trace: [] });
    this.#waits.check();
  }

  #send(session: Session, event: string, data: object): void {
    session.sequence += 1;
    const packet: Packet = { op: 0, t: event, s: session.sequence, d: data };
    session.sent.push(packet);
    if (session.socket !== undefined) write(session.socket, packet);
  }

  #sessionOf(socket: WebSocket): Session | undefined {
    return [...this.#sessions.values()].find((session) => session.socket === socket);
  }
}

function write(socket: WebSocket, packet: Packet): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ t: null, s: null, ...packet }));
}
