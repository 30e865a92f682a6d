/** Everything a use case may touch. Built once per request, queue message or cron run, never global; makeCtx in app.ts is the only seam. */
import { type Permission, type Role, type Scope, scopeOf } from "./access.ts";
import type { Clients } from "./clients/index.ts";
import type { ControlDb } from "./db/control.ts";
import type { TenantDb } from "./db/tenant-db.ts";
import type { Bindings, Config } from "./env.ts";
import { AppError } from "./errors.ts";
import type { Logger } from "./log.ts";
import type { LiveMessage } from "./objects.ts";

export type UserActor = {
  kind: "user";
  id: string;
  email: string;
  sessionId: string;
  /** Null for a person who belongs to no tenant. */
  role: Role | null;
  /** Signed in by cookie: state-changing calls then need a same-origin `Origin`. */
  via: "bearer" | "cookie";
};
export type Actor = UserActor | { kind: "system"; id: string };

/** Where a change comes from, as kept with audit entries. */
export type Origin = { requestId: string; ip: string | null; userAgent: string | null; locale: Locale };
export type Locale = "en" | "fr-CA";

/** The product's language nearest to what a browser asks for. */
export const localeOf = (acceptLanguage: string | null | undefined): Locale => (/^\s*fr\b/i.test(acceptLanguage ?? "") ? "fr-CA" : "en");

export interface BaseCtx {
  readonly origin: Origin;
  readonly config: Config;
  readonly bindings: Bindings;
  readonly control: ControlDb;
  readonly clients: Clients;
  readonly log: Logger;
  now(): Date;
  newId(): string;
  waitUntil(work: Promise<unknown>): void;
}

/** Somebody is signed in, in a tenant or not. */
export interface PersonCtx extends BaseCtx {
  readonly actor: UserActor;
  readonly tenantId: string | null;
}

/** Work inside one tenant. */
export interface Ctx extends BaseCtx {
  readonly actor: Actor;
  readonly tenantId: string;
  readonly db: TenantDb;
  /** Tells the tenant's open consoles; best effort, never part of the change itself. */
  publish(messages: readonly LiveMessage[]): Promise<void>;
  /** Set while a request with an Idempotency-Key is carried out: its key is marked in the same unit as the change. */
  readonly idempotencyKey?: string;
}

/** The reach of a right: `own` means the jobs a person is assigned to. The system may all. AppError `forbidden` without it. */
export function requirePermission(ctx: { actor: Actor }, permission: Permission): Scope {
  if (ctx.actor.kind === "system") return "all";
  const scope = ctx.actor.role ? scopeOf(ctx.actor.role, permission) : undefined;
  if (!scope) throw new AppError("forbidden", `Your role does not have the right “${permission}”.`);
  return scope;
}
