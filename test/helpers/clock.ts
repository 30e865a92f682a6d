/** A request's context whose clock the test sets, for what takes an hour or a week. */
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { makeBase } from "../../workers/platform/compose.ts";
import type { BaseCtx } from "../../workers/platform/context.ts";
import { newId } from "../../workers/platform/ids.ts";
import { bindings, ORIGIN } from "./client.ts";

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Runs `work` as if `ms` had passed, and waits for what it left behind. */
export async function after<T>(ms: number, work: (ctx: BaseCtx) => Promise<T>, ip = "10.9.9.9"): Promise<T> {
  const execution = createExecutionContext();
  const origin = { requestId: newId(), ip, userAgent: "clock", locale: "en" as const };
  const base = makeBase({ env: bindings, waitUntil: (promise) => execution.waitUntil(promise) }, origin);
  const result = await work({ ...base, now: () => new Date(Date.now() + ms) });
  await waitOnExecutionContext(execution);
  return result;
}

export const requestWith = (headers: Record<string, string>): Request => new Request(`${ORIGIN}/api/v1/auth/me`, { headers });
