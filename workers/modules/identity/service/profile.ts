/** The company's profile: how it speaks and when it is open. Until something is set it has defaults and version 1. */
import { commit } from "../../../platform/commit.ts";
import { type Ctx, requirePermission } from "../../../platform/context.ts";
import { ExpectationError, uniqueViolation } from "../../../platform/db/tenant-db.ts";
import { AppError, invalidField } from "../../../platform/errors.ts";
import type { Input } from "../../../platform/http/route.ts";
import { maskPhone } from "../../../platform/masking.ts";
import type { tenantApi } from "../api.ts";
import { identityEvent } from "../events.ts";
import { insertProfile, profileOf, type ProfileValues, updateProfileRow } from "../repository/profiles.ts";
import type { Profile } from "../schemas.ts";

const DEFAULTS: Profile = {
  brandVoice: "",
  greeting: "",
  faq: [],
  openingHours: [],
  languages: ["en"],
  escalationNumber: null,
  version: 1,
};

export async function getProfile({ db }: Ctx): Promise<Profile> {
  return (await profileOf(db)) ?? DEFAULTS;
}

export async function updateProfile(ctx: Ctx, { body, ifMatch }: Input<typeof tenantApi.updateProfile>): Promise<Profile> {
  requirePermission(ctx, "settings:manage");
  const stored = await profileOf(ctx.db);
  const { version, ...before } = valuesOf(stored ?? DEFAULTS);
  if (ifMatch !== undefined && ifMatch !== version) throw stale(version);
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<ProfileValues>;
  const after = { ...before, ...given };
  checkHours(after.openingHours);
  const audit = { action: "profile.updated", resourceType: "profile", resourceId: ctx.tenantId, ...difference(before, given) };
  const events = [identityEvent("identity.profile.updated", { tenantId: ctx.tenantId })];
  try {
    await commit(ctx, {
      writes: (tx) => [
        stored
          ? updateProfileRow(ctx.db, tx, after, version)
          : insertProfile(ctx.db, tx, after, { createdAt: ctx.now(), version: version + 1 }),
      ],
      audit,
      events,
    });
  } catch (error) {
    if (error instanceof ExpectationError || uniqueViolation(error)) throw stale(version + 1);
    throw error;
  }
  return { ...after, version: version + 1 };
}

const stale = (version: number) => new AppError("version-mismatch", `The profile is at version ${version} now. Read it again.`);

const valuesOf = ({ brandVoice, greeting, faq, openingHours, languages, escalationNumber, version }: Profile): Profile => ({
  brandVoice,
  greeting,
  faq,
  openingHours,
  languages,
  escalationNumber,
  version,
});

function checkHours(hours: ProfileValues["openingHours"]): void {
  const closed = hours.findIndex(({ open, close }) => close <= open);
  if (closed >= 0)
    throw invalidField(
      `openingHours.${closed}.close`,
      "before-open",
      "Closing time lies after opening time; split hours that pass midnight.",
    );
}

/** Long texts are told by their length: the log says that they changed, the profile says to what. */
function difference(
  before: ProfileValues,
  given: Partial<ProfileValues>,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const keys = (Object.keys(given) as (keyof ProfileValues)[]).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(given[key]));
  const shown = (values: Partial<ProfileValues>) => Object.fromEntries(keys.map((key) => [key, shownValue(key, values[key])]));
  return { before: shown(before), after: shown(given) };
}

function shownValue(key: keyof ProfileValues, value: ProfileValues[keyof ProfileValues] | undefined): unknown {
  if (key === "escalationNumber") return typeof value === "string" ? maskPhone(value) : null;
  if (key === "faq") return { questions: Array.isArray(value) ? value.length : 0 };
  return value ?? null;
}
