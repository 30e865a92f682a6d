/** E-mail: one call, sent through Resend's HTTP API (or its simulator). */
import * as z from "zod";
import type { Resilience } from "./resilience.ts";
import { errorOfStatus, safeReason, VendorError } from "./vendor-error.ts";

export interface EmailMessage {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Made from our own ids, at most 256 characters; Resend remembers it for 24 hours. */
  idempotencyKey: string;
}

export interface EmailClient {
  /** Sends once however often it is called with the same key. Rejects with `VendorError`. */
  send(message: EmailMessage, signal?: AbortSignal): Promise<{ id: string }>;
}

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

interface ResendOptions {
  /** `https://api.resend.com`, without a final slash. */
  baseUrl: string;
  apiKey: string;
  /** `Name <address>` of a verified domain. */
  from: string;
  fetch: Fetch;
  resilience: Resilience;
}

const VENDOR = "email";
const accepted = z.object({ id: z.string().min(1) });
const refused = z.object({ name: z.string() });

export function resendEmail({ baseUrl, apiKey, from, fetch, resilience }: ResendOptions): EmailClient {
  return {
    send: ({ to, subject, text, html, idempotencyKey }, signal) =>
      resilience.call(
        async (attemptSignal) => {
          const response = await post(fetch, `${baseUrl}/emails`, {
            method: "POST",
            headers: {
              authorization: `Bearer ${apiKey}`,
              "content-type": "application/json",
              "idempotency-key": idempotencyKey,
            },
            body: JSON.stringify({ from, to, subject, text, html }),
            signal: attemptSignal,
          });
          return readAnswer(response);
        },
        { idempotent: true, signal },
      ),
  };
}

async function post(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw new VendorError({ vendor: VENDOR, kind: "down", retryable: true });
  }
}

async function readAnswer(response: Response): Promise<{ id: string }> {
  const body = await jsonOf(response);
  if (!response.ok) {
    const reason = safeReason(refused.safeParse(body).data?.name);
    // Another attempt with our key is still running: its answer can be had in a moment.
    if (reason === "concurrent_idempotent_requests") {
      throw new VendorError({ vendor: VENDOR, kind: "rejected", status: response.status, retryable: true, reason });
    }
    throw errorOfStatus(VENDOR, response.status, reason, response.headers.get("retry-after"));
  }
  const parsed = accepted.safeParse(body);
  // The mail may have gone out: only the idempotency key makes trying again safe.
  if (!parsed.success) throw new VendorError({ vendor: VENDOR, kind: "malformed", status: response.status, retryable: true });
  return { id: parsed.data.id };
}

/** Undefined where the body is no JSON or breaks off. */
async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
