// `npm run bench -- [name]`: runs benchmarks, prints a table, appends a JSON line per figure to bench/results.jsonl.
import { appendFileSync, globSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./local.mjs";

const wanted = process.argv[2];
const benches = globSync("test/bench/*/bench.ts", { cwd: root }).map((file) => ({ name: basename(dirname(file)), file }));
const chosen = benches.filter(({ name }) => !wanted || name === wanted);
if (chosen.length === 0) {
  console.error(`no benchmark ${wanted}; there are ${benches.map(({ name }) => name).join(", ")}`);
  process.exit(1);
}
const short = (value) =>
  value === undefined ? "" : Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
mkdirSync(join(root, "bench"), { recursive: true });
for (const { name, file } of chosen) {
  const { run } = await import(pathToFileURL(join(root, file)).href);
  const figures = await run();
  console.log(`\n${name}`);
  console.table(
    figures.map(({ metric, value, unit, baseline, ratio }) => ({
      metric,
      value: short(value),
      unit,
      baseline: short(baseline),
      ratio: short(ratio),
    })),
  );
  for (const figure of figures) appendFileSync(join(root, "bench/results.jsonl"), `${JSON.stringify({ bench: name, ...figure })}\n`);
}
process.exit(0);
