/** A company as it is after sign-up and its first invitations: people, memberships, profile, one invitation that waits. */
import type { BaseCtx } from "../../../workers/platform/context.ts";
import { sha256Hex } from "../../../workers/platform/crypto/encoding.ts";
import { maskEmail } from "../../../workers/platform/masking.ts";
import { commitControl } from "../../../workers/platform/relay.ts";
import { insertInvitation, type InvitationRow } from "../../../workers/modules/identity/repository/invitations.ts";
import { insertMembership } from "../../../workers/modules/identity/repository/memberships.ts";
import { insertPassword, insertPerson, personByEmail, type PersonRow } from "../../../workers/modules/identity/repository/people.ts";
import { insertDirectoryEntry, insertTenant, type TenantRow } from "../../../workers/modules/identity/repository/tenants.ts";
import { inviteMember } from "../../../workers/modules/identity/service/invite-member.ts";
import { updateProfile } from "../../../workers/modules/identity/service/profile.ts";
import type { Company, Membership, Person } from "../story.ts";
import { type Calendar, calendarOf } from "./calendar.ts";
import type { Actor, Stage } from "./stage.ts";

export type Founded = { company: Company; calendar: Calendar; tenantId: string; actorOf: (email: string) => Actor };
export type Founding = { stage: Stage; people: ReadonlyMap<string, Person>; passwordHash: string; today: number };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const INVITATION_MS = 7 * DAY_MS;

export async function foundCompany(founding: Founding, company: Company): Promise<Founded> {
  const { stage, today } = founding;
  const calendar = calendarOf(today, company.timeZone);
  const actors = new Map<string, Actor>();
  const actorOf = (email: string): Actor => {
    const actor = actors.get(email);
    if (!actor) throw new Error(`${email} is no member of ${company.slug}`);
    return actor;
  };
  const [owner, ...others] = company.members;
  const tenantId = await signUp(founding, { company, calendar }, owner, actors);
  const boss = actorOf(owner.email);
  const { profile: body } = company;
  const settled: Step = {
    at: calendar.daysAgo(company.founded - 1, "08:20"),
    work: async (at) => {
      const input = { params: undefined, query: undefined, body, multipart: undefined, ifMatch: undefined };
      await stage.asMember(at, tenantId, boss, (ctx) => updateProfile(ctx, input));
    },
  };
  const arrivals = others.flatMap((member, i) => arrival(founding, { tenantId, calendar, boss, actors, place: i }, member));
  for (const { at, work } of [settled, ...arrivals].sort((a, b) => a.at - b.at)) await work(at);
  return { company, calendar, tenantId, actorOf };
}

/** The company's invitations that nobody has answered yet. */
export async function invite(stage: Stage, { company, calendar, tenantId, actorOf }: Founded): Promise<void> {
  for (const { email, role, by, on } of company.invitations) {
    await stage.asMember(calendar.instant(on), tenantId, actorOf(by), (ctx) => inviteMember(ctx, { email, role }));
  }
}

type Place = { company: Company; calendar: Calendar };

