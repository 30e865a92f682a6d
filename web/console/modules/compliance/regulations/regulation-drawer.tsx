/** One section: summary, paragraphs, and the facts that decide it. */
import { ExternalLink } from "lucide-react";
import { useTranslation } from "react-i18next";
import { regulationsApi } from "../../../../../workers/modules/compliance/api.ts";
import { JobIndustry } from "../../../../../workers/modules/compliance/schemas.ts";
import type { Result } from "../../../../../workers/platform/http/route.ts";
import { useRoute } from "../../../../lib/query.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Drawer } from "../../../../ui/dialog.tsx";
import { ErrorState, SkeletonText } from "../../../../ui/states.tsx";
import { Facts } from "../../../../ui/status.tsx";
import { useFacts, useUnitName, type FactDefinition } from "../shared/facts.ts";
import "./regulations.css";
import { RiskLevelBadge } from "./risk-level-badge.tsx";
import { useSubpartName } from "./use-subpart-name.ts";

export type Regulation = Result<typeof regulationsApi.getRegulation>;

type Props = { regulationId: string; onClose: () => void; fullPage?: string };

export function RegulationDrawer({ regulationId, onClose, fullPage }: Props) {
  const regulation = useRoute(regulationsApi.getRegulation, { params: { regulationId } });
  return (
    <Drawer
      title={regulation.data?.title ?? regulationId}
      description={<span className="mono">29 CFR {regulationId}</span>}
      onClose={onClose}
      {...(fullPage && { fullPage })}
    >
      {regulation.isPending && <SkeletonText lines={8} />}
      {regulation.error && <ErrorState error={regulation.error} onRetry={() => void regulation.refetch()} />}
      {regulation.data && <Section regulation={regulation.data} />}
    </Drawer>
  );
}

function Section({ regulation }: { regulation: Regulation }) {
  const { t } = useTranslation(["compliance", "console"]);
  const { list } = useFormat();
  const subpartName = useSubpartName();
  const { byKey } = useFacts();
  const { summary, subpart, riskLevel, industries, paragraphs, factKeys } = regulation;
  const industryName = (industry: string): string => {
    const known = JobIndustry.safeParse(industry).data;
    return known ? t(`console:industries.${known}`) : industry;
  };
  return (
    <div className="stack regulation">
      <p className="regulation-lead">{summary}</p>
      <Facts
        items={[
          { label: t("compliance:regulations.subpart"), value: subpartName(subpart) },
          { label: t("compliance:regulations.risk"), value: <RiskLevelBadge level={riskLevel} /> },
          { label: t("compliance:regulations.appliesTo"), value: list(industries.map(industryName)) },
        ]}
      />
      <section className="stack-tight">
        <h3>{t("compliance:regulations.paragraphs")}</h3>
        <ol className="paragraphs">
          {paragraphs.map(({ id, text }) => (
            <li key={id}>
              <span className="mono">{id.replace(regulation.id, "")}</span>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="stack-tight">
        <h3>{t("compliance:regulations.facts")}</h3>
        {factKeys.length === 0 ? (
          <p className="soft">{t("compliance:regulations.reference")}</p>
        ) : (
          <ul className="deciding-facts">
            {factKeys.map((key) => (
              <DecidingFact key={key} name={key} fact={byKey.get(key)} />
            ))}
          </ul>
        )}
      </section>
      <p>
        <a href={`https://www.ecfr.gov/current/title-29/section-${regulation.id}`} target="_blank" rel="noreferrer" className="with-icon">
          {t("compliance:regulations.official", { section: regulation.id })}
          <ExternalLink aria-hidden="true" />
        </a>
      </p>
    </div>
  );
}

function DecidingFact({ name, fact }: { name: string; fact: FactDefinition | undefined }) {
  const { t } = useTranslation(["compliance", "ui"]);
  const unit = useUnitName()(fact?.unit ?? null);
  const { list } = useFormat();
  const answers =
    fact?.type === "boolean"
      ? list([t("ui:yes"), t("ui:no")])
      : fact?.allowedValues
        ? fact.allowedValues.map(({ label }) => label).join(" · ")
        : unit;
  return (
    <li>
      <span>{fact?.question ?? name}</span>
      {answers && <span className="soft">{answers}</span>}
    </li>
  );
}
