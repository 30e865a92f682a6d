/** Two people saved at once: what differs, and the choice between them. */
import { GitMerge } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../../ui/button.tsx";

/** One field on both sides, in words. */
export type Difference = { label: string; theirs: string; yours: string };

/** Values as words; lists and objects only say that they changed. */
export function differencesOf<Values extends Record<string, unknown>>(
  labels: Record<keyof Values, string>,
  theirs: Values,
  yours: Values,
  { empty, changed }: { empty: string; changed: string },
): Difference[] {
  const words = (value: unknown): string => {
    if (value === null || value === undefined || value === "") return empty;
    if (typeof value === "string") return value;
    return typeof value === "number" ? String(value) : changed;
  };
  return (Object.keys(labels) as (keyof Values)[])
    .filter((key) => JSON.stringify(theirs[key]) !== JSON.stringify(yours[key]))
    .map((key) => ({ label: labels[key], theirs: words(theirs[key]), yours: words(yours[key]) }));
}

export function ConflictNotice({
  differences,
  onTake,
  onKeep,
}: {
  differences: readonly Difference[];
  onTake: () => void;
  onKeep: () => void;
}) {
  const { t } = useTranslation("settings");
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="conflict" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <GitMerge aria-hidden="true" />
        {t("conflict.title")}
      </h2>
      <p>{differences.length > 0 ? t("conflict.text") : t("conflict.none")}</p>
      {differences.length > 0 && (
        <table className="diff">
          <thead>
            <tr>
              <th scope="col">{t("conflict.field")}</th>
              <th scope="col">{t("conflict.theirs")}</th>
              <th scope="col">{t("conflict.yours")}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ label, theirs, yours }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{theirs}</td>
                <td>{yours}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row">
        <Button onClick={onTake}>{t("conflict.take")}</Button>
        <Button kind="primary" onClick={onKeep}>
          {t(differences.length > 0 ? "conflict.keep" : "conflict.both")}
        </Button>
      </div>
    </section>
  );
}
