/** Every address of the console: the doors (sign-in and so on), then the rooms behind the session. */
import { useTranslation } from "react-i18next";
import { createBrowserRouter, Navigate, Outlet, type RouteObject } from "react-router";
import { ErrorState, SkeletonPage } from "../ui/states.tsx";
import { PageHeader } from "../ui/status.tsx";
import { ApiError } from "../lib/api.ts";
import { CrashPage } from "./frame/crash-page.tsx";
import { Frame } from "./frame/frame.tsx";
import { NotFoundPage } from "./frame/not-found-page.tsx";
import { rooms, type Room } from "./rooms.tsx";
import { RequireSession, useCan, useSession } from "./session.tsx";

const doors: RouteObject[] = [
  { path: "sign-in", lazy: async () => ({ Component: (await import("./auth/sign-in-page.tsx")).SignInPage }) },
  { path: "sign-up", lazy: async () => ({ Component: (await import("./auth/sign-up-page.tsx")).SignUpPage }) },
  { path: "forgot-password", lazy: async () => ({ Component: (await import("./auth/forgot-password-page.tsx")).ForgotPasswordPage }) },
  { path: "reset-password", lazy: async () => ({ Component: (await import("./auth/reset-password-page.tsx")).ResetPasswordPage }) },
  { path: "verify-email", lazy: async () => ({ Component: (await import("./auth/verify-email-page.tsx")).VerifyEmailPage }) },
  { path: "invitations/:token", lazy: async () => ({ Component: (await import("./auth/invitation-page.tsx")).InvitationPage }) },
];

const forbidden = new ApiError({ type: "about:blank", title: "Forbidden", status: 403 });

/** A typed address gets the same answer as a hidden rail entry. */
function RequirePermission({ room: { id, permission } }: { room: Room }) {
  const { t } = useTranslation("console");
  const may = useCan();
  const { tenant } = useSession();
  if (!permission || may(permission)) return <Outlet />;
  return (
    <>
      <PageHeader title={t(`rooms.${id}`)} />
      <ErrorState error={forbidden} company={tenant.name} />
    </>
  );
}

function FirstRoom() {
  const may = useCan();
  const first = rooms.find((room) => !room.permission || may(room.permission));
  return first ? <Navigate to={`/${first.path}`} replace /> : <NotFoundPage />;
}

const roomRoute = (room: Room): RouteObject => ({
  element: <RequirePermission room={room} />,
  errorElement: <CrashPage />,
  children: room.routes,
});

export const createRouter = () =>
  createBrowserRouter(
    [
      {
        errorElement: <CrashPage />,
        HydrateFallback: () => null,
        children: [
          ...doors,
          {
            element: <RequireSession />,
            children: [
              {
                element: <Frame />,
                HydrateFallback: SkeletonPage,
                children: [{ index: true, element: <FirstRoom /> }, ...rooms.map(roomRoute), { path: "*", element: <NotFoundPage /> }],
              },
            ],
          },
        ],
      },
    ],
    { basename: "/app" },
  );
