/** A photo of a job in a box of fixed shape; a quiet placeholder stands where there is none or it cannot be shown. */
import { HardHat, ImageOff } from "lucide-react";
import { useState } from "react";
import { evidenceApi } from "../../../../../workers/modules/compliance/api.ts";
import { urlOf } from "../../../../lib/api.ts";

export const contentUrl = (evidenceId: string): string => urlOf(evidenceApi.getEvidenceContent, { params: { id: evidenceId } });

/** Decorative by default: the name stands beside it. */
export function EvidenceImage({
  id,
  alt = "",
  shape = "thumb",
}: {
  id: string | null;
  alt?: string;
  shape?: "thumb" | "cover" | "tile" | "chip";
}) {
  const [failed, setFailed] = useState(false);
  const shown = id !== null && !failed;
  return (
    <span className="evidence-image" data-shape={shape} data-empty={shown ? undefined : ""}>
      {shown ? (
        <img src={contentUrl(id)} alt={alt} loading="lazy" decoding="async" onError={() => setFailed(true)} />
      ) : id === null ? (
        <HardHat aria-hidden="true" />
      ) : (
        <ImageOff aria-hidden="true" />
      )}
    </span>
  );
}
