/** The console's shell, everything the browser needs before a room loads, stays within its budget and the CSP. */
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it, vi } from "vitest";

/** KB of gzip (issue 2, f). */
const BUDGET = 180;

let output: Rolldown.RolldownOutput["output"];
beforeAll(async () => {
  // vitest says "test", and React would come in its development build.
  vi.stubEnv("NODE_ENV", "production");
  const root = new URL("../../../", import.meta.url);
  const result = await build({
    configFile: new URL("vite.config.ts", root).pathname,
    logLevel: "error",
    mode: "production",
    build: { write: false },
  });
  output = [result].flat().flatMap((one) => ("output" in one ? one.output : [])) as Rolldown.RolldownOutput["output"];
}, 120_000);

const chunks = (): Rolldown.OutputChunk[] => output.filter((file) => file.type === "chunk");
const asset = (name: RegExp): string => {
  const found = output.find((file) => file.type === "asset" && name.test(file.fileName));
  return found?.type === "asset" ? String(found.source) : "";
};

/** The entry, what it imports at once, and the words of one language. */
function shell(): Rolldown.OutputChunk[] {
  const byName = new Map(chunks().map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set<Rolldown.OutputChunk>();
  const walk = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) walk(byName.get(name));
  };
  for (const chunk of chunks()) if (chunk.isEntry || /\/i18n\/fr-CA\/(?:ui|console)\.ts$/.test(chunk.facadeModuleId ?? "")) walk(chunk);
  return [...seen];
}

describe("the shell", () => {
  it("needs at most 180 KB of JavaScript", () => {
    const files = shell();
    expect(files.length).toBeGreaterThan(2);
    const kilobytes = files.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
    expect(kilobytes).toBeLessThanOrEqual(BUDGET);
    expect(kilobytes).toBeGreaterThan(80);
  });

  it("leaves forms, schemas, charts and the palette to their rooms", () => {
    const modules = shell().flatMap((chunk) => Object.keys(chunk.modules));
    for (const library of ["zod", "react-hook-form", "uplot", "cmdk"])
      expect(modules.filter((id) => id.includes(`/node_modules/${library}/`))).toEqual([]);
  });

  it("has no inline script or style and starts with the theme", () => {
    const html = asset(/^app\.html$/);
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)/);
    expect(html.indexOf("theme-boot")).toBeGreaterThan(0);
    expect(html.indexOf("theme-boot")).toBeLessThan(html.indexOf("stylesheet"));
    expect(html).toContain('name="mainstreet-demo"');
  });

  it("names the public pages' style sheet in the manifest", () => {
    const manifest = JSON.parse(asset(/manifest\.json$/)) as Record<string, { file: string }>;
    expect(manifest["site/site.css"]?.file).toMatch(/^assets\/site-.+\.css$/);
  });
});
