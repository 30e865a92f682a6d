/** A document, inspection, note, timesheet or toolbox talk: who saw what and when, opened in place. */
import { ChevronRight, ClipboardCheck, Download, FileText, MessagesSquare, StickyNote, Timer, Image, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../../../../workers/modules/compliance/schemas.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { ExactTime } from "../../../../ui/time.tsx";
import { contentUrl } from "../shared/evidence-image.tsx";
import { useNameOf } from "../shared/people.ts";
import { FactTable } from "./fact-table.tsx";

export const KIND_ICONS: Record<Evidence["kind"], LucideIcon> = {
  photo: Image,
  document: FileText,
  inspection: ClipboardCheck,
  timesheet: Timer,
  toolbox_talk: MessagesSquare,
  note: StickyNote,
};

export function EvidenceRow({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation(["compliance", "ui"]);
  const { bytes } = useFormat();
  const nameOf = useNameOf();
  const Icon = KIND_ICONS[evidence.kind];
  const { file, facts, text } = evidence;
  const factCount = facts ? Object.keys(facts).length : 0;
  const head = (
    <>
      <Icon aria-hidden="true" className="evidence-kind" />
      <span className="evidence-row-text">
        <strong className="truncate">{evidence.title}</strong>
        <span className="soft">
          {t(`compliance:kinds.${evidence.kind}`)} · <ExactTime at={evidence.observedAt} /> ·{" "}
          {nameOf(evidence.uploadedBy) ?? t("compliance:someoneElse")}
        </span>
      </span>
      {factCount > 0 && <span className="soft numeric">{t("compliance:evidence.facts", { count: factCount })}</span>}
      {file && <span className="soft numeric">{bytes(file.bytes)}</span>}
    </>
  );
  if (facts === null && text === null)
    return (
      <li className="evidence-row">
        <div className="evidence-row-head">
          {head}
          {file?.url && (
            <a
              className="button"
              data-kind="quiet"
              data-size="small"
              data-icon-only=""
              href={contentUrl(evidence.id)}
              download={file.name}
              aria-label={t("compliance:evidence.download", { name: file.name })}
              title={t("ui:lightbox.download")}
            >
              <Download aria-hidden="true" />
            </a>
          )}
        </div>
      </li>
    );
  return (
    <li className="evidence-row">
      <details>
        <summary className="evidence-row-head">
          {head}
          <ChevronRight aria-hidden="true" className="details-mark" />
        </summary>
        <div className="evidence-row-body">
          {facts && <FactTable facts={facts} />}
          {text && <p className="note-text">{text}</p>}
        </div>
      </details>
    </li>
  );
}
