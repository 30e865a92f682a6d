/** Photos as a grid; one opens in the lightbox, whose place is in the URL so that a link leads to a photo. */
import { FileImage } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../../../../workers/modules/compliance/schemas.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { Lightbox } from "../../../../ui/lightbox.tsx";
import { RelativeTime } from "../../../../ui/time.tsx";
import { contentUrl, EvidenceImage } from "../shared/evidence-image.tsx";
import { useNameOf } from "../shared/people.ts";

export function PhotoWall({ photos }: { photos: readonly Evidence[] }) {
  const { t } = useTranslation(["ui", "compliance"]);
  const { instant } = useFormat();
  const nameOf = useNameOf();
  const url = useUrlState();
  const shown = url.get("photo");
  const viewable = photos.filter(({ file }) => file?.url);
  return (
    <>
      <ul className="photo-wall">
        {photos.map((photo) => (
          <li key={photo.id}>
            <figure className="photo">
              {photo.file?.url ? (
                <button type="button" aria-label={t("ui:lightbox.open", { name: photo.title })} onClick={() => url.set("photo", photo.id)}>
                  <EvidenceImage id={photo.id} shape="tile" />
                </button>
              ) : (
                <span className="evidence-image" data-shape="tile" data-empty="" title={t("compliance:evidence.notShown")}>
                  <FileImage aria-hidden="true" />
                </span>
              )}
              <figcaption>
                <span className="truncate" title={photo.title}>
                  {photo.title}
                </span>
                <span className="soft">
                  {photo.file?.url ? <RelativeTime at={photo.takenAt ?? photo.observedAt} /> : t("compliance:evidence.notShown")}
                </span>
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
      {shown !== undefined && viewable.some(({ id }) => id === shown) && (
        <Lightbox
          startAt={shown}
          onClose={() => url.set("photo", undefined)}
          photos={viewable.map(({ id, title, file, takenAt, observedAt, uploadedBy }) => ({
            id,
            src: contentUrl(id),
            name: title,
            width: file?.width ?? null,
            height: file?.height ?? null,
            caption: t(takenAt ? "compliance:evidence.takenBy" : "compliance:evidence.addedBy", {
              when: instant(takenAt ?? observedAt),
              name: nameOf(uploadedBy) ?? t("compliance:someoneElse"),
            }),
          }))}
        />
      )}
    </>
  );
}
