/** Evidence: notes and inspections as JSON, files as uploads whose type is read from their bytes and whose copy is stripped. */
import { commit } from "../../../platform/commit.ts";
import type { Ctx } from "../../../platform/context.ts";
import { AppError, type ErrorCode, invalidField, notFound } from "../../../platform/errors.ts";
import { cacheHeaders } from "../../../platform/cache/policy.ts";
import { sha256Hex } from "../../../platform/files/digest.ts";
import { type Intake, takeIn } from "../../../platform/files/intake.ts";
import { sortOf } from "../../../platform/http/cursor.ts";
import { API_BASE } from "../../../platform/http/mount.ts";
import type { Input } from "../../../platform/http/route.ts";
import { type evidenceApi, MAX_EVIDENCE_BYTES } from "../api.ts";
import { parseFacts } from "../domain/facts.ts";
import { type EvidenceRow, type EvidenceValues, findEvidence, insertEvidence, listEvidenceRows } from "../repository/evidence.ts";
import { type JobRow, setCoverPhoto } from "../repository/jobs.ts";
import type { Evidence } from "../schemas.ts";
import { jobWithin } from "./reach.ts";
import { refusalOf } from "./upload-refusals.ts";

type In<K extends keyof typeof evidenceApi> = Input<(typeof evidenceApi)[K]>;
type Stated = NonNullable<In<"addEvidence">["body"]>;
type Uploaded = NonNullable<In<"addEvidence">["multipart"]>;
type Accepted = Extract<Intake, { kind: "accepted" }>;

/** A clock may run ahead, a fact of tomorrow may not. */
const CLOCK_SKEW_MS = 24 * 3600 * 1000;

export async function addEvidence(ctx: Ctx, { params, body, multipart }: In<"addEvidence">): Promise<Evidence> {
  const job = await jobWithin(ctx, params.id, "evidence:upload");
  if (multipart) return upload(ctx, job, multipart);
  if (body) return state(ctx, job, body);
  throw invalidField("", "required", "Send an inspection or a note as JSON, or a file as multipart/form-data.");
}

function state(ctx: Ctx, job: JobRow, body: Stated): Promise<Evidence> {
  const common = commonValues(ctx, job, body.observedAt);
  if (body.kind !== "inspection") return store(ctx, job, { ...common, kind: body.kind, title: body.title, text: body.text });
  const parsed = parseFacts(body.facts);
  if (!parsed.ok) {
    const errors = parsed.errors.map((error) => ({
      ...error,
      path: error.path ? `facts.${error.path}` : "facts",
      code: error.code.replaceAll("_", "-"),
    }));
    throw new AppError("invalid", "The inspection holds facts that are not known or not possible.", { errors });
  }
  return store(ctx, job, { ...common, kind: "inspection", title: body.title, facts: { ...parsed.facts } });
}

async function upload(ctx: Ctx, job: JobRow, form: Uploaded): Promise<Evidence> {
  const { file } = form;
  if (file.size > MAX_EVIDENCE_BYTES)
    throw new AppError("body-too-large", "A file may hold at most 20 MB.", { extra: { limit: MAX_EVIDENCE_BYTES } });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const intake = await takeIn(bytes, file.name);
  if (intake.kind === "refused") throw refusalOf(intake.reason, intake.status);
  const { sniffed, sha256, exif } = intake;
  if (form.kind === "photo" && !sniffed.type.startsWith("image/")) {
    throw new AppError("unsupported-media-type" satisfies ErrorCode, "A photo must be an image; send this file as a document.", {
      errors: [{ path: "file", code: "not-an-image", message: `The file is ${sniffed.type}.` }],
    });
  }
  const common = commonValues(ctx, job, form.observedAt);
  const keys = await keep(ctx, common.id, bytes, intake);
  return store(ctx, job, {
    ...common,
    ...keys,
    kind: form.kind,
    title: form.title || file.name.slice(0, 160),
    fileName: file.name.slice(0, 200),
    contentType: sniffed.type,
    bytes: bytes.length,
    sha256,
    width: sniffed.width ?? null,
    height: sniffed.height ?? null,
    takenAt: exif.takenAt ? dateOrNull(exif.takenAt) : null,
    lat: exif.gps?.lat ?? null,
    lon: exif.gps?.lon ?? null,
  });
}

