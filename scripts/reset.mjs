// `npm run reset`: empties the local state; the next start migrates and seeds anew.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./local.mjs";

rmSync(process.env.MAINSTREET_STATE ?? join(root, ".wrangler/state"), { recursive: true, force: true });
console.log("The local state is empty.");
