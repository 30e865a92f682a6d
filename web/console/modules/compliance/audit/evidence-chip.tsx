/** A piece of evidence that decided a result: a thumbnail or an icon, its name, and itself in a dialog. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { evidenceApi } from "../../../../../workers/modules/compliance/api.ts";
import type { Evidence } from "../../../../../workers/modules/compliance/schemas.ts";
import { useRoute } from "../../../../lib/query.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Dialog } from "../../../../ui/dialog.tsx";
import { Lightbox } from "../../../../ui/lightbox.tsx";
import { Skeleton } from "../../../../ui/states.tsx";
import { ExactTime } from "../../../../ui/time.tsx";
import { KIND_ICONS } from "../evidence/evidence-row.tsx";
import { FactTable } from "../evidence/fact-table.tsx";
import { contentUrl, EvidenceImage } from "../shared/evidence-image.tsx";
import { useNameOf } from "../shared/people.ts";

/** Evidence is never changed. */
const HOUR = 3_600_000;

export function EvidenceChip({ id }: { id: string }) {
  const { instant } = useFormat();
  const [shown, setShown] = useState(false);
  const evidence = useRoute(evidenceApi.getEvidence, { params: { id } }, { staleTime: HOUR });
  if (evidence.isPending)
    return (
      <span className="evidence-chip" data-pending="">
        <Skeleton />
      </span>
    );
  if (!evidence.data) return null;
  const { kind, title, observedAt, file } = evidence.data;
  const Icon = KIND_ICONS[kind];
  return (
    <>
      <button type="button" className="evidence-chip" onClick={() => setShown(true)}>
        {kind === "photo" && file?.url ? <EvidenceImage id={id} shape="chip" /> : <Icon aria-hidden="true" />}
        <span className="truncate">{title}</span>
        <span className="soft">{instant(observedAt, "date")}</span>
      </button>
      {shown && <Shown evidence={evidence.data} onClose={() => setShown(false)} />}
    </>
  );
}

function Shown({ evidence, onClose }: { evidence: Evidence; onClose: () => void }) {
  const { t } = useTranslation("compliance");
  const { instant } = useFormat();
  const nameOf = useNameOf();
  const { id, kind, title, file, facts, text, observedAt, uploadedBy } = evidence;
  if (kind === "photo" && file?.url)
    return (
      <Lightbox
        startAt={id}
        onClose={onClose}
        photos={[{ id, src: contentUrl(id), name: title, width: file.width, height: file.height, caption: instant(observedAt) }]}
      />
    );
  return (
    <Dialog
      title={title}
      description={
        <>
          {t(`kinds.${kind}`)} · <ExactTime at={observedAt} /> · {nameOf(uploadedBy) ?? t("someoneElse")}
        </>
      }
      onClose={onClose}
    >
      {facts && <FactTable facts={facts} />}
      {text && <p className="note-text">{text}</p>}
      {file?.url && (
        <a href={contentUrl(id)} download={file.name}>
          {t("evidence.download", { name: file.name })}
        </a>
      )}
    </Dialog>
  );
}
