/** Signing up, in and out, over HTTP inside workerd. */
import { describe, expect, it } from "vitest";
import { authApi, recordsApi, tenantApi } from "../../../workers/modules/identity/api.ts";
import { countConflict, countLogin } from "../../../workers/modules/identity/auth/attempts.ts";
import { client, dispatch, ORIGIN } from "../../helpers/client.ts";
import { after } from "../../helpers/clock.ts";
import { lastMail, mailsTo } from "../../helpers/inbox.ts";
import { anAccount, anEmail, anOwner, logIn, PASSWORD, tokenIn } from "../../helpers/people.ts";

const times = async (count: number, work: () => Promise<unknown>): Promise<void> => {
  for (let i = 0; i < count; i++) await work();
};

describe("signing up", () => {
  it("makes a person, a company on trial and its owner, and signs them in", async () => {
    const email = anEmail();
    const answer = await client().call(authApi.signUp, { body: anAccount({ email, name: "Bâtiment Lévis" }) });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      user: { email, emailVerified: false, locale: "en" },
      tenant: { name: "Bâtiment Lévis", slug: "batiment-levis", plan: "professional", currency: "usd", version: 1 },
      role: "owner",
      expiresIn: 900,
    });
    const { body } = await client({ token: answer.body.accessToken }).call(authApi.me);
    expect(body).toMatchObject({ role: "owner", tenants: [{ id: answer.body.tenant?.id, role: "owner" }] });
    expect(body.permissions).toContain("members:manage");
  });

  it("carries exactly the claims of the contract and the session", async () => {
    const { signedIn } = await anOwner();
    const claims = JSON.parse(atob(signedIn.accessToken.split(".")[1]!.replaceAll("-", "+").replaceAll("_", "/")));
    expect(Object.keys(claims).sort()).toEqual(["email", "exp", "features", "iat", "role", "sid", "sub", "tenant_id"]);
    expect(claims).toMatchObject({ sub: signedIn.user.id, tenant_id: signedIn.tenant?.id, role: "owner" });
    expect(claims.exp - claims.iat).toBe(900);
  });

  it("notes the company's beginning in its audit log, with the address masked", async () => {
    const { api, signedIn } = await anOwner();
    const { body } = await api.call(recordsApi.listAuditLog, { query: { action: "tenant.created" } });
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({ actor: { id: signedIn.user.id, name: "Robin Okafor" }, resourceId: signedIn.tenant?.id });
    expect(body.data[0]?.after?.["owner"]).toMatch(/^p\*\*\*@e\*\*\*$/);
  });

  it("keeps one account when two sign up with one address at once", async () => {
    const email = anEmail();
    const answers = await Promise.all([1, 2, 3].map(() => client().call(authApi.signUp, { body: anAccount({ email }) })));
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
    expect((await logIn(email)).signedIn.tenant).not.toBeNull();
  });

  it("gives companies of one name different addresses, also at the same moment", async () => {
    const name = "Twin Works";
    const people = await Promise.all([1, 2, 3].map(() => anOwner({ name })));
    expect(new Set(people.map((person) => person.signedIn.tenant?.slug)).size).toBe(3);
  });

  it("tells the owner of a known address, and stops answering who asks too often", async () => {
    const { signedIn } = await anOwner();
    const { email } = signedIn.user;
    const prober = client();
    expect((await prober.call(authApi.signUp, { body: anAccount({ email }) })).status).toBe(409);
    await times(8, () => after(0, countConflict, prober.ip));
    expect((await prober.call(authApi.signUp, { body: anAccount({ email }) })).status).toBe(409);
    expect((await prober.call(authApi.signUp, { body: anAccount() })).status).toBe(429);
    expect((await lastMail(email)).subject).toBe("You already have an account");
  });

  it.each([
    ["a short password", { password: "short" }, "password"],
    ["an unknown field", { admin: true }, "admin"],
    ["no address", { email: "nobody" }, "email"],
    ["a zone that does not exist", { company: { name: "Zone Co", industry: "retail", timeZone: "Mars/Base" } }, "company.timeZone"],
  ])("refuses %s", async (_, change, path) => {
    const answer = await client().call(authApi.signUp, { body: { ...anAccount(), ...change } as never });
    expect(answer.status).toBe(400);
    expect(answer.problem.errors?.[0]?.path).toBe(path);
  });

  it("writes to French speakers in French and confirms the address from the link", async () => {
    const email = anEmail();
    await client({ headers: { "accept-language": "fr-CA,fr;q=0.9" } }).call(authApi.signUp, { body: anAccount({ email }) });
    const mail = await lastMail(email);
    expect(mail.subject).toBe("Confirmez votre adresse courriel");
    const answer = await client().call(authApi.verifyEmail, { body: { token: tokenIn(mail) } });
    expect(answer).toMatchObject({ status: 200, body: { emailVerified: true } });
    expect((await logIn(email)).signedIn.user).toMatchObject({ emailVerified: true, locale: "fr-CA" });
  });

  it("refuses a confirmation that was not made by us", async () => {
    const answer = await client().call(authApi.verifyEmail, { body: { token: "x".repeat(40) } });
    expect(answer.status).toBe(400);
  });
});

