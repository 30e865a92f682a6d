/** Files on their way into a job. Kept by the page and not by a tab, so that they go on while someone looks elsewhere. */
import { useCallback, useRef, useState } from "react";
import { evidenceApi, jobsApi, MAX_EVIDENCE_BYTES } from "../../../../../workers/modules/compliance/api.ts";
import { upload } from "../../../../lib/api.ts";
import { useInvalidate } from "../../../../lib/query.ts";
import { useUploads, type Send, type Uploads } from "../../../../ui/use-uploads.ts";

export const ACCEPT = "image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf,text/plain,.heic,.heif,.txt";
export type UploadKind = "photo" | "document" | "timesheet" | "toolbox_talk";
type Refusal = { name: string; reason: "too-large" | "empty" };

export type JobUploads = Uploads & {
  refused: readonly Refusal[];
  /** Without a kind, pictures are photos and the rest are documents. */
  take: (files: Iterable<File>, kind?: UploadKind) => void;
  clearDone: () => void;
};

const isPicture = (file: File): boolean => file.type.startsWith("image/") || /\.(?:heic|heif)$/i.test(file.name);

export function useJobUploads(jobId: string): JobUploads {
  const invalidate = useInvalidate();
  const kinds = useRef(new WeakMap<File, UploadKind>());
  const [refused, setRefused] = useState<readonly Refusal[]>([]);

  const send = useCallback<Send>(
    (file, options) => {
      const form = new FormData();
      form.set("kind", kinds.current.get(file) ?? (isPicture(file) ? "photo" : "document"));
      form.set("file", file, file.name);
      return upload(evidenceApi.addEvidence, { params: { id: jobId }, form }, options);
    },
    [jobId],
  );
  const onDone = useCallback(() => void invalidate(evidenceApi.listEvidence, jobsApi.getJob, jobsApi.listJobs), [invalidate]);
  const uploads = useUploads(send, onDone);
  const { add, remove, all } = uploads;

  const take = useCallback(
    (files: Iterable<File>, kind?: UploadKind) => {
      const complaints: Refusal[] = [];
      for (const file of files) {
        if (file.size === 0) complaints.push({ name: file.name, reason: "empty" });
        else if (file.size > MAX_EVIDENCE_BYTES) complaints.push({ name: file.name, reason: "too-large" });
        else {
          if (kind) kinds.current.set(file, kind);
          add(file);
        }
      }
      setRefused(complaints);
    },
    [add],
  );
  const clearDone = () => {
    setRefused([]);
    for (const { id, state } of all) if (state === "done") remove(id);
  };
  return { ...uploads, refused, take, clearDone };
}
