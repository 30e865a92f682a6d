/** Results by risk band, each group a fold; a link to one finding opens it and brings it into view. */
import { ChevronRight, ClipboardPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import type { Result } from "../../../../../workers/modules/compliance/schemas.ts";
import { useCan } from "../../../session.tsx";
import { useJobPage } from "../job/job-context.ts";
import { useDrawerLink } from "../shared/drawer-navigation.ts";
import { groupResults, startsOpen, type ResultGroup } from "./group-results.ts";
import { ResultCard } from "./result-card.tsx";

/** More at once than a person would fill in. */
const MOST_ASKED = 12;

export function ResultGroups({ results }: { results: readonly Result[] }) {
  const [search] = useSearchParams();
  const wanted = search.get("finding") ?? undefined;
  return (
    <div className="result-groups">
      {groupResults(results).map((group) => (
        <Group key={group.id} group={group} wanted={wanted} />
      ))}
    </div>
  );
}

function Group({ group: { id, results }, wanted }: { group: ResultGroup; wanted: string | undefined }) {
  const { t } = useTranslation("compliance");
  const holdsWanted = results.some(({ requirementId }) => requirementId === wanted);
  return (
    <details className="result-group card" open={startsOpen(id) || holdsWanted} data-group={id}>
      <summary>
        <ChevronRight aria-hidden="true" className="details-mark" />
        <h2>{t(`groups.${id}`)}</h2>
        <span className="soft numeric">{results.length}</span>
      </summary>
      {id === "pending" && <RecordMissing results={results} />}
      <ul className="result-list">
        {results.map((result) => (
          <ResultCard key={result.id} result={result} wanted={result.requirementId === wanted} />
        ))}
      </ul>
    </details>
  );
}

function RecordMissing({ results }: { results: readonly Result[] }) {
  const { t } = useTranslation("compliance");
  const { job } = useJobPage();
  const may = useCan();
  const link = useDrawerLink();
  const keys = [...new Set(results.flatMap(({ missingFacts }) => missingFacts))].slice(0, MOST_ASKED);
  return (
    <div className="result-group-note">
      <p className="soft">{t("audit.pendingText")}</p>
      {may("evidence:upload") && keys.length > 0 && (
        <Link
          to={link(`/jobs/${job.id}/inspection`, { facts: keys.join(",") })}
          className="button"
          data-kind="secondary"
          data-size="small"
          preventScrollReset
        >
          <ClipboardPlus aria-hidden="true" />
          <span>{t("missing.record")}</span>
        </Link>
      )}
    </div>
  );
}
