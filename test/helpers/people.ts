/** People and companies with valid defaults; every test makes its own. */
import { authApi, tenantApi } from "../../workers/modules/identity/api.ts";
import type { SignedIn } from "../../workers/modules/identity/schemas.ts";
import type { Role } from "../../workers/platform/access.ts";
import { type Client, client, cookieOf } from "./client.ts";
import { lastMail } from "./inbox.ts";

export const PASSWORD = "correct horse battery staple";
let counter = 0;
export const anEmail = (name = "person"): string => `${name}.${++counter}@example.com`;

export const anAccount = (values: { email?: string; name?: string; timeZone?: string } = {}) => ({
  email: values.email ?? anEmail(),
  password: PASSWORD,
  firstName: "Robin",
  lastName: "Okafor",
  company: {
    name: values.name ?? `Harbor & Pine ${++counter}`,
    industry: "construction" as const,
    ...(values.timeZone && { timeZone: values.timeZone }),
  },
});

export type Person = { signedIn: SignedIn; api: Client; cookie: string };
const personOf = (from: Client, answer: { body: SignedIn; headers: Headers }): Person => ({
  signedIn: answer.body,
  api: from.with({ token: answer.body.accessToken }),
  cookie: cookieOf(answer.headers),
});

/** An owner with a company of their own. */
export async function anOwner(values: Parameters<typeof anAccount>[0] = {}): Promise<Person> {
  const from = client();
  return personOf(from, await from.call(authApi.signUp, { body: anAccount(values) }));
}

/** Somebody who was invited by `owner` and accepted. */
export async function aMember(owner: Person, role: Role): Promise<Person> {
  const email = anEmail(role);
  const token = await invite(owner, email, role);
  const from = client();
  const body = { password: PASSWORD, firstName: "Sam", lastName: "Lavoie" };
  return personOf(from, await from.call(tenantApi.acceptInvitation, { params: { token }, body }));
}

/** Sends the invitation and reads the token from its e-mail. */
export async function invite(owner: Person, email: string, role: Role): Promise<string> {
  await owner.api.call(tenantApi.inviteMember, { body: { email, role } });
  return tokenIn(await lastMail(email));
}

export const tokenIn = (mail: { text: string }): string => /(?:token=|invitations\/)([\w.-]+)/.exec(mail.text)?.[1] ?? "";

export async function logIn(email: string, password = PASSWORD, from = client()): Promise<Person & { status: number }> {
  const answer = await from.call(authApi.logIn, { body: { email, password } });
  return { ...personOf(from, answer), status: answer.status };
}
