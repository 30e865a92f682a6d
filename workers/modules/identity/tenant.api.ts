/** The HTTP contract of the company: its details, its profile. */
import * as z from "zod";
import { defineApi, defineRoute } from "../../platform/http/route.ts";
import { Company, Currency, Industry, Profile, ProfileUpdate, Tenant, TimeZone } from "./schemas.ts";

const TenantUpdate = z.strictObject({
  name: z.string().trim().min(2).max(120).optional(),
  industry: Industry.optional(),
  ein: Company.shape.ein.nullable(),
  employeeCount: z.int().min(1).max(1_000_000).nullable().optional(),
  timeZone: TimeZone.optional(),
  currency: Currency.optional(),
});

export const companyApi = defineApi({
  getTenant: defineRoute({
    method: "GET",
    path: "/tenants/me",
    summary: "The company",
    access: "members:read",
    status: 200,
    response: Tenant,
    versioned: true,
  }),
  updateTenant: defineRoute({
    method: "PUT",
    path: "/tenants/me",
    summary: "Change the company",
    access: "settings:manage",
    limit: "admin-write",
    body: TenantUpdate,
    status: 200,
    response: Tenant,
    versioned: true,
    errors: ["version-mismatch"],
  }),
  deleteTenant: defineRoute({
    method: "DELETE",
    path: "/tenants/me",
    summary: "Delete the company after a 30-day grace",
    access: "settings:manage",
    limit: "admin-write",
    body: z.strictObject({ confirm: z.string() }),
    status: 202,
    response: Tenant,
  }),
  restoreTenant: defineRoute({
    method: "POST",
    path: "/tenants/me/restore",
    summary: "Take back the deletion within the grace",
    access: "settings:manage",
    limit: "admin-write",
    status: 200,
    response: Tenant,
    errors: ["conflict"],
  }),
  getProfile: defineRoute({
    method: "GET",
    path: "/tenants/profile",
    summary: "Brand voice, greeting, FAQ, hours",
    access: "settings:read",
    status: 200,
    response: Profile,
    versioned: true,
  }),
  updateProfile: defineRoute({
    method: "PUT",
    path: "/tenants/profile",
    summary: "Change brand voice, greeting, FAQ, hours",
    access: "settings:manage",
    limit: "admin-write",
    body: ProfileUpdate,
    status: 200,
    response: Profile,
    versioned: true,
    errors: ["version-mismatch"],
  }),
});
