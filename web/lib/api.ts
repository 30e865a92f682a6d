/** The typed client: `call(jobsApi.getJob, { params: { id } })`. Every failure is an ApiError that holds the problem document. */
import type { FieldError } from "../../workers/platform/errors.ts";
import type { Args, Result, Route } from "../../workers/platform/http/route.ts";

export const API_BASE = "/api/v1";

/** RFC 9457, as the API sends it. `status` 0 stands for "no answer came". */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  requestId?: string;
  errors?: readonly FieldError[];
  [extra: string]: unknown;
};

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly problem: Problem;
  /** Seconds to wait, from Retry-After. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }
  get requestId(): string | undefined {
    return this.problem.requestId;
  }
}

export type CallOptions = {
  signal?: AbortSignal;
  /** Made afresh for each POST unless given; give one to retry safely. */
  idempotencyKey?: string;
  /** Version the change is based on; a stale one fails with 412. */
  ifMatch?: number;
};

/** Arguments may be left out where a route needs none. */
export type Rest<R extends Route, Options> =
  object extends Args<R> ? [args?: Args<R>, options?: Options] : [args: Args<R>, options?: Options];

type Loose = {
  params?: Record<string, string>;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  form?: FormData;
};

type SessionListener = () => void;
const sessionListeners = new Set<SessionListener>();
/** Told whenever a signed-in route answers 401; returns the unsubscriber. */
export function onSessionExpired(listener: SessionListener): () => void {
  sessionListeners.add(listener);
  return () => sessionListeners.delete(listener);
}

/** Path with query below the origin, e.g. for links and EventSource. */
export function urlOf<R extends Route>(route: R, ...[args]: Rest<R, never>): string {
  const { params = {}, query = {} } = (args ?? {}) as Loose;
  const path = route.path.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(params[name] ?? ""));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(name, String(value));
  return `${API_BASE}${path}${search.size > 0 ? `?${search}` : ""}`;
}

function headersOf(route: Route, options: CallOptions, json: boolean): Record<string, string> {
  return {
    accept: "application/json",
    // The language chosen here, which need not be the browser's: findings and regulations come in it.
    ...(typeof document !== "undefined" && { "accept-language": document.documentElement.lang }),
    ...(json && { "content-type": "application/json" }),
    ...(route.method === "POST" && { "idempotency-key": options.idempotencyKey ?? crypto.randomUUID() }),
    ...(options.ifMatch !== undefined && { "if-match": `"${options.ifMatch}"` }),
  };
}

export function problemOf(status: number, text: string, requestId: string | null): Problem {
  const fallback: Problem = {
    type: "about:blank",
    title: status === 0 ? "No answer" : `HTTP ${status}`,
    status,
    ...(requestId && { requestId }),
  };
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...fallback, ...parsed, status } : fallback;
  } catch {
    return fallback;
  }
}

function failure(route: Route, status: number, text: string, header: (name: string) => string | null): ApiError {
  if (status === 401 && route.access !== "public") for (const listener of sessionListeners) listener();
  const retryAfter = Number(header("retry-after"));
  return new ApiError(problemOf(status, text, header("x-request-id")), retryAfter > 0 ? retryAfter : undefined);
}

/** Throws ApiError; an aborted call rejects with the signal's reason instead. */
export async function call<R extends Route>(route: R, ...[args, options = {}]: Rest<R, CallOptions>): Promise<Result<R>> {
  const { body, form } = (args ?? {}) as Loose;
  const response = await fetch(urlOf(route, ...([args] as unknown as Rest<R, never>)), {
    method: route.method,
    credentials: "same-origin",
    headers: headersOf(route, options, body !== undefined && !form),
    ...(form ? { body: form } : body !== undefined && { body: JSON.stringify(body) }),
    ...(options.signal && { signal: options.signal }),
  }).catch((cause: unknown) => {
    if (options.signal?.aborted) throw cause;
    throw new ApiError(problemOf(0, "", null));
  });
  const text = await response.text();
  if (!response.ok) throw failure(route, response.status, text, (name) => response.headers.get(name));
  return (text === "" ? undefined : JSON.parse(text)) as Result<R>;
}

/** A multipart call that tells its progress (0–1), which fetch cannot. */
export function upload<R extends Route>(
  route: R,
  args: Args<R>,
  options: CallOptions & { onProgress?: (share: number) => void } = {},
): Promise<Result<R>> {
  const { form } = args as Loose;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(route.method, urlOf(route, ...([args] as unknown as Rest<R, never>)));
    for (const [name, value] of Object.entries(headersOf(route, options, false))) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total);
    });
    request.addEventListener("load", () => {
      if (request.status < 200 || request.status > 299)
        return reject(failure(route, request.status, request.responseText, (name) => request.getResponseHeader(name)));
      options.onProgress?.(1);
      resolve(JSON.parse(request.responseText) as Result<R>);
    });
    request.addEventListener("error", () => reject(new ApiError(problemOf(0, "", null))));
    request.addEventListener("abort", () => reject(new DOMException("The upload was cancelled.", "AbortError")));
    options.signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form ?? null);
  });
}
