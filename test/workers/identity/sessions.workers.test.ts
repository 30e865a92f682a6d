/** Sessions: refresh tokens, idle ends, the list, revocation, the other company. */
import { describe, expect, it } from "vitest";
import { identify } from "../../../workers/modules/identity/public.ts";
import { authApi, recordsApi, tenantApi } from "../../../workers/modules/identity/api.ts";
import { refresh } from "../../../workers/modules/identity/service/refresh.ts";
import { client, cookieOf, ORIGIN } from "../../helpers/client.ts";
import { after, DAY, MINUTE, requestWith } from "../../helpers/clock.ts";
import { aMember, anOwner, invite, logIn } from "../../helpers/people.ts";

const exchange = (refreshToken: string) => client().call(authApi.refresh, { body: { refreshToken } });

describe("refresh tokens", () => {
  it("are exchanged for new ones, time and again", async () => {
    const { signedIn } = await anOwner();
    const first = await exchange(signedIn.refreshToken);
    expect(first).toMatchObject({ status: 200, body: { role: "owner", tenant: { id: signedIn.tenant?.id } } });
    expect(first.body.refreshToken).not.toBe(signedIn.refreshToken);
    const second = await exchange(first.body.refreshToken);
    expect((await client({ token: second.body.accessToken }).call(authApi.me)).status).toBe(200);
  });

  it("end the whole family when a used one comes back, and the log says why", async () => {
    const { signedIn, cookie } = await anOwner();
    const { body } = await exchange(signedIn.refreshToken);
    expect((await exchange(signedIn.refreshToken)).status).toBe(401);
    expect((await exchange(body.refreshToken)).status).toBe(401);
    expect((await client({ token: body.accessToken }).call(authApi.me)).status).toBe(401);
    expect((await client({ cookie }).call(authApi.me)).status).toBe(401);
    const { api } = await logIn(signedIn.user.email);
    const log = await api.call(recordsApi.listAuditLog, { query: { action: "session.revoked" } });
    expect(log.body.data[0]?.after).toEqual({ reason: "refresh-token-reused" });
  });

  it("let exactly one of many exchanges at the same moment win", async () => {
    const { signedIn } = await anOwner();
    const answers = await Promise.all(Array.from({ length: 8 }, () => exchange(signedIn.refreshToken)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(7);
  });

  it("that nobody has issued are refused", async () => {
    expect((await exchange("n".repeat(43))).status).toBe(401);
  });
});

describe("an admin's session", () => {
  it("lives while it is used, and ends after an idle hour", async () => {
    const { signedIn } = await anOwner();
    const request = requestWith({ authorization: `Bearer ${signedIn.accessToken}` });
    // The access token itself is good for 15 minutes only, so the cookie tells.
    const { cookie } = await logIn(signedIn.user.email);
    const browser = requestWith({ cookie });
    expect(await after(59 * MINUTE, (ctx) => identify(ctx, browser))).toBeDefined();
    expect(await after(118 * MINUTE, (ctx) => identify(ctx, browser))).toBeDefined();
    expect(await after(179 * MINUTE, (ctx) => identify(ctx, browser))).toBeUndefined();
    expect(await after(16 * MINUTE, (ctx) => identify(ctx, request))).toBeUndefined();
  });

  it("cannot be refreshed after an idle hour either", async () => {
    const { signedIn } = await anOwner();
    await expect(after(61 * MINUTE, (ctx) => refresh(ctx, signedIn.refreshToken))).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(after(59 * MINUTE, (ctx) => refresh(ctx, signedIn.refreshToken))).resolves.toMatchObject({ role: "owner" });
  });
});

describe("a member's session", () => {
  it("lasts a week, used or not", async () => {
    const owner = await anOwner();
    const { cookie, signedIn } = await aMember(owner, "field_worker");
    expect(await after(6 * DAY, (ctx) => identify(ctx, requestWith({ cookie })))).toMatchObject({ actor: { role: "field_worker" } });
    expect(await after(7 * DAY + MINUTE, (ctx) => identify(ctx, requestWith({ cookie })))).toBeUndefined();
    await expect(after(8 * DAY, (ctx) => refresh(ctx, signedIn.refreshToken))).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("is kept by the browser for that week", async () => {
    const owner = await anOwner();
    const { signedIn } = await aMember(owner, "viewer");
    const answer = await client().call(authApi.logIn, { body: { email: signedIn.user.email, password: "correct horse battery staple" } });
    expect(answer.headers.getSetCookie()[0]).toContain("Max-Age=604800");
  });
});

describe("my sessions", () => {
  it("are listed, and each can be ended from another", async () => {
    const here = await anOwner();
    const there = await logIn(here.signedIn.user.email, undefined, client({ headers: { "user-agent": "Tablet" } }));
    const { body } = await here.api.call(authApi.listSessions);
    expect(body.data).toHaveLength(2);
    expect(body.data.find((session) => session.current)?.userAgent).toBeNull();
    const tablet = body.data.find((session) => session.userAgent === "Tablet");
    expect((await here.api.call(authApi.revokeSession, { params: { id: tablet?.id ?? "" } })).status).toBe(204);
    expect((await there.api.call(authApi.me)).status).toBe(401);
    expect((await here.api.call(authApi.me)).status).toBe(200);
  });

  it("are nobody else's to end", async () => {
    const [mine, theirs] = [await anOwner(), await anOwner()];
    const { body } = await theirs.api.call(authApi.listSessions);
    const id = body.data[0]?.id ?? "";
    expect((await mine.api.call(authApi.revokeSession, { params: { id } })).status).toBe(404);
    expect((await theirs.api.call(authApi.me)).status).toBe(200);
  });

  it("end at sign-out: cookie, access token and refresh token", async () => {
    const { api, cookie, signedIn } = await anOwner();
    const answer = await client({ cookie }).call(authApi.logOut, undefined, { origin: ORIGIN });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-mainstreet=;.*Max-Age=0/);
    expect((await api.call(authApi.me)).status).toBe(401);
    expect((await client({ cookie }).call(authApi.me)).status).toBe(401);
    expect((await exchange(signedIn.refreshToken)).status).toBe(401);
  });
});

describe("people in two companies", () => {
  it("switch between them, each with its own role", async () => {
    const [home, other] = [await anOwner(), await anOwner()];
    const token = await invite(other, home.signedIn.user.email, "viewer");
    expect((await home.api.call(tenantApi.acceptInvitation, { params: { token }, body: {} })).body).toMatchObject({
      role: "viewer",
      tenant: { id: other.signedIn.tenant?.id },
    });
    const back = await home.api.call(authApi.switchTenant, { body: { tenantId: home.signedIn.tenant?.id ?? "" } });
    expect(back).toMatchObject({ status: 200, body: { role: "owner", tenant: { id: home.signedIn.tenant?.id } } });
    const { body } = await client({ token: back.body.accessToken }).call(authApi.me);
    expect(body.tenants.map((tenant) => tenant.role).toSorted()).toEqual(["owner", "viewer"]);
    const browser = client({ cookie: cookieOf(back.headers) });
    expect((await browser.call(authApi.me)).body.tenant?.id).toBe(home.signedIn.tenant?.id);
  });

  it("cannot switch into a company that is not theirs", async () => {
    const [mine, theirs] = [await anOwner(), await anOwner()];
    expect((await mine.api.call(authApi.switchTenant, { body: { tenantId: theirs.signedIn.tenant?.id ?? "" } })).status).toBe(404);
  });
});

describe("my account", () => {
  it("takes a new name and language, masked in the log", async () => {
    const { api } = await anOwner();
    expect((await api.call(authApi.updateUser, { body: { firstName: "Élise", locale: "fr-CA" } })).body).toMatchObject({
      firstName: "Élise",
      lastName: "Okafor",
      locale: "fr-CA",
    });
    expect((await api.call(authApi.getUser)).body.firstName).toBe("Élise");
    const { body } = await api.call(recordsApi.listAuditLog, { query: { action: "user.updated" } });
    expect(body.data[0]).toMatchObject({ before: { firstName: "R***" }, after: { firstName: "É***", locale: "fr-CA" } });
  });
});