/** Objects are written before the row: a crash between leaves an object nobody names, never a row without its file. */
async function keep(ctx: Ctx, id: string, bytes: Uint8Array<ArrayBuffer>, intake: Accepted) {
  const { sniffed, sha256, servable } = intake;
  const prefix = `tenants/${ctx.tenantId}/evidence/${id}`;
  const originalKey = `${prefix}/original`;
  await ctx.clients.objects.put(originalKey, bytes, { contentType: sniffed.type, sha256 });
  if (servable.kind === "none") return { originalKey, objectKey: null };
  if (servable.kind === "original") return { originalKey, objectKey: originalKey };
  const objectKey = `${prefix}/copy`;
  await ctx.clients.objects.put(objectKey, servable.bytes, { contentType: sniffed.type, sha256: await sha256Hex(servable.bytes) });
  return { originalKey, objectKey };
}

async function store(ctx: Ctx, job: JobRow, values: EvidenceValues): Promise<Evidence> {
  const isCover = values.kind === "photo" && values.objectKey && !job.coverPhotoId;
  const { id, kind, title, sha256 = null, facts = null } = values;
  const [[row]] = await commit(ctx, {
    writes: (tx) => [insertEvidence(ctx.db, tx, values), ...(isCover ? [setCoverPhoto(ctx.db, tx, job.id, id)] : [])] as const,
    audit: { action: "evidence.added", resourceType: "evidence", resourceId: id, after: { jobId: job.id, kind, title, sha256, facts } },
    events: [{ type: "evidence.added", data: { jobId: job.id, evidenceId: id, kind, sha256 } }],
  });
  return toEvidence(row as EvidenceRow);
}

function commonValues(ctx: Ctx, job: JobRow, observedAt: string | undefined) {
  const now = ctx.now();
  const observed = observedAt ? new Date(observedAt) : now;
  if (observed.getTime() > now.getTime() + CLOCK_SKEW_MS)
    throw invalidField("observedAt", "in-the-future", "An observation cannot lie in the future.");
  return { tenantId: ctx.tenantId, id: ctx.newId(), createdAt: now, jobId: job.id, observedAt: observed, uploadedBy: ctx.actor.id };
}

export async function listEvidence(ctx: Ctx, { params, query }: In<"listEvidence">) {
  const job = await jobWithin(ctx, params.id);
  const sort = sortOf(query.sort, { field: "createdAt", direction: "desc" });
  const page = await listEvidenceRows(ctx.db, job.id, query.kind, { limit: query.limit, cursor: query.cursor, sort });
  return { ...page, data: page.data.map(toEvidence) };
}

export const getEvidence = async (ctx: Ctx, { params }: In<"getEvidence">): Promise<Evidence> =>
  toEvidence(await evidenceWithin(ctx, params.id));

/** Private, never cached by others; only pictures are shown in place, everything else is a download. */
export async function getEvidenceContent(ctx: Ctx, { params }: In<"getEvidenceContent">): Promise<Response> {
  const row = await evidenceWithin(ctx, params.id);
  const object = row.objectKey ? await ctx.clients.objects.get(row.objectKey) : undefined;
  if (!object || !row.contentType) throw notFound("A file that can be shown");
  const inline = row.contentType.startsWith("image/");
  const name = (row.fileName ?? "evidence").replace(/[^\w.-]+/g, "_");
  return new Response(object.body, {
    headers: {
      "content-type": row.contentType,
      "content-length": String(object.size),
      "content-disposition": `${inline ? "inline" : "attachment"}; filename="${name}"; filename*=UTF-8''${encodeURIComponent(row.fileName ?? name)}`,
      ...cacheHeaders("private"),
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}

async function evidenceWithin(ctx: Ctx, id: string): Promise<EvidenceRow> {
  const row = await findEvidence(ctx.db, id);
  if (!row) throw notFound("This evidence");
  await jobWithin(ctx, row.jobId);
  return row;
}

function toEvidence(row: EvidenceRow): Evidence {
  const file = row.contentType &&
    row.sha256 && {
      name: row.fileName ?? "",
      contentType: row.contentType,
      bytes: row.bytes ?? 0,
      sha256: row.sha256,
      width: row.width,
      height: row.height,
      url: row.objectKey ? `${API_BASE}/evidence/${row.id}/content` : null,
    };
  return {
    id: row.id,
    jobId: row.jobId,
    kind: row.kind,
    title: row.title,
    observedAt: row.observedAt.toISOString(),
    facts: row.facts,
    text: row.text,
    file: file || null,
    takenAt: row.takenAt?.toISOString() ?? null,
    location: row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : null,
    uploadedBy: row.uploadedBy,
    createdAt: row.createdAt.toISOString(),
  };
}

/** EXIF dates come from cameras: anything may stand there. */
function dateOrNull(value: string | Date): Date | null {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}
