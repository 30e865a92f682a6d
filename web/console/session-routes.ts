/** The few routes the frame itself calls, without their schemas: zod then loads with the first room and not with the shell. */
import type { authApi } from "../../workers/modules/identity/api.ts";
import type { Route } from "../../workers/platform/http/route.ts";

/** The client reads only these members of a route; their types are the contract's own, so a change there stops the build here. */
const address = <R extends Route>(route: Pick<R, "method" | "path" | "access">): R => route as R;

export const me = address<typeof authApi.me>({ method: "GET", path: "/auth/me", access: "signed-in" });
export const logOut = address<typeof authApi.logOut>({ method: "POST", path: "/auth/logout", access: "signed-in" });
export const switchTenant = address<typeof authApi.switchTenant>({ method: "POST", path: "/auth/switch-tenant", access: "signed-in" });
export const updateUser = address<typeof authApi.updateUser>({ method: "PATCH", path: "/users/me", access: "signed-in" });
