/** A failure in the reader's words: what happened, what was kept, what to do next. */
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { ApiError, type Problem } from "./api.ts";
import { inReadersWords } from "./zod-message.ts";

export type ProblemText = { text: string; requestId: string | undefined };

const firstField = ({ errors }: Problem): string | undefined => errors?.[0] && inReadersWords(errors[0].message, errors[0].code);

/** Status → our sentence. Where the server's detail says more (409, 400 without fields), English readers get that. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t, i18n } = useTranslation("ui");
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return { text: t("error.server"), requestId: undefined };
      const { status, problem } = error;
      const detail = i18n.language === "en" ? problem.detail : undefined;
      const texts: Record<number, () => string> = {
        0: () => t("error.offline"),
        400: () => firstField(problem) ?? detail ?? t("error.invalid"),
        401: () => t("error.unauthenticated"),
        403: () => detail ?? t("error.forbiddenTitle"),
        404: () => t("error.notFoundText"),
        409: () => detail ?? t("error.conflict"),
        410: () => detail ?? t("error.notFoundText"),
        412: () => t("error.stale"),
        413: () => t("error.tooLarge"),
        415: () => t("error.mediaType"),
        429: () => t("error.limited", { count: error.retryAfter ?? 60 }),
        503: () => t("error.providerDown"),
      };
      const known = texts[status];
      return { text: known ? known() : status >= 500 ? t("error.server") : (detail ?? t("error.conflict")), requestId: error.requestId };
    },
    [t, i18n.language],
  );
}
