/** Copies a value and says so for a moment. */
import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "./button.tsx";

/** Milliseconds the tick stays. */
const SHOWN = 1_600;

export function CopyButton({ value, label }: { value: string; label?: string }) {
  const { t } = useTranslation("ui");
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <IconButton
      size="small"
      label={copied ? t("copied") : (label ?? t("copy"))}
      onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}
    >
      {copied ? <Check /> : <Copy />}
    </IconButton>
  );
}

/** An id or a link in mono with its button. */
export const CopyValue = ({ value, label }: { value: string; label?: string }) => (
  <span className="copy-value">
    <code className="truncate">{value}</code>
    <CopyButton value={value} {...(label && { label })} />
  </span>
);
