/** Light, dark or as the device says; kept in this browser. console/theme-boot.js applies it before first paint with the same key. */
import { createStore, useStore } from "./store.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
const KEY = "mainstreet.theme";

const devicePrefersDark = matchMedia("(prefers-color-scheme: dark)");
const stored = (): Theme => {
  const value = localStorage.getItem(KEY);
  return value === "light" || value === "dark" ? value : "system";
};
const store = createStore<Theme>(stored());

const apply = (): void => {
  const theme = store.get();
  document.documentElement.dataset.theme = theme === "dark" || (theme === "system" && devicePrefersDark.matches) ? "dark" : "light";
};
devicePrefersDark.addEventListener("change", apply);

export function setTheme(theme: Theme): void {
  if (theme === "system") localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  store.set(theme);
  apply();
}

export const useTheme = (): Theme => useStore(store);
