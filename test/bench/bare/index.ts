/** A bare Hono + D1 route doing the same statements as ours, without anything around them. */
import { Hono } from "hono";

const app = new Hono<{ Bindings: { DB: D1Database } }>();

app.post("/exec", async (c) => {
  for (const statement of await c.req.json<string[]>()) await c.env.DB.prepare(statement).run();
  return c.json({ ok: true });
});
app.get("/jobs/:id", async (c) => {
  const row = await c.env.DB.prepare("select * from jobs where tenant_id = ? and id = ? limit 1").bind("t", c.req.param("id")).first();
  return row ? c.json(row) : c.json({}, 404);
});
app.post("/jobs", async (c) => {
  const body = await c.req.json<{ name: string; location: { address: string; lat: number; lon: number }; startDate: string }>();
  const [id, now] = [crypto.randomUUID(), Date.now()];
  const { DB } = c.env;
  await DB.batch([
    DB.prepare(
      "insert into jobs (tenant_id, id, created_at, name, address, lat, lon, start_date, currency, status, industry, assignee_ids, open_findings, version, created_by, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'usd', 'draft', 'construction', '[]', 0, 1, 'u', ?)",
    ).bind("t", id, now, body.name, body.location.address, body.location.lat, body.location.lon, body.startDate, now),
    DB.prepare(
      "insert into audit_log (tenant_id, id, created_at, actor_kind, actor_id, action, resource_type, resource_id, after, request_id) values (?, ?, ?, 'user', 'u', 'job.created', 'job', ?, ?, 'r')",
    ).bind("t", crypto.randomUUID(), now, id, JSON.stringify(body)),
    DB.prepare("insert into outbox (tenant_id, id, created_at, type, data, request_id) values (?, ?, ?, 'job.created', ?, 'r')").bind(
      "t",
      crypto.randomUUID(),
      now,
      JSON.stringify({ jobId: id }),
    ),
  ]);
  return c.json({ id }, 201);
});

export default app;
