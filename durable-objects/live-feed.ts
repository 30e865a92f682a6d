/** One tenant's open consoles: hibernating websockets that get what happens, as types and ids. */
import { DurableObject } from "cloudflare:workers";
import type { Env } from "../workers/platform/env.ts";
import type { LiveMessage } from "../workers/platform/objects.ts";

/** Enough for every member on several devices; more is a leak somewhere. */
const MAX_SOCKETS = 2000;

export class LiveFeed extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    // Answered without waking the object.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  /** `?topic=events&topic=audit-run:<id>`; the caller has been checked by the route. */
  override async fetch(request: Request): Promise<Response> {
    if (request.headers.get("upgrade") !== "websocket") return new Response("expected a websocket", { status: 426 });
    if (this.ctx.getWebSockets().length >= MAX_SOCKETS) return new Response("too many listeners", { status: 503 });
    const topics = new URL(request.url).searchParams.getAll("topic").slice(0, 10);
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server, topics.length > 0 ? topics : ["events"]);
    return new Response(null, { status: 101, webSocket: client });
  }

  async publish(messages: LiveMessage[]): Promise<void> {
    for (const message of messages) {
      const text = JSON.stringify(message);
      for (const socket of this.ctx.getWebSockets(message.topic)) socket.send(text);
    }
  }

  override async webSocketClose(socket: WebSocket, code: number): Promise<void> {
    // 1005, 1006 and 1015 report a lost connection and may not be sent (RFC 6455 §7.4.1).
    socket.close([1005, 1006, 1015].includes(code) ? 1000 : code);
  }
}
