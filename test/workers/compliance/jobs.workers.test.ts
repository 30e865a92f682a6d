/** Jobs by HTTP: paging, versions, idempotency, and what bad input is told. */
import { describe, expect, it } from "vitest";
import { jobsApi } from "../../../workers/modules/compliance/api.ts";
import { anOwner } from "../../helpers/people.ts";

const aJob = (name = "Pier 4 warehouse") => ({
  name,
  location: { address: "12 Harbour Street", lat: 43.66, lon: -70.25 },
  startDate: "2026-11-02",
});

describe("a job", () => {
  it("comes back as it was opened, with its address in Location", async () => {
    const { api } = await anOwner();
    const created = await api.call(jobsApi.createJob, {
      body: { ...aJob(), estimatedValue: { amount: 125_000, currency: "usd" }, crewSize: 4 },
    });
    expect(created.headers.get("location")).toBe(`/api/v1/jobs/${created.body.id}`);
    expect(created.body).toMatchObject({ ...aJob(), status: "draft", version: 1, estimatedValue: { amount: 125_000, currency: "usd" } });
    expect((await api.call(jobsApi.getJob, { params: { id: created.body.id } })).body).toEqual(created.body);
  });

  it("changes under its version only: a stale If-Match is refused and nothing is lost", async () => {
    const { api } = await anOwner();
    const { id } = (await api.call(jobsApi.createJob, { body: aJob() })).body;
    const first = await api.call(jobsApi.updateJob, { params: { id }, body: { name: "Pier 5" } }, { "if-match": '"1"' });
    expect([first.status, first.body.version, first.headers.get("etag")]).toEqual([200, 2, '"2"']);
    const stale = await api.call(jobsApi.updateJob, { params: { id }, body: { name: "Pier 6" } }, { "if-match": '"1"' });
    expect(stale.status).toBe(412);
    expect((await api.call(jobsApi.getJob, { params: { id } })).body).toMatchObject({ name: "Pier 5", status: "draft" });
  });

  it("is changed by exactly one of two people at once", async () => {
    const { api } = await anOwner();
    const { id } = (await api.call(jobsApi.createJob, { body: aJob() })).body;
    const attempts = await Promise.all(
      ["A", "B", "C"].map((name) => api.call(jobsApi.updateJob, { params: { id }, body: { name } }, { "if-match": '"1"' })),
    );
    expect(attempts.map((attempt) => attempt.status).sort()).toEqual([200, 412, 412]);
  });

  it("is deleted while it holds nothing", async () => {
    const { api } = await anOwner();
    const { id } = (await api.call(jobsApi.createJob, { body: aJob() })).body;
    expect((await api.call(jobsApi.deleteJob, { params: { id } })).status).toBe(204);
    expect((await api.call(jobsApi.getJob, { params: { id } })).status).toBe(404);
  });
});

describe("an Idempotency-Key", () => {
  it("replays the first answer for the same body and refuses another", async () => {
    const { api } = await anOwner();
    const key = { "idempotency-key": "order-66" };
    const first = await api.call(jobsApi.createJob, { body: aJob() }, key);
    const again = await api.call(jobsApi.createJob, { body: aJob() }, key);
    expect([again.status, again.body.id, again.headers.get("idempotency-replayed")]).toEqual([201, first.body.id, "true"]);
    expect((await api.call(jobsApi.createJob, { body: aJob("Other") }, key)).status).toBe(422);
    expect((await api.call(jobsApi.listJobs)).body.data).toHaveLength(1);
  });

  it("lets one of many at once through", async () => {
    const { api } = await anOwner();
    const key = { "idempotency-key": "burst" };
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.call(jobsApi.createJob, { body: aJob() }, key)));
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect((await api.call(jobsApi.listJobs)).body.data).toHaveLength(1);
  });

  it("is free again after a request that failed", async () => {
    const { api } = await anOwner();
    const key = { "idempotency-key": "second-try" };
    expect((await api.call(jobsApi.createJob, { body: { ...aJob(), endDate: "2020-01-01" } }, key)).status).toBe(400);
    expect((await api.call(jobsApi.createJob, { body: aJob() }, key)).status).toBe(201);
  });
});

describe("the list", () => {
  it("pages without gaps or repeats while rows are added, in every order", async () => {
    const { api } = await anOwner();
    const names = ["Delta", "alpha", "Bravo", "Échelle", "charlie"];
    for (const name of names) await api.call(jobsApi.createJob, { body: aJob(name) });
    for (const sort of ["createdAt:desc", "createdAt:asc", "name:asc", "startDate:desc", "highestRisk:desc", "highestRisk:asc"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await api.call(jobsApi.listJobs, { query: { limit: 2, sort, ...(cursor && { cursor }) } });
        seen.push(...body.data.map((job) => job.name));
        cursor = body.nextCursor ?? undefined;
      } while (cursor);
      expect(seen.toSorted(), sort).toEqual(names.toSorted());
    }
  });

  it("filters by status and text, and refuses a cursor that is not its own", async () => {
    const { api } = await anOwner();
    await api.call(jobsApi.createJob, { body: { ...aJob("Roof"), status: "active" } });
    await api.call(jobsApi.createJob, { body: aJob("Trench") });
    expect((await api.call(jobsApi.listJobs, { query: { status: "active" } })).body.data.map((job) => job.name)).toEqual(["Roof"]);
    expect((await api.call(jobsApi.listJobs, { query: { query: "TREN" } })).body.data.map((job) => job.name)).toEqual(["Trench"]);
    const bad = await api.call(jobsApi.listJobs, { query: { cursor: "bm9wZQ" } });
    expect([bad.status, bad.problem.errors?.[0]]).toMatchObject([400, { path: "cursor", code: "bad-cursor" }]);
  });
});
