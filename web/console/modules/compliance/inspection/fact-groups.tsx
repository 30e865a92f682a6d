/** All facts by subject, searchable; those asked for stand on top. Only answers are kept, so nothing needs to be ticked first. */
import { ChevronRight, Search } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../../ui/field.tsx";
import { EmptyState } from "../../../../ui/states.tsx";
import type { FactDefinition } from "../shared/facts.ts";
import { SUBPARTS, subpartOf, type Subpart } from "../shared/subparts.ts";
import { answered } from "./fact-answers.ts";
import { FactField, type InspectionForm } from "./fact-field.tsx";

/** Case and accents do not matter: « échelle » is found by "echelle". */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function FactGroups({ form, facts, asked }: { form: InspectionForm; facts: readonly FactDefinition[]; asked: readonly string[] }) {
  const { t } = useTranslation("compliance");
  const [text, setText] = useState("");
  const words = useDeferredValue(plain(text).split(/\s+/).filter(Boolean));
  const searching = words.length > 0;
  const groups = useMemo(() => {
    const rest = facts.filter(({ key }) => !asked.includes(key));
    return SUBPARTS.map((subpart) => ({
      subpart,
      facts: rest.filter((fact) => subpartOf(fact.regulationIds[0] ?? "") === subpart),
    })).filter((group) => group.facts.length > 0);
  }, [facts, asked]);
  const askedFacts = asked.flatMap((key) => facts.find((fact) => fact.key === key) ?? []);
  // A fault must be seen, whatever is searched for.
  const faults: object = form.form.formState.errors.facts ?? {};
  const fits = (fact: FactDefinition, subpart: Subpart): boolean => {
    const within = plain(`${fact.label} ${fact.question} ${fact.regulationIds.join(" ")} ${t(`subparts.${subpart}`)}`);
    return fact.key in faults || words.every((word) => within.includes(word));
  };
  const found = groups.map((group) => ({ ...group, hits: new Set(group.facts.filter((fact) => fits(fact, group.subpart))) }));
  const held: unknown = form.form.getValues("facts");
  return (
    <>
      {askedFacts.length > 0 && (
        <section className="asked-facts">
          <h3>{t("inspection.asked")}</h3>
          {askedFacts.map((fact) => (
            <FactField key={fact.key} form={form} fact={fact} />
          ))}
        </section>
      )}
      <section className="stack-tight">
        <h3>{t(askedFacts.length > 0 ? "inspection.others" : "inspection.facts")}</h3>
        <TextField
          label={t("inspection.search")}
          hideLabel
          type="search"
          placeholder={t("inspection.search")}
          prefixIcon={<Search />}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {searching && found.every(({ hits }) => hits.size === 0) && (
          <EmptyState scene="lost" level={3} title={t("inspection.notFound")}>
            {t("inspection.notFoundText")}
          </EmptyState>
        )}
        {found.map((group) => (
          <Group
            key={group.subpart}
            group={group}
            form={form}
            searching={searching}
            answers={countIn(held, group.facts)}
            faulty={group.facts.some(({ key }) => key in faults)}
          />
        ))}
      </section>
    </>
  );
}

const countIn = (held: unknown, facts: readonly FactDefinition[]): number => {
  const keys = new Set(facts.map(({ key }) => key));
  return answered(
    typeof held === "object" && held !== null ? Object.fromEntries(Object.entries(held).filter(([key]) => keys.has(key))) : {},
  );
};

type GroupProps = {
  group: { subpart: Subpart; facts: readonly FactDefinition[]; hits: ReadonlySet<FactDefinition> };
  form: InspectionForm;
  searching: boolean;
  answers: number;
  faulty: boolean;
};

/** Hidden, not removed, while a search runs: what was answered stays in the form. */
function Group({ group: { subpart, facts, hits }, form, searching, answers, faulty }: GroupProps) {
  const { t } = useTranslation("compliance");
  const [open, setOpen] = useState(false);
  return (
    <details
      className="fact-group"
      hidden={searching && hits.size === 0}
      open={searching || open || faulty}
      onToggle={(event) => !searching && setOpen(event.currentTarget.open)}
    >
      <summary>
        <ChevronRight aria-hidden="true" className="details-mark" />
        <span className="fact-group-name">{t(`subparts.${subpart}`)}</span>
        {answers > 0 && (
          <span className="badge" data-tone="accent">
            {t("inspection.count", { count: answers })}
          </span>
        )}
        <span className="soft numeric">{searching ? hits.size : facts.length}</span>
      </summary>
      <div className="fact-group-body">
        {facts.map((fact) => (
          <div key={fact.key} hidden={searching && !hits.has(fact)}>
            <FactField form={form} fact={fact} />
          </div>
        ))}
      </div>
    </details>
  );
}
