/** The demo as `npm start` makes it: read back through wrangler's own view of the local state. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getPlatformProxy } from "wrangler";
import { openLocalStores, type LocalStores } from "../../../migrations/seed/local-stores/stores.ts";
import { DEMO_PASSWORD, seed } from "../../../migrations/seed/seed.ts";
import { type SeedEnv, standIns } from "../../../migrations/seed/stage/bindings.ts";
import { Stage } from "../../../migrations/seed/stage/stage.ts";
import { listJobs } from "../../../workers/modules/compliance/service/jobs.ts";
import { logIn } from "../../../workers/modules/identity/service/log-in.ts";
import { openD1 } from "../../../workers/platform/db/open-d1.ts";
import { verifyChain } from "../../../workers/platform/events/verify.ts";
import { sha256Hex } from "../../../workers/platform/files/digest.ts";
import { readExif } from "../../../workers/platform/files/exif.ts";

const root = new URL("../../../", import.meta.url).pathname;
const config = join(root, "scripts/state.wrangler.toml");
const folder = mkdtempSync(join(tmpdir(), "mainstreet-seed-"));
const [first, second] = [join(folder, "first"), join(folder, "second")];
/** Photographs may have to be drawn, on a machine that is busy with other tests. */
const PATIENCE_MS = 240_000;

const run = promisify(execFile);
const prepare = (state: string, env: Record<string, string> = {}) =>
  run(process.execPath, ["scripts/prepare-state.mjs", state], { cwd: root, env: { ...process.env, ...env } });

let wrangler: { env: SeedEnv; dispose: () => Promise<void> };
let stores: LocalStores;
/** Both states before any test touched them. */
let dumps: { first: Dump; second: Dump };

beforeAll(async () => {
  do {
    rmSync(folder, { recursive: true, force: true });
    await prepare(first);
    await prepare(second);
    dumps = { first: await dumpOf(first), second: await dumpOf(second) };
  } while (dayOf(dumps.first) !== dayOf(dumps.second)); // midnight passed between the two
  const proxy = await getPlatformProxy({ configPath: config, persist: { path: join(first, "v3") } });
  wrangler = { env: proxy.env as unknown as SeedEnv, dispose: proxy.dispose };
  stores = await openLocalStores(config, join(second, "v3"));
}, PATIENCE_MS);

afterAll(async () => {
  await Promise.all([wrangler?.dispose(), stores?.dispose()]);
  rmSync(folder, { recursive: true, force: true });
});

type Row = Record<string, unknown>;
const rowsOf = async (db: D1Database, text: string): Promise<Row[]> => (await db.prepare(text).all<Row>()).results;
const tenantId = async (slug: string): Promise<string> =>
  String((await rowsOf(wrangler.env.CONTROL, `select id from tenants where slug = '${slug}'`))[0]?.["id"]);

