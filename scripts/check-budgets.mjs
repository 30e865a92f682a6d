// Sizes that must not creep: the Worker bundle, the console's shell, the public page's style sheet. Gzip, in KiB.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "./build.mjs";
import { quiet, root } from "./local.mjs";

const KIB = 1024;
const budgets = { worker: 900, "console shell": 180, "public style sheet": 20 };

const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length / KIB;

function worker() {
  const out = mkdtempSync(join(tmpdir(), "mainstreet-bundle-"));
  try {
    execFileSync("wrangler", ["deploy", "--dry-run", "--minify", "--outdir", out], {
      cwd: root,
      env: quiet,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return readdirSync(out)
      .filter((name) => /\.(js|wasm)$/.test(name))
      .reduce((sum, name) => sum + gzip(join(out, name)), 0);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The entry and everything it imports statically: what a browser needs before any room loads. */
function shell() {
  const client = join(root, "dist/client");
  const manifest = JSON.parse(readFileSync(join(client, "manifest.json"), "utf8"));
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key) || !manifest[key]) return;
    seen.add(key);
    (manifest[key].imports ?? []).forEach(visit);
  };
  visit("app.html");
  return [...seen].reduce((sum, key) => sum + (manifest[key].file.endsWith(".js") ? gzip(join(client, manifest[key].file)) : 0), 0);
}

function siteStyles() {
  const client = join(root, "dist/client");
  const manifest = JSON.parse(readFileSync(join(client, "manifest.json"), "utf8"));
  return gzip(join(client, manifest["site/site.css"].file));
}

await build();
const sizes = { worker: worker(), "console shell": shell(), "public style sheet": siteStyles() };
const over = Object.entries(sizes).filter(([name, size]) => size > budgets[name]);
for (const [name, size] of Object.entries(sizes)) console.log(`${name}: ${size.toFixed(1)} of ${budgets[name]} KiB gzip`);
if (over.length > 0) process.exit(1);
