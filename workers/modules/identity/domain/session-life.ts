/** How long a session lives. Admins' end after an idle hour and with the browser; others last a week. */

type Role = string;

const MINUTE = 60_000;
export const SESSION_MS = 7 * 24 * 60 * MINUTE;
export const ADMIN_IDLE_MS = 60 * MINUTE;
/** `lastSeenAt` is written at most this often. */
export const TOUCH_MS = MINUTE;

export type SessionTimes = { expiresAt: Date; lastSeenAt: Date };

const isAdmin = (role: Role | null): boolean => role === "owner" || role === "admin";

export function isLive({ expiresAt, lastSeenAt }: SessionTimes, role: Role | null, now: Date): boolean {
  if (now >= expiresAt) return false;
  return !isAdmin(role) || now.getTime() - lastSeenAt.getTime() < ADMIN_IDLE_MS;
}

/** Seconds the cookie may be kept; undefined: until the browser closes. */
export const cookieMaxAge = (role: Role | null): number | undefined => (isAdmin(role) ? undefined : SESSION_MS / 1000);
