/** D1 read-your-writes: the bookmark of a person's last write travels in a cookie, so any replica may serve the next read. */

const NAME = "mainstreet-bookmark";
const MAX_AGE_SECONDS = 60;

/** Writes go to the primary; a browser's reads accept any replica that has seen the person's own writes. */
export function bookmarkOf(request: Request, tenantId: string, write: boolean): string | undefined {
  if (request.headers.has("authorization")) return undefined; // programs keep no cookies
  if (write) return "first-primary";
  const cookie = new RegExp(`(?:^|;\\s*)${NAME}=([^;]+)`).exec(request.headers.get("cookie") ?? "")?.[1];
  const [tenant, bookmark] = decodeURIComponent(cookie ?? "").split("|", 2);
  return tenant === tenantId && bookmark ? bookmark : "first-unconstrained";
}

export function bookmarkCookie(response: Response, tenantId: string, bookmark: string | undefined): void {
  if (!bookmark || response.webSocket) return;
  const value = encodeURIComponent(`${tenantId}|${bookmark}`);
  response.headers.append("set-cookie", `${NAME}=${value}; Path=/api; Max-Age=${MAX_AGE_SECONDS}; HttpOnly; SameSite=Lax`);
}
