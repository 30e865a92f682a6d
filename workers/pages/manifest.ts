/** Names of the built style sheets of the public site, read from Vite's manifest once per isolate. */
import type { Env } from "../platform/env.ts";

type Manifest = Record<string, { file: string; css?: string[] }>;

const SITE = "site/site.css";
let known: readonly string[] | undefined;

/** The names, not a promise of them, are kept: no request may wait for another one's I/O. */
export async function styleSheets(env: Env): Promise<readonly string[]> {
  known ??= await read(env);
  return known;
}

async function read(env: Env): Promise<readonly string[]> {
  const response = await env.ASSETS.fetch(new Request("https://assets.local/manifest.json"));
  const manifest = (await response.json()) as Manifest;
  const entry = manifest[SITE];
  return entry ? [entry.file, ...(entry.css ?? [])].filter((file) => file.endsWith(".css")).map((file) => `/${file}`) : [];
}
