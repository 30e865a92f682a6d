/** When a page throws: what happened, what to do, and for a stale build a plain reload. */
import { RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { ApiError } from "../../lib/api.ts";
import { Button } from "../../ui/button.tsx";
import { Illustration } from "../../ui/illustration.tsx";
import { Reference } from "../../ui/states.tsx";

export function CrashPage() {
  const { t } = useTranslation("ui");
  const error = useRouteError();
  return (
    <div className="state" role="alert">
      <Illustration scene="broken" />
      <h1>{t("error.pageTitle")}</h1>
      <p>{t("error.pageText")}</p>
      <div className="state-actions">
        <Button kind="primary" icon={<RotateCcw />} onClick={() => location.reload()}>
          {t("error.reload")}
        </Button>
      </div>
      {error instanceof ApiError && error.requestId ? (
        <Reference id={error.requestId} />
      ) : (
        error instanceof Error && <code className="soft">{error.message}</code>
      )}
    </div>
  );
}
