/** The import rules of docs/architecture.md, executable. Import lines are regular enough to be read without a parser. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** `erased`: a type-only import, which leaves no trace at run time. */
type Edge = { from: string; to: string; erased: boolean };
const files = globSync("{workers,web,durable-objects}/**/*.{ts,tsx}").filter(
  (file) => !file.endsWith(".d.ts") && !file.includes("/.wrangler/"),
);
const IMPORT = /((?:import|export)\s+type\s[^;]*?from|from|import\(|import)\s*"(\.[^"]+)"/g;
const edges: Edge[] = files.flatMap((from) =>
  [...readFileSync(from, "utf8").matchAll(IMPORT)].map(([, how = "", path = ""]) => ({
    from,
    to: normalize(join(dirname(from), path)),
    erased: /^(import|export)\s+type/.test(how),
  })),
);
const moduleOf = (file: string) => /^workers\/modules\/([^/]+)\//.exec(file)?.[1];
const within = (file: string, ...folders: string[]) => folders.some((folder) => file.startsWith(`${folder}/`));
const breaches = (allowed: (edge: Edge) => boolean) => edges.filter((edge) => !allowed(edge)).map(({ from, to }) => `${from} → ${to}`);

describe("the architecture", () => {
  it("has something to check", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(edges.length).toBeGreaterThan(200);
    expect(edges.filter(({ to }) => !existsSync(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("keeps a module's insides private: others see public.ts and events.ts of modules they depend on", () => {
    const dependencies = new Map(
      globSync("workers/modules/*/module.ts").map((file) => [
        moduleOf(file),
        /dependsOn: \[([^\]]*)\]/.exec(readFileSync(file, "utf8"))?.[1] ?? "",
      ]),
    );
    expect(
      breaches(({ from, to }) => {
        const [own, other] = [moduleOf(from), moduleOf(to)];
        if (!own || !other || own === other) return true;
        return /\/(public|events)\.ts$/.test(to) && (dependencies.get(own) ?? "").includes(`"${other}"`);
      }),
    ).toEqual([]);
  });

  it("lets platform know no module", () =>
    expect(breaches(({ from, to }) => !within(from, "workers/platform") || !moduleOf(to))).toEqual([]));

  it("keeps domain code pure", () => {
    const pure = (to: string) => to.includes("/domain/") || /^workers\/platform\/(money|time)[./]/.test(to);
    expect(breaches(({ from, to }) => !/^workers\/modules\/[^/]+\/domain\//.test(from) || pure(to))).toEqual([]);
    const impure = files.filter(
      (file) =>
        /^workers\/modules\/[^/]+\/domain\//.test(file) &&
        /\b(Date\.now|Math\.random|fetch\()|new Date\(\)/.test(readFileSync(file, "utf8")),
    );
    expect(impure).toEqual([]);
  });

  it("keeps queries in repositories: no service, handler or domain file imports the query builder", () => {
    const outside = files.filter(
      (file) => moduleOf(file) && !/\/(repository|tables|auth)[./]/.test(file.replace(/^workers\/modules\/[^/]+/, "")),
    );
    expect(outside.filter((file) => /from "drizzle-orm/.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("keeps the cross-tenant handle inside the platform", () => {
    expect(breaches(({ from, to }) => !to.endsWith("platform/db/cross-tenant.ts") || within(from, "workers/platform"))).toEqual([]);
  });

  it("shows the browser contracts only", () => {
    const contract = /(\/(api|schemas|[\w-]+\.api)|platform\/http\/(route|problem)|platform\/(access|errors))\.ts$/;
    expect(
      breaches(
        ({ from, to }) => !within(from, "web/console", "web/ui", "web/lib", "web/i18n") || !within(to, "workers") || contract.test(to),
      ),
    ).toEqual([]);
  });

  it("keeps public pages pure: props in, HTML out", () => {
    expect(breaches(({ from, to }) => !within(from, "web/site") || within(to, "web/site", "web/i18n"))).toEqual([]);
  });

  it("lets Durable Objects import domain and platform only", () => {
    expect(
      breaches(
        ({ from, to }) => !within(from, "durable-objects") || within(to, "durable-objects", "workers/platform") || to.includes("/domain/"),
      ),
    ).toEqual([]);
  });

  it("fits every file on a few screens", () => {
    const prose = (file: string) =>
      file.startsWith("web/i18n/") || file.includes("/domain/regulations/") || file.includes("/domain/facts/");
    expect(files.filter((file) => !prose(file) && readFileSync(file, "utf8").split("\n").length > 320)).toEqual([]);
  });

  it("opens every file with what it is", () => {
    const silent = files.filter((file) => !/^\s*(\/\*\*|\/\/)/.test(readFileSync(file, "utf8")));
    expect(silent).toEqual([]);
  });

  it("has no import cycle", () => {
    const next = Map.groupBy(
      edges.filter((edge) => !edge.erased),
      (edge) => edge.from,
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
        return;
      }
      if (done.has(file)) return;
      for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
