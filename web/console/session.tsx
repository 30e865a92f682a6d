/** Who is signed in, where, and what they may do. The API's cookie holds the session; nothing is stored here. */
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, Outlet, useLocation } from "react-router";
import { can, type Permission, type Role } from "../../workers/platform/access.ts";
import type { Me, Tenant, User } from "../../workers/modules/identity/schemas.ts";
import { call, onSessionExpired } from "../lib/api.ts";
import { currentLanguage, setLanguage } from "../lib/i18n.ts";
import { useRoute } from "../lib/query.ts";
import { TimeZoneContext } from "../lib/use-format.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState, ErrorState } from "../ui/states.tsx";
import { logOut, me as meRoute } from "./session-routes.ts";
import { FrameSkeleton } from "./frame/frame-skeleton.tsx";
import { useOnePerson } from "./one-person.ts";
import { SessionExpiredDialog } from "./auth/session-expired-dialog.tsx";

export type Session = { user: User; tenant: Tenant; role: Role; tenants: Me["tenants"] };

const SessionContext = createContext<Session | undefined>(undefined);

/** The session of a room; only used below RequireSession. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is for rooms behind RequireSession.");
  return session;
}

/** `const may = useCan(); may("work:write")`, from the same matrix as the server. */
export function useCan(): (permission: Permission) => boolean {
  const { role } = useSession();
  return useMemo(() => (permission) => can(role, permission), [role]);
}

/** Ends the session and leaves by a full load, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await call(logOut).catch(() => undefined);
  location.assign("/app/sign-in");
}

/** Loads `me` once, sends strangers to the sign-in page and keeps the page when a session ends under it. */
export function RequireSession() {
  const me = useRoute(meRoute, {}, { staleTime: 5 * 60_000 });
  const { pathname, search } = useLocation();
  const expired = useExpired(me.data !== undefined);
  useLanguageOf(me.data?.user);
  useOnePerson(me.data?.user.id, me.data?.tenant?.id);

  if (me.isPending) return <FrameSkeleton />;
  if (!me.data) {
    if (me.error?.status !== 401) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
    return <Navigate to={`/sign-in?${new URLSearchParams({ next: pathname + search })}`} replace />;
  }
  const { user, tenant, role, tenants } = me.data;
  if (!tenant || !role) return <NoTenant email={user.email} />;
  return (
    <SessionContext value={{ user, tenant, role, tenants }}>
      <TimeZoneContext value={tenant.timeZone}>
        <Outlet />
        {expired.is && <SessionExpiredDialog email={user.email} onSignedIn={expired.clear} />}
      </TimeZoneContext>
    </SessionContext>
  );
}

/** True from the first 401 of a signed-in page until someone signs in again. */
function useExpired(signedIn: boolean): { is: boolean; clear: () => void } {
  const client = useQueryClient();
  const [is, setIs] = useState(false);
  useEffect(() => (signedIn ? onSessionExpired(() => setIs(true)) : undefined), [signedIn]);
  return {
    is,
    clear: () => {
      setIs(false);
      void client.invalidateQueries();
    },
  };
}

/** The person's own choice, made on any device, wins over the browser's. */
function useLanguageOf(user: User | undefined): void {
  const locale = user?.locale;
  useEffect(() => {
    if (locale && locale !== currentLanguage()) void setLanguage(locale);
  }, [locale]);
}

function NoTenant({ email }: { email: string }) {
  const { t } = useTranslation("console");
  return (
    <main>
      <EmptyState
        scene="people"
        title={t("noTenant.title")}
        actions={<Button onClick={() => void signOut()}>{t("person.signOut")}</Button>}
      >
        {t("noTenant.text", { email })}
      </EmptyState>
    </main>
  );
}
