/** RFC 9457 problem documents: the only error body this API ever sends. */
import { HTTPException } from "hono/http-exception";
import * as z from "zod";
import { VendorError } from "../clients/vendor-error.ts";
import { AppError, type FieldError } from "../errors.ts";

export const Problem = z
  .object({
    type: z.string().describe("URI of the kind of error, stable"),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    instance: z.string(),
    requestId: z.string().describe("To quote when asking for help"),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;

const TYPE_BASE = "https://mainstreet.example/problems/";

const TITLES: Partial<Record<string, string>> = {
  invalid: "The request is not valid",
  unauthenticated: "Sign in first",
  forbidden: "Not allowed",
  "quota-exceeded": "Quota spent",
  "not-found": "Not found",
  conflict: "Conflict with the current state",
  "request-in-progress": "The first request is still running",
  gone: "No longer available",
  "version-mismatch": "Changed by somebody else",
  "body-too-large": "Body too large",
  "unsupported-media-type": "Media type not accepted",
  "idempotency-key-reused": "Idempotency key used for another request",
  "rate-limited": "Too many requests",
  "provider-down": "A provider is down",
};

/** Dotted paths (`facts.workingHeightFt`), so that a form can find its field. */
export const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.slice(0, 100).flatMap((issue) => {
    const at = issue.path.map(String);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ path: [...at, key].join("."), code: "unknown-field", message: "This field is not known here." }));
    }
    return [{ path: at.join("."), code: issue.code.replaceAll("_", "-"), message: issue.message }];
  });

/** A vendor that is down and has no fallback is no fault of the caller's, and worth another try. */
const known = (error: unknown): unknown =>
  error instanceof VendorError && error.retryable
    ? new AppError("provider-down", "A service we depend on is down. Try again shortly.", { cause: error, retryAfter: 5 })
    : error;

function problemOf(thrown: unknown, requestId: string, instance: string): Problem & Record<string, unknown> {
  const error = known(thrown);
  const common = { instance, requestId };
  if (error instanceof AppError) {
    const { code, status, message, options } = error;
    const errors = options.errors ? { errors: [...options.errors] } : {};
    return { type: TYPE_BASE + code, title: TITLES[code] ?? code, status, detail: message, ...common, ...errors, ...options.extra };
  }
  if (error instanceof HTTPException) return { type: "about:blank", title: "HTTP error", status: error.status, ...common };
  // A bug: its message may hold SQL, secrets or personal data, so it goes to the log and never to the client.
  const detail = "Something went wrong on our side. Nothing you sent was lost on purpose; quote the request id when asking for help.";
  return { type: `${TYPE_BASE}internal`, title: "Internal error", status: 500, detail, ...common };
}

export function problemResponse(error: unknown, requestId: string, instance: string): Response {
  const problem = problemOf(error, requestId, instance);
  const headers = new Headers({ "content-type": "application/problem+json", "cache-control": "no-store" });
  if (error instanceof AppError && error.options.retryAfter) headers.set("retry-after", String(Math.ceil(error.options.retryAfter)));
  if (problem.status === 401) headers.set("www-authenticate", 'Bearer realm="mainstreet"');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
