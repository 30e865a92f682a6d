/** Prints random rules for record-dateutil.py: `node print-rules.ts <seed> <count>`. */
import { randomRules } from "./random-rules.ts";

const [seed = "1", count = "100"] = process.argv.slice(2);
for (const { dtstart, rrule } of randomRules(Number(seed), Number(count))) console.log(`${dtstart}|${rrule}`);
