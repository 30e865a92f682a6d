/** Recorded facts in words. */
import { useTranslation } from "react-i18next";
import type { FactValue } from "../../../../../workers/modules/compliance/schemas.ts";
import { useFacts, useFactWords } from "../shared/facts.ts";

export function FactTable({ facts }: { facts: Record<string, FactValue> }) {
  const { t } = useTranslation("compliance");
  const { byKey } = useFacts();
  const words = useFactWords();
  return (
    <table className="fact-table">
      <caption className="visually-hidden">{t("inspection.facts")}</caption>
      <tbody>
        {Object.entries(facts).map(([key, value]) => (
          <tr key={key}>
            <th scope="row">{byKey.get(key)?.label ?? key}</th>
            <td className="numeric">{words(byKey.get(key), value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