describe("logging in", () => {
  it("answers a wrong password and an unknown address alike", async () => {
    const { signedIn } = await anOwner();
    const wrong = await client().call(authApi.logIn, { body: { email: signedIn.user.email, password: "not this one at all" } });
    const unknown = await client().call(authApi.logIn, { body: { email: anEmail("nobody"), password: "not this one at all" } });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const { requestId: _a, ...first } = wrong.problem;
    const { requestId: _b, ...second } = unknown.problem;
    expect(first).toEqual(second);
  });

  it("spends comparable time on both", async () => {
    const { signedIn } = await anOwner();
    // The fastest of several, so that a busy machine does not decide.
    const timed = async (email: string) => {
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        const started = performance.now();
        await client().call(authApi.logIn, { body: { email, password: "not this one at all" } });
        times.push(performance.now() - started);
      }
      return Math.min(...times);
    };
    const [known, unknown] = [await timed(signedIn.user.email), await timed(anEmail("nobody"))];
    expect(unknown / known).toBeGreaterThan(0.4);
  });

  it("takes an address in any case", async () => {
    const { signedIn } = await anOwner();
    expect((await logIn(` ${signedIn.user.email.toUpperCase()}`)).status).toBe(200);
  });

  it("slows down guessing at one account, and a right password costs nothing", async () => {
    const { signedIn } = await anOwner();
    const { email } = signedIn.user;
    const guesser = client();
    expect((await logIn(email, PASSWORD, guesser)).status).toBe(200);
    await times(19, () => after(0, (ctx) => countLogin(ctx, email), guesser.ip));
    expect((await logIn(email, PASSWORD, guesser)).status).toBe(200);
    expect((await logIn(email, "wrong wrong wrong", guesser)).status).toBe(401);
    expect((await logIn(email, PASSWORD, guesser)).status).toBe(429);
    expect((await logIn(email)).status).toBe(200); // the owner, from elsewhere
  });

  it("slows down guessing at an account that does not exist in the same way", async () => {
    const guesser = client();
    const email = anEmail("nobody");
    await times(19, () => after(0, (ctx) => countLogin(ctx, email), guesser.ip));
    expect((await logIn(email, "wrong wrong wrong", guesser)).status).toBe(401);
    expect((await logIn(email, "wrong wrong wrong", guesser)).status).toBe(429);
  });
});

describe("the session cookie", () => {
  it("ends an admin's session with the browser, and keeps others a week", async () => {
    const { signedIn } = await anOwner();
    const answer = await client().call(authApi.logIn, { body: { email: signedIn.user.email, password: PASSWORD } });
    const line = answer.headers.getSetCookie()[0] ?? "";
    expect(line).toMatch(/^__Host-mainstreet=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it("reads without an Origin, and changes only with our own", async () => {
    const { cookie } = await anOwner();
    const browser = client({ cookie });
    const body = { firstName: "Alex" };
    expect((await browser.call(authApi.me)).status).toBe(200);
    expect((await browser.call(authApi.updateUser, { body })).status).toBe(403);
    expect((await browser.call(authApi.updateUser, { body }, { origin: "https://evil.example" })).status).toBe(403);
    expect((await browser.call(authApi.updateUser, { body }, { origin: ORIGIN })).body).toMatchObject({ firstName: "Alex" });
  });

  it("opens nothing once a character has changed", async () => {
    const { cookie } = await anOwner();
    const last = cookie.slice(-2, -1) === "A" ? "B" : "A";
    expect((await client({ cookie: cookie.slice(0, -2) + last + cookie.slice(-1) }).call(authApi.me)).status).toBe(401);
    expect((await client({ cookie: cookie.replace(/\..*$/, "") }).call(authApi.me)).status).toBe(401);
  });
});

describe("credentials", () => {
  it.each(["Bearer nonsense", "Bearer a.b.c", "Basic dXNlcjpwYXNz", "Bearer "])("%s is nobody", async (authorization) => {
    expect((await client({ headers: { authorization } }).call(authApi.me)).status).toBe(401);
  });

  it("in the address are refused even beside good ones", async () => {
    const { api } = await anOwner();
    const request = new Request(`${ORIGIN}/api/v1/auth/me?api_key=sk_live_x`, { headers: { authorization: `Bearer ${api.token}` } });
    expect((await dispatch(request)).status).toBe(401);
  });
});

describe("forgotten passwords", () => {
  it("are answered alike whether the address is known or not", async () => {
    const { signedIn } = await anOwner();
    const known = await client().call(authApi.forgotPassword, { body: { email: signedIn.user.email } });
    const stranger = anEmail("nobody");
    const unknown = await client().call(authApi.forgotPassword, { body: { email: stranger } });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect(known.status).toBe(202);
    expect((await lastMail(signedIn.user.email)).subject).toBe("Choose a new password");
    expect(await mailsTo(stranger)).toEqual([]);
  });

  it("are replaced once by the link, which ends every session", async () => {
    const { signedIn, api, cookie } = await anOwner();
    const { email } = signedIn.user;
    await client().call(authApi.forgotPassword, { body: { email } });
    const token = tokenIn(await lastMail(email));
    const password = "a wholly different phrase";
    expect((await client().call(authApi.resetPassword, { body: { token, password } })).status).toBe(204);
    expect((await client().call(authApi.resetPassword, { body: { token, password } })).status).toBe(400);
    expect((await api.call(authApi.me)).status).toBe(401);
    expect((await client({ cookie }).call(authApi.me)).status).toBe(401);
    expect((await client().call(authApi.refresh, { body: { refreshToken: signedIn.refreshToken } })).status).toBe(401);
    expect((await logIn(email)).status).toBe(401);
    const again = await logIn(email, password);
    expect(again.status).toBe(200);
    expect((await lastMail(email)).subject).toBe("Your password was changed");
    const { body } = await again.api.call(recordsApi.listAuditLog, { query: { action: "password.reset" } });
    expect(body.data).toHaveLength(1);
  });
});

describe("companies", () => {
  it("are unknown to a stranger's token", async () => {
    const [mine, theirs] = [await anOwner(), await anOwner()];
    const answer = await mine.api.call(tenantApi.changeMemberRole, {
      params: { userId: theirs.signedIn.user.id },
      body: { role: "viewer" },
    });
    expect(answer.status).toBe(404);
  });
});
