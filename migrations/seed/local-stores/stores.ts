/**
 * The local databases and buckets, opened for a script. Wrangler's own proxy blocks the thread about five times for each
 * statement; here a statement is built on this side, and a whole batch is one request.
 */
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import type { SeedEnv } from "../stage/bindings.ts";
import { type Answer, type Ask, BRIDGE, QUESTION_HEADER } from "./bridge.ts";
import { bridgedD1 } from "./bridged-d1.ts";
import { bridgedR2 } from "./bridged-r2.ts";

export type LocalStores = { env: SeedEnv; dispose: () => Promise<void> };

/** `config`: a wrangler.toml that names the stores; `folder`: where wrangler keeps them, the `v3` below its --persist-to. */
export async function openLocalStores(config: string, folder: string): Promise<LocalStores> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(config);
  const { modulesRules: _rules, ...options } = workerOptions as Record<string, unknown>;
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      log: new Log(LogLevel.ERROR),
      host: "127.0.0.1",
      port: 0,
      cf: false,
      resourcePersistencePath: folder,
      workers: [{ ...options, name: "stores", modules: true, script: BRIDGE }],
    }),
  );
  const ask = askAt(await miniflare.ready);
  const env: SeedEnv = {
    CONTROL: bridgedD1("CONTROL", ask),
    DB: bridgedD1("DB", ask),
    EVIDENCE: bridgedR2("EVIDENCE", ask),
    ARCHIVE: bridgedR2("ARCHIVE", ask),
  };
  return { env, dispose: () => miniflare.dispose() };
}

function askAt(url: URL): Ask {
  return async <T>(question: Parameters<Ask>[0], body?: Parameters<Ask>[1]): Promise<T> => {
    const init = body
      ? { body, headers: { [QUESTION_HEADER]: encodeURIComponent(JSON.stringify(question)) } }
      : { body: JSON.stringify(question) };
    const response = await fetch(url.href, { method: "POST", ...init });
    // What bridge.ts answers to this question.
    const told = (await response.json()) as Answer<T>;
    if ("error" in told) throw new Error(told.error);
    return told.answer;
  };
}
