/** The HTTP contract of identity, by resource. */
import { defineApi } from "../../platform/http/route.ts";
import { membersApi } from "./members.api.ts";
import { companyApi } from "./tenant.api.ts";

export { authApi, SignUp } from "./auth.api.ts";
export { recordsApi } from "./records.api.ts";

export const tenantApi = defineApi({ ...companyApi, ...membersApi });
