/** The door to better-auth: keeps its 200 KB out of start-up and of every request that does not sign anybody in. */
import type { BaseCtx } from "../../../platform/context.ts";
import type { Auth } from "./better-auth.ts";

export async function withAuth<T>(ctx: BaseCtx, work: (auth: Auth, headers: Headers) => Promise<T>): Promise<T> {
  const { headersOf, runWithAuth } = await import("./better-auth.ts");
  return runWithAuth(ctx, (auth) => work(auth, headersOf(ctx)));
}

/** scrypt, as better-auth stores it. */
export const hashPassword = (ctx: BaseCtx, password: string): Promise<string> =>
  withAuth(ctx, async (auth) => (await auth.$context).password.hash(password));
