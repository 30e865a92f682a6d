/** How many requirements are met, broken, undecided or waived: one stacked bar, its legend, and the numbers as a table behind it. */
import { useTranslation } from "react-i18next";
import type { AuditSummary, ResultStatus } from "../../../../../workers/modules/compliance/schemas.ts";
import { RESULT_SIGNS } from "../shared/signs.tsx";

const ORDER: readonly { status: ResultStatus; count: (summary: AuditSummary) => number }[] = [
  { status: "non_compliant", count: ({ nonCompliant }) => nonCompliant },
  { status: "pending", count: ({ pending }) => pending },
  { status: "waived", count: ({ waived }) => waived },
  { status: "compliant", count: ({ compliant }) => compliant },
];

const partsOf = (summary: AuditSummary) => ORDER.map(({ status, count }) => ({ status, count: count(summary) }));

/** The bar alone, for rows; the numbers must stand beside it. */
export function StackedBar({ summary, thin }: { summary: AuditSummary; thin?: true }) {
  return (
    <span className="stacked-bar" data-thin={thin ? "" : undefined} aria-hidden="true">
      {partsOf(summary)
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <span key={status} data-status={status} style={{ flexGrow: count }} />
        ))}
    </span>
  );
}

export function StatusCounts({ summary }: { summary: AuditSummary }) {
  const { t } = useTranslation("compliance");
  const parts = partsOf(summary);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="status-counts">
      <StackedBar summary={summary} />
      <table className="status-table">
        <caption className="visually-hidden">{t("standing.caption", { count: total })}</caption>
        <tbody>
          {parts.map(({ status, count }) => {
            const Icon = RESULT_SIGNS[status].icon;
            return (
              <tr key={status} data-status={status}>
                <th scope="row">
                  <span>
                    <Icon aria-hidden="true" />
                    {t(`resultStatus.${status}`)}
                  </span>
                </th>
                <td className="numeric">{count}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
