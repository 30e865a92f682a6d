/** The shapes of the compliance module: jobs, evidence, regulations, audit runs, results, standing. */
import * as z from "zod";
import { CalendarDate, Id, Timestamp } from "../../platform/http/route.ts";

export const JobIndustry = z.enum(["construction", "logistics", "manufacturing", "field_services"]);
export const JobStatus = z.enum(["draft", "active", "completed", "cancelled"]);
export const RiskLevel = z.enum(["low", "medium", "high", "critical"]);
export const ResultStatus = z.enum(["compliant", "non_compliant", "pending", "waived"]);
export type ResultStatus = z.infer<typeof ResultStatus>;

const Money = z
  .strictObject({ amount: z.int().min(0).describe("Minor units"), currency: z.string().regex(/^[a-z]{3}$/) })
  .meta({ id: "Money" });

const Location = z.strictObject({
  address: z.string().trim().min(1).max(300),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});

export const JobInput = z.strictObject({
  name: z.string().trim().min(1).max(160),
  location: Location,
  startDate: CalendarDate,
  endDate: CalendarDate.nullish(),
  estimatedValue: z.union([Money, z.int().min(0).describe("Minor units in the company's currency")]).nullish(),
  status: JobStatus.default("draft"),
  industry: JobIndustry.default("construction"),
  crewSize: z.int().min(0).max(10_000).nullish(),
  assigneeIds: z.array(Id).max(50).optional().describe("Field workers who see this job as theirs"),
});
/** No defaults here: a field that is left out stays as it is. */
export const JobUpdate = JobInput.extend({ status: JobStatus, industry: JobIndustry }).partial();

