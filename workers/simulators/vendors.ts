/** The table of vendors: a new one is a folder in `vendors/` and a line here. */
import type { Vendor } from "./vendor.ts";
import { emailVendor } from "./vendors/email/vendor.ts";
import { openaiVendor } from "./vendors/openai/vendor.ts";

export const vendors: readonly Vendor[] = [emailVendor, openaiVendor];

export const vendorNamed = (name: string): Vendor | undefined => vendors.find((vendor) => vendor.name === name);
