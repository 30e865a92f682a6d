/** The list of what needs a person now; each row leads to where it is dealt with. */
import { ArrowRight, ClipboardCheck, FileQuestion, MailQuestion, OctagonAlert, TriangleAlert, type LucideIcon } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../../../lib/use-format.ts";
import { useRowWalk } from "../../../lib/use-row-walk.ts";
import { Button } from "../../../ui/button.tsx";
import { RiskBadge } from "../../../ui/risk-gauge.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Card } from "../../../ui/status.tsx";
import type { Need } from "./attention.ts";

/** Rows before "Show all": one screen of a laptop. */
const SHOWN = 6;

const ICONS: Record<Need["kind"], LucideIcon> = {
  risk: OctagonAlert,
  findings: TriangleAlert,
  "no-evidence": FileQuestion,
  "never-audited": ClipboardCheck,
  unanswered: MailQuestion,
};
const TONES: Record<Need["kind"], string> = {
  risk: "bad",
  findings: "warn",
  "no-evidence": "warn",
  "never-audited": "info",
  unanswered: "info",
};

export function NeedsYou({ needs }: { needs: readonly Need[] }) {
  const { t } = useTranslation("today");
  const [all, setAll] = useState(false);
  const box = useRef<HTMLUListElement>(null);
  useRowWalk(box, ".today-row");
  const shown = all ? needs : needs.slice(0, SHOWN);
  return (
    <Card title={t("needs")} {...(needs.length > 0 && { description: t("needsCount", { count: needs.length }) })} flush>
      {needs.length === 0 ? (
        <EmptyState scene="calm" title={t("nothing")} level={3}>
          {t("nothingText")}
        </EmptyState>
      ) : (
        <ul className="today-list" ref={box}>
          {shown.map((need) => (
            <li key={need.kind === "unanswered" ? "unanswered" : need.job.id}>
              <NeedRow need={need} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < needs.length && (
        <div className="today-foot">
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {t("showAll", { count: needs.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}

function NeedRow({ need }: { need: Need }) {
  const Icon = ICONS[need.kind];
  return (
    <Link to={need.kind === "unanswered" ? "/members?tab=invitations" : `/jobs/${need.job.id}`} className="today-row">
      <span className="today-icon" data-tone={TONES[need.kind]}>
        <Icon aria-hidden="true" />
      </span>
      <Words need={need} />
      <ArrowRight className="today-go" aria-hidden="true" />
    </Link>
  );
}

function Words({ need }: { need: Need }) {
  const { t } = useTranslation("today");
  const { list } = useFormat();
  if (need.kind === "unanswered") {
    const { emails } = need;
    return (
      <span className="today-what">
        <strong>{t("unanswered", { count: emails.length })}</strong>
        <span className="soft truncate">{list(emails)}</span>
      </span>
    );
  }
  const { job } = need;
  return (
    <>
      <span className="today-what">
        <strong className="truncate">{job.name}</strong>
        <span className="soft truncate">{job.location.address}</span>
      </span>
      <span className="today-why">
        {(need.kind === "risk" || need.kind === "findings") && (
          <>
            <span>{t("findings", { count: job.openFindings })}</span>
            <RiskBadge score={job.highestRisk} />
          </>
        )}
        {need.kind === "never-audited" && <span>{t("neverAudited")}</span>}
        {need.kind === "no-evidence" && <span>{t("noEvidence", { count: need.inDays })}</span>}
      </span>
    </>
  );
}
