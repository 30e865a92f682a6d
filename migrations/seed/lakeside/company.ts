/** Lakeside Property Services: a small crew that keeps buildings in Burlington, Vermont, a week into its trial. */
import { HANK, JOAN, MIA } from "../people.ts";
import type { Company } from "../story.ts";
import { LAKESIDE_JOBS } from "./jobs.ts";

export const LAKESIDE: Company = {
  slug: "lakeside",
  name: "Lakeside Property Services",
  industry: "field_services",
  ein: "00-5550117",
  employeeCount: 7,
  timeZone: "America/New_York",
  plan: "professional",
  founded: 12,
  trialEndsIn: 2,
  profile: {
    brandVoice: "Friendly, brief and practical. We fix things; we do not sell.",
    greeting: "Lakeside Property Services, good morning. Which building are you calling about?",
    faq: [
      {
        question: "Which towns do you serve?",
        answer: "Burlington, South Burlington, Winooski, Colchester and Shelburne.",
      },
      {
        question: "Do you come at night?",
        answer: "For heat, water and locked-out tenants, yes, within two hours. Everything else is done the next working day.",
      },
    ],
    openingHours: [...[1, 2, 3, 4, 5].map((day) => ({ day, open: "08:00", close: "17:00" })), { day: 6, open: "09:00", close: "12:00" }],
    languages: ["en"],
    escalationNumber: "+18025550117",
  },
  members: [
    { email: HANK, role: "owner", joined: 12, lastSeen: [-1, "12:45"] },
    { email: MIA, role: "field_worker", joined: 11, lastSeen: [-2, "15:05"] },
    { email: JOAN, role: "viewer", joined: 11, lastSeen: [-5, "09:20"] },
  ],
  invitations: [],
  jobs: LAKESIDE_JOBS,
};
