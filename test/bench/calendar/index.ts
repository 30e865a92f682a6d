/** A Worker around the calendar: `/hold`, `/busy`; `/row` inserts into an object with nothing but a table, for comparison. */
import { DurableObject } from "cloudflare:workers";
import { ProviderCalendar } from "../../../durable-objects/provider-calendar.ts";
export { ProviderCalendar };

export class Rows extends DurableObject {
  async insert(): Promise<void> {
    this.ctx.storage.sql.exec("create table if not exists rows (at integer)");
    this.ctx.storage.sql.exec("insert into rows values (?)", Date.now());
  }
}

type Env = { PROVIDER_CALENDAR: DurableObjectNamespace<ProviderCalendar>; ROWS: DurableObjectNamespace<Rows> };

const MINUTE = 60_000;
const STATUS = { held: 201, refused: 409 } as const;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const name = searchParams.get("name") ?? "";
    const whole = (key: string): number => Number(searchParams.get(key) ?? 0);
    if (pathname === "/row") {
      await env.ROWS.getByName(name).insert();
      return new Response(null, { status: 201 });
    }
    const calendar = env.PROVIDER_CALENDAR.getByName(name);
    if (pathname === "/busy") return Response.json(await calendar.busy(0, Date.UTC(2200, 0), 1));
    const start = Date.UTC(2027, 4, 3) + whole("slot") * 45 * MINUTE;
    const answer = await calendar.hold({
      key: searchParams.get("key") ?? crypto.randomUUID(),
      start,
      end: start + 30 * MINUTE,
      bufferBeforeMinutes: 5,
      bufferAfterMinutes: 10,
      seats: 1,
      capacity: whole("capacity"),
    });
    return Response.json(answer, { status: STATUS[answer.kind] });
  },
};
