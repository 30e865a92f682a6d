/** The company's details. Two people at once never overwrite each other. */
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { recordsApi, tenantApi } from "../../../../../workers/modules/identity/api.ts";
import { Industry, type Tenant } from "../../../../../workers/modules/identity/schemas.ts";
import { call } from "../../../../lib/api.ts";
import { formatInstant } from "../../../../lib/format.ts";
import { toast } from "../../../../lib/toast.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { useNow } from "../../../../lib/use-now.ts";
import { Select, TextField, type Option } from "../../../../ui/field.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Card } from "../../../../ui/status.tsx";
import { useRouteForm } from "../../../../ui/use-route-form.ts";
import { me } from "../../../session-routes.ts";
import { ConflictNotice, differencesOf } from "./conflict-notice.tsx";
import { useConflict } from "./use-conflict.ts";

const FORM = "company";
/** Required here: an emptied name that is left out would silently stay. */
const route = {
  ...tenantApi.updateTenant,
  body: tenantApi.updateTenant.body.required({ name: true, industry: true, timeZone: true, currency: true }),
};

const valuesOf = ({ name, industry, ein, employeeCount, timeZone, currency }: Tenant) => ({
  name,
  industry,
  ein,
  employeeCount,
  timeZone,
  currency,
});

export function CompanyForm({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation("settings");
  const { t: words } = useTranslation("console");
  const conflict = useConflict(tenant, () => call(tenantApi.getTenant));
  const form = useRouteForm({
    route,
    values: valuesOf(conflict.base),
    ifMatch: conflict.base.version,
    invalidates: [tenantApi.getTenant, recordsApi.listAuditLog, me],
    onProblem: conflict.onProblem,
    onDone: (saved) => {
      conflict.done(saved);
      toast(t("saved"));
    },
  });
  conflict.follow(form.dirty);
  const labels = {
    name: t("company.name"),
    industry: t("company.industry"),
    ein: t("company.ein"),
    employeeCount: t("company.employees"),
    timeZone: t("company.timeZone"),
    currency: t("company.currency"),
  };
  const merged = (): Tenant => conflict.merged(form.form.getValues());
  return (
    <Form form={form} id={FORM} saveBar>
      {conflict.theirs && (
        <ConflictNotice
          differences={differencesOf(labels, valuesOf(conflict.theirs), valuesOf(merged()), {
            empty: t("conflict.empty"),
            changed: t("conflict.changed"),
          })}
          onTake={() => {
            const { theirs } = conflict;
            conflict.takeTheirs();
            if (theirs) form.form.reset(valuesOf(theirs));
          }}
          onKeep={() => {
            const both = merged();
            form.form.reset(valuesOf(both));
            conflict.send(both, FORM);
          }}
        />
      )}
      <Card title={t("company.details")}>
        <div className="form">
          <TextField label={labels.name} autoComplete="organization" {...form.text("name")} />
          <div className="form-row">
            <Select
              label={labels.industry}
              options={Industry.options.map((value) => ({ value, label: words(`industries.${value}`) }))}
              {...form.text("industry")}
            />
            <TextField label={labels.employeeCount} optional inputMode="numeric" {...form.number("employeeCount")} />
          </div>
          <TextField
            label={labels.ein}
            optional
            help={t("company.einHelp")}
            placeholder="12-3456789"
            autoComplete="off"
            {...form.text("ein")}
          />
        </div>
      </Card>
      <Card title={t("company.region")}>
        <div className="form-row">
          <Select
            label={labels.timeZone}
            help={<ZoneHelp zone={form.form.watch("timeZone")} />}
            options={useZones(tenant.timeZone)}
            {...form.text("timeZone")}
          />
          <Select label={labels.currency} help={t("company.currencyHelp")} options={useCurrencies()} {...form.text("currency")} />
        </div>
      </Card>
    </Form>
  );
}

function ZoneHelp({ zone }: { zone: string }) {
  const { t } = useTranslation("settings");
  const { language } = useFormat();
  const now = useNow();
  return (
    <>
      {t("company.timeZoneHelp")} {t("company.nowThere", { time: formatInstant(new Date(now).toISOString(), language, zone, "time") })}
    </>
  );
}

/** The browser may know an own zone under another name; the company's stays in the list. */
function useZones(own: string): Option[] {
  return useMemo(() => {
    const zones = Intl.supportedValuesOf("timeZone");
    return [...new Set([...zones, own])].toSorted().map((value) => ({ value, label: value.replaceAll("_", " ") }));
  }, [own]);
}

/** Where our customers trade; then all others. */
const COMMON = ["usd", "cad", "mxn", "eur", "gbp"];

function useCurrencies(): Option[] {
  const { language } = useFormat();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: "currency" });
    const others = Intl.supportedValuesOf("currency").map((code) => code.toLowerCase());
    return [...new Set([...COMMON, ...others])].map((value) => ({
      value,
      label: `${value.toUpperCase()} · ${names.of(value.toUpperCase()) ?? ""}`,
    }));
  }, [language]);
}
