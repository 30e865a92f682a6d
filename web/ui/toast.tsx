/** Shows the toasts of lib/toast.ts; hovering or focusing one keeps it; Undo is a real button. */
import { CircleCheck, CircleX, Info, TriangleAlert, X, type LucideIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblemText } from "../lib/problem-text.ts";
import { useStore } from "../lib/store.ts";
import { dismissToast, toasts, type Toast, type ToastTone } from "../lib/toast.ts";
import { Button, IconButton } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import "./toast.css";

const ICONS: Record<ToastTone, LucideIcon> = { ok: CircleCheck, info: Info, warn: TriangleAlert, bad: CircleX };

export function Toaster() {
  const shown = useStore(toasts);
  const box = useRef<HTMLDivElement>(null);
  const newest = shown.at(-1)?.id;
  // Shown anew for each message: the last one into the top layer stands above an open dialog.
  useEffect(() => {
    if (box.current?.matches(":popover-open")) box.current.hidePopover();
    if (newest !== undefined) box.current?.showPopover();
  }, [newest]);
  return (
    <div ref={box} popover="manual" className="toaster">
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useTranslation("ui");
  const problemText = useProblemText();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), toast.lasts);
    return () => clearTimeout(timer);
  }, [held, toast]);

  const problem = toast.error === undefined ? undefined : problemText(toast.error);
  const requestId = problem?.requestId ?? toast.requestId;
  const Icon = ICONS[toast.tone];
  return (
    <div
      className="toast"
      data-tone={toast.tone}
      role={toast.tone === "bad" ? "alert" : "status"}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon aria-hidden="true" />
      <div>
        <p>{problem?.text ?? toast.text}</p>
        {toast.detail && <p className="toast-detail">{toast.detail}</p>}
        {requestId && (
          <p className="toast-detail row">
            <span className="mono truncate">{t("error.reference", { id: requestId.slice(0, 8) })}</span>
            <CopyButton value={requestId} label={t("error.copyReference")} />
          </p>
        )}
      </div>
      {toast.action && (
        <Button
          size="small"
          onClick={() => {
            toast.action?.run();
            dismissToast(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton size="small" label={t("dismiss")} onClick={() => dismissToast(toast.id)}>
        <X />
      </IconButton>
    </div>
  );
}
