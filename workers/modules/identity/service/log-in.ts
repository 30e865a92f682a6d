/** Sign in with e-mail and password. A wrong password and an unknown address get the same answer after the same work. */
import type { BaseCtx } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import type { Reply } from "../../../platform/module.ts";
import { countLogin } from "../auth/attempts.ts";
import { withAuth } from "../auth/with-auth.ts";
import { personById } from "../repository/people.ts";
import { sessionByBearer } from "../repository/sessions.ts";
import type { SignedIn } from "../schemas.ts";
import { completeSignIn } from "./sign-in.ts";

type Credentials = { email: string; password: string };

export async function logIn(ctx: BaseCtx, credentials: Credentials): Promise<Reply<SignedIn>> {
  const takeBack = await countLogin(ctx, credentials.email);
  const { token, user } = await checkPassword(ctx, credentials);
  takeBack();
  const [person, session] = await Promise.all([personById(ctx.control, user.id), sessionByBearer(ctx.control, token)]);
  if (!person || !session) throw wrong();
  return completeSignIn(ctx, 200, person, session);
}

const wrong = () => new AppError("unauthenticated", "The e-mail address or the password is not right.");

/** better-auth hashes even for an unknown address, and opens the session. */
async function checkPassword(ctx: BaseCtx, { email, password }: Credentials) {
  try {
    return await withAuth(ctx, (auth, headers) => auth.api.signInEmail({ body: { email, password }, headers }));
  } catch (error) {
    if (isRefusal(error)) throw wrong();
    throw error;
  }
}

/** better-call's APIError; its class is not imported so that better-auth stays out of start-up. */
const isRefusal = (error: unknown): boolean => error instanceof Error && "statusCode" in error && error.statusCode === 401;
