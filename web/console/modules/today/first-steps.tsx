/** The first steps of a new company; each ticks itself when it is done. */
import { ArrowRight, Check } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { evidenceApi } from "../../../../workers/modules/compliance/api.ts";
import type { Job } from "../../../../workers/modules/compliance/schemas.ts";
import { tenantApi } from "../../../../workers/modules/identity/api.ts";
import { useRoute } from "../../../lib/query.ts";
import { Button } from "../../../ui/button.tsx";
import { Illustration } from "../../../ui/illustration.tsx";
import { Progress } from "../../../ui/status.tsx";
import { useCan, useSession } from "../../session.tsx";

type Step = { id: "job" | "evidence" | "audit" | "people"; done: boolean; to: string | undefined };

/** Kept in this browser, per company. */
const keyOf = (tenantId: string): string => `mainstreet.first-steps.${tenantId}`;

export function FirstSteps({ jobs }: { jobs: readonly Job[] }) {
  const { t } = useTranslation("today");
  const { tenant } = useSession();
  const [hidden, setHidden] = useState(() => localStorage.getItem(keyOf(tenant.id)) === "hidden");
  const { steps, known } = useSteps(jobs);
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done);
  if (hidden || !known || !next || steps.length === 0) return null;
  return (
    <section className="first-steps" aria-label={t("steps.title")}>
      <div className="first-steps-head">
        <Illustration scene="site" />
        <div>
          <h2>{t(jobs.length === 0 ? "steps.welcome" : "steps.title")}</h2>
          <p className="soft">{t("steps.text")}</p>
          <Progress value={done / steps.length} label={t("steps.done", { done, all: steps.length })} />
        </div>
        {jobs.length > 0 && (
          <Button
            kind="quiet"
            size="small"
            onClick={() => {
              localStorage.setItem(keyOf(tenant.id), "hidden");
              setHidden(true);
            }}
          >
            {t("steps.hide")}
          </Button>
        )}
      </div>
      <ol className="first-steps-list">
        {steps.map((step, index) => (
          <li key={step.id} data-done={step.done ? "" : undefined} aria-current={step === next ? "step" : undefined}>
            <StepRow step={step} number={index + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepRow({ step, number }: { step: Step; number: number }) {
  const { t } = useTranslation("today");
  const inside = (
    <>
      <span className="first-steps-mark" aria-hidden="true">
        {step.done ? <Check /> : number}
      </span>
      <span className="today-what">
        <strong>
          {t(`steps.${step.id}`)}
          {step.done && <span className="visually-hidden">{t("steps.isDone")}</span>}
        </strong>
        <span className="soft">{t(`steps.${step.id}Text`)}</span>
      </span>
    </>
  );
  if (step.done || step.to === undefined) return <div className="first-steps-row">{inside}</div>;
  return (
    <Link to={step.to} className="first-steps-row">
      {inside}
      <ArrowRight className="today-go" aria-hidden="true" />
    </Link>
  );
}

/** Only steps that this person may take. */
function useSteps(jobs: readonly Job[]): { steps: Step[]; known: boolean } {
  const may = useCan();
  const manages = may("members:manage");
  const newest = jobs.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  const audited = jobs.some(({ lastAuditAt }) => lastAuditAt !== null);
  const pictured = jobs.some(({ coverPhotoId }) => coverPhotoId !== null);
  const ask = newest !== undefined && !audited && !pictured;
  const evidence = useRoute(evidenceApi.listEvidence, { params: { id: newest?.id ?? "" }, query: { limit: 1 } }, { enabled: ask });
  const members = useRoute(tenantApi.listMembers, { query: { limit: 2 } }, { enabled: manages });
  const invitations = useRoute(tenantApi.listInvitations, { query: { limit: 100 } }, { enabled: manages });
  const invited = (members.data?.data.length ?? 0) > 1 || (invitations.data?.data.length ?? 0) > 0;
  const hasEvidence = audited || pictured || (evidence.data?.data.length ?? 0) > 0;
  const jobPage = newest && `/jobs/${newest.id}`;
  const steps: Step[] = [
    ...(may("work:write") ? [{ id: "job" as const, done: newest !== undefined, to: "/jobs/new" }] : []),
    ...(may("evidence:upload") ? [{ id: "evidence" as const, done: hasEvidence, to: jobPage }] : []),
    ...(may("audits:run") ? [{ id: "audit" as const, done: audited, to: hasEvidence ? jobPage : undefined }] : []),
    ...(manages ? [{ id: "people" as const, done: invited, to: "/members/invite" }] : []),
  ];
  const known = (!ask || evidence.data !== undefined) && (!manages || (members.data !== undefined && invitations.data !== undefined));
  return { steps, known };
}
