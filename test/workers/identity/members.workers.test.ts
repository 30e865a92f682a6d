/** Members and invitations: who may change whom, and that one owner always stays. */
import { describe, expect, it } from "vitest";
import { authApi, recordsApi, tenantApi } from "../../../workers/modules/identity/api.ts";
import { openInvitation } from "../../../workers/modules/identity/service/open-invitation.ts";
import { client } from "../../helpers/client.ts";
import { after, DAY } from "../../helpers/clock.ts";
import { lastMail, mailsTo } from "../../helpers/inbox.ts";
import { aMember, anEmail, anOwner, invite, type Person, PASSWORD, tokenIn } from "../../helpers/people.ts";

const setRole = (by: Person, of: Person, role: "owner" | "admin" | "viewer" | "member") =>
  by.api.call(tenantApi.changeMemberRole, { params: { userId: of.signedIn.user.id }, body: { role } });
const remove = (by: Person, of: Person) => by.api.call(tenantApi.removeMember, { params: { userId: of.signedIn.user.id } });

describe("members", () => {
  it("are listed page by page, first come first, and by role", async () => {
    const owner = await anOwner();
    const viewer = await aMember(owner, "viewer");
    const worker = await aMember(owner, "field_worker");
    const first = await worker.api.call(tenantApi.listMembers, { query: { limit: 2 } });
    expect(first.body.data.map((member) => member.userId)).toEqual([owner.signedIn.user.id, viewer.signedIn.user.id]);
    const rest = await worker.api.call(tenantApi.listMembers, { query: { limit: 2, cursor: first.body.nextCursor ?? "" } });
    expect(rest.body).toMatchObject({ data: [{ userId: worker.signedIn.user.id, role: "field_worker" }], nextCursor: null });
    const viewers = await owner.api.call(tenantApi.listMembers, { query: { role: "viewer" } });
    expect(viewers.body.data).toHaveLength(1);
  });

  it("get another role at once, with the change in the log", async () => {
    const owner = await anOwner();
    const member = await aMember(owner, "member");
    expect((await setRole(owner, member, "viewer")).body).toMatchObject({ role: "viewer" });
    expect((await member.api.call(authApi.me)).body.role).toBe("viewer");
    const { body } = await owner.api.call(recordsApi.listAuditLog, { query: { action: "member.role-changed" } });
    expect(body.data[0]).toMatchObject({ resourceId: member.signedIn.user.id, before: { role: "member" }, after: { role: "viewer" } });
  });

  it("are out at once when removed, and their account stays theirs", async () => {
    const owner = await anOwner();
    const member = await aMember(owner, "member");
    expect((await remove(owner, member)).status).toBe(204);
    expect((await member.api.call(tenantApi.getTenant)).status).toBe(403);
    expect((await member.api.call(authApi.me)).body).toMatchObject({ tenant: null, role: null, tenants: [] });
    expect((await remove(owner, member)).status).toBe(404);
  });

  it.each(["compliance_officer", "member", "field_worker", "viewer"] as const)("cannot be managed by a %s", async (role) => {
    const owner = await anOwner();
    const other = await aMember(owner, role);
    expect((await setRole(other, owner, "viewer")).status).toBe(403);
    expect((await remove(other, owner)).status).toBe(403);
    expect((await other.api.call(tenantApi.inviteMember, { body: { email: anEmail(), role: "viewer" } })).status).toBe(403);
    expect((await other.api.call(tenantApi.listInvitations)).status).toBe(403);
  });

  it("become owners by an owner's hand only", async () => {
    const owner = await anOwner();
    const admin = await aMember(owner, "admin");
    const member = await aMember(owner, "member");
    expect((await setRole(admin, member, "admin")).status).toBe(200);
    expect((await setRole(admin, member, "owner")).status).toBe(403);
    expect((await setRole(admin, owner, "viewer")).status).toBe(403);
    expect((await remove(admin, owner)).status).toBe(403);
    expect((await admin.api.call(tenantApi.inviteMember, { body: { email: anEmail(), role: "owner" } })).status).toBe(403);
    expect((await setRole(owner, member, "owner")).status).toBe(200);
  });

  it("of another company are unknown", async () => {
    const [owner, stranger] = [await anOwner(), await anOwner()];
    expect((await setRole(owner, stranger, "viewer")).status).toBe(404);
    expect((await remove(owner, stranger)).status).toBe(404);
    const nonsense = await owner.api.call(tenantApi.removeMember, { params: { userId: "not-an-id" } });
    expect(nonsense.status).toBe(404);
  });
});

describe("the last owner", () => {
  it("can be neither demoted nor removed", async () => {
    const owner = await anOwner();
    expect((await setRole(owner, owner, "admin")).status).toBe(409);
    expect((await remove(owner, owner)).status).toBe(409);
    expect((await owner.api.call(authApi.me)).body.role).toBe("owner");
  });

  it("is left when two owners demote each other at once", async () => {
    for (let round = 0; round < 5; round++) {
      const first = await anOwner();
      const second = await aMember(first, "owner");
      const answers = await Promise.all([setRole(first, second, "viewer"), setRole(second, first, "viewer")]);
      expect(answers.map((answer) => answer.status)).toContain(200);
      const roles = await Promise.all([first, second].map(async ({ api }) => (await api.call(authApi.me)).body.role));
      expect(roles.filter((role) => role === "owner")).toHaveLength(1);
    }
  });

  it("is left when two owners remove each other at once", async () => {
    const first = await anOwner();
    const second = await aMember(first, "owner");
    await Promise.all([remove(first, second), remove(second, first)]);
    const roles = await Promise.all([first, second].map(async ({ api }) => (await api.call(authApi.me)).body.role));
    expect(roles.filter((role) => role === "owner")).toHaveLength(1);
  });
});

