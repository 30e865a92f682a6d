/** J and K walk what `selector` finds in a box: for lists that are no tables. */
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useHotkeys } from "./hotkeys.ts";

export function useRowWalk(box: RefObject<HTMLElement | null>, selector: string): void {
  const { t } = useTranslation("ui");
  const walk = (by: number) => {
    const rows = [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const at = rows.findIndex((row) => row.closest("li")?.contains(document.activeElement));
    rows.at(Math.max(0, Math.min(rows.length - 1, at + by)))?.focus();
  };
  useHotkeys([
    { keys: "j", label: t("keys.nextRow"), run: () => walk(1) },
    { keys: "k", label: t("keys.previousRow"), run: () => walk(-1) },
  ]);
}
