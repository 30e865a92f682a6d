/** The one error that leaves a vendor client: what kind of failure, whether a later try may help, and nothing secret. */

export type VendorErrorKind =
  /** No answer in time. */
  | "timeout"
  /** Unreachable, answering 5xx, or its circuit is open. */
  | "down"
  /** The vendor understood and refused (4xx), or the model declined. */
  | "rejected"
  /** An answer we cannot read. */
  | "malformed";

interface Details {
  vendor: string;
  kind: VendorErrorKind;
  status?: number | undefined;
  retryable: boolean;
  /** The vendor's machine-readable reason, e.g. `validation_error`; never its prose, which may quote personal data. */
  reason?: string | undefined;
  retryAfterMs?: number | undefined;
}

/** Deliberately without `cause`: SDK errors carry headers, keys and bodies into logs. */
export class VendorError extends Error {
  override readonly name = "VendorError";
  readonly vendor: string;
  readonly kind: VendorErrorKind;
  readonly status: number | undefined;
  readonly retryable: boolean;
  readonly reason: string | undefined;
  /** The vendor's `Retry-After`, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor({ vendor, kind, status, retryable, reason, retryAfterMs }: Details) {
    super([vendor, kind, status, reason].filter((part) => part !== undefined).join(" "));
    this.vendor = vendor;
    this.kind = kind;
    this.status = status;
    this.retryable = retryable;
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What an unsuccessful status means: 5xx and 408 pass, 429 and 409 in progress may be tried again, other 4xx are final. */
export function errorOfStatus(vendor: string, status: number, reason?: string, retryAfter?: string | null): VendorError {
  const kind = status === 408 ? "timeout" : status >= 500 ? "down" : status >= 400 ? "rejected" : "malformed";
  const retryable = kind === "down" || kind === "timeout" || status === 429;
  return new VendorError({ vendor, kind, status, retryable, reason, retryAfterMs: delayOf(retryAfter) });
}

/** `Retry-After` in seconds (RFC 9110 §10.2.3); its date form is not used by our vendors. */
function delayOf(retryAfter: string | null | undefined): number | undefined {
  if (retryAfter === null || retryAfter === undefined || !/^\d{1,6}$/.test(retryAfter)) return undefined;
  return Number(retryAfter) * 1000;
}

/** Vendors' reasons are words such as `rate_limit_exceeded`; anything else could carry data and is dropped. */
export const safeReason = (reason: unknown): string | undefined =>
  typeof reason === "string" && /^[a-z0-9_.-]{1,64}$/i.test(reason) ? reason : undefined;
