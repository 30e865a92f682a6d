/** Why the server refused a file, in the reader's language; undefined for failures that are not about the file. */
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../../../../lib/api.ts";

const REASONS = [
  "empty",
  "truncated",
  "damaged",
  "too-large",
  "too-many-pixels",
  "unknown-type",
  "name-mismatch",
  "not-an-image",
  "pdf-encrypted",
] as const;

export function useRefusalWords(): (error: unknown) => string | undefined {
  const { t } = useTranslation("compliance");
  return useCallback(
    (error) => {
      const code = error instanceof ApiError ? error.problem.errors?.find(({ path }) => path === "file")?.code : undefined;
      if (code === undefined) return undefined;
      const reason = REASONS.find((known) => known === code) ?? (code.startsWith("pdf-") ? "pdf" : undefined);
      return reason && t(`refusals.${reason}`);
    },
    [t],
  );
}