describe("an invitation", () => {
  it("goes out by e-mail, says what it is to, and is listed without its token", async () => {
    const owner = await anOwner({ name: "Lakeside Works" });
    const email = anEmail();
    const answer = await owner.api.call(tenantApi.inviteMember, { body: { email, role: "member" } });
    expect(answer).toMatchObject({ status: 201, body: { email, role: "member", status: "pending" } });
    expect(answer.headers.get("location")).toBe(`/api/v1/tenants/invitations/${answer.body.id}`);
    expect((await owner.api.call(tenantApi.readInvitation, { params: { id: answer.body.id } })).body).toEqual(answer.body);
    const mail = await lastMail(email);
    expect(mail.subject).toBe("Robin Okafor invites you to join Lakeside Works");
    const preview = await client().call(tenantApi.getInvitation, { params: { token: tokenIn(mail) } });
    expect(preview.body).toMatchObject({ email, role: "member", tenantName: "Lakeside Works", hasAccount: false });
    const { body } = await owner.api.call(tenantApi.listInvitations);
    expect(body.data.map((invitation) => invitation.id)).toEqual([answer.body.id]);
    expect(JSON.stringify(body)).not.toContain(tokenIn(mail));
  });

  it("makes a new person a member whose address is proven", async () => {
    const owner = await anOwner();
    const member = await aMember(owner, "compliance_officer");
    expect(member.signedIn).toMatchObject({
      role: "compliance_officer",
      user: { emailVerified: true },
      tenant: { id: owner.signedIn.tenant?.id },
    });
    const { body } = await owner.api.call(recordsApi.listAuditLog, { query: { action: "invitation.accepted" } });
    expect(body.data[0]?.after?.["email"]).toMatch(/\*\*\*@/);
  });

  it("asks a new person for name and password", async () => {
    const token = await invite(await anOwner(), anEmail(), "viewer");
    const answer = await client().call(tenantApi.acceptInvitation, { params: { token }, body: {} });
    expect(answer).toMatchObject({ status: 400, problem: { errors: [{ path: "password" }] } });
  });

  it("asks a known person to sign in, as themselves", async () => {
    const [owner, known, stranger] = [await anOwner(), await anOwner(), await anOwner()];
    const token = await invite(owner, known.signedIn.user.email, "member");
    const body = { password: PASSWORD, firstName: "Eve", lastName: "Intruder" };
    expect((await client().call(tenantApi.acceptInvitation, { params: { token }, body })).status).toBe(401);
    expect((await stranger.api.call(tenantApi.acceptInvitation, { params: { token }, body: {} })).status).toBe(409);
    const byCookie = await client({ cookie: known.cookie }).call(tenantApi.acceptInvitation, { params: { token }, body: {} });
    expect(byCookie.status).toBe(403); // no Origin
    expect((await known.api.call(tenantApi.acceptInvitation, { params: { token }, body: {} })).status).toBe(200);
  });

  it("is good for one person, however many try", async () => {
    const token = await invite(await anOwner(), anEmail(), "member");
    const body = { password: PASSWORD, firstName: "Sam", lastName: "Lavoie" };
    const answers = await Promise.all([1, 2, 3].map(() => client().call(tenantApi.acceptInvitation, { params: { token }, body })));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect((await client().call(tenantApi.acceptInvitation, { params: { token }, body })).status).toBe(410);
  });

  it("is replaced by the next one to the same address", async () => {
    const owner = await anOwner();
    const email = anEmail();
    const [old, fresh] = [await invite(owner, email, "viewer"), await invite(owner, email, "member")];
    expect((await client().call(tenantApi.getInvitation, { params: { token: old } })).status).toBe(410);
    expect((await client().call(tenantApi.getInvitation, { params: { token: fresh } })).body.role).toBe("member");
    expect(await mailsTo(email)).toHaveLength(2);
  });

  it("can be taken back, once", async () => {
    const owner = await anOwner();
    const token = await invite(owner, anEmail(), "viewer");
    const id = (await owner.api.call(tenantApi.listInvitations)).body.data[0]?.id ?? "";
    expect((await (await anOwner()).api.call(tenantApi.revokeInvitation, { params: { id } })).status).toBe(404);
    expect((await owner.api.call(tenantApi.revokeInvitation, { params: { id } })).status).toBe(204);
    expect((await owner.api.call(tenantApi.revokeInvitation, { params: { id } })).status).toBe(409);
    expect((await client().call(tenantApi.getInvitation, { params: { token } })).status).toBe(410);
  });

  it("expires after a week, and an unknown one is not found", async () => {
    const token = await invite(await anOwner(), anEmail(), "viewer");
    await expect(after(7 * DAY + 1, (ctx) => openInvitation(ctx, token))).rejects.toMatchObject({ code: "gone" });
    expect((await client().call(tenantApi.getInvitation, { params: { token: "n".repeat(43) } })).status).toBe(404);
  });

  it("does not go to somebody who is a member already", async () => {
    const owner = await anOwner();
    const answer = await owner.api.call(tenantApi.inviteMember, { body: { email: owner.signedIn.user.email, role: "viewer" } });
    expect(answer.status).toBe(409);
  });
});
