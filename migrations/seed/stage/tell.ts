/** Tells the jobs of a company in the order in which things happened, each through the product's own use case. */
import { addEvidence } from "../../../workers/modules/compliance/service/evidence.ts";
import { carryOutAudit } from "../../../workers/modules/compliance/service/carry-out-audit.ts";
import { createJob, updateJob } from "../../../workers/modules/compliance/service/jobs.ts";
import { startAudit } from "../../../workers/modules/compliance/service/start-audit.ts";
import { waiveRequirement } from "../../../workers/modules/compliance/service/standing.ts";
import type { EvidenceInput, EvidenceUpload } from "../../../workers/modules/compliance/schemas.ts";
import type { Ctx } from "../../../workers/platform/context.ts";
import type * as z from "zod";
import type { PhotoLab, Shot } from "../photo-lab/lab.ts";
import { writePdf } from "../paper/pdf.ts";
import type { Entry, JobStory } from "../story.ts";
import type { Founded } from "./found-company.ts";
import { type Random, randomNamed } from "./random.ts";
import type { Stage } from "./stage.ts";

type Job = { id: string };
type Tools = { stage: Stage; lab: PhotoLab };
type Step = { at: number; by: string; work: (ctx: Ctx, tools: Tools) => Promise<void> };
export type Script = { steps: readonly Step[]; shots: readonly Shot[] };

/** Seconds from what was seen to its record: one walks back to the truck first. */
const TO_RECORD = { least: 40, most: 200 };
/** A photographer stands within about 20 m of the address. */
const WANDER_DEGREES = 0.00018;

const NOTHING = { params: undefined, query: undefined, ifMatch: undefined, body: undefined, multipart: undefined } as const;

/** Every step of every job, in order of time, with the photographs that they will ask the lab for. */
export function scriptOf(founded: Founded): Script {
  const shots: (Shot & { at: number })[] = [];
  const steps = founded.company.jobs.flatMap((story) => {
    const random = randomNamed(`${founded.company.slug}: ${story.name}`);
    let job: Job | undefined;
    const opened: Step = {
      at: founded.calendar.instant(story.opened.on),
      by: story.opened.by,
      work: async (ctx) => void (job = await openJob(ctx, founded, story)),
    };
    const diary = story.diary.map((entry): Step => {
      const at = founded.calendar.instant(entry.on);
      const shot = entry.do === "photo" ? { ...shotOf(story, entry, at, random), at } : undefined;
      if (shot) shots.push(shot);
      const recorded = recordedAt(entry, at, random);
      return { at: recorded, by: entry.by, work: (ctx, tools) => carryOut(ctx, tools, { founded, job: known(job), entry, at, shot }) };
    });
    return [opened, ...diary];
  });
  return { steps: steps.sort((a, b) => a.at - b.at), shots: shots.sort((a, b) => a.at - b.at) };
}

function known(job: Job | undefined): Job {
  if (!job) throw new Error("a story begins before its job was opened");
  return job;
}

const recordedAt = (entry: Entry, at: number, random: Random): number =>
  ["audit", "waive", "status"].includes(entry.do) ? at : at + random.between(TO_RECORD.least, TO_RECORD.most) * 1000;

function shotOf({ lat, lon }: JobStory, { scene, seed, view }: Extract<Entry, { do: "photo" }>, at: number, random: Random): Shot {
  const wander = () => (random.between(-100, 100) / 100) * WANDER_DEGREES;
  return { scene, seed, view, takenAt: new Date(at), gps: { lat: lat + wander(), lon: lon + wander() } };
}

function openJob(ctx: Ctx, { calendar, actorOf }: Founded, story: JobStory): Promise<Job> {
  const { name, address, lat, lon, value, crew, status, industry } = story;
  const body = {
    name,
    status,
    industry,
    crewSize: crew,
    location: { address, lat, lon },
    startDate: calendar.date(story.start),
    endDate: story.end === null ? null : calendar.date(story.end),
    estimatedValue: value === null ? null : { amount: value * 100, currency: "usd" },
    assigneeIds: story.assigned.map((email) => actorOf(email).id),
  };
  return createJob(ctx, { ...NOTHING, body });
}

type Scene = { founded: Founded; job: Job; entry: Entry; at: number; shot: Shot | undefined };

async function carryOut(ctx: Ctx, { stage, lab }: Tools, { founded, job, entry, at, shot }: Scene): Promise<void> {
  const params = { id: job.id };
  const observedAt = new Date(at).toISOString();
  const state = (body: z.output<typeof EvidenceInput>) => addEvidence(ctx, { ...NOTHING, params, body });
  const upload = (multipart: z.output<typeof EvidenceUpload>) => addEvidence(ctx, { ...NOTHING, params, multipart });
  switch (entry.do) {
    case "inspect":
      await state({ kind: "inspection", title: entry.title, observedAt, facts: entry.facts });
      return;
    case "note":
    case "toolbox_talk":
      await state({ kind: entry.do, title: entry.title, observedAt, text: entry.text });
      return;
    case "photo": {
      if (!shot) throw new Error("a photo without a shot");
      const jpeg = await lab.photoOf(shot);
      await upload({ kind: "photo", title: entry.title, observedAt, file: new File([jpeg], cameraName(at), { type: "image/jpeg" }) });
      return;
    }
    case "document": {
      const pdf = new File([writePdf(entry.paper)], entry.fileName, { type: "application/pdf" });
      await upload({ kind: "document", title: entry.title, observedAt, file: pdf });
      return;
    }
    case "audit":
      await audit(ctx, stage, job);
      return;
    case "waive": {
      const body = { reason: entry.reason, until: founded.calendar.date(entry.until) };
      await waiveRequirement(ctx, { ...NOTHING, params: { ...params, requirementId: entry.requirement }, body });
      return;
    }
    case "status":
      await updateJob(ctx, { ...NOTHING, params, body: { status: entry.status } });
  }
}

/** What the queue would do a moment later. */
async function audit(ctx: Ctx, stage: Stage, job: Job): Promise<void> {
  const { value } = await startAudit(ctx, { ...NOTHING, params: { id: job.id }, body: { force: true } });
  const { auditRunId } = value;
  await carryOutAudit(stage.asSystem(ctx, "audits"), { tenantId: ctx.tenantId, auditRunId } as { tenantId: string }, { last: false });
}

/** As phones name their pictures: `20261112_143005.jpg`, here by UTC. */
const cameraName = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace("T", "_").replace(/[-:]/g, "")}.jpg`;

/** Carries out the steps one after the other. */
export async function tell(tools: Tools, { tenantId, actorOf }: Founded, steps: readonly Step[]): Promise<void> {
  for (const { at, by, work } of steps) await tools.stage.asMember(at, tenantId, actorOf(by), (ctx) => work(ctx, tools));
}
