/** Create an account and a company: person, password, company, ownership and directory entry in one unit. */
import type { BaseCtx } from "../../../platform/context.ts";
import { changesMustBe } from "../../../platform/db/control.ts";
import { uniqueViolation } from "../../../platform/db/tenant-db.ts";
import { AppError, invalidField } from "../../../platform/errors.ts";
import type { Input } from "../../../platform/http/route.ts";
import { maskEmail } from "../../../platform/masking.ts";
import type { Reply } from "../../../platform/module.ts";
import { commitControl } from "../../../platform/relay.ts";
import { validateZoneName } from "../../../platform/time/zone.ts";
import type { authApi } from "../api.ts";
import { countConflict, mayMail, refuseProber } from "../auth/attempts.ts";
import { refuseBreached } from "../auth/breaches.ts";
import { hashPassword } from "../auth/with-auth.ts";
import { TRIAL_DAYS } from "../domain/plans.ts";
import { slugOf } from "../domain/slug.ts";
import { pageUrl, sendToPerson } from "../emails/send.ts";
import { signUpAttempt } from "../emails/sign-up-attempt.ts";
import { identityEvent } from "../events.ts";
import { insertMembership } from "../repository/memberships.ts";
import { insertPassword, insertPerson, personByEmail, type PersonRow } from "../repository/people.ts";
import { insertDirectoryEntry, insertTenant, slugTaken, type TenantRow } from "../repository/tenants.ts";
import type { SignedIn } from "../schemas.ts";
import { completeSignIn, openSession } from "./sign-in.ts";
import { sendVerification } from "./verify-email.ts";

type NewAccount = Input<typeof authApi.signUp>["body"];

const DEFAULT_ZONE = "America/New_York";
const DEFAULT_CURRENCY = "usd";
/** Where a new company's data lies; see platform/db/shards.ts. */
const SHARD = "d1";
const DAY_MS = 24 * 3600 * 1000;

export async function signUp(ctx: BaseCtx, account: NewAccount): Promise<Reply<SignedIn>> {
  await refuseProber(ctx);
  const timeZone = zoneOf(account.company.timeZone);
  await refuseBreached(ctx, account.password);
  const passwordHash = await hashPassword(ctx, account.password);
  const person = newPerson(ctx, account);
  const tenant = await newTenant(ctx, account.company, timeZone);
  try {
    await store(ctx, person, passwordHash, tenant);
  } catch (error) {
    const taken = uniqueViolation(error) ?? "";
    if (taken.includes("users.email")) throw await knownAddress(ctx, account.email);
    if (taken.includes("tenants.slug"))
      throw new AppError("conflict", "Another company took this name just now. Try again.", { cause: error });
    throw error;
  }
  ctx.waitUntil(sendVerification(ctx, person));
  return completeSignIn(ctx, 201, person, await openSession(ctx, person.id));
}

function zoneOf(name: string | undefined): string {
  const zone = validateZoneName(name ?? DEFAULT_ZONE);
  if (zone === undefined) throw invalidField("company.timeZone", "unknown-zone", "This time zone is not known.");
  return zone;
}

/** Speaks the language the browser asked for; it can be changed later. */
export function newPerson(ctx: BaseCtx, { email, firstName, lastName }: { email: string; firstName: string; lastName: string }): PersonRow {
  const now = ctx.now();
  const { locale } = ctx.origin;
  return { id: ctx.newId(), email, emailVerified: false, firstName, lastName, image: null, locale, createdAt: now, updatedAt: now };
}

async function newTenant(ctx: BaseCtx, company: NewAccount["company"], timeZone: string): Promise<TenantRow> {
  const now = ctx.now();
  const id = ctx.newId();
  const slug = slugOf(company.name);
  return {
    id,
    slug: (await slugTaken(ctx.control, slug)) ? distinct(slug, id) : slug,
    name: company.name,
    industry: company.industry,
    ein: company.ein ?? null,
    employeeCount: company.employeeCount ?? null,
    timeZone,
    currency: company.currency ?? DEFAULT_CURRENCY,
    plan: "professional",
    trialEndsAt: new Date(now.getTime() + TRIAL_DAYS * DAY_MS),
    deletesAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

const distinct = (slug: string, id: string): string => `${slug}-${id.slice(-6)}`;

async function store(ctx: BaseCtx, person: PersonRow, passwordHash: string, tenant: TenantRow): Promise<void> {
  const { control } = ctx;
  const membership = { id: ctx.newId(), tenantId: tenant.id, userId: person.id, role: "owner" as const, createdAt: ctx.now() };
  await commitControl(
    ctx,
    [
      insertPerson(control, person),
      changesMustBe(control, 1),
      insertPassword(control, person, ctx.newId(), passwordHash),
      insertTenant(control, tenant),
      insertDirectoryEntry(control, tenant.id, SHARD),
      insertMembership(control, membership),
    ],
    [
      {
        tenantId: tenant.id,
        actor: { kind: "user", id: person.id },
        audit: {
          action: "tenant.created",
          resourceType: "tenant",
          resourceId: tenant.id,
          after: { name: tenant.name, industry: tenant.industry, plan: tenant.plan, owner: maskEmail(person.email) },
        },
        event: identityEvent("identity.tenant.created", { tenantId: tenant.id, ownerId: person.id }),
      },
    ],
  );
}

/** The caller learns as little as the contract allows; the owner of the address learns what happened (docs/adr/0005). */
async function knownAddress(ctx: BaseCtx, email: string): Promise<AppError> {
  await countConflict(ctx);
  ctx.waitUntil(tellOwner(ctx, email).catch((error: unknown) => ctx.log.error("owner was not told", error)));
  return new AppError(
    "conflict",
    "An account cannot be created with these details. If you already have one, sign in or reset your password.",
  );
}

async function tellOwner(ctx: BaseCtx, email: string): Promise<void> {
  const person = await personByEmail(ctx.control, email);
  if (!person || !(await mayMail(ctx, email))) return;
  sendToPerson(ctx, person, signUpAttempt, { url: pageUrl(ctx, "/sign-in"), key: `sign-up-attempt:${ctx.newId()}` });
}
