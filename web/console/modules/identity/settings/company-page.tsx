/** The company: its details, its plan, and the way out. */
import { useTranslation } from "react-i18next";
import { tenantApi } from "../../../../../workers/modules/identity/api.ts";
import type { Tenant } from "../../../../../workers/modules/identity/schemas.ts";
import { useRoute } from "../../../../lib/query.ts";
import { CopyValue } from "../../../../ui/copy-button.tsx";
import { ErrorState } from "../../../../ui/states.tsx";
import { Badge, Card, Facts, Notice, PageHeader } from "../../../../ui/status.tsx";
import { ExactTime } from "../../../../ui/time.tsx";
import { useCan, useSession } from "../../../session.tsx";
import "../identity.css";
import { SettingsSkeleton } from "./settings-skeleton.tsx";
import "./settings.css";
import { CompanyForm } from "./company-form.tsx";
import { DangerZone, GoingNotice } from "./danger-zone.tsx";

export function CompanyPage() {
  const { t } = useTranslation("settings");
  const { t: words } = useTranslation("console");
  const { tenant: own } = useSession();
  const company = useRoute(tenantApi.getTenant, {});
  return (
    <>
      <PageHeader title={words("rooms.company")} context={t("company.context", { company: own.name })} />
      {company.isPending && <SettingsSkeleton />}
      {company.error && !company.data && <ErrorState error={company.error} onRetry={() => void company.refetch()} />}
      {company.data && <Shown tenant={company.data} />}
    </>
  );
}

function Shown({ tenant }: { tenant: Tenant }) {
  const may = useCan();
  const { role } = useSession();
  const manages = may("settings:manage");
  return (
    <div className="settings">
      {tenant.deletesAt && <GoingNotice tenant={tenant} deletesAt={tenant.deletesAt} />}
      {manages ? <CompanyForm tenant={tenant} /> : <CompanyFacts tenant={tenant} />}
      <PlanCard tenant={tenant} />
      {role === "owner" && !tenant.deletesAt && <DangerZone tenant={tenant} />}
    </div>
  );
}

function CompanyFacts({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation("settings");
  const { t: words } = useTranslation("console");
  return (
    <Card title={t("company.details")}>
      <div className="stack">
        <Notice>{t("readOnly")}</Notice>
        <Facts
          items={[
            { label: t("company.name"), value: tenant.name },
            { label: t("company.industry"), value: words(`industries.${tenant.industry}`) },
            { label: t("company.employees"), value: tenant.employeeCount },
            { label: t("company.timeZone"), value: tenant.timeZone },
            { label: t("company.currency"), value: tenant.currency.toUpperCase() },
          ]}
        />
      </div>
    </Card>
  );
}

function PlanCard({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation("settings");
  return (
    <Card title={t("company.plan")}>
      <Facts
        items={[
          {
            label: t("company.plan"),
            value: (
              <Badge tone="accent" icon={false}>
                {t(`company.plans.${tenant.plan}`)}
              </Badge>
            ),
          },
          ...(tenant.trialEndsAt ? [{ label: t("company.trialEnds"), value: <ExactTime at={tenant.trialEndsAt} as="date" /> }] : []),
          { label: t("company.since"), value: <ExactTime at={tenant.createdAt} as="date" /> },
          { label: t("company.id"), value: <CopyValue value={tenant.id} /> },
        ]}
      />
    </Card>
  );
}
