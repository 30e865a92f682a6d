/** The guard on the text of a statement: what it must refuse, and what it must ask of the parameters. */
import { describe, expect, it } from "vitest";
import { analyse, guardWith } from "../../../workers/platform/db/guard.ts";

const tables = new Set(["jobs", "evidence"]);

describe("the guard refuses", () => {
  it.each([
    "select * from jobs",
    "select * from jobs, evidence where jobs.tenant_id = ?",
    "select * from regulations",
    "select * from (select * from jobs) x",
    "select * from jobs where tenant_id = tenant_id",
    "update jobs set name = 'x'",
    "update jobs set tenant_id = ? where tenant_id = ?",
    "with x as (select * from evidence) select * from x",
    'select * from jobs where "jobs"."tenant_id" = \'T\'',
    "replace into jobs (id) values (1)",
    "pragma table_info(jobs)",
    "drop table jobs",
    "insert into jobs values (?)",
    "insert into jobs (id, tenant_id) values (?, ?), (?, 'T')",
    "insert into jobs (id, tenant_id) select id, tenant_id from jobs where tenant_id = ?",
    "select * from/**/jobs",
    "select * from jobs where x = 'jobs.tenant_id = ?'",
    "select * from jobs where tenant_id = ? or 1 = 1",
    "select * from jobs where 1 = 1 or tenant_id = ?",
    "select * from jobs where (tenant_id = ? and id = ?) or id = ?",
    "select * from jobs where not (tenant_id = ?)",
    "select * from jobs where (id = ? or (tenant_id = ?))",
    "select * from jobs left join evidence on evidence.job_id = jobs.id where jobs.tenant_id = ?",
    "delete from jobs where id = ?",
  ])("%s", (sql) => {
    expect(() => analyse(sql, tables)).toThrow();
  });
});

describe("the guard asks the parameter of", () => {
  it.each([
    ["insert into jobs (id, tenant_id) values (?, ?), (?, ?)", [1, 3]],
    ["select * from jobs p join evidence on evidence.tenant_id = $2 where p.tenant_id = $1", [0, 1]],
    ["select * from jobs where (tenant_id = ? and (name = ? or id = ?))", [0]],
    ["select * from jobs where tenant_id = ? order by name", [0]],
    [
      "select count(*) from jobs where tenant_id = ? and id in (select job_id from evidence where evidence.tenant_id = ?) and jobs.tenant_id = ?",
      [1, 2],
    ],
    ["insert into jobs (tenant_id, id) values ($1, $2) on conflict (tenant_id, id) do update set name = excluded.name", [0]],
  ])("%s", (sql, expected) => {
    expect(analyse(sql, tables).sort()).toEqual([...expected].sort());
  });

  it("and throws when one is another tenant's", () => {
    const guard = guardWith(tables);
    expect(() => guard("select * from jobs where tenant_id = ?", ["theirs"], "ours")).toThrow("another tenant");
    guard("select * from jobs where tenant_id = ?", ["ours"], "ours");
  });
});
