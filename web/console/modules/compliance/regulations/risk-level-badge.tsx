/** How grave breaking a section usually is. */
import { useTranslation } from "react-i18next";
import type { Regulation } from "./regulation-drawer.tsx";
import { Badge, type Tone } from "../../../../ui/status.tsx";

const TONES: Record<Regulation["riskLevel"], Tone> = { low: "ok", medium: "warn", high: "warn", critical: "bad" };

export function RiskLevelBadge({ level }: { level: Regulation["riskLevel"] }) {
  const { t } = useTranslation("ui");
  return <Badge tone={TONES[level]}>{t(`risk.${level}`)}</Badge>;
}
