/** The OpenAPI 3.1 document, from the same route data that is served (@hono/zod-openapi's registry underneath). */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import * as z from "zod";
import { type ErrorCode, STATUS } from "../errors.ts";
import { Problem } from "./problem.ts";
import type { Route } from "./route.ts";

type Registry = OpenAPIHono["openAPIRegistry"];
type Entry = { name: string; tag: string; route: Route; base: string };

const REASONS: Record<number, string> = {
  400: "Malformed or invalid",
  401: "Not signed in",
  403: "Role or plan forbids",
  404: "Unknown, or another tenant's",
  409: "Conflict of state",
  410: "No longer available",
  412: "Stale If-Match",
  413: "Body too large",
  415: "Wrong media type",
  422: "Idempotency key reused with another body",
  429: "Limited",
  503: "A provider is down",
};

export function registerRoute(registry: Registry, { name, tag, route, base }: Entry): void {
  registry.registerPath(
    createRoute({
      operationId: name,
      tags: [tag],
      summary: route.summary,
      method: route.method.toLowerCase() as "get",
      path: (base + route.path).replace(/:(\w+)/g, "{$1}"),
      security: route.access === "public" ? [] : [{ bearer: [] }, { session: [] }],
      "x-access": route.access,
      request: {
        ...(route.params && { params: route.params }),
        ...(route.query && { query: route.query }),
        ...(headersOf(route) && { headers: headersOf(route) }),
        ...((route.body || route.multipart) && { body: { required: isRequired(route), content: contentOf(route) } }),
      } as never,
      responses: responsesOf(route) as never,
    }),
  );
}

const isRequired = (route: Route): boolean => !route.body?.safeParse(undefined).success;

function contentOf(route: Route): Record<string, { schema: z.ZodType }> {
  return {
    ...(route.body && { "application/json": { schema: route.body } }),
    ...(route.multipart && { "multipart/form-data": { schema: route.multipart } }),
  };
}

/** Whether an Idempotency-Key is honoured. */
const replays = (route: Route): boolean => route.method === "POST" && (route.access !== "public" || route.status === 201);

function headersOf(route: Route): z.ZodObject | undefined {
  if (replays(route)) {
    return z.object({ "idempotency-key": z.string().max(255).optional().describe("The same key and body replays the first answer") });
  }
  if (route.versioned && route.method !== "GET")
    return z.object({ "if-match": z.string().optional().describe('The version you read, e.g. "3"') });
  return undefined;
}

function responsesOf(route: Route): Record<number, unknown> {
  const responses: Record<number, unknown> = {
    [route.status]: { description: "Success", ...(route.status !== 101 && bodyOf(route.response, route.mediaType)) },
  };
  if (route.also) responses[route.also.status] = { description: route.also.description, ...bodyOf(route.also.response) };
  for (const status of failuresOf(route)) {
    responses[status] = { description: REASONS[status] ?? "Failure", content: { "application/problem+json": { schema: Problem } } };
  }
  return responses;
}

function bodyOf(response: Route["response"], mediaType?: string) {
  if (response === null) return {};
  if (response === "stream") return { content: { [mediaType ?? "text/event-stream"]: { schema: z.string() } } };
  if (response === "binary")
    return { content: { [mediaType ?? "application/octet-stream"]: { schema: z.string().meta({ format: "binary" }) } } };
  return { content: { "application/json": { schema: response } } };
}

/** Every status a route can answer with; the fuzz test holds the product to this list. */
export function failuresOf(route: Route): number[] {
  const codes: ErrorCode[] = ["rate-limited", ...(route.errors ?? [])];
  if (route.query || route.body || route.multipart) codes.push("invalid");
  if (route.method !== "GET") codes.push("body-too-large");
  if (route.body || route.multipart) codes.push("unsupported-media-type");
  if (route.access !== "public") codes.push("unauthenticated", "forbidden");
  if (route.params) codes.push("not-found");
  if (replays(route)) codes.push("invalid", "conflict", "idempotency-key-reused");
  if (route.versioned && route.method !== "GET") codes.push("version-mismatch");
  return [...new Set(codes.map((code) => STATUS[code]))].sort((a, b) => a - b);
}

/** The whole document; built on demand, since no request at start-up needs it. */
export function openApiDocument(
  app: { getOpenAPI31Document: OpenAPIHono["getOpenAPI31Document"]; openAPIRegistry: Registry },
  publicUrl: string,
): object {
  const { registerComponent } = app.openAPIRegistry;
  registerComponent.call(app.openAPIRegistry, "securitySchemes", "bearer", { type: "http", scheme: "bearer", bearerFormat: "JWT" });
  registerComponent.call(app.openAPIRegistry, "securitySchemes", "session", { type: "apiKey", in: "cookie", name: "__Host-mainstreet" });
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Mainstreet",
      version: "1",
      description: "The operating system of real-world businesses. Every list pages by cursor; every failure is a problem document.",
    },
    servers: [{ url: publicUrl }],
  });
}
