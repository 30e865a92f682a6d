/** Uploads under way, above whichever tab is open: progress, cancel, why one failed, try again. */
import { X } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { MAX_EVIDENCE_BYTES } from "../../../../../workers/modules/compliance/api.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { IconButton } from "../../../../ui/button.tsx";
import { UploadRow } from "../../../../ui/file-drop.tsx";
import { Notice } from "../../../../ui/status.tsx";
import { useRefusalWords } from "./use-refusal-words.ts";
import type { JobUploads } from "./use-job-uploads.ts";

/** Milliseconds that a finished list stays. */
const STAYS = 4_000;

export function UploadTray({ uploads }: { uploads: JobUploads }) {
  const { t } = useTranslation(["compliance", "ui"]);
  const { bytes } = useFormat();
  const { all, refused } = uploads;
  const sayFailure = useRefusalWords();
  const open = all.filter(({ state }) => state !== "done").length;
  const failed = all.filter(({ state }) => state === "failed").length;
  const finished = all.length > 0 && open === 0;
  const { clearDone } = uploads;
  useEffect(() => {
    if (!finished || refused.length > 0) return;
    const timer = setTimeout(clearDone, STAYS);
    return () => clearTimeout(timer);
  });
  if (all.length === 0 && refused.length === 0) return null;
  return (
    <section className="upload-tray" aria-label={t("compliance:uploads.title")}>
      <div className="upload-tray-head">
        <strong role="status">
          {open > failed
            ? t("compliance:uploads.open", { count: open - failed })
            : failed > 0
              ? t("compliance:uploads.failed", { count: failed })
              : t("compliance:uploads.done", { count: all.length })}
        </strong>
        {open === 0 && (
          <IconButton size="small" label={t("ui:dismiss")} onClick={clearDone}>
            <X />
          </IconButton>
        )}
      </div>
      {refused.map(({ name, reason }) => (
        <Notice key={name} tone="bad">
          {reason === "empty" ? t("compliance:uploads.empty", { name }) : t("ui:drop.tooLarge", { name, size: bytes(MAX_EVIDENCE_BYTES) })}
        </Notice>
      ))}
      {all.length > 0 && (
        <ul className="file-drop-list">
          {all.map((upload) => (
            <UploadRow
              sayFailure={sayFailure}
              key={upload.id}
              upload={upload}
              onRetry={() => uploads.retry(upload.id)}
              onRemove={() => uploads.remove(upload.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
