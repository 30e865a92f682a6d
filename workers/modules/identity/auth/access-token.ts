/** Access tokens: JWT, HS256, 15 minutes. Claims as in the contract, and `sid`, the session they belong to. */
import { SignJWT } from "jose/jwt/sign";
import { jwtVerify } from "jose/jwt/verify";
import * as z from "zod";
import { ROLES } from "../../../platform/access.ts";
import type { BaseCtx } from "../../../platform/context.ts";
import { hmacKey } from "../../../platform/crypto/keys.ts";
import { BoundedMap } from "./bounded-map.ts";

export const ACCESS_TOKEN_SECONDS = 15 * 60;
const PURPOSE = "access-token/v1";

const Claims = z.object({
  sub: z.string(),
  sid: z.string(),
  tenant_id: z.string().nullable(),
  email: z.string(),
  role: z.enum(ROLES).nullable(),
  features: z.array(z.string()),
  iat: z.number(),
  exp: z.number(),
});
export type AccessClaims = z.infer<typeof Claims>;

export async function issueAccessToken(ctx: BaseCtx, claims: Omit<AccessClaims, "iat" | "exp">): Promise<string> {
  const issued = Math.floor(ctx.now().getTime() / 1000);
  const { sub, ...rest } = claims;
  return new SignJWT(rest)
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(sub)
    .setIssuedAt(issued)
    .setExpirationTime(issued + ACCESS_TOKEN_SECONDS)
    .sign(await hmacKey(ctx.config.AUTH_SECRET, PURPOSE));
}

/** Tokens whose signature has been checked: a program that calls often pays for the crypto once. */
const verified = new BoundedMap<string, AccessClaims>(5000);

/** Undefined for anything but a token of ours that has not expired. */
export async function readAccessToken(ctx: BaseCtx, token: string): Promise<AccessClaims | undefined> {
  const known = verified.get(token);
  if (known) return known.exp * 1000 > ctx.now().getTime() ? known : undefined;
  try {
    const key = await hmacKey(ctx.config.AUTH_SECRET, PURPOSE);
    const { payload } = await jwtVerify(token, key, { algorithms: ["HS256"], currentDate: ctx.now() });
    const claims = Claims.parse(payload);
    verified.set(token, claims);
    return claims;
  } catch {
    return undefined;
  }
}
