/** The one way to change tenant data: rows, audit entry and outbox events as one unit; afterwards the outbox is drained. */
import { and, eq } from "drizzle-orm";
import type { Ctx } from "./context.ts";
import { platformTables } from "./db/platform-tables.ts";
import type { Builder, Outcomes, Statement } from "./db/tenant-db.ts";
import { drainOutbox } from "./events/outbox.ts";

export type AuditRecord = {
  /** In the module's words, past tense: `job.created`. */
  action: string;
  resourceType: string;
  resourceId: string;
  /** Only what changed; personal data masked by the caller. */
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
};
export type NewEvent = { type: string; data: Record<string, unknown>; id?: string };

export type Unit<T extends readonly Statement[]> = {
  writes: (tx: Builder) => T;
  audit: AuditRecord | readonly AuditRecord[];
  events?: readonly NewEvent[];
};

/** Commits the unit and returns the outcomes of `writes` in order. ExpectationError when an expected row count was missed. */
export async function commit<const T extends readonly Statement[]>(ctx: Ctx, unit: Unit<T>): Promise<Outcomes<T>> {
  const audit = [unit.audit].flat();
  let own = 0;
  const outcomes = await ctx.db.atomic((tx) => {
    const writes = unit.writes(tx);
    own = writes.length;
    return [
      ...writes,
      ...auditStatements(ctx, tx, audit),
      ...outboxStatements(ctx, tx, unit.events ?? []),
      ...idempotencyMark(ctx, tx, audit),
    ];
  });
  if (unit.events?.length) ctx.waitUntil(drainQuietly(ctx));
  // The first `own` outcomes are those of `writes`, in order; the rest are ours.
  return (outcomes as unknown[]).slice(0, own) as Outcomes<T>;
}

function auditStatements(ctx: Ctx, tx: Builder, records: readonly AuditRecord[]): Statement[] {
  const { auditLog } = platformTables(ctx.db);
  return records.map((record) =>
    tx.insert(auditLog).values({
      tenantId: ctx.tenantId,
      id: ctx.newId(),
      createdAt: ctx.now(),
      actorKind: ctx.actor.kind,
      actorId: ctx.actor.id,
      requestId: ctx.origin.requestId,
      ip: ctx.origin.ip,
      action: record.action,
      resourceType: record.resourceType,
      resourceId: record.resourceId,
      before: record.before ?? null,
      after: record.after ?? null,
    }),
  );
}

function outboxStatements(ctx: Ctx, tx: Builder, events: readonly NewEvent[]): Statement[] {
  const { outbox } = platformTables(ctx.db);
  return events.map((event) =>
    tx.insert(outbox).values({
      tenantId: ctx.tenantId,
      id: event.id ?? ctx.newId(),
      createdAt: ctx.now(),
      type: event.type,
      data: event.data,
      requestId: ctx.origin.requestId,
    }),
  );
}

/** After a crash between this change and its answer, a retry with the same key learns that the change was made. */
function idempotencyMark(ctx: Ctx, tx: Builder, audit: readonly AuditRecord[]): Statement[] {
  const first = audit[0];
  if (!ctx.idempotencyKey || !first) return [];
  const { idempotencyKeys } = platformTables(ctx.db);
  const mark = `${first.resourceType}:${first.resourceId}`;
  return [
    tx
      .update(idempotencyKeys)
      .set({ committedResource: mark })
      .where(and(eq(idempotencyKeys.tenantId, ctx.tenantId), eq(idempotencyKeys.id, ctx.idempotencyKey))),
  ];
}

/** Tenants whose outbox this isolate is draining: a second commit lets the first drain take its events too. */
const draining = new Map<string, { again: boolean }>();

/** A failure here loses nothing: the rows stay in the outbox and the minute sweep takes them. */
async function drainQuietly(ctx: Ctx): Promise<void> {
  const running = draining.get(ctx.tenantId);
  if (running) {
    running.again = true;
    return;
  }
  const turn = { again: true };
  draining.set(ctx.tenantId, turn);
  try {
    const ledger = ctx.bindings.EVENT_LEDGER.getByName(ctx.tenantId);
    while (turn.again) {
      turn.again = false;
      await drainOutbox({ db: ctx.db, ledger, queue: ctx.bindings.OUTBOX });
    }
  } catch (error) {
    ctx.log.error("outbox drain failed; the sweep will retry", error);
  } finally {
    draining.delete(ctx.tenantId);
  }
}
