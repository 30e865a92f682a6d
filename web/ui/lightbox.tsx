/** Photos full size: arrows walk, Home and End jump, Esc closes; the caption says what and when. */
import { ChevronLeft, ChevronRight, Download, X } from "lucide-react";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./button.tsx";
import "./lightbox.css";
import { useModal } from "./use-modal.ts";

export type Photo = { id: string; src: string; name: string; caption?: ReactNode; width?: number | null; height?: number | null };

export function Lightbox({ photos, startAt, onClose }: { photos: readonly Photo[]; startAt: string; onClose: () => void }) {
  const { t } = useTranslation("ui");
  const dialog = useModal();
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      photos.findIndex(({ id }) => id === startAt),
    ),
  );

  const photo = photos[at];
  const go = (to: number) => setAt(Math.max(0, Math.min(photos.length - 1, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: photos.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  if (!photo) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows are a shortcut; the buttons do the same
    <dialog
      ref={dialog}
      className="lightbox"
      aria-label={t("lightbox.title", { index: at + 1, count: photos.length })}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="lightbox-head">
        <div className="truncate">
          <strong>{photo.name}</strong>
          {photo.caption && <div className="lightbox-caption">{photo.caption}</div>}
        </div>
        <span className="numeric">
          {at + 1} / {photos.length}
        </span>
        <a
          className="button"
          data-kind="quiet"
          data-icon-only=""
          href={photo.src}
          download={photo.name}
          aria-label={t("lightbox.download")}
          title={t("lightbox.download")}
        >
          <Download />
        </a>
        <IconButton label={t("close")} onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <div className="lightbox-stage" tabIndex={-1} data-first-focus="">
        <IconButton label={t("previous")} disabled={at === 0} onClick={() => go(at - 1)}>
          <ChevronLeft />
        </IconButton>
        <img key={photo.id} src={photo.src} alt={photo.name} width={photo.width ?? undefined} height={photo.height ?? undefined} />
        <IconButton label={t("next")} disabled={at === photos.length - 1} onClick={() => go(at + 1)}>
          <ChevronRight />
        </IconButton>
      </div>
    </dialog>
  );
}
