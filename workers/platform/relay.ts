/**
 * Changes made in the control database (members, invitations, sessions) owe the tenant an audit entry and perhaps an event.
 * They are written beside the change in `control_relay`, in the same batch, then delivered into the tenant's own database and
 * removed; a minute sweep delivers what a crash left behind. Delivery may be repeated: ids are fixed when the row is written.
 */
import { and, asc, eq, inArray, lt } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { AuditRecord, NewEvent } from "./commit.ts";
import { makeTenantCtx } from "./compose.ts";
import type { Actor, BaseCtx, Ctx } from "./context.ts";
import { controlTables, type JsonObject, platformTables } from "./db/platform-tables.ts";
import type { Statement } from "./db/tenant-db.ts";
import { AppError } from "./errors.ts";
import { drainOutbox } from "./events/outbox.ts";
import type { OpenSystemCtx } from "./module.ts";

/** A statement on the control database, as its repositories make them. */
export type ControlWrite = BatchItem<"sqlite">;

export type RelayedChange = {
  tenantId: string;
  actor: Pick<Actor, "kind" | "id">;
  audit: AuditRecord;
  event?: Omit<NewEvent, "id">;
};

type RelayedAudit = AuditRecord & { actorKind: Actor["kind"]; actorId: string; requestId: string; ip: string | null };
type RelayedEvent = { id: string; type: string; data: JsonObject };

/** Rows per delivery; the next sweep takes the rest. */
const BATCH = 50;
/** A row this young is still being delivered by the request that wrote it. */
const SETTLING_MS = 10_000;
const TENANTS_PER_SWEEP = 200;
/** Deliveries that meet: one of them wins, the other finds the rows stored at its next look. */
const MAX_ATTEMPTS = 3;

/** Carries out `writes` with the relayed audit entries and events as one unit, then delivers them. */
export async function commitControl(ctx: BaseCtx, writes: readonly ControlWrite[], changes: readonly RelayedChange[]): Promise<void> {
  const [first, ...rest] = [...writes, ...changes.map((change) => relayStatement(ctx, change))];
  if (!first) return;
  await ctx.control.batch([first, ...rest]);
  for (const tenantId of new Set(changes.map((change) => change.tenantId))) await deliverQuietly(ctx, tenantId);
}

function relayStatement(ctx: BaseCtx, { tenantId, actor, audit, event }: RelayedChange): ControlWrite {
  const relayed: RelayedAudit = {
    ...audit,
    actorKind: actor.kind,
    actorId: actor.id,
    requestId: ctx.origin.requestId,
    ip: ctx.origin.ip,
  };
  return ctx.control.insert(controlTables.controlRelay).values({
    id: ctx.newId(),
    tenantId,
    createdAt: ctx.now(),
    audit: relayed,
    event: event ? { id: ctx.newId(), ...event } : null,
  });
}

/** A failure loses nothing: the rows stay, and the sweep delivers them. Events travel on after the answer. */
async function deliverQuietly(ctx: BaseCtx | Ctx, tenantId: string): Promise<void> {
  const failed = (error: unknown) => ctx.log.error("relay delivery failed; the sweep will retry", error, { tenantId });
  const own = "db" in ctx && ctx.tenantId === tenantId;
  try {
    const { ctx: within, close } = own
      ? { ctx, close: async () => {} }
      : await makeTenantCtx(ctx, tenantId, { kind: "system", id: "relay" }, "first-primary");
    const events = await deliver(within).catch(failed);
    const publishing = events ? publish(within).catch(failed) : Promise.resolve();
    ctx.waitUntil(publishing.then(close));
  } catch (error) {
    failed(error);
  }
}

/** Moves this tenant's relayed entries into its audit log and outbox, and publishes. */
async function deliverRelay(ctx: Ctx): Promise<void> {
  if (await deliver(ctx)) await publish(ctx);
}

