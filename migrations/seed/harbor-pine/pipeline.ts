/** What is not on site: two jobs being prepared, one that was called off. */
import { JOAN, NORA, TOM } from "../people.ts";
import type { JobStory } from "../story.ts";

export const PIPELINE: readonly JobStory[] = [
  {
    name: "Scarborough clinic addition",
    address: "96 Campus Drive, Scarborough, ME 04074",
    lat: 43.5937,
    lon: -70.3349,
    industry: "construction",
    start: -12,
    end: 45,
    value: 890_000,
    crew: 11,
    status: "draft",
    opened: { by: JOAN, on: [-21, "11:40"] },
    assigned: [],
    diary: [
      {
        by: NORA,
        on: [-14, "16:10"],
        do: "note",
        title: "Client stops before the start",
        text: "The clinic's lender pulled the construction loan, so the client stops here. Preconstruction fee is invoiced, steel was not ordered yet, and the slot goes to the pier. They would like to talk again in the spring.",
      },
      { by: NORA, on: [-14, "16:14"], do: "status", status: "cancelled" },
    ],
  },
  {
    name: "Falmouth retail shell, Route 1",
    address: "204 US Route 1, Falmouth, ME 04105",
    lat: 43.7297,
    lon: -70.2297,
    industry: "construction",
    start: 5,
    end: 72,
    value: 1_960_000,
    crew: 12,
    status: "draft",
    opened: { by: TOM, on: [-6, "10:35"] },
    assigned: [],
    diary: [
      {
        by: TOM,
        on: [-3, "15:50"],
        do: "note",
        title: "Before mobilisation",
        text: "Building permit issued. Erosion control goes in first; the culvert along Route 1 is the town's concern. Utility marking is requested, overhead service on the north side needs a clearance from the power company before any crane comes. Superintendent to be named this week.",
      },
    ],
  },
  {
    name: "Gorham public works garage: slab and apron",
    address: "80 Huston Road, Gorham, ME 04038",
    lat: 43.6868,
    lon: -70.4402,
    industry: "construction",
    start: 12,
    end: 31,
    value: 176_500,
    crew: 6,
    status: "draft",
    opened: { by: JOAN, on: [-2, "11:25"] },
    assigned: [],
    diary: [],
  },
];
