/** A risk of 0–100 as a half ring with its number and word, and as a badge for tables. */
import { useTranslation } from "react-i18next";
import "./picture.css";
import { riskOf } from "./risk.ts";
import { Badge } from "./status.tsx";

/** Radius 42 around (50, 50), from left to right over the top. */
const ARC = "M8 50a42 42 0 0 1 84 0";
const LENGTH = Math.PI * 42;

export function RiskGauge({ score, size = 140 }: { score: number | null; size?: number }) {
  const { t } = useTranslation("ui");
  const { word, tone } = riskOf(score);
  const spoken = score === null ? t("risk.none") : t("risk.label", { score, word: t(`risk.${word}`) });
  return (
    <div className="gauge" data-tone={tone} role="img" aria-label={spoken}>
      <svg viewBox="0 0 100 56" width={size} height={size * 0.56} aria-hidden="true">
        <path d={ARC} className="gauge-track" />
        {score !== null && score > 0 && <path d={ARC} className="gauge-value" strokeDasharray={`${(score / 100) * LENGTH} ${LENGTH}`} />}
        <text x="50" y="47" className="gauge-number">
          {score ?? "–"}
        </text>
      </svg>
      <span aria-hidden="true">{t(`risk.${word}`)}</span>
    </div>
  );
}

/** The word carries the meaning, the number the detail. */
export function RiskBadge({ score }: { score: number | null }) {
  const { t } = useTranslation("ui");
  const { word, tone } = riskOf(score);
  return (
    <Badge tone={tone}>
      {t(`risk.${word}`)}
      {score !== null && <span className="numeric">{score}</span>}
    </Badge>
  );
}
