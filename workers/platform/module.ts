/** A module declares what it serves, what it may depend on and what it reacts to; modules.ts only adds them up. */
import type { BaseCtx, Ctx, PersonCtx } from "./context.ts";
import type { Table } from "drizzle-orm";
import type { TableSet } from "./db/tables.ts";
import type { Api, Input, Result, Route } from "./http/route.ts";
import type { PublishedEvent } from "./queue/messages.ts";

/** An answer whose status or headers the handler chooses: `reply(200, value)` where the route also allows 200. */
export class Reply<T> {
  readonly status: number;
  readonly value: T;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  constructor(
    status: number,
    value: T,
    { headers = {}, cookies = [] }: { headers?: Record<string, string>; cookies?: readonly string[] } = {},
  ) {
    this.status = status;
    this.value = value;
    this.headers = headers;
    this.cookies = cookies;
  }
}

/** The context a route's handler gets, by its access. */
export type CtxFor<R extends Route> = R["access"] extends "public" ? BaseCtx : R["access"] extends "signed-in" ? PersonCtx : Ctx;
type Answer<R extends Route> = R["response"] extends "stream" | "binary" ? Response : Result<R>;
export type Handler<R extends Route> = (ctx: CtxFor<R>, input: Input<R>, request: Request) => Promise<Answer<R> | Reply<Answer<R>>>;
export type Handlers<A extends Api> = { [N in keyof A]: Handler<A[N]> };

export type EventHandler = (ctx: Ctx, event: PublishedEvent) => Promise<void>;
/** A queue consumer. Delivered at least once, so it is idempotent; a throw is retried with backoff. */
export type Consumer = (ctx: Ctx, message: { tenantId: string }, delivery: { attempt: number; last: boolean }) => Promise<void>;
/** Work that a row says is due: `run` is called for each tenant with a row whose `column` lies in the past. */
type DueJob = {
  name: string;
  schedule: string;
  due: { table: TableSet<Record<string, Table>>; name: string; column: string };
  run: (ctx: Ctx) => Promise<void>;
};
/** Work outside any tenant, e.g. on the control database. */
type PlainJob = { name: string; schedule: string; due?: undefined; run: (ctx: BaseCtx, openTenant: OpenSystemCtx) => Promise<void> };
export type CronJob = DueJob | PlainJob;
/** Runs `work` as the system inside a tenant. */
export type OpenSystemCtx = <T>(tenantId: string, work: (ctx: Ctx) => Promise<T>) => Promise<T>;

type Mounted = { api: Api; handlers: Record<string, (ctx: never, input: never, request: Request) => Promise<unknown>> };

export type Module = {
  name: string;
  dependsOn: readonly string[];
  routes: readonly Mounted[];
  on: Readonly<Record<string, EventHandler>>;
  consumers: Readonly<Record<string, Consumer>>;
  cron: readonly CronJob[];
};

/** Pairs an API with its handlers; each handler is checked against its own route. */
export const serve = <A extends Api>(api: A, handlers: Handlers<A>): Mounted => ({ api, handlers: handlers });

export function defineModule(module: Pick<Module, "name"> & Partial<Module>): Module {
  return { dependsOn: [], routes: [], on: {}, consumers: {}, cron: [], ...module };
}
