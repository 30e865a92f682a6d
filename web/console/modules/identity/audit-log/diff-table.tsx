/** Fields before → after. Added and removed are told by sign and place, never by colour alone. */
import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { FieldChange } from "./diff.ts";

export function DiffTable({ changes }: { changes: readonly FieldChange[] }) {
  const { t } = useTranslation("identity");
  if (changes.length === 0) return <p className="soft">{t("log.nothing")}</p>;
  const created = changes.every(({ before }) => before === undefined);
  const deleted = changes.every(({ after }) => after === undefined);
  return (
    <table className="diff">
      <thead>
        <tr>
          <th scope="col">{t("log.field")}</th>
          {!created && <th scope="col">{t("log.before")}</th>}
          {!created && !deleted && <th aria-hidden="true" />}
          {!deleted && <th scope="col">{t("log.after")}</th>}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">
              <code>{path}</code>
            </th>
            {!created && (
              <td>
                <Value text={before} kind="before" />
              </td>
            )}
            {!created && !deleted && (
              <td className="diff-arrow" aria-hidden="true">
                <ArrowRight />
              </td>
            )}
            {!deleted && (
              <td>
                <Value text={after} kind="after" />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ text, kind }: { text: string | undefined; kind: "before" | "after" }) {
  const { t } = useTranslation("identity");
  if (text === undefined || text === "") return <span className="soft">{t("log.empty")}</span>;
  return kind === "before" ? <del className="diff-before">{text}</del> : <ins className="diff-after">{text}</ins>;
}
