/** One result: what was found, what decided it, what the rule says, what to do, what nobody knows yet. */
import { BookOpen, Bot, ChevronRight, ClipboardPlus, Scale, ShieldOff, UserRound, type LucideIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { auditApi } from "../../../../../workers/modules/compliance/api.ts";
import type { Result } from "../../../../../workers/modules/compliance/schemas.ts";
import { useRoute } from "../../../../lib/query.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { RiskBadge } from "../../../../ui/risk-gauge.tsx";
import { Skeleton } from "../../../../ui/states.tsx";
import { useCan } from "../../../session.tsx";
import { useJobPage } from "../job/job-context.ts";
import { useDrawerLink } from "../shared/drawer-navigation.ts";
import { useFacts } from "../shared/facts.ts";
import { useNameOf } from "../shared/people.ts";
import { ResultBadge } from "../shared/signs.tsx";
import { EvidenceChip } from "./evidence-chip.tsx";

export function ResultCard({ result, wanted }: { result: Result; wanted: boolean }) {
  const ref = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState(wanted);
  const [wasWanted, setWasWanted] = useState(wanted);
  if (wanted !== wasWanted) {
    setWasWanted(wanted);
    if (wanted) setOpen(true);
  }
  useEffect(() => {
    if (!wanted) return;
    ref.current?.scrollIntoView({ block: "center" });
    ref.current?.querySelector("summary")?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <li ref={ref} className="result" data-wanted={wanted ? "" : undefined}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <ChevronRight aria-hidden="true" className="details-mark" />
          <span className="result-text">
            <strong>{result.title}</strong>
            <span className="soft">{result.findings}</span>
          </span>
          <span className="mono soft">{result.regulationId}</span>
          {result.status === "non_compliant" ? <RiskBadge score={result.riskScore} /> : <ResultBadge status={result.status} />}
        </summary>
        {open && <Details result={result} />}
      </details>
    </li>
  );
}

function Details({ result }: { result: Result }) {
  const { t } = useTranslation("compliance");
  const { job } = useJobPage();
  const may = useCan();
  const link = useDrawerLink();
  const canWaive = result.status === "non_compliant" && may("requirements:waive");
  return (
    <div className="result-details">
      {result.status === "waived" && <Waived requirementId={result.requirementId} />}
      {result.missingFacts.length > 0 && <MissingFacts keys={result.missingFacts} />}
      {result.remediationSteps.length > 0 && (
        <section>
          <h3>{t("result.todo")}</h3>
          <ul className="todo">
            {result.remediationSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </section>
      )}
      {result.evidenceIds.length > 0 && (
        <section>
          <h3>{t("result.decidedFrom")}</h3>
          <div className="row">
            {result.evidenceIds.map((id) => (
              <EvidenceChip key={id} id={id} />
            ))}
          </div>
        </section>
      )}
      {result.citations.length > 0 && (
        <section>
          <h3>{t("result.rule")}</h3>
          {result.citations.map(({ regulationId, paragraph, quote }) => (
            <blockquote key={paragraph} className="citation">
              <p>{quote}</p>
              <footer>
                <Link to={link(`/jobs/${job.id}/rules/${regulationId}`)} preventScrollReset className="with-icon">
                  <BookOpen aria-hidden="true" />
                  <span className="mono">29 CFR {paragraph}</span>
                </Link>
              </footer>
            </blockquote>
          ))}
        </section>
      )}
      <footer className="result-foot">
        <DecidedBy by={result.decidedBy} />
        {canWaive && (
          <Link
            to={link(`/jobs/${job.id}/waive/${encodeURIComponent(result.requirementId)}`)}
            preventScrollReset
            className="button"
            data-kind="quiet"
            data-size="small"
          >
            <ShieldOff aria-hidden="true" />
            <span>{t("waive.action")}</span>
          </Link>
        )}
      </footer>
    </div>
  );
}

/** Who accepted it, until when and why. */
function Waived({ requirementId }: { requirementId: string }) {
  const { t } = useTranslation("compliance");
  const { job } = useJobPage();
  const { calendarDate } = useFormat();
  const nameOf = useNameOf();
  const compliance = useRoute(auditApi.getJobCompliance, { params: { id: job.id }, query: { limit: 1 } });
  const waiver = compliance.data?.standing.find((one) => one.requirementId === requirementId)?.waiver;
  if (!waiver) return null;
  return (
    <section>
      <h3>{t("waive.standing", { date: calendarDate(waiver.until), name: nameOf(waiver.by) ?? t("someoneElse") })}</h3>
      <p className="note-text">{waiver.reason}</p>
    </section>
  );
}

function MissingFacts({ keys }: { keys: readonly string[] }) {
  const { t } = useTranslation("compliance");
  const { job } = useJobPage();
  const { byKey, query } = useFacts();
  const may = useCan();
  const link = useDrawerLink();
  return (
    <section>
      <h3>{t("result.missing")}</h3>
      <ul className="missing-list">
        {keys.map((key) => (
          <li key={key}>
            <span className="missing-question">{query.isPending ? <Skeleton /> : (byKey.get(key)?.question ?? key)}</span>
          </li>
        ))}
      </ul>
      {may("evidence:upload") && (
        <Link
          to={link(`/jobs/${job.id}/inspection`, { facts: keys.join(",") })}
          preventScrollReset
          className="button"
          data-kind="secondary"
          data-size="small"
        >
          <ClipboardPlus aria-hidden="true" />
          <span>{t("result.record")}</span>
        </Link>
      )}
    </section>
  );
}

const DECIDERS: Record<Result["decidedBy"], LucideIcon> = { rule: Scale, model: Bot, person: UserRound };

function DecidedBy({ by }: { by: Result["decidedBy"] }) {
  const { t } = useTranslation("compliance");
  const Icon = DECIDERS[by];
  return (
    <span className="soft with-icon">
      <Icon aria-hidden="true" />
      {t(`decidedBy.${by}`)}
    </span>
  );
}
