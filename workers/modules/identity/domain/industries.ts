/** The trades a company can belong to. */
export const INDUSTRIES = ["construction", "logistics", "manufacturing", "field_services", "retail", "services"] as const;
export type Industry = (typeof INDUSTRIES)[number];
