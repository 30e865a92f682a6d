/** Questions and answers in order; a removed one comes back from the toast. */
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { toast } from "../../../../lib/toast.ts";
import { Button, IconButton } from "../../../../ui/button.tsx";
import { TextArea, TextField } from "../../../../ui/field.tsx";

export type Faq = { question: string; answer: string };
/** As the API allows. */
const MOST = 100;

type Props = {
  faq: readonly Faq[];
  onChange: (faq: Faq[]) => void;
  errorAt: (index: number, field: keyof Faq) => string | undefined;
};

export function FaqEditor({ faq, onChange, errorAt }: Props) {
  const { t } = useTranslation("settings");
  const { t: ui } = useTranslation("ui");
  const move = (from: number, to: number) => {
    const next = [...faq];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  const remove = (index: number) => {
    onChange(faq.filter((_one, at) => at !== index));
    toast(t("profile.removed"), { tone: "info", action: { label: ui("undo"), run: () => onChange([...faq]) } });
  };
  const set = (index: number, change: Partial<Faq>) => onChange(faq.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <div className="stack">
      {faq.length === 0 && (
        <p className="soft">
          <strong>{t("profile.noFaq")}</strong> {t("profile.noFaqText")}
        </p>
      )}
      <ol className="faq">
        {faq.map((one, index) => {
          const number = index + 1;
          return (
            // The place in the list is all that tells two questions apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <span className="faq-number" aria-hidden="true">
                {number}
              </span>
              <div className="stack-tight">
                <TextField
                  label={t("profile.question")}
                  value={one.question}
                  maxLength={300}
                  error={errorAt(index, "question")}
                  onChange={(event) => set(index, { question: event.target.value })}
                />
                <TextArea
                  label={t("profile.answer")}
                  rows={2}
                  value={one.answer}
                  maxLength={2000}
                  error={errorAt(index, "answer")}
                  onChange={(event) => set(index, { answer: event.target.value })}
                />
              </div>
              <div className="faq-tools">
                <IconButton size="small" label={t("profile.up", { number })} disabled={index === 0} onClick={() => move(index, index - 1)}>
                  <ArrowUp />
                </IconButton>
                <IconButton
                  size="small"
                  label={t("profile.down", { number })}
                  disabled={index === faq.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDown />
                </IconButton>
                <IconButton size="small" label={t("profile.removeQuestion", { number })} onClick={() => remove(index)}>
                  <Trash2 />
                </IconButton>
              </div>
            </li>
          );
        })}
      </ol>
      {faq.length < MOST && (
        <Button className="faq-add" icon={<Plus />} onClick={() => onChange([...faq, { question: "", answer: "" }])}>
          {t("profile.addQuestion")}
        </Button>
      )}
    </div>
  );
}
