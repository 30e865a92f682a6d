/** Buttons: one primary action a page; `busy` keeps the width and refuses a second click; an icon alone always has a name. */
import type { ComponentProps, ReactNode, Ref } from "react";
import { Link, type LinkProps } from "react-router";
import "./button.css";
import { classes } from "./class-names.ts";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large";
type Look = { kind?: ButtonKind; size?: ButtonSize; icon?: ReactNode; wide?: boolean };

const look = ({ kind = "secondary", size = "medium", wide }: Look) => ({
  "data-kind": kind,
  "data-size": size,
  "data-wide": wide || undefined,
});

export type ButtonProps = Omit<ComponentProps<"button">, "ref"> & Look & { busy?: boolean; ref?: Ref<HTMLButtonElement> };

export function Button({
  kind,
  size,
  icon,
  wide,
  busy = false,
  type = "button",
  className,
  children,
  disabled,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      {...look({ ...(kind && { kind }), ...(size && { size }), ...(wide && { wide }) })}
      type={type}
      className={classes("button", className)}
      disabled={disabled}
      aria-busy={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {icon}
      {children !== undefined && <span>{children}</span>}
      {busy && <span className="spinner" aria-hidden="true" />}
    </button>
  );
}

export type LinkButtonProps = LinkProps & Look;

export function LinkButton({ kind, size, icon, wide, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link
      {...rest}
      {...look({ ...(kind && { kind }), ...(size && { size }), ...(wide && { wide }) })}
      className={classes("button", className)}
    >
      {icon}
      <span>{children}</span>
    </Link>
  );
}

export type IconButtonProps = Omit<ButtonProps, "children" | "icon" | "wide" | "aria-label"> & { label: string; children: ReactNode };

export function IconButton({ label, kind = "quiet", size, busy, className, children, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      {...look({ kind, ...(size && { size }) })}
      data-icon-only=""
      type={type}
      className={classes("button", className)}
      aria-label={label}
      title={label}
      aria-busy={busy || undefined}
    >
      {children}
      {busy && <span className="spinner" aria-hidden="true" />}
    </button>
  );
}

export const Spinner = ({ label }: { label: string }) => <span className="spinner" role="status" aria-label={label} />;
