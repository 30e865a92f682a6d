/** The platform's own tables: audit log, event chain, outbox and idempotency keys per tenant; directory and relay in the control database. */
import { defineControlTables, defineTenantTables } from "./tables.ts";

export type JsonObject = Record<string, unknown>;

export const platformTables = defineTenantTables((k) => ({
  /** Append-only (triggers): who changed what. */
  auditLog: k.table(
    "audit_log",
    {
      ...k.tenantColumns(),
      actorKind: k.enumText(["user", "api_key", "system"]).notNull(),
      actorId: k.text().notNull(),
      action: k.text().notNull(),
      resourceType: k.text().notNull(),
      resourceId: k.text().notNull(),
      before: k.json<JsonObject>(),
      after: k.json<JsonObject>(),
      requestId: k.text().notNull(),
      ip: k.text(),
    },
    (t) => [
      ...k.tenantKeys(t),
      k.index("audit_log_newest").on(t.tenantId, t.createdAt, t.id),
      k.index("audit_log_resource").on(t.tenantId, t.resourceType, t.resourceId, t.createdAt),
    ],
  ),
  /** Append-only hash chain (triggers): the sequence is given by the event-ledger object. */
  events: k.table(
    "events",
    {
      ...k.tenantColumns(),
      seq: k.int().notNull(),
      type: k.text().notNull(),
      /** Canonical JSON of the event's data: hashed as these very bytes. */
      body: k.text().notNull(),
      previousHash: k.text().notNull(),
      hash: k.text().notNull(),
    },
    (t) => [
      ...k.tenantKeys(t),
      k.uniqueIndex("events_seq").on(t.tenantId, t.seq),
      k.uniqueIndex("events_hash").on(t.tenantId, t.hash),
      k.index("events_type").on(t.tenantId, t.type, t.seq),
    ],
  ),
  /** Events committed with their change and not yet sequenced and published; a row goes when it is. */
  outbox: k.table(
    "outbox",
    { ...k.tenantColumns(), type: k.text().notNull(), data: k.json<JsonObject>().notNull(), requestId: k.text().notNull() },
    (t) => [...k.tenantKeys(t), k.index("outbox_oldest").on(t.createdAt)],
  ),
  idempotencyKeys: k.table(
    "idempotency_keys",
    {
      ...k.tenantColumns(),
      requestHash: k.text().notNull(),
      /** Null while the first request is still running. */
      status: k.int(),
      headers: k.json<Record<string, string>>(),
      body: k.text(),
      /** Set in the same unit as the change, so that a crash before the answer was stored is told from one before the change. */
      committedResource: k.text(),
    },
    (t) => [...k.tenantKeys(t), k.index("idempotency_keys_age").on(t.createdAt)],
  ),
}));

export const controlTables = defineControlTables((k) => ({
  /** Which shard holds a tenant: `d1` (binding DB), `d1-02` (binding DB_02) or `pg`. */
  tenantDirectory: k.table("tenant_directory", { tenantId: k.text().primaryKey(), shard: k.text().notNull() }),
  /** Audit entries and events of changes made in the control database, on their way to the tenant's own database. */
  controlRelay: k.table(
    "control_relay",
    {
      id: k.text().primaryKey(),
      tenantId: k.text().notNull(),
      createdAt: k.time().notNull(),
      audit: k.json<JsonObject>().notNull(),
      event: k.json<JsonObject>(),
    },
    (t) => [k.index("control_relay_oldest").on(t.createdAt), k.index("control_relay_tenant").on(t.tenantId, t.createdAt)],
  ),
  /** Idempotency keys of public routes, which have no tenant. */
  publicIdempotencyKeys: k.table(
    "public_idempotency_keys",
    {
      id: k.text().primaryKey(),
      createdAt: k.time().notNull(),
      requestHash: k.text().notNull(),
      status: k.int(),
      headers: k.json<Record<string, string>>(),
      body: k.text(),
    },
    (t) => [k.index("public_idempotency_keys_age").on(t.createdAt)],
  ),
  /** Versions of cache tags: a bump makes what was kept under the tag unreachable. */
  cacheTags: k.table("cache_tags", { tag: k.text().primaryKey(), version: k.int().notNull() }),
  /** Messages no consumer could take; kept for a person to see and replay. */
  deadLetters: k.table(
    "dead_letters",
    {
      id: k.text().primaryKey(),
      createdAt: k.time().notNull(),
      queue: k.text().notNull(),
      tenantId: k.text(),
      body: k.json<JsonObject>().notNull(),
    },
    (t) => [k.index("dead_letters_newest").on(t.createdAt)],
  ),
}));
