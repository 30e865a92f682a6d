/** Typed keys: `t("invalid.required")` compiles only if English has the key. */
import type { messages as auth } from "../i18n/en/auth.ts";
import type { messages as compliance } from "../i18n/en/compliance.ts";
import type { messages as console } from "../i18n/en/console.ts";
import type { messages as identity } from "../i18n/en/identity.ts";
import type { messages as settings } from "../i18n/en/settings.ts";
import type { messages as today } from "../i18n/en/today.ts";
import type { messages as ui } from "../i18n/en/ui.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: {
      ui: typeof ui;
      console: typeof console;
      auth: typeof auth;
      compliance: typeof compliance;
      identity: typeof identity;
      settings: typeof settings;
      today: typeof today;
    };
  }
}
