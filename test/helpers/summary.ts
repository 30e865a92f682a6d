/** The last line of every test run: `N passed, N failed`. */
import type { Reporter, TestModule } from "vitest/node";

export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    // The quick gate ran before (scripts/test.mjs); its failures count here, so that the last line tells all.
    const gate = (process.env["MAINSTREET_GATE_FAILURES"] ?? "").split("|").filter(Boolean);
    if (gate.length > 0) process.stdout.write(`The quick gate failed: ${gate.join(", ")}\n`);
    const tally = { passed: 0, failed: errors.length + gate.length, skipped: 0 };
    for (const module of modules) {
      if (module.state() === "failed" && module.errors().length > 0) tally.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        tally[state === "passed" || state === "failed" ? state : "skipped"]++;
      }
    }
    const skipped = tally.skipped ? `, ${tally.skipped} skipped` : "";
    process.stdout.write(`${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
  }
}
