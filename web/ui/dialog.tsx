/** Dialog, Drawer and ConfirmDialog over the platform's modal <dialog>. Rendered means open: mount to open, unmount to close. */
import { Maximize2, X } from "lucide-react";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Button, IconButton } from "./button.tsx";
import { classes } from "./class-names.ts";
import "./dialog.css";
import { useModal } from "./use-modal.ts";

type FrameProps = {
  title: ReactNode;
  description?: ReactNode;
  onClose: () => void;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  size?: "normal" | "wide";
  /** Icon buttons beside the closing one. */
  actions?: ReactNode;
  children?: ReactNode;
  className?: string;
};

function Frame({ title, description, onClose, footer, size = "normal", actions, children, className }: FrameProps) {
  const { t } = useTranslation("ui");
  const ref = useModal();
  const id = useId();
  return (
    // A click on the backdrop reaches the dialog element itself; Esc does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={classes("dialog", className)}
      data-size={size}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget && isOutside(event.currentTarget, event.clientX, event.clientY)) onClose();
      }}
    >
      <div className="dialog-head">
        <div>
          <h2 className="dialog-title" id={`${id}-title`} tabIndex={-1}>
            {title}
          </h2>
          {description && (
            <p className="dialog-description" id={`${id}-description`}>
              {description}
            </p>
          )}
        </div>
        {actions}
        <IconButton size="small" label={t("close")} onClick={onClose}>
          <X />
        </IconButton>
      </div>
      {children !== undefined && <div className="dialog-body">{children}</div>}
      {footer && <div className="dialog-foot">{footer}</div>}
    </dialog>
  );
}

/** The backdrop belongs to the element, so only the box tells a click outside. */
function isOutside(dialog: HTMLDialogElement, x: number, y: number): boolean {
  const box = dialog.getBoundingClientRect();
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}

export type DialogProps = Omit<FrameProps, "className">;
export const Dialog = (props: DialogProps) => <Frame {...props} />;

/** Beside the list it belongs to. It has its own URL: `onClose` navigates to the list, `fullPage` leads to the whole page. */
export function Drawer({ fullPage, actions, ...props }: DialogProps & { fullPage?: string }) {
  const { t } = useTranslation("ui");
  return (
    <Frame
      {...props}
      className="drawer"
      actions={
        <>
          {actions}
          {fullPage && (
            <Link
              to={fullPage}
              className="button"
              data-kind="quiet"
              data-size="small"
              data-icon-only=""
              aria-label={t("openPage")}
              title={t("openPage")}
            >
              <Maximize2 />
            </Link>
          )}
        </>
      }
    />
  );
}

export type ConfirmDialogProps = {
  title: ReactNode;
  children?: ReactNode;
  /** The verb on the button. */
  confirm: string;
  /** "Cancel", unless staying has a better name. */
  cancel?: string;
  danger?: boolean;
  busy?: boolean;
  disabled?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

export function ConfirmDialog({
  title,
  children,
  confirm,
  cancel,
  danger,
  busy = false,
  disabled = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { t } = useTranslation("ui");
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{cancel ?? t("cancel")}</Button>
          <Button kind={danger ? "danger" : "primary"} busy={busy} disabled={disabled} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
