/** What travels on the queues. Small: ids only, the row is read again by the consumer. */

export type AuditMessage = { tenantId: string; auditRunId: string };
export type PublishedEvent = {
  id: string;
  seq: number;
  type: string;
  /** UTC milliseconds. */
  at: number;
  data: Record<string, unknown>;
  requestId: string;
};
export type OutboxMessage = { tenantId: string; event: PublishedEvent };