describe("the demo companies", () => {
  it("are harbor-pine and lakeside, with the people that the contract names", async () => {
    const members = await rowsOf(
      wrangler.env.CONTROL,
      `select t.slug || ' ' || u.email || ' ' || m.role as line from memberships m
       join users u on u.id = m.user_id join tenants t on t.id = m.tenant_id where u.email_verified = 1 order by 1`,
    );
    expect(members.map(({ line }) => line)).toEqual([
      "harbor-pine compliance@harbor-pine.example compliance_officer",
      "harbor-pine field@harbor-pine.example field_worker",
      "harbor-pine luc@harbor-pine.example field_worker",
      "harbor-pine member@harbor-pine.example member",
      "harbor-pine office@harbor-pine.example admin",
      "harbor-pine owner@harbor-pine.example owner",
      "harbor-pine viewer@harbor-pine.example viewer",
      "lakeside field@lakeside.example field_worker",
      "lakeside office@harbor-pine.example viewer",
      "lakeside owner@lakeside.example owner",
    ]);
  });

  it("let everybody sign in with the demo password, and nobody with another", async () => {
    const stage = new Stage(standIns(stores.env));
    const signIn = (email: string, password: string) => stage.asPerson(Date.now(), "192.0.2.1", (ctx) => logIn(ctx, { email, password }));
    const people = await rowsOf(stores.env.CONTROL, "select email from users");
    expect(people).toHaveLength(9);
    for (const { email } of people) {
      const { value } = await signIn(String(email), DEMO_PASSWORD);
      expect(value.tenant?.slug).toBe(String(email).endsWith("@lakeside.example") ? "lakeside" : "harbor-pine");
    }
    await expect(signIn("owner@harbor-pine.example", "demo-password-2027")).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("have a board that shows every state, and a month of life behind it", async () => {
    const count = async (text: string) => Number((await rowsOf(wrangler.env.DB, `select count(*) as n from ${text}`))[0]?.["n"]);
    const [harbor, lakeside] = await Promise.all([tenantId("harbor-pine"), tenantId("lakeside")]);
    const board = await rowsOf(
      wrangler.env.DB,
      `select status, count(*) as n from jobs where tenant_id = '${harbor}' group by status order by status`,
    );
    expect(board).toEqual([
      { status: "active", n: 8 },
      { status: "cancelled", n: 1 },
      { status: "completed", n: 3 },
      { status: "draft", n: 2 },
    ]);
    expect(await count(`jobs where tenant_id = '${lakeside}'`)).toBe(5);
    expect(await count("audit_runs where status = 'completed'")).toBe(await count("audit_runs"));
    expect(await count("audit_runs")).toBeGreaterThanOrEqual(25);
    expect(await count("evidence where kind = 'photo'")).toBeGreaterThanOrEqual(20);
    expect(await count("evidence where kind = 'document'")).toBeGreaterThanOrEqual(4);
    expect(await count("evidence where kind = 'toolbox_talk'")).toBeGreaterThanOrEqual(5);
    expect(await count("waivers")).toBe(1);
    expect(await count("outbox")).toBe(0);
    expect(await rowsOf(wrangler.env.CONTROL, "select email from invitations where status = 'pending'")).toEqual([
      { email: "estimating@harbor-pine.example" },
    ]);
    expect(await rowsOf(wrangler.env.CONTROL, "select id from control_relay")).toEqual([]);
  });

  it("got better: what was critical at first was mended, and something is open today", async () => {
    const runs = await rowsOf(
      wrangler.env.DB,
      `select j.name, json_extract(r.summary, '$.highestRisk') as risk from audit_runs r join jobs j on j.id = r.job_id
       where r.tenant_id = '${await tenantId("harbor-pine")}' order by r.created_at`,
    );
    const risks = (name: string) => runs.filter((each) => String(each["name"]).startsWith(name)).map(({ risk }) => Number(risk));
    for (const name of ["Munjoy Hill", "Deering Avenue", "Knightville"]) {
      expect(risks(name)[0]).toBeGreaterThan(70);
      expect(risks(name).at(-1)).toBeLessThan(20);
    }
    expect(risks("Commercial Street").at(-1)).toBeGreaterThan(70);
    expect(risks("Back Cove").at(-1)).toBeGreaterThan(50);
    expect(risks("Riverside")).toEqual([]);
  });

  it("show a field worker their own jobs only", async () => {
    const [sam] = await rowsOf(stores.env.CONTROL, "select id from users where email = 'field@harbor-pine.example'");
    const actor = {
      id: String(sam?.["id"]),
      email: "field@harbor-pine.example",
      role: "field_worker" as const,
      locale: "en" as const,
      ip: "192.0.2.1",
    };
    const page = await new Stage(standIns(stores.env)).asMember(Date.now(), await tenantId("harbor-pine"), actor, (ctx) =>
      listJobs(ctx, { params: undefined, body: undefined, multipart: undefined, ifMatch: undefined, query: { limit: 100 } }),
    );
    expect(page.data).toHaveLength(8);
    expect(page.data.every(({ assigneeIds }) => assigneeIds.includes(actor.id))).toBe(true);
  });
});

describe("the record", () => {
  it("verifies from the first event to the last, in both companies", async () => {
    for (const slug of ["harbor-pine", "lakeside"]) {
      const db = openD1(wrangler.env.DB, await tenantId(slug));
      const check = await verifyChain(db);
      expect(check).toMatchObject({ ok: true });
      expect(check.checked).toBeGreaterThan(20);
    }
  });

  it("keeps each photograph as it came, with its place, and serves a copy without", async () => {
    const photos = await rowsOf(
      wrangler.env.DB,
      `select e.title, e.sha256, e.original_key, e.object_key, e.lat - j.lat as dlat, e.lon - j.lon as dlon, e.taken_at, e.observed_at
       from evidence e join jobs j on j.id = e.job_id where e.kind = 'photo'`,
    );
    const bytesOf = async (key: unknown) =>
      new Uint8Array((await (await wrangler.env.EVIDENCE.get(String(key)))?.arrayBuffer()) ?? new ArrayBuffer());
    for (const photo of photos) {
      const [original, copy] = await Promise.all([bytesOf(photo["original_key"]), bytesOf(photo["object_key"])]);
      expect(await sha256Hex(original)).toBe(photo["sha256"]);
      expect(readExif(original).gps).toBeDefined();
      expect(photo["object_key"]).not.toBe(photo["original_key"]);
      expect(copy.length).toBeGreaterThan(20_000);
      expect(readExif(copy)).not.toHaveProperty("gps");
      expect(readExif(copy)).not.toHaveProperty("takenAt");
      expect(Math.hypot(Number(photo["dlat"]), Number(photo["dlon"]))).toBeLessThan(0.0004);
      expect(photo["taken_at"]).toBe(photo["observed_at"]);
    }
  });

  it("has every time in the past, and events in the order in which they happened", async () => {
    const [newest] = await rowsOf(wrangler.env.DB, "select max(created_at) as at from audit_log");
    expect(Number(newest?.["at"])).toBeLessThan(Date.now());
    const unordered = await rowsOf(
      wrangler.env.DB,
      `select a.seq from events a join events b on b.tenant_id = a.tenant_id and b.seq = a.seq + 1 where b.created_at < a.created_at`,
    );
    expect(unordered).toEqual([]);
  });
});

describe("seeding", () => {
  it("gives the same rows on the same day", () => {
    expect(Object.values(dumps.first).flat().length).toBeGreaterThan(1500);
    expect(differences(dumps.first, dumps.second)).toEqual([]);
  });

  it("does nothing the second time", async () => {
    const before = await dump(stores.env);
    await seed(stores.env);
    expect(differences(before, await dump(stores.env))).toEqual([]);
  });

  it("notices that an earlier start was interrupted, and says what to do", async () => {
    const state = join(folder, "interrupted");
    await prepare(state, { MAINSTREET_SEED: "none" });
    const half = await openLocalStores(config, join(state, "v3"));
    try {
      const [row] = await rowsOf(stores.env.CONTROL, "select * from tenants where slug = 'harbor-pine'");
      const columns = Object.keys(row ?? {});
      const insert = `insert into tenants (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`;
      await half.env.CONTROL.prepare(insert)
        .bind(...Object.values(row ?? {}))
        .run();
      await expect(seed(half.env)).rejects.toThrow("npm run reset");
    } finally {
      await half.dispose();
    }
  });
});

type Dump = Record<string, Row[]>;

/** Salts, the waiting invitation's token and the clock of the migrations are chance; everything else repeats. */
const CHANCE: Record<string, readonly string[]> = {
  accounts: ["password"],
  invitations: ["token_hash"],
  d1_migrations: ["applied_at"],
};

async function dumpOf(state: string): Promise<Dump> {
  const { env, dispose } = await openLocalStores(config, join(state, "v3"));
  try {
    return await dump(env);
  } finally {
    await dispose();
  }
}

async function dump({ CONTROL, DB }: SeedEnv): Promise<Dump> {
  const tables: Dump = {};
  for (const [database, db] of Object.entries({ CONTROL, DB })) {
    const names = await rowsOf(
      db,
      "select name from sqlite_master where type = 'table' and name not glob 'sqlite_*' and name not glob '_cf*'",
    );
    for (const name of names.map((table) => String(table["name"]))) {
      const rows = await rowsOf(db, `select * from "${name}" order by rowid`);
      const repeats = ([column]: [string, unknown]) => !CHANCE[name]?.includes(column);
      tables[`${database}.${name}`] = rows.map((row) => Object.fromEntries(Object.entries(row).filter(repeats)));
    }
  }
  return tables;
}

/** The first rows that differ, by table; short, for a person to read. */
function differences(a: Dump, b: Dump): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((table) => {
    const [left, right] = [a[table] ?? [], b[table] ?? []];
    const at = Array.from({ length: Math.max(left.length, right.length) }).findIndex(
      (_, i) => JSON.stringify(left[i]) !== JSON.stringify(right[i]),
    );
    return at < 0 ? [] : [`${table} ${at}: ${JSON.stringify(left[at])} ≠ ${JSON.stringify(right[at])}`];
  });
}

/** The UTC day the demo was told from; the youngest company's owner signed up a fixed number of days before it. */
const dayOf = (tables: Dump): number =>
  Math.floor(Math.max(...(tables["CONTROL.memberships"] ?? []).map((row) => Number(row["created_at"]))) / 86_400_000);