export const Job = z
  .object({
    id: Id,
    name: z.string(),
    location: Location,
    startDate: CalendarDate,
    endDate: CalendarDate.nullable(),
    estimatedValue: Money.nullable(),
    status: JobStatus,
    industry: JobIndustry,
    crewSize: z.number().int().nullable(),
    assigneeIds: z.array(Id),
    highestRisk: z.number().int().nullable().describe("Highest open risk of the newest audit, 0–100"),
    openFindings: z.number().int(),
    lastAuditAt: Timestamp.nullable(),
    coverPhotoId: Id.nullable().describe("Evidence to show as the job's picture"),
    version: z.number().int(),
    createdBy: z.string(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: "Job" });
export type Job = z.infer<typeof Job>;

export const EvidenceKind = z.enum(["photo", "document", "inspection", "timesheet", "toolbox_talk", "note"]);
export const FactValue = z.union([z.number(), z.boolean(), z.string()]);
export type FactValue = z.infer<typeof FactValue>;

export const InspectionInput = z.strictObject({
  kind: z.literal("inspection"),
  title: z.string().trim().min(1).max(160),
  observedAt: z.iso.datetime({ offset: true }).optional().describe("Now, unless told"),
  facts: z.record(z.string().max(64), FactValue),
});
export const NoteInput = z.strictObject({
  kind: z.enum(["note", "toolbox_talk"]),
  title: z.string().trim().min(1).max(160),
  observedAt: z.iso.datetime({ offset: true }).optional(),
  text: z.string().trim().min(1).max(10_000),
});
export const EvidenceInput = z.discriminatedUnion("kind", [InspectionInput, NoteInput]).meta({ id: "EvidenceInput" });

/** multipart/form-data: one file and what it is. */
export const EvidenceUpload = z.object({
  kind: z.enum(["photo", "document", "timesheet", "toolbox_talk"]),
  title: z.string().trim().max(160).optional(),
  observedAt: z.iso.datetime({ offset: true }).optional(),
  file: z.instanceof(File).meta({ type: "string", format: "binary" }),
});

export const Evidence = z
  .object({
    id: Id,
    jobId: Id,
    kind: EvidenceKind,
    title: z.string(),
    observedAt: Timestamp,
    facts: z.record(z.string(), FactValue).nullable(),
    text: z.string().nullable(),
    file: z
      .object({
        name: z.string(),
        contentType: z.string(),
        bytes: z.number().int(),
        sha256: z.string(),
        width: z.number().int().nullable(),
        height: z.number().int().nullable(),
        url: z.string().nullable().describe("Null where the file cannot be shown without its metadata (HEIC)"),
      })
      .nullable(),
    takenAt: Timestamp.nullable().describe("From the photo itself"),
    location: z.object({ lat: z.number(), lon: z.number() }).nullable().describe("From the photo itself"),
    uploadedBy: z.string(),
    createdAt: Timestamp,
  })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof Evidence>;

export const Regulation = z
  .object({
    id: z.string(),
    part: z.number().int(),
    subpart: z.string(),
    title: z.string(),
    summary: z.string(),
    paragraphs: z.array(z.object({ id: z.string(), text: z.string() })),
    industries: z.array(z.string()),
    riskLevel: RiskLevel,
    factKeys: z.array(z.string()).describe("Facts that decide it; empty where it is for reference"),
    score: z.number().optional(),
    highlights: z.array(z.object({ field: z.string(), text: z.string(), ranges: z.array(z.tuple([z.number(), z.number()])) })).optional(),
  })
  .meta({ id: "Regulation" });

export const FactDefinition = z
  .object({
    key: z.string(),
    type: z.enum(["number", "boolean", "enum"]),
    unit: z.string().nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    allowedValues: z.array(z.object({ value: z.string(), label: z.string() })).nullable(),
    label: z.string(),
    question: z.string(),
    regulationIds: z.array(z.string()),
  })
  .meta({ id: "FactDefinition" });

export const Citation = z.object({ regulationId: z.string(), paragraph: z.string(), quote: z.string() }).meta({ id: "Citation" });
export type Citation = z.infer<typeof Citation>;

export const Result = z
  .object({
    id: Id,
    requirementId: z.string(),
    regulationId: z.string(),
    title: z.string(),
    status: ResultStatus,
    riskScore: z.number().int().min(0).max(100),
    findings: z.string(),
    missingFacts: z.array(z.string()),
    evidenceIds: z.array(Id),
    citations: z.array(Citation),
    remediationSteps: z.array(z.string()),
    decidedBy: z.enum(["rule", "model", "person"]),
    createdAt: Timestamp,
  })
  .meta({ id: "ComplianceResult" });
export type Result = z.infer<typeof Result>;

const AuditStep = z.object({
  name: z.enum(["collect", "evaluate", "review", "record", "summarise"]),
  status: z.enum(["queued", "running", "completed", "failed", "skipped"]),
  detail: z.string().nullable(),
  startedAt: Timestamp.nullable(),
  finishedAt: Timestamp.nullable(),
});

export const AuditSummary = z.object({
  compliant: z.number().int(),
  nonCompliant: z.number().int(),
  pending: z.number().int(),
  waived: z.number().int(),
  highestRisk: z.number().int(),
});
export type AuditSummary = z.infer<typeof AuditSummary>;

export const AuditRun = z
  .object({
    id: Id,
    jobId: Id,
    status: z.enum(["queued", "running", "completed", "failed", "cancelled"]),
    progress: z.number().min(0).max(1),
    steps: z.array(AuditStep),
    results: z.array(Result),
    summary: AuditSummary.nullable(),
    engine: z.string().describe("What decided: rules, or rules and a model by name"),
    failure: z.string().nullable(),
    requestedBy: z.string(),
    createdAt: Timestamp,
    finishedAt: Timestamp.nullable(),
  })
  .meta({ id: "AuditRun" });
export type AuditRun = z.infer<typeof AuditRun>;

const Waiver = z.object({ reason: z.string(), until: CalendarDate, by: z.string() });

export const Standing = z
  .object({
    requirementId: z.string(),
    regulationId: z.string(),
    title: z.string(),
    status: ResultStatus,
    riskScore: z.number().int(),
    result: Result.nullable(),
    waiver: Waiver.nullable(),
  })
  .meta({ id: "Standing" });
export type Standing = z.infer<typeof Standing>;

export const JobCompliance = z
  .object({
    jobId: Id,
    summary: AuditSummary,
    standing: z.array(Standing),
    history: z.array(Result).describe("Newest first, append-only; page on with `cursor`"),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "JobCompliance" });
export type JobCompliance = z.infer<typeof JobCompliance>;
