/** Fills an empty local state with two demo companies and a month of their life. The same day gives the same rows. */
import { hashPassword } from "../../workers/modules/identity/auth/with-auth.ts";
import { slugTaken } from "../../workers/modules/identity/repository/tenants.ts";
import { openControl } from "../../workers/platform/db/control.ts";
import { HARBOR_PINE } from "./harbor-pine/company.ts";
import { LAKESIDE } from "./lakeside/company.ts";
import { PEOPLE } from "./people.ts";
import { openPhotoLab } from "./photo-lab/lab.ts";
import { type SeedEnv, standIns } from "./stage/bindings.ts";
import { type Founded, foundCompany, invite } from "./stage/found-company.ts";
import { Stage } from "./stage/stage.ts";
import { scriptOf, tell } from "./stage/tell.ts";

const COMPANIES = [HARBOR_PINE, LAKESIDE];
export const DEMO_PASSWORD = "demo-password-2026";
const DAY_MS = 24 * 3600 * 1000;

/** Written last, beside the archive's own objects: a state with companies and without it was interrupted. */
const MARKER = "demo/seeded.json";

/** Does nothing where the demo is complete; throws, with what to do, where an earlier seeding was interrupted. */
export async function seed(env: SeedEnv, now = new Date()): Promise<void> {
  if (await env.ARCHIVE.head(MARKER)) return;
  if (await anyTaken(env)) {
    throw new Error(
      "The demo data was only half written, as when an earlier start was interrupted. Run `npm run reset`, then start again.",
    );
  }
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  await play(env, today);
  await env.ARCHIVE.put(MARKER, JSON.stringify({ today: new Date(today).toISOString().slice(0, 10) }));
}

async function anyTaken(env: SeedEnv): Promise<boolean> {
  const control = openControl(env.CONTROL);
  const taken = await Promise.all(COMPANIES.map(({ slug }) => slugTaken(control, slug)));
  return taken.includes(true);
}

async function play(stores: SeedEnv, today: number): Promise<void> {
  const stage = new Stage(standIns(stores));
  const people = new Map(PEOPLE.map((person) => [person.email, person]));
  const passwordHash = await stage.asPerson(today, "127.0.0.1", (ctx) => hashPassword(ctx, DEMO_PASSWORD));
  const founded: Founded[] = [];
  for (const company of COMPANIES) founded.push(await foundCompany({ stage, people, passwordHash, today }, company));
  const scripts = founded.map((company) => ({ company, ...scriptOf(company) }));
  const lab = openPhotoLab(scripts.flatMap(({ shots }) => shots));
  try {
    for (const { company, steps } of scripts) {
      await tell({ stage, lab }, company, steps);
      await invite(stage, company);
    }
  } finally {
    await lab.close();
  }
}
