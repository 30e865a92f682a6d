/** A Worker around the rate limiter: `/take` asks it, `/noop` asks an empty object, for comparison. */
import { DurableObject } from "cloudflare:workers";
import { RateLimiter } from "../../../durable-objects/rate-limiter.ts";

export { RateLimiter };

export class Empty extends DurableObject {
  async noop(): Promise<boolean> {
    return true;
  }
}

type Env = { RATE_LIMITER: DurableObjectNamespace<RateLimiter>; EMPTY: DurableObjectNamespace<Empty> };

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const key = searchParams.get("key") ?? "";
    if (pathname === "/noop") return Response.json({ ok: await env.EMPTY.getByName(key).noop() });
    const { allowed } = await env.RATE_LIMITER.getByName(key).take(
      "bench",
      Number(searchParams.get("limit")),
      Number(searchParams.get("period")),
    );
    return new Response(null, { status: allowed ? 200 : 429 });
  },
};
