/** Where the demo is played: contexts for the product's own use cases, whose clock and ids repeat and whose post office is shut. */
import { makeBase, makeTenantCtx, settle } from "../../../workers/platform/compose.ts";
import type { Role } from "../../../workers/platform/access.ts";
import type { BaseCtx, Ctx, Locale, Origin } from "../../../workers/platform/context.ts";
import type { Env } from "../../../workers/platform/env.ts";
import { createLogger } from "../../../workers/platform/log.ts";
import { idsFrom, randomNamed } from "./random.ts";

/** Who acts. `ip` is a documentation address (RFC 5737), as the audit log shows it. */
export type Actor = { id: string; email: string; role: Role; locale: Locale; ip: string };

/** One reading of the clock to the next, milliseconds: what the steps of an audit seem to take. */
const TICK = { least: 9, most: 46 };

export class Stage {
  readonly #env: Env;
  readonly #pending: Promise<unknown>[] = [];
  readonly #complaints: string[] = [];
  readonly #ticks = randomNamed("ticks");
  #now = 0;
  readonly newId = idsFrom(randomNamed("ids"), () => this.#now);

  constructor(env: Env) {
    this.#env = env;
  }

  /** Work outside any company, at an instant (UTC milliseconds). */
  async asPerson<T>(instant: number, ip: string, work: (ctx: BaseCtx) => Promise<T>): Promise<T> {
    return this.#play(instant, () => work(this.#base(ip, "en")));
  }

  /** Work of a member within the company. */
  async asMember<T>(instant: number, tenantId: string, actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    return this.#play(instant, async () => {
      const base = this.#base(actor.ip, actor.locale);
      const { id, email, role } = actor;
      const user = { kind: "user" as const, id, email, role, sessionId: this.newId(), via: "cookie" as const };
      const { ctx } = await makeTenantCtx(base, tenantId, user, "first-primary");
      return work(ctx);
    });
  }

  /** The same context as the system, for what a queue would carry out. */
  asSystem(ctx: Ctx, name: string): Ctx {
    return { ...ctx, actor: { kind: "system", id: name }, origin: { ...ctx.origin, ip: null } };
  }

  /** Everything after the answer is over before the next thing happens, so that the order of events never varies. */
  async #play<T>(instant: number, work: () => Promise<T>): Promise<T> {
    this.#now = instant;
    const result = await work();
    await settle(this.#pending);
    if (this.#complaints.length > 0) throw new Error(`seeding went wrong:\n${this.#complaints.join("\n")}`);
    return result;
  }

  #base(ip: string, locale: Locale): BaseCtx {
    const origin: Origin = { requestId: this.newId(), ip, userAgent: null, locale };
    const runtime = { env: this.#env, waitUntil: (work: Promise<unknown>) => void this.#pending.push(work) };
    const log = createLogger({}, (level, line) => void (level === "info" || this.#complaints.push(line)));
    const base = makeBase(runtime, origin, log);
    const clients = { ...base.clients, email: { send: async () => ({ id: "kept back" }) } };
    return { ...base, clients, now: () => this.#read(), newId: this.newId };
  }

  #read(): Date {
    this.#now += this.#ticks.between(TICK.least, TICK.most);
    return new Date(this.#now);
  }
}
