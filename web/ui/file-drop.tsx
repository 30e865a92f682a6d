/** Takes files by drop, dialog or camera, uploads two at a time with progress; a failed one stays to be tried again. */
import { CircleCheck, CircleX, CloudUpload, RotateCcw, X } from "lucide-react";
import { useId, useState, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import { useProblemText } from "../lib/problem-text.ts";
import { useFormat } from "../lib/use-format.ts";
import { IconButton } from "./button.tsx";
import "./file-drop.css";
import { Progress } from "./status.tsx";
import { useUploads, type Send, type Upload } from "./use-uploads.ts";

export type FileDropProps = {
  label: string;
  /** As in <input accept>: "image/*,application/pdf". */
  accept: string;
  /** Bytes of one file. */
  maxBytes: number;
  send: Send;
  onDone?: (file: File) => void;
};

const matches = (file: File, accept: string): boolean =>
  accept.split(",").some((kind) => {
    const wanted = kind.trim().toLowerCase();
    if (wanted.startsWith(".")) return file.name.toLowerCase().endsWith(wanted);
    return wanted.endsWith("/*") ? file.type.startsWith(wanted.slice(0, -1)) : file.type === wanted;
  });

export function FileDrop({ label, accept, maxBytes, send, onDone }: FileDropProps) {
  const { t } = useTranslation("ui");
  const { bytes } = useFormat();
  const id = useId();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);
  const uploads = useUploads(send, onDone);

  const take = (files: Iterable<File>) => {
    const complaints: string[] = [];
    for (const file of files) {
      if (!matches(file, accept)) complaints.push(t("drop.wrongType", { name: file.name }));
      else if (file.size > maxBytes) complaints.push(t("drop.tooLarge", { name: file.name, size: bytes(maxBytes) }));
      else uploads.add(file);
    }
    setRefused(complaints);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div className="file-drop">
      {/* Dropping is the shortcut; the input inside does the same by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <label
        htmlFor={id}
        className="file-drop-area"
        data-over={over ? "" : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <CloudUpload aria-hidden="true" />
        <strong>{label}</strong>
        <span className="soft">{t("drop.hint", { size: bytes(maxBytes) })}</span>
        <input
          id={id}
          type="file"
          multiple
          accept={accept}
          className="visually-hidden"
          onChange={(event) => {
            take(event.target.files ?? []);
            event.target.value = "";
          }}
        />
      </label>
      {refused.length > 0 && (
        <div className="file-drop-refused" role="alert">
          <ul>
            {refused.map((complaint) => (
              <li key={complaint}>{complaint}</li>
            ))}
          </ul>
        </div>
      )}
      {uploads.all.length > 0 && (
        <ul className="file-drop-list">
          {uploads.all.map((upload) => (
            <UploadRow
              key={upload.id}
              upload={upload}
              onRetry={() => uploads.retry(upload.id)}
              onRemove={() => uploads.remove(upload.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

type UploadRowProps = {
  upload: Upload;
  onRetry: () => void;
  onRemove: () => void;
  /** Why it failed, where the caller knows better than the general words. */
  sayFailure?: (error: unknown) => string | undefined;
};

export function UploadRow({ upload, onRetry, onRemove, sayFailure }: UploadRowProps) {
  const { t } = useTranslation("ui");
  const { bytes } = useFormat();
  const problemText = useProblemText();
  const { state, file } = upload;
  return (
    <li className="file-drop-row" data-state={state}>
      {state === "done" ? (
        <CircleCheck aria-hidden="true" />
      ) : state === "failed" ? (
        <CircleX aria-hidden="true" />
      ) : (
        <CloudUpload aria-hidden="true" />
      )}
      <div>
        <div className="row">
          <span className="truncate">{file.name}</span>
          <span className="soft numeric">{bytes(file.size)}</span>
        </div>
        {state === "sending" && <Progress value={upload.share} label={file.name} />}
        {state === "waiting" && <span className="soft">{t("drop.waiting")}</span>}
        {state === "done" && <span className="soft">{t("drop.done")}</span>}
        {state === "failed" && <span className="file-drop-failure">{sayFailure?.(upload.error) ?? problemText(upload.error).text}</span>}
      </div>
      {state === "failed" && (
        <IconButton size="small" label={t("retry")} onClick={onRetry}>
          <RotateCcw />
        </IconButton>
      )}
      {state !== "done" && (
        <IconButton size="small" label={t("drop.stop", { name: file.name })} onClick={onRemove}>
          <X />
        </IconButton>
      )}
    </li>
  );
}
