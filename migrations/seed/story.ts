/** What a demo company's story is made of: data that the teller turns into calls of the product's use cases. */
import type { Role } from "../../workers/platform/access.ts";
import type { Locale } from "../../workers/platform/context.ts";
import type { Facts } from "../../workers/modules/compliance/domain/facts.ts";
import type { Input } from "../../workers/platform/http/route.ts";
import type { tenantApi } from "../../workers/modules/identity/api.ts";
import type { Industry } from "../../workers/modules/identity/domain/industries.ts";
import type { Plan } from "../../workers/modules/identity/domain/plans.ts";
import type { Paper } from "./paper/pdf.ts";
import type { View } from "./photo-lab/view.ts";
import type { SiteScene } from "./photos/draw.ts";
import type { Moment } from "./stage/calendar.ts";

export type Person = {
  email: string;
  firstName: string;
  lastName: string;
  locale: Locale;
  /** From where they work; a documentation address (RFC 5737). */
  ip: string;
};

export type Membership = {
  email: string;
  role: Role;
  /** Days of the calendar ago. */
  joined: number;
  lastSeen: Moment;
};

export type Company = {
  slug: string;
  name: string;
  industry: Industry;
  /** `00-…` is a prefix that the IRS gives nobody. */
  ein: string;
  employeeCount: number;
  timeZone: string;
  plan: Plan;
  /** Days of the calendar ago that its owner signed up, and days from today that its trial ends. */
  founded: number;
  trialEndsIn: number | null;
  profile: Input<typeof tenantApi.updateProfile>["body"];
  /** The first is the owner. */
  members: readonly [Membership, ...Membership[]];
  invitations: readonly { email: string; role: Role; by: string; on: Moment }[];
  jobs: readonly JobStory[];
};

export type JobStory = {
  name: string;
  address: string;
  lat: number;
  lon: number;
  industry: "construction" | "field_services";
  /** Working days from today. */
  start: number;
  end: number | null;
  /** Whole dollars. */
  value: number | null;
  crew: number | null;
  status: "draft" | "active";
  opened: { by: string; on: Moment };
  /** E-mails of those whose job it is. */
  assigned: readonly string[];
  diary: readonly Entry[];
};

/** `on` is when it was seen or done; files and notes reach the record a few minutes later. */
export type Entry = { by: string; on: Moment } & Deed;
type Deed =
  | { do: "photo"; title: string; scene: SiteScene; seed: number; view?: View }
  | { do: "inspect"; title: string; facts: Facts }
  | { do: "note" | "toolbox_talk"; title: string; text: string }
  | { do: "document"; title: string; fileName: string; paper: Paper }
  | { do: "audit" }
  | { do: "waive"; requirement: string; reason: string; until: number }
  | { do: "status"; status: "active" | "completed" | "cancelled" };
