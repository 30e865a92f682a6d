/** Today in the company's own zone: waivers end with a day of its calendar, not with one of UTC. */
import type { Ctx } from "../../../platform/context.ts";
import { tenantOf } from "../../identity/public.ts";

/** YYYY-MM-DD. */
export async function calendarDay(ctx: Ctx): Promise<string> {
  const { timeZone } = await tenantOf(ctx);
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(ctx.now());
}
