/** Public answers under tags: served again until their tag is purged, apart by variant, and never when they failed. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { cacheHeaders } from "../../../workers/platform/cache/policy.ts";
import { forgetSeenTags, kept, purge } from "../../../workers/platform/cache/tagged.ts";
import { openControl } from "../../../workers/platform/db/control.ts";
import { newId } from "../../../workers/platform/ids.ts";
import type { TestEnv } from "../../helpers/env.ts";

const control = openControl((env as unknown as TestEnv).CONTROL);
beforeEach(forgetSeenTags);

/** A page that counts how often it was built. */
function aPage(tag: string) {
  const request = new Request(`https://app.example/${newId()}`);
  let built = 0;
  return async (variant = "en", status = 200): Promise<string> => {
    const pending: Promise<unknown>[] = [];
    const waitUntil = (work: Promise<unknown>) => void pending.push(work);
    const response = await kept({ request, variant, tags: [tag], control, waitUntil }, async () => {
      return new Response(`${variant} ${++built}`, { status, headers: cacheHeaders("page", [tag]) });
    });
    const text = await response.text();
    await Promise.all(pending);
    return text;
  };
}

it("an answer is built once and served again", async () => {
  const page = aPage(newId());
  expect([await page(), await page(), await page("fr"), await page("fr")]).toEqual(["en 1", "en 1", "fr 2", "fr 2"]);
});

it("a purge makes exactly the answers under its tag new", async () => {
  const [tag, other] = [newId(), newId()];
  const [page, untouched] = [aPage(tag), aPage(other)];
  await page();
  await untouched();
  await purge(control, tag);
  forgetSeenTags(); // as two seconds later
  expect([await page(), await untouched()]).toEqual(["en 2", "en 1"]);
});

it("a failure is not kept", async () => {
  const page = aPage(newId());
  expect([await page("en", 500), await page("en", 200), await page("en", 200)]).toEqual(["en 1", "en 2", "en 2"]);
});