/** What service/sign-up.ts stores, under the slug and plan that the demo names. */
async function signUp(founding: Founding, { company, calendar }: Place, owner: Membership, actors: Map<string, Actor>): Promise<string> {
  const { name, slug, industry, ein, employeeCount, timeZone, plan } = company;
  const known = personOf(founding, owner.email);
  return founding.stage.asPerson(calendar.daysAgo(company.founded, "09:40"), known.ip, async (ctx) => {
    const { control } = ctx;
    const now = ctx.now();
    const trialEndsAt = company.trialEndsIn === null ? null : new Date(founding.today + company.trialEndsIn * DAY_MS);
    const tenant: TenantRow = {
      id: ctx.newId(),
      slug,
      name,
      industry,
      ein,
      employeeCount,
      timeZone,
      currency: "usd",
      plan,
      trialEndsAt,
      deletesAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const person = personRow(ctx, known);
    await commitControl(
      ctx,
      [
        insertPerson(control, person),
        insertPassword(control, person, ctx.newId(), founding.passwordHash),
        insertTenant(control, tenant),
        insertDirectoryEntry(control, tenant.id, "d1"),
        insertMembership(control, membershipRow(ctx, tenant.id, person.id, { ...owner, calendar })),
      ],
      [
        {
          tenantId: tenant.id,
          actor: { kind: "user", id: person.id },
          audit: {
            action: "tenant.created",
            resourceType: "tenant",
            resourceId: tenant.id,
            after: { name, industry, plan, owner: maskEmail(person.email) },
          },
          event: { type: "identity.tenant.created", data: { tenantId: tenant.id, ownerId: person.id } },
        },
      ],
    );
    actors.set(owner.email, { ...known, id: person.id, role: owner.role });
    return tenant.id;
  });
}

type Step = { at: number; work: (at: number) => Promise<void> };
type Door = { tenantId: string; calendar: Calendar; boss: Actor; actors: Map<string, Actor>; place: number };

/** Invited by the owner in the morning, joined before noon, a few minutes after one another. */
function arrival(founding: Founding, door: Door, member: Membership): Step[] {
  const { calendar, place } = door;
  const invitationId = Promise.withResolvers<string>();
  return [
    {
      at: calendar.daysAgo(member.joined, "09:05") + place * 2 * MINUTE_MS,
      work: async (at) => invitationId.resolve(await inviteAs(founding, door, member, at)),
    },
    {
      at: calendar.daysAgo(member.joined, "11:30") + place * 7 * MINUTE_MS,
      work: async (at) => join(founding, door, member, { invitationId: await invitationId.promise, at }),
    },
  ];
}

/** What invite-member.ts stores, and accept-invitation.ts a little later. */
function inviteAs({ stage }: Founding, { tenantId, boss }: Door, { email, role }: Membership, at: number): Promise<string> {
  return stage.asMember(at, tenantId, boss, async (ctx) => {
    const now = ctx.now();
    const id = ctx.newId();
    const invitation: InvitationRow = {
      id,
      tenantId,
      email,
      role,
      status: "accepted",
      tokenHash: await sha256Hex(`demo:${id}`),
      invitedBy: boss.id,
      expiresAt: new Date(now.getTime() + INVITATION_MS),
      createdAt: now,
    };
    const audit = { action: "invitation.created", resourceType: "invitation", resourceId: id, after: { email: maskEmail(email), role } };
    const event = { type: "identity.invitation.created", data: { invitationId: id, role } };
    await commitControl(ctx, [insertInvitation(ctx.control, invitation)], [{ tenantId, actor: ctx.actor, audit, event }]);
    return id;
  });
}

async function join(
  founding: Founding,
  { tenantId, calendar, actors }: Door,
  member: Membership,
  { invitationId, at }: { invitationId: string; at: number },
): Promise<void> {
  const { email, role } = member;
  const known = personOf(founding, email);
  await founding.stage.asPerson(at, known.ip, async (ctx) => {
    const { control } = ctx;
    const existing = await personByEmail(control, email);
    const person = existing ?? personRow(ctx, known);
    const birth = existing ? [] : [insertPerson(control, person), insertPassword(control, person, ctx.newId(), founding.passwordHash)];
    const membership = insertMembership(control, membershipRow(ctx, tenantId, person.id, { ...member, calendar }));
    const after = { email: maskEmail(email), role };
    const audit = { action: "invitation.accepted", resourceType: "invitation", resourceId: invitationId, after };
    const event = { type: "identity.member.joined", data: { userId: person.id, role } };
    await commitControl(ctx, [...birth, membership], [{ tenantId, actor: { kind: "user", id: person.id }, audit, event }]);
    actors.set(email, { ...known, id: person.id, role });
  });
}

function personOf({ people }: Founding, email: string): Person {
  const person = people.get(email);
  if (!person) throw new Error(`nobody is called ${email}`);
  return person;
}

function personRow(ctx: BaseCtx, { email, firstName, lastName, locale }: Person): PersonRow {
  const now = ctx.now();
  return { id: ctx.newId(), email, emailVerified: true, firstName, lastName, image: null, locale, createdAt: now, updatedAt: now };
}

const membershipRow = (
  ctx: BaseCtx,
  tenantId: string,
  userId: string,
  { role, lastSeen, calendar }: Pick<Membership, "role" | "lastSeen"> & { calendar: Calendar },
) => ({ id: ctx.newId(), tenantId, userId, role, createdAt: ctx.now(), lastSeenAt: new Date(calendar.instant(lastSeen)) });
