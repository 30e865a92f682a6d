/** Small signs: Badge (icon and word, never colour alone), Card, Facts, Notice, Progress, Avatar, Kbd, PageHeader. */
import { ChevronLeft, CircleCheck, CircleDashed, CircleX, Info, TriangleAlert, type LucideIcon } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../lib/use-format.ts";
import { classes } from "./class-names.ts";
import "./status.css";

export type Tone = "neutral" | "ok" | "warn" | "bad" | "info" | "accent";

const ICONS: Record<Tone, LucideIcon> = {
  neutral: CircleDashed,
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: CircleX,
  info: Info,
  accent: CircleDashed,
};

/** `icon` replaces the tone's own; `false` leaves it out where the word is enough (counts, plans). */
export function Badge({ tone = "neutral", icon, children }: { tone?: Tone; icon?: ReactNode | false; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <span className="badge" data-tone={tone}>
      {icon === undefined ? <Icon aria-hidden="true" /> : icon}
      {children}
    </span>
  );
}

export type CardProps = {
  title?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  flush?: boolean;
  className?: string;
  children?: ReactNode;
};

/** `flush`: the content (a table, a list) reaches the edges. */
export function Card({ title, description, actions, footer, flush, className, children }: CardProps) {
  return (
    <section className={classes("card", className)}>
      {(title || actions) && (
        <div className="card-head">
          <div>
            {title && <h2>{title}</h2>}
            {description && <p className="card-description">{description}</p>}
          </div>
          {actions}
        </div>
      )}
      {flush ? children : children !== undefined && <div className="card-body">{children}</div>}
      {footer && <div className="card-foot">{footer}</div>}
    </section>
  );
}

/** Names and values; an empty value says so. */
export function Facts({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  const { t } = useTranslation("ui");
  return (
    <dl className="facts">
      {items.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt>{label}</dt>
          <dd>{value ?? <span className="soft">{t("notSet")}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Notice({
  tone = "info",
  children,
  action,
}: {
  tone?: "info" | "ok" | "warn" | "bad";
  children: ReactNode;
  action?: ReactNode;
}) {
  const Icon = ICONS[tone];
  return (
    <div className="notice" data-tone={tone} role={tone === "bad" ? "alert" : "status"}>
      <Icon aria-hidden="true" />
      <div>{children}</div>
      {action}
    </div>
  );
}

/** `value` 0–1; without it the work's length is unknown. */
export function Progress({ value, label }: { value?: number; label: string }) {
  const { percent } = useFormat();
  return (
    <div className="progress-row">
      <progress className="progress" aria-label={label} max={1} {...(value !== undefined && { value })} />
      {value !== undefined && <span>{percent(value)}</span>}
    </div>
  );
}

const hueOf = (text: string): number => Array.from(text).reduce((hue, letter) => (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);

/** Initials on a colour of the name's own; drawn by CSS, since the name itself stands beside it. */
export function Avatar({
  name,
  size = "normal",
  shape = "round",
}: {
  name: string;
  size?: "normal" | "large";
  shape?: "round" | "square";
}) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => ref.current?.style.setProperty("--avatar-hue", String(hueOf(name))), [name]);
  const words = name.split(/[\s&]+/).filter(Boolean);
  const initials = `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
  return <span ref={ref} className="avatar" data-initials={initials} data-size={size} data-shape={shape} aria-hidden="true" />;
}

export const Kbd = ({ keys }: { keys: string }) => (
  <span className="row">
    {keys.split(" ").map((key) => (
      <kbd key={key} className="kbd">
        {key}
      </kbd>
    ))}
  </span>
);

export type PageHeaderProps = {
  title: ReactNode;
  context?: ReactNode;
  /** The one primary action stands last. */ actions?: ReactNode;
  back?: { to: string; label: string };
  badge?: ReactNode;
};

/** A title that is text names the browser's tab as well. */
export function PageHeader({ title, context, actions, back, badge }: PageHeaderProps) {
  useEffect(() => {
    if (typeof title === "string") document.title = `${title} · Mainstreet`;
  }, [title]);
  return (
    <header className="page-header">
      <div>
        {back && (
          <Link to={back.to} className="page-header-back">
            <ChevronLeft aria-hidden="true" />
            {back.label}
          </Link>
        )}
        <h1>
          {title}
          {badge}
        </h1>
        {context && <div className="page-header-context">{context}</div>}
      </div>
      {actions && <div className="page-header-actions">{actions}</div>}
    </header>
  );
}
