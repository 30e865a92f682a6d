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
import "./first-steps.css";

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
  if (hidden || !known || !next) return null;
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
  const newest = jobs.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  const audited = jobs.some(({ lastAuditAt }) => lastAuditAt !== null);
  const evidence = useHasEvidence(newest, audited || jobs.some(({ coverPhotoId }) => coverPhotoId !== null));
  const people = useHasPeople(may("members:manage"));
  const jobPage = newest && `/jobs/${newest.id}`;
  const all: (Step & { allowed: boolean })[] = [
    { id: "job", done: newest !== undefined, to: "/jobs/new", allowed: may("work:write") },
    { id: "evidence", done: evidence === true, to: jobPage, allowed: may("evidence:upload") },
    { id: "audit", done: audited, to: evidence ? jobPage : undefined, allowed: may("audits:run") },
    { id: "people", done: people === true, to: "/members/invite", allowed: may("members:manage") },
  ];
  return { steps: all.filter(({ allowed }) => allowed), known: evidence !== undefined && people !== undefined };
}

/** undefined until it is known; asked for the newest job alone, and only where the jobs themselves do not tell. */
function useHasEvidence(newest: Job | undefined, told: boolean): boolean | undefined {
  const ask = newest !== undefined && !told;
  const answer = useRoute(evidenceApi.listEvidence, { params: { id: newest?.id ?? "" }, query: { limit: 1 } }, { enabled: ask });
  if (!ask) return told;
  return answer.data && answer.data.data.length > 0;
}

function useHasPeople(manages: boolean): boolean | undefined {
  const members = useRoute(tenantApi.listMembers, { query: { limit: 2 } }, { enabled: manages });
  const invitations = useRoute(tenantApi.listInvitations, { query: { limit: 100 } }, { enabled: manages });
  if (!manages) return false;
  return members.data && invitations.data && (members.data.data.length > 1 || invitations.data.data.length > 0);
}
