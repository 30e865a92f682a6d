/**
 * A route is data: method, path, who may, schemas, answers. The same value drives validation and OpenAPI (mount.ts),
 * the typed client (web/lib/api.ts) and forms. Safe to import in a browser: types and zod only.
 */
import * as z from "zod";
import type { Access } from "../access.ts";
import type { ErrorCode } from "../errors.ts";

export type Schema = z.ZodType;

/** Named budgets of the rate limiter; their numbers stand in platform/http/limits.ts. */
export type LimitName = "public" | "auth" | "lead" | "search" | "audit" | "admin-write" | "signed-in";

export type Route = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below /api/v1, parameters as `:name`. */
  path: string;
  summary: string;
  access: Access;
  /** Defaults to `public` for public routes and `signed-in` for the rest. */
  limit?: LimitName;
  params?: z.ZodObject;
  query?: z.ZodObject;
  /** JSON body. With `multipart` beside it, the media type of the request chooses. */
  body?: Schema;
  multipart?: z.ZodObject;
  /** Bytes; 1 MiB unless told. */
  maxBody?: number;
  status: 101 | 200 | 201 | 202 | 204;
  /** `null`: no body. `"stream"` and `"binary"`: the handler answers with a Response of its own. */
  response: Schema | null | "stream" | "binary";
  /** Of a `"stream"` (server-sent events unless told) or `"binary"` answer. */
  mediaType?: string;
  /** A second success, e.g. 200 beside 202 when a cached answer exists. */
  also?: { status: 200 | 202; response: Schema; description: string };
  /** Path of the created resource below /api/v1, sent as Location. */
  location?: (created: never) => string;
  /** Answers carry `ETag: "<version>"`, writes accept `If-Match`. */
  versioned?: true;
  /** Failures beyond those every route has (400, 401, 403, 404, 413, 415, 429). */
  errors?: readonly ErrorCode[];
};

export const defineRoute = <const R extends Route>(route: R): R => route;

/** A module's HTTP surface; the keys become operationIds and are unique over all modules. */
export type Api = Record<string, Route>;
export const defineApi = <const A extends Api>(api: A): A => api;

type Parsed<R, K extends string> = R extends { [P in K]: infer S extends z.ZodType } ? z.output<S> : undefined;
type Sent<R, K extends string> = R extends { [P in K]: infer S extends z.ZodType }
  ? undefined extends z.input<S>
    ? { [P in K]?: z.input<S> }
    : { [P in K]: z.input<S> }
  : unknown;

/** What a handler receives, parsed. With `body` and `multipart` both declared, exactly one of them is there. */
export type Input<R extends Route> = {
  params: Parsed<R, "params">;
  query: Parsed<R, "query">;
  body: R extends { multipart: z.ZodObject } ? Parsed<R, "body"> | undefined : Parsed<R, "body">;
  multipart: R extends { body: Schema } ? Parsed<R, "multipart"> | undefined : Parsed<R, "multipart">;
  /** Version the client expects (`If-Match`), on versioned routes. */
  ifMatch: number | undefined;
};
/** What a client sends, before parsing. */
export type Args<R extends Route> = Sent<R, "params"> &
  (R extends { query: z.ZodObject } ? { query?: z.input<R["query"]> } : unknown) &
  (R extends { multipart: z.ZodObject } ? { body?: Parsed<R, "body">; form?: FormData } : Sent<R, "body">);
type Also<R> = R extends { also: { response: infer S extends z.ZodType } } ? z.output<S> : never;
/** What a client gets. */
export type Result<R extends Route> = (R["response"] extends z.ZodType ? z.output<R["response"]> : void) | Also<R>;

export const Id = z.uuid();
export const IdParams = z.object({ id: Id });
export const Timestamp = z.iso.datetime().describe("ISO 8601, UTC, milliseconds");
export const CalendarDate = z.iso.date().describe("YYYY-MM-DD");

/** Query of every list: opaque cursor, page size, `field:asc|desc`. */
export const listQuery = <const F extends readonly [string, ...string[]], S extends z.ZodRawShape>(sortable: F, filters: S) =>
  z.object({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(500).optional(),
    sort: z
      .templateLiteral([z.enum(sortable), ":", z.enum(["asc", "desc"])])
      .optional()
      .describe(`field:asc|desc over ${sortable.join(", ")}`),
    ...filters,
  });

/** Envelope of every list. */
export const pageOf = <S extends z.ZodType>(item: S) => z.object({ data: z.array(item), nextCursor: z.string().nullable() });
