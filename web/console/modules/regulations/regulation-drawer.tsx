/** One section beside the list: summary, paragraphs, the facts that decide it. */
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router";
import { regulationsApi } from "../../../../workers/modules/compliance/api.ts";
import { JobIndustry } from "../../../../workers/modules/compliance/schemas.ts";
import { useRoute } from "../../../lib/query.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { Drawer } from "../../../ui/dialog.tsx";
import { ErrorState, SkeletonText } from "../../../ui/states.tsx";
import { Badge, Facts } from "../../../ui/status.tsx";
import { RISK_TONES, type RegulationItem } from "./regulation-list.tsx";

export function RegulationDrawer() {
  const { regulationId = "" } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const regulation = useRoute(regulationsApi.getRegulation, { params: { regulationId } });
  return (
    <Drawer
      title={regulation.data?.title ?? regulationId}
      description={<span className="mono">29 CFR {regulationId}</span>}
      onClose={() => void navigate({ pathname: "/regulations", search }, { preventScrollReset: true })}
    >
      {regulation.isPending && <SkeletonText lines={8} />}
      {regulation.error && <ErrorState error={regulation.error} onRetry={() => void regulation.refetch()} />}
      {regulation.data && <Section regulation={regulation.data} />}
    </Drawer>
  );
}

function Section({ regulation }: { regulation: RegulationItem }) {
  const { t } = useTranslation(["regulations", "console"]);
  const { list } = useFormat();
  const { summary, subpart, riskLevel, industries, paragraphs, factKeys } = regulation;
  const industryName = (industry: string): string => {
    const known = JobIndustry.safeParse(industry).data;
    return known ? t(`console:industries.${known}`) : industry;
  };
  return (
    <div className="stack">
      <p>{summary}</p>
      <Facts
        items={[
          { label: t("regulations:subpart"), value: subpart },
          { label: t("regulations:risk"), value: <Badge tone={RISK_TONES[riskLevel]}>{t(`regulations:riskLevel.${riskLevel}`)}</Badge> },
          { label: t("regulations:appliesTo"), value: list(industries.map(industryName)) },
        ]}
      />
      <section className="stack-tight">
        <h3>{t("regulations:paragraphs")}</h3>
        <ol className="regulation-paragraphs">
          {paragraphs.map(({ id, text }) => (
            <li key={id}>
              <span className="mono">{id}</span>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      {factKeys.length > 0 && (
        <section className="stack-tight">
          <h3>{t("regulations:factsTitle")}</h3>
          <p className="row">
            {factKeys.map((key) => (
              <code key={key} className="badge">
                {key}
              </code>
            ))}
          </p>
        </section>
      )}
    </div>
  );
}
