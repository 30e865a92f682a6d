/** Exports what the filters show as CSV; says how far it is and can be stopped. */
import { Download, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { recordsApi } from "../../../../../workers/modules/identity/api.ts";
import { urlOf } from "../../../../lib/api.ts";
import { toast, toastError } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { Button } from "../../../../ui/button.tsx";
import { download, type Progress } from "./download.ts";
import { useLogQuery } from "./use-log-query.ts";

/** The first line names the columns. */
const rowsOf = ({ lines }: Progress): number => Math.max(0, lines - 1);

export function ExportButton() {
  const { t } = useTranslation("identity");
  const { bytes } = useFormat();
  const query = useLogQuery();
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = () => {
    const controller = new AbortController();
    running.current = controller;
    setProgress({ bytes: 0, lines: 0 });
    download(urlOf(recordsApi.exportAuditLog, { query }), {
      fallbackName: "audit-log.csv",
      signal: controller.signal,
      onProgress: setProgress,
    })
      .then((done) => toast(t("log.exported", { count: rowsOf(done) }), { detail: t("log.exportedTo", { name: done.name }) }))
      .catch((error: unknown) => (controller.signal.aborted ? toast(t("log.stopped"), { tone: "info" }) : toastError(error)))
      .finally(() => setProgress(undefined));
  };
  if (!progress)
    return (
      <Button icon={<Download />} onClick={start}>
        {t("log.export")}
      </Button>
    );
  return (
    <span className="exporting" role="status">
      <span className="spinner" aria-hidden="true" />
      <span className="numeric">{t("log.exporting", { count: rowsOf(progress), size: bytes(progress.bytes) })}</span>
      <Button size="small" icon={<X />} onClick={() => running.current?.abort()}>
        {t("log.stop")}
      </Button>
    </span>
  );
}
