/** Names of the built style sheets of the public site, read from Vite's manifest once per isolate. */
import type { Env } from "../platform/env.ts";

type Manifest = Record<string, { file: string; css?: string[] }>;

const SITE = "site/site.css";
let known: Promise<readonly string[]> | undefined;

export function styleSheets(env: Env): Promise<readonly string[]> {
  known ??= read(env).catch((error: unknown) => {
    known = undefined; // the next request tries again
    throw error;
  });
  return known;
}

async function read(env: Env): Promise<readonly string[]> {
  const response = await env.ASSETS.fetch(new Request("https://assets.local/manifest.json"));
  const manifest = (await response.json()) as Manifest;
  const entry = manifest[SITE];
  return entry ? [entry.file, ...(entry.css ?? [])].filter((file) => file.endsWith(".css")).map((file) => `/${file}`) : [];
}
