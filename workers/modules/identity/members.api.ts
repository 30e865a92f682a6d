/** The HTTP contract of the company's people: members, and the invitations that bring them in. */
import * as z from "zod";
import { defineApi, defineRoute, Id, IdParams, listQuery, pageOf } from "../../platform/http/route.ts";
import { Email, Invitation, Member, Password, PersonName, RoleName, SignedIn, Token } from "./schemas.ts";

const Invite = z.strictObject({ email: Email, role: RoleName });
const AcceptInvitation = z.strictObject({
  password: Password.optional().describe("For a person without an account yet"),
  firstName: PersonName.optional(),
  lastName: PersonName.optional(),
});

const UserParams = z.object({ userId: Id });
const auth = { access: "public", limit: "auth" } as const;

export const membersApi = defineApi({
  listMembers: defineRoute({
    method: "GET",
    path: "/tenants/members",
    summary: "People of the company",
    access: "members:read",
    query: listQuery(["joinedAt"], { role: RoleName.optional() }),
    status: 200,
    response: pageOf(Member),
  }),
  inviteMember: defineRoute({
    method: "POST",
    path: "/tenants/members/invite",
    summary: "Invite a person by e-mail",
    access: "members:manage",
    limit: "admin-write",
    body: Invite,
    status: 201,
    response: Invitation,
    location: (invitation: { id: string }) => `/tenants/invitations/${invitation.id}`,
    errors: ["conflict"],
  }),
  changeMemberRole: defineRoute({
    method: "PUT",
    path: "/tenants/members/:userId",
    summary: "Change a member's role",
    access: "members:manage",
    limit: "admin-write",
    params: UserParams,
    body: z.strictObject({ role: RoleName }),
    status: 200,
    response: Member,
    errors: ["conflict"],
  }),
  removeMember: defineRoute({
    method: "DELETE",
    path: "/tenants/members/:userId",
    summary: "Remove a member; the last owner stays",
    access: "members:manage",
    limit: "admin-write",
    params: UserParams,
    status: 204,
    response: null,
    errors: ["conflict"],
  }),
  listInvitations: defineRoute({
    method: "GET",
    path: "/tenants/invitations",
    summary: "Invitations of the company",
    access: "members:manage",
    query: listQuery(["createdAt"], {}),
    status: 200,
    response: pageOf(Invitation),
  }),
  readInvitation: defineRoute({
    method: "GET",
    path: "/tenants/invitations/:id",
    summary: "One invitation",
    access: "members:manage",
    params: IdParams,
    status: 200,
    response: Invitation,
  }),
  getInvitation: defineRoute({
    ...auth,
    method: "GET",
    path: "/tenants/invitations/:token/preview",
    summary: "What an invitation is to",
    params: z.object({ token: Token }),
    status: 200,
    response: z.object({ email: z.string(), role: RoleName, tenantName: z.string(), hasAccount: z.boolean(), expiresAt: z.string() }),
    errors: ["gone"],
  }),
  acceptInvitation: defineRoute({
    ...auth,
    method: "POST",
    path: "/tenants/invitations/:token/accept",
    summary: "Join the company; a new person sets a password, a known one signs in first",
    params: z.object({ token: Token }),
    body: AcceptInvitation,
    status: 200,
    response: SignedIn,
    errors: ["gone", "conflict", "unauthenticated"],
  }),
  revokeInvitation: defineRoute({
    method: "DELETE",
    path: "/tenants/invitations/:id",
    summary: "Take an invitation back",
    access: "members:manage",
    limit: "admin-write",
    params: IdParams,
    status: 204,
    response: null,
    errors: ["conflict"],
  }),
});
