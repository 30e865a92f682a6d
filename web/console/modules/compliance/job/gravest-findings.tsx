/** The open findings that weigh most, each a link to its result. */
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Standing } from "../../../../../workers/modules/compliance/schemas.ts";
import { RiskBadge } from "../../../../ui/risk-gauge.tsx";
import { Notice } from "../../../../ui/status.tsx";

export function GravestFindings({ standing, jobId, most }: { standing: readonly Standing[]; jobId: string; most: number }) {
  const { t } = useTranslation("compliance");
  const open = standing.filter(({ status }) => status === "non_compliant");
  if (open.length === 0) return <Notice tone="ok">{t("standing.noneOpen")}</Notice>;
  return (
    <section className="stack-tight">
      <ol className="finding-list">
        {open.slice(0, most).map(({ requirementId, regulationId, title, riskScore, result }) => (
          <li key={requirementId}>
            <Link to={`/jobs/${jobId}?tab=audit&finding=${encodeURIComponent(requirementId)}`} preventScrollReset>
              <RiskBadge score={riskScore} />
              <span className="finding-text">
                <strong>{title}</strong>
                <span className="soft">{result?.findings}</span>
              </span>
              <span className="mono soft finding-section">{regulationId}</span>
              <ChevronRight aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ol>
      {open.length > most && (
        <Link to={`/jobs/${jobId}?tab=audit`} preventScrollReset>
          {t("standing.more", { count: open.length - most })}
        </Link>
      )}
    </section>
  );
}
