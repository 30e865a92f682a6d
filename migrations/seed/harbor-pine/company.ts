/** Harbor & Pine Construction: a builder in Portland, Maine, with fourteen jobs on its board. */
import { DANA, JOAN, LUC, NORA, PRIYA, SAM, TOM } from "../people.ts";
import type { Company } from "../story.ts";
import { BACK_COVE } from "./back-cove.ts";
import { COMMERCIAL_STREET } from "./commercial-street.ts";
import { DEERING_AVENUE } from "./deering-avenue.ts";
import { KNIGHTVILLE } from "./knightville.ts";
import { MUNJOY_HILL } from "./munjoy-hill.ts";
import { PEAKS_ISLAND } from "./peaks-island.ts";
import { PIER } from "./pier.ts";
import { PIPELINE } from "./pipeline.ts";
import { RIVERSIDE } from "./riverside.ts";
import { STEVENS_AVENUE } from "./stevens-avenue.ts";
import { TASTING_ROOM } from "./tasting-room.ts";
import { WESTBROOK } from "./westbrook.ts";

const WEEKDAYS = [1, 2, 3, 4, 5].map((day) => ({ day, open: "07:00", close: "16:30" }));

export const HARBOR_PINE: Company = {
  slug: "harbor-pine",
  name: "Harbor & Pine Construction",
  industry: "construction",
  ein: "00-5550142",
  employeeCount: 46,
  timeZone: "America/New_York",
  plan: "enterprise",
  founded: 46,
  trialEndsIn: null,
  profile: {
    brandVoice:
      "Plain and neighbourly. We say what we will do, what it costs and when we will be there, and we call back the same day. No jargon with homeowners; exact terms with architects, inspectors and other trades. Never promise a date that the schedule does not hold.",
    greeting: "Thanks for calling Harbor & Pine. Are you calling about a project of yours, or about a site we are working on?",
    faq: [
      {
        question: "What kind of work do you take on?",
        answer:
          "Commercial fit-outs, additions, waterfront and masonry repair, flat roofs and site work within about 25 miles of Portland, Maine. We do not build new single-family houses.",
      },
      {
        question: "Do you give free estimates?",
        answer:
          "A site visit and a written budget range are free. A fixed price follows once drawings exist; for design-build work we charge a preconstruction fee that is credited to the contract.",
      },
      {
        question: "Are you licensed and insured?",
        answer:
          "Yes. We carry general liability, workers' compensation and an umbrella policy, and send certificates within one working day. Maine has no state licence for general contractors; our electricians and plumbers hold theirs.",
      },
      {
        question: "How do I report a safety concern on one of your sites?",
        answer:
          "Call this number and say “safety”. You reach the superintendent on duty at any hour, and every report is looked into the same day. You need not give your name.",
      },
      {
        question: "When is work done near neighbours?",
        answer:
          "Between 7:00 and 16:30 on weekdays. Earlier deliveries or Saturday work are posted at the gate three days ahead and mailed to the abutters.",
      },
      {
        question: "Parlez-vous français?",
        answer: "Oui. Deux de nos contremaîtres sont francophones, et nos contrats peuvent être rédigés en français.",
      },
    ],
    openingHours: WEEKDAYS,
    languages: ["en", "fr-CA"],
    escalationNumber: "+12075550142",
  },
  members: [
    { email: NORA, role: "owner", joined: 46, lastSeen: [-1, "16:05"] },
    { email: JOAN, role: "admin", joined: 45, lastSeen: [-1, "15:40"] },
    { email: DANA, role: "compliance_officer", joined: 45, lastSeen: [-1, "14:55"] },
    { email: TOM, role: "member", joined: 44, lastSeen: [-1, "13:20"] },
    { email: SAM, role: "field_worker", joined: 43, lastSeen: [-1, "15:10"] },
    { email: LUC, role: "field_worker", joined: 43, lastSeen: [-2, "14:30"] },
    { email: PRIYA, role: "viewer", joined: 38, lastSeen: [-4, "10:15"] },
  ],
  invitations: [{ email: "estimating@harbor-pine.example", role: "member", by: NORA, on: [-1, "16:02"] }],
  jobs: [
    KNIGHTVILLE,
    COMMERCIAL_STREET,
    MUNJOY_HILL,
    DEERING_AVENUE,
    STEVENS_AVENUE,
    PEAKS_ISLAND,
    TASTING_ROOM,
    WESTBROOK,
    PIER,
    BACK_COVE,
    RIVERSIDE,
    ...PIPELINE,
  ],
};
