/** Every failure a caller can act on is an AppError with a stable code; anything else that reaches the top is a bug and an opaque 500. */

/** Code → HTTP status: the one table. */
export const STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  "quota-exceeded": 403,
  "not-found": 404,
  conflict: 409,
  "request-in-progress": 409,
  gone: 410,
  "version-mismatch": 412,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "idempotency-key-reused": 422,
  "rate-limited": 429,
  internal: 500,
  "provider-down": 503,
} as const;

export type ErrorCode = keyof typeof STATUS;
/** One thing to mend in the request; `path` is dotted, e.g. `facts.workingHeightFt`. */
export type FieldError = { path: string; code: string; message: string };

export type ErrorOptions = {
  cause?: unknown;
  errors?: readonly FieldError[];
  /** Seconds. */
  retryAfter?: number;
  /** Extra members of the problem document, e.g. a quota's `limit` and `resetsAt`. */
  extra?: Readonly<Record<string, unknown>>;
};

export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly options: ErrorOptions;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.options = options;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

export const notFound = (what: string): AppError => new AppError("not-found", `${what} was not found.`);

/** One field of the request is wrong for a reason its schema cannot know. */
export const invalidField = (path: string, code: string, message: string): AppError =>
  new AppError("invalid", "The request has invalid fields.", { errors: [{ path, code, message }] });
