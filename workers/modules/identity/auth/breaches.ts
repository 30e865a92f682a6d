/** Refuses passwords known from breaches (haveibeenpwned, k-anonymity: five characters of a SHA-1 leave us). Fails open. */
import type { BaseCtx } from "../../../platform/context.ts";
import { invalidField } from "../../../platform/errors.ts";

/** A sign-up never waits longer than this for somebody else's service. */
const PATIENCE_MS = 1500;

export async function refuseBreached(ctx: BaseCtx, password: string): Promise<void> {
  if (ctx.config.BREACH_CHECK === "off") return;
  if (await isBreached(ctx, password)) {
    throw invalidField("password", "breached-password", "This password appears in known data breaches. Choose another one.");
  }
}

async function isBreached(ctx: BaseCtx, password: string): Promise<boolean> {
  const { isPasswordCompromised } = await import("better-auth/plugins/haveibeenpwned");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE_MS)));
  try {
    return await Promise.race([isPasswordCompromised(password), patience]);
  } catch (error) {
    ctx.log.warn("breach check is unreachable", { reason: error instanceof Error ? error.name : "unknown" });
    return false;
  } finally {
    clearTimeout(timer);
  }
}
