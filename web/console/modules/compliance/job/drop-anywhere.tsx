/** Files may be dropped on any spot of the page; while they hover, the page says what will happen. */
import { CloudUpload } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

export function DropAnywhere({ onFiles, jobName }: { onFiles: (files: Iterable<File>) => void; jobName: string }) {
  const { t } = useTranslation("compliance");
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    // Entering a child fires before leaving its parent; only the difference tells whether the pointer is still here.
    let depth = 0;
    const controller = new AbortController();
    const on = (type: "dragenter" | "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      window.addEventListener(type, (event) => carriesFiles(event) && act(event), { signal: controller.signal });
    on("dragenter", () => {
      depth += 1;
      setOver(true);
    });
    on("dragover", (event) => event.preventDefault());
    on("dragleave", () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    });
    on("drop", (event) => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer) latest.current(event.dataTransfer.files);
    });
    return () => controller.abort();
  }, []);
  if (!over) return null;
  return (
    <div className="drop-anywhere">
      <div>
        <CloudUpload aria-hidden="true" />
        <strong>{t("uploads.drop", { name: jobName })}</strong>
        <span>{t("uploads.dropHint")}</span>
      </div>
    </div>
  );
}
