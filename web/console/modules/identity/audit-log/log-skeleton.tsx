/** Rows of the log to come. */
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../../../ui/states.tsx";

export function LogSkeleton() {
  const { t } = useTranslation("ui");
  return (
    <div role="status" aria-label={t("loading")}>
      <div className="log-day" />
      <ul className="log-list">
        {Array.from({ length: 10 }, (_row, index) => (
          <li key={index} className="log-item">
            <div className="log-row log-ghost" aria-hidden="true">
              <Skeleton />
              <span className="log-actor">
                <span className="log-machine" />
                <Skeleton />
              </span>
              <Skeleton />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
