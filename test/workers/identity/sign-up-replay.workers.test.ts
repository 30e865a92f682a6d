/** Sign-up under an Idempotency-Key: a retry gets the first answer, and what is stored can be read by nobody else. */
import { expect, it } from "vitest";
import { authApi } from "../../../workers/modules/identity/api.ts";
import { bindings, client } from "../../helpers/client.ts";
import { anAccount } from "../../helpers/people.ts";

const key = (name: string) => ({ "idempotency-key": `${name}-${crypto.randomUUID()}` });

it("a retry with the same body gets the same account and tokens", async () => {
  const [from, body, header] = [client(), anAccount(), key("retry")];
  const first = await from.call(authApi.signUp, { body }, header);
  const again = await from.call(authApi.signUp, { body }, header);
  expect([first.status, again.status, again.headers.get("idempotency-replayed")]).toEqual([201, 201, "true"]);
  expect(again.body).toEqual(first.body);
});

it("another body under the key is refused, and learns nothing", async () => {
  const [from, header] = [client(), key("reuse")];
  await from.call(authApi.signUp, { body: anAccount() }, header);
  const other = await from.call(authApi.signUp, { body: anAccount() }, header);
  expect(other.status).toBe(422);
  expect(JSON.stringify(other.problem)).not.toContain("Token");
});

it("stores the answer sealed: no token, no address, no digest of the password alone", async () => {
  const [body, header] = [anAccount(), key("sealed")];
  const { body: signedIn } = await client().call(authApi.signUp, { body }, header);
  const { results } = await bindings.CONTROL.prepare("select * from public_idempotency_keys").all();
  const stored = JSON.stringify(results);
  for (const secret of [signedIn.refreshToken, signedIn.accessToken, body.email, body.password]) expect(stored).not.toContain(secret);
});
