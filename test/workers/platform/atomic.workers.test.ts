/** Units of work: all or nothing, with expectations on affected rows, the same on both engines. */
import { and, eq, gte, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { complianceTables } from "../../../workers/modules/compliance/tables.ts";
import { ExpectationError, expectRows, uniqueViolation } from "../../../workers/platform/db/tenant-db.ts";
import { aJobRow } from "../../helpers/builders.ts";
import { engines } from "../../helpers/engines.ts";

describe.each(engines)("atomic() on $name", ({ open }) => {
  it("commits every statement and returns the outcomes in order", async () => {
    const db = await open();
    const { jobs } = complianceTables(db);
    const [a, b] = [aJobRow(db.tenantId, { name: "A" }), aJobRow(db.tenantId, { name: "B" })];
    const [first, , read] = await db.atomic((tx) => [
      tx.insert(jobs).values(a).returning(),
      expectRows(tx.insert(jobs).values(b).returning()),
      tx.select({ name: jobs.name }).from(jobs).where(eq(jobs.tenantId, db.tenantId)),
    ]);
    expect(first[0]).toMatchObject({ id: a.id, assigneeIds: [], endDate: null, updatedAt: a.updatedAt });
    expect(read.map((row) => row.name).sort()).toEqual(["A", "B"]);
  });

  it("rolls back the whole unit when an expectation fails", async () => {
    const db = await open();
    const { jobs } = complianceTables(db);
    const job = aJobRow(db.tenantId);
    const attempt = db.atomic((tx) => [
      tx.insert(jobs).values(job),
      expectRows(
        tx
          .update(jobs)
          .set({ name: "x" })
          .where(and(eq(jobs.tenantId, db.tenantId), eq(jobs.id, "nobody"))),
      ),
    ]);
    const error = await attempt.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ExpectationError);
    expect((error as ExpectationError).index).toBe(1);
    expect(await db.select().from(jobs).where(eq(jobs.tenantId, db.tenantId))).toEqual([]);
  });

  it("rolls back on a violated key and names it", async () => {
    const db = await open();
    const { jobs } = complianceTables(db);
    const job = aJobRow(db.tenantId);
    const error = await db.atomic((tx) => [tx.insert(jobs).values(job), tx.insert(jobs).values(job)]).catch((caught: unknown) => caught);
    expect(uniqueViolation(error)).toMatch(/jobs/);
    expect(await db.select().from(jobs).where(eq(jobs.tenantId, db.tenantId))).toEqual([]);
  });

  it("lets exactly five of twenty take five from stock, whatever the concurrency", async () => {
    const db = await open();
    const { jobs } = complianceTables(db);
    const job = aJobRow(db.tenantId, { openFindings: 5 });
    await db.insert(jobs).values(job);
    const handles = await Promise.all(Array.from({ length: 5 }, () => open(db.tenantId)));
    const take = (handle: typeof db) => {
      const { jobs: t } = complianceTables(handle);
      return handle.atomic((tx) => [
        expectRows(
          tx
            .update(t)
            .set({ openFindings: sql`${t.openFindings} - 1` })
            .where(and(eq(t.tenantId, handle.tenantId), eq(t.id, job.id), gte(t.openFindings, 1))),
        ),
      ]);
    };
    const outcomes = await Promise.allSettled(handles.flatMap((handle) => [take(handle), take(handle), take(handle), take(handle)]));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(5);
    const [left] = await db
      .select({ left: jobs.openFindings })
      .from(jobs)
      .where(and(eq(jobs.tenantId, db.tenantId), eq(jobs.id, job.id)));
    expect(left?.left).toBe(0);
  });

  it("refuses a select with joins inside a unit", async () => {
    const db = await open();
    const { jobs, evidence } = complianceTables(db);
    await expect(db.atomic((tx) => [tx.select().from(jobs).innerJoin(evidence, eq(evidence.jobId, jobs.id))])).rejects.toThrow("joins");
  });
});
