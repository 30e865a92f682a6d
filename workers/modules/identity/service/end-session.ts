/** Ends a session and its family of refresh tokens, noted in the company's audit log. */
import type { BaseCtx } from "../../../platform/context.ts";
import { commitControl } from "../../../platform/relay.ts";
import { forgetSession } from "../auth/live-sessions.ts";
import { deleteFamily, deleteSession } from "../repository/sessions.ts";
import { sessionChange } from "./sign-in.ts";

type Ending = {
  sessionId: string;
  userId: string;
  tenantId: string | null;
  action: "session.ended" | "session.revoked";
  /** Why, where the person did not ask for it. */
  reason?: string;
};

export async function endSession(ctx: BaseCtx, { sessionId, userId, tenantId, action, reason }: Ending): Promise<void> {
  const change = tenantId === null ? undefined : sessionChange(userId, tenantId, sessionId, action);
  const noted = change && reason ? { ...change, audit: { ...change.audit, after: { reason } } } : change;
  await commitControl(ctx, [deleteSession(ctx.control, sessionId, userId), deleteFamily(ctx.control, sessionId)], noted ? [noted] : []);
  forgetSession(sessionId);
}
