/** The form around useRouteForm: problem on top, save bar while something is unsaved, a question before leaving. */
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker } from "react-router";
import { useProblemText } from "../lib/problem-text.ts";
import { Button } from "./button.tsx";
import { ConfirmDialog } from "./dialog.tsx";
import "./form.css";
import { Reference } from "./states.tsx";
import { Notice } from "./status.tsx";
import type { FormRoute, RouteForm } from "./use-route-form.ts";

export type FormProps<R extends FormRoute> = {
  form: RouteForm<R>;
  children: ReactNode;
  /** Settings pages: a bar appears with the first change and leaving asks first. */
  saveBar?: boolean;
  /** For buttons outside the form (a dialog's footer): `form` attribute. */
  id?: string;
};

export function Form<R extends FormRoute>({ form, children, saveBar = false, id }: FormProps<R>) {
  const { t } = useTranslation("ui");
  return (
    <form className="form" id={id} noValidate onSubmit={(event) => void form.onSubmit(event)}>
      {form.problem && <ProblemNotice error={form.problem} />}
      {children}
      {saveBar && form.dirty && (
        <div className="save-bar" role="region" aria-label={t("form.unsaved")}>
          <span>{t("form.unsaved")}</span>
          <Button onClick={form.reset} disabled={form.busy}>
            {t("form.discard")}
          </Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t("form.saveChanges")}
          </Button>
        </div>
      )}
      {saveBar && <UnsavedGuard when={form.dirty && !form.busy} />}
    </form>
  );
}

/** What went wrong with a write, above its form, with the reference to copy. */
export function ProblemNotice({ error }: { error: unknown }) {
  const { text, requestId } = useProblemText()(error);
  return (
    <Notice tone="bad">
      <p>{text}</p>
      {requestId && <Reference id={requestId} />}
    </Notice>
  );
}

/** Asks before a navigation or a closed tab loses what was typed. */
export function UnsavedGuard({ when }: { when: boolean }) {
  const { t } = useTranslation("ui");
  const blocker = useBlocker(({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [when]);
  if (blocker.state !== "blocked") return null;
  return (
    <ConfirmDialog
      title={t("form.leaveTitle")}
      confirm={t("form.leave")}
      cancel={t("form.stay")}
      danger
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      <p>{t("form.leaveText")}</p>
    </ConfirmDialog>
  );
}
