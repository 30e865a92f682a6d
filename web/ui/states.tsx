/** What stands in for content: skeletons in its shape, an empty state with the first step, an error with the way on. */
import { RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../lib/api.ts";
import { useProblemText } from "../lib/problem-text.ts";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Illustration, type Scene } from "./illustration.tsx";
import "./status.css";

/** `width` in percent of the line. */
export const Skeleton = ({ shape = "line" }: { shape?: "line" | "title" | "box" }) => (
  <span className="skeleton" data-shape={shape} aria-hidden="true" />
);

/** Lines of text to come. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation("ui");
  return (
    <div className="stack-tight" role="status" aria-label={t("loading")}>
      {Array.from({ length: lines }, (_none, index) => (
        <Skeleton key={index} />
      ))}
    </div>
  );
}

/** A page to come: header, then a block. */
export function SkeletonPage() {
  const { t } = useTranslation("ui");
  return (
    <div className="stack" role="status" aria-label={t("loading")}>
      <Skeleton shape="title" />
      <Skeleton />
      <Skeleton shape="box" />
      <Skeleton shape="box" />
    </div>
  );
}

export type EmptyStateProps = { scene?: Scene; title: ReactNode; children?: ReactNode; actions?: ReactNode; level?: 2 | 3 };

export function EmptyState({ scene = "shelf", title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="state">
      <Illustration scene={scene} />
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {actions && <div className="state-actions">{actions}</div>}
    </div>
  );
}

/** Says what happened and offers to try again; 404 and 403 get their own words. */
export function ErrorState({ error, onRetry, company }: { error: unknown; onRetry?: () => void; company?: string }) {
  const { t } = useTranslation("ui");
  const { text, requestId } = useProblemText()(error);
  const status = error instanceof ApiError ? error.status : undefined;
  const title = status === 404 ? t("error.notFoundTitle") : status === 403 ? t("error.forbiddenTitle") : t("error.title");
  return (
    <div className="state" role="alert">
      <Illustration scene={status === 404 ? "lost" : "broken"} />
      <h2>{title}</h2>
      <p>{status === 403 && company ? t("error.forbiddenText", { company }) : text}</p>
      {onRetry && status !== 404 && status !== 403 && (
        <div className="state-actions">
          <Button icon={<RotateCcw />} onClick={onRetry}>
            {t("retry")}
          </Button>
        </div>
      )}
      {requestId && <Reference id={requestId} />}
    </div>
  );
}

export function Reference({ id }: { id: string }) {
  const { t } = useTranslation("ui");
  return (
    <span className="state-reference">
      <span className="mono">{t("error.reference", { id })}</span>
      <CopyButton value={id} label={t("error.copyReference")} />
    </span>
  );
}
