/** "M" → "M · Fall protection". */
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { isSubpart } from "../shared/subparts.ts";

export function useSubpartName(): (subpart: string) => string {
  const { t } = useTranslation("compliance");
  return useCallback(
    (subpart) => (isSubpart(subpart) ? t("regulations.subpartName", { letter: subpart, name: t(`subparts.${subpart}`) }) : subpart),
    [t],
  );
}
