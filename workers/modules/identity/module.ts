/** Identity: people, sessions, companies, members, invitations, the profile, and the records of what happened. */
import { RETENTION_TIME } from "../../platform/cron.ts";
import { verifyChain } from "../../platform/events/verify.ts";
import { defineModule, serve } from "../../platform/module.ts";
import { authApi, recordsApi, tenantApi } from "./api.ts";
import { acceptInvitation } from "./service/accept-invitation.ts";
import { getUser, updateUser } from "./service/account.ts";
import { changeMemberRole, removeMember } from "./service/change-member.ts";
import { deleteTenant, restoreTenant } from "./service/delete-tenant.ts";
import { exportAuditLog } from "./service/export-audit-log.ts";
import { forgetExpired } from "./service/forget-expired.ts";
import { forgotPassword } from "./service/forgot-password.ts";
import { getTenant } from "./service/get-tenant.ts";
import { inviteMember } from "./service/invite-member.ts";
import { listAuditLog } from "./service/list-audit-log.ts";
import { listEvents } from "./service/list-events.ts";
import { listInvitations, readInvitation } from "./service/list-invitations.ts";
import { listMembers } from "./service/list-members.ts";
import { listSessions } from "./service/list-sessions.ts";
import { logIn } from "./service/log-in.ts";
import { logOut } from "./service/log-out.ts";
import { previewInvitation } from "./service/open-invitation.ts";
import { getProfile, updateProfile } from "./service/profile.ts";
import { purgeTenants } from "./service/purge-tenants.ts";
import { refresh } from "./service/refresh.ts";
import { resetPassword } from "./service/reset-password.ts";
import { revokeInvitation } from "./service/revoke-invitation.ts";
import { revokeSession } from "./service/revoke-session.ts";
import { signUp } from "./service/sign-up.ts";
import { switchTenant } from "./service/switch-tenant.ts";
import { updateTenant } from "./service/update-tenant.ts";
import { verifyEmail } from "./service/verify-email.ts";
import { whoAmI } from "./service/who-am-i.ts";

export const identity = defineModule({
  name: "identity",
  routes: [
    serve(authApi, {
      signUp: (ctx, { body }) => signUp(ctx, body),
      logIn: (ctx, { body }) => logIn(ctx, body),
      logOut,
      refresh: (ctx, { body }) => refresh(ctx, body.refreshToken),
      forgotPassword: (ctx, { body }) => forgotPassword(ctx, body.email),
      resetPassword: (ctx, { body }) => resetPassword(ctx, body),
      verifyEmail: (ctx, { body }) => verifyEmail(ctx, body.token),
      me: whoAmI,
      switchTenant: (ctx, { body }) => switchTenant(ctx, body.tenantId),
      listSessions,
      revokeSession: (ctx, { params }) => revokeSession(ctx, params.id),
      getUser,
      updateUser: (ctx, { body }) => updateUser(ctx, body),
    }),
    serve(tenantApi, {
      getTenant,
      updateTenant,
      deleteTenant: (ctx, { body }) => deleteTenant(ctx, body),
      restoreTenant,
      getProfile,
      updateProfile,
      listMembers: (ctx, { query }) => listMembers(ctx, query),
      inviteMember: (ctx, { body }) => inviteMember(ctx, body),
      changeMemberRole: (ctx, { params, body }) => changeMemberRole(ctx, params.userId, body.role),
      removeMember: (ctx, { params }) => removeMember(ctx, params.userId),
      listInvitations: (ctx, { query }) => listInvitations(ctx, query),
      readInvitation: (ctx, { params }) => readInvitation(ctx, params.id),
      getInvitation: (ctx, { params }) => previewInvitation(ctx, params.token),
      acceptInvitation: (ctx, { params, body }, request) => acceptInvitation(ctx, params.token, body, request),
      revokeInvitation: (ctx, { params }) => revokeInvitation(ctx, params.id),
    }),
    serve(recordsApi, {
      listAuditLog: (ctx, { query }) => listAuditLog(ctx, query),
      exportAuditLog: (ctx, { query }) => exportAuditLog(ctx, query),
      listEvents: (ctx, { query }) => listEvents(ctx, query),
      verifyEvents: (ctx) => verifyChain(ctx.db),
      live: (ctx, _input, request) => ctx.bindings.LIVE_FEED.getByName(ctx.tenantId).fetch(request),
    }),
  ],
  cron: [
    { name: "purge-deleted-companies", schedule: RETENTION_TIME, run: purgeTenants },
    { name: "forget-expired-sessions", schedule: RETENTION_TIME, run: forgetExpired },
  ],
});
