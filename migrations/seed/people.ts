/** The people of the demo. All are invented; `.example` addresses lead nowhere (RFC 2606). */
import type { Person } from "./story.ts";

export const NORA = "owner@harbor-pine.example";
export const JOAN = "office@harbor-pine.example";
export const DANA = "compliance@harbor-pine.example";
export const TOM = "member@harbor-pine.example";
export const SAM = "field@harbor-pine.example";
export const LUC = "luc@harbor-pine.example";
export const PRIYA = "viewer@harbor-pine.example";
export const HANK = "owner@lakeside.example";
export const MIA = "field@lakeside.example";

/** The office and the trailers share addresses; phones have their own. */
export const PEOPLE: readonly Person[] = [
  { email: NORA, firstName: "Nora", lastName: "Whitfield", locale: "en", ip: "198.51.100.14" },
  { email: JOAN, firstName: "Joan", lastName: "Marsh", locale: "en", ip: "198.51.100.14" },
  { email: DANA, firstName: "Dana", lastName: "Okafor", locale: "en", ip: "198.51.100.14" },
  { email: TOM, firstName: "Tom", lastName: "Beaulieu", locale: "en", ip: "198.51.100.31" },
  { email: SAM, firstName: "Sam", lastName: "Reyes", locale: "en", ip: "203.0.113.77" },
  { email: LUC, firstName: "Luc", lastName: "Pelletier", locale: "fr-CA", ip: "203.0.113.92" },
  { email: PRIYA, firstName: "Priya", lastName: "Nair", locale: "en", ip: "192.0.2.40" },
  { email: HANK, firstName: "Hank", lastName: "Lindqvist", locale: "en", ip: "192.0.2.118" },
  { email: MIA, firstName: "Mia", lastName: "Kowalski", locale: "en", ip: "203.0.113.145" },
];