/** Returns whether events are waiting in the outbox now. */
async function deliver(ctx: Ctx): Promise<boolean> {
  const { controlRelay } = controlTables;
  let events = false;
  for (let attempt = 1; ; attempt++) {
    const rows = await ctx.control
      .select()
      .from(controlRelay)
      .where(eq(controlRelay.tenantId, ctx.tenantId))
      .orderBy(asc(controlRelay.createdAt), asc(controlRelay.id))
      .limit(BATCH);
    if (rows.length === 0) return events;
    const ids = rows.map((row) => row.id);
    const stored = await deliveredAmong(ctx, ids);
    const missing = rows.filter((row) => !stored.has(row.id));
    try {
      if (missing.length > 0) await ctx.db.atomic((tx) => missing.flatMap((row) => statementsOf(ctx, tx, row)));
    } catch (error) {
      // Another delivery may have stored one of them meanwhile: look again before calling it a failure.
      if (attempt < MAX_ATTEMPTS) continue;
      throw error;
    }
    await ctx.control.delete(controlRelay).where(and(eq(controlRelay.tenantId, ctx.tenantId), inArray(controlRelay.id, ids)));
    events ||= missing.some((row) => row.event);
    if (rows.length < BATCH) return events;
  }
}

/** Entry and event were written together, so the entry's presence tells of both. */
async function deliveredAmong(ctx: Ctx, ids: readonly string[]): Promise<Set<string>> {
  const { auditLog } = platformTables(ctx.db);
  const rows = await ctx.db
    .select({ id: auditLog.id })
    .from(auditLog)
    .where(and(eq(auditLog.tenantId, ctx.tenantId), ctx.db.sql.inList(auditLog.id, ids)));
  return new Set(rows.map((row) => row.id));
}

type RelayRow = typeof controlTables.controlRelay.$inferSelect;

function statementsOf(ctx: Ctx, tx: Parameters<Parameters<Ctx["db"]["atomic"]>[0]>[0], row: RelayRow): Statement[] {
  const { auditLog, outbox } = platformTables(ctx.db);
  // Both JSON columns are written by relayStatement above and by nothing else.
  const audit = row.audit as unknown as RelayedAudit;
  const event = row.event as unknown as RelayedEvent | null;
  const common = { tenantId: ctx.tenantId, createdAt: row.createdAt, requestId: audit.requestId };
  const entry = tx.insert(auditLog).values({
    ...common,
    id: row.id,
    actorKind: audit.actorKind,
    actorId: audit.actorId,
    ip: audit.ip,
    action: audit.action,
    resourceType: audit.resourceType,
    resourceId: audit.resourceId,
    before: audit.before ?? null,
    after: audit.after ?? null,
  });
  return event ? [entry, tx.insert(outbox).values({ ...common, ...event })] : [entry];
}

async function publish({ db, bindings, tenantId }: Ctx): Promise<void> {
  await drainOutbox({ db, ledger: bindings.EVENT_LEDGER.getByName(tenantId), queue: bindings.OUTBOX });
}

/** Every minute: delivers what was left behind, and forgets what is owed to tenants that are gone. */
export async function sweepRelay(base: BaseCtx, inTenant: OpenSystemCtx): Promise<void> {
  const { controlRelay } = controlTables;
  const rows = await base.control
    .selectDistinct({ tenantId: controlRelay.tenantId })
    .from(controlRelay)
    .where(lt(controlRelay.createdAt, new Date(base.now().getTime() - SETTLING_MS)))
    .limit(TENANTS_PER_SWEEP);
  for (const { tenantId } of rows) {
    try {
      await inTenant(tenantId, deliverRelay);
    } catch (error) {
      if (error instanceof AppError && error.code === "not-found") {
        await base.control.delete(controlRelay).where(eq(controlRelay.tenantId, tenantId));
      } else base.log.error("relay sweep failed for a tenant", error, { tenantId });
    }
  }
}
