/** Views of the list: three that everyone has, and a person's own, kept in this browser per company. */
import { Bookmark, BookmarkPlus, ChevronDown, Trash2 } from "lucide-react";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { Button } from "../../../../ui/button.tsx";
import { Dialog } from "../../../../ui/dialog.tsx";
import { TextField } from "../../../../ui/field.tsx";
import { Menu } from "../../../../ui/menu.tsx";
import { useSession } from "../../../session.tsx";

type View = { name: string; search: string };

const isView = (value: unknown): value is View =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  "search" in value &&
  typeof value.name === "string" &&
  typeof value.search === "string";

function stored(key: string): View[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(parsed) ? parsed.filter(isView) : [];
  } catch {
    return [];
  }
}

/** The same choice whatever the order of its parameters. */
const normal = (search: string): string => {
  const params = new URLSearchParams(search);
  params.sort();
  return params.toString();
};

export function SavedViews() {
  const { t } = useTranslation("compliance");
  const { tenant, user } = useSession();
  const key = `mainstreet.views.jobs.${tenant.id}.${user.id}`;
  const [own, setOwn] = useState(() => stored(key));
  const [naming, setNaming] = useState(false);
  const here = normal(useLocation().search);
  const navigate = useNavigate();

  const keep = (views: View[]) => {
    localStorage.setItem(key, JSON.stringify(views));
    setOwn(views);
  };
  const standard: View[] = [
    { name: t("views.all"), search: "" },
    { name: t("views.active"), search: "status=active" },
    { name: t("views.newest"), search: "sort=createdAt%3Adesc" },
  ];
  const current = [...standard, ...own].find((view) => normal(view.search) === here);
  const entry = (view: View) => ({
    label: view.name,
    checked: view === current,
    run: () => void navigate({ pathname: "/jobs", search: view.search }, { preventScrollReset: true }),
  });
  const isOwn = current !== undefined && own.includes(current);
  return (
    <>
      <Menu
        align="end"
        sections={[
          { label: t("views.standard"), items: standard.map(entry) },
          ...(own.length > 0 ? [{ label: t("views.own"), items: own.map(entry) }] : []),
          {
            items: [
              ...(current ? [] : [{ label: t("views.save"), icon: <BookmarkPlus />, run: () => setNaming(true) }]),
              ...(isOwn
                ? [
                    {
                      label: t("views.remove", { name: current.name }),
                      icon: <Trash2 />,
                      run: () => keep(own.filter((view) => view !== current)),
                    },
                  ]
                : []),
            ],
          },
        ]}
        renderTrigger={(props) => (
          <button {...props} type="button" className="chip">
            <Bookmark aria-hidden="true" />
            {current?.name ?? t("views.unsaved")}
            <ChevronDown aria-hidden="true" />
          </button>
        )}
      />
      {naming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onName={(name) => {
            keep([...own.filter((view) => view.name !== name), { name, search: here }]);
            setNaming(false);
          }}
        />
      )}
    </>
  );
}

function NameDialog({ onName, onClose }: { onName: (name: string) => void; onClose: () => void }) {
  const { t } = useTranslation(["compliance", "ui"]);
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") setError(t("ui:invalid.required"));
    else onName(name.trim());
  };
  return (
    <Dialog
      title={t("compliance:views.save")}
      description={t("compliance:views.saveText")}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("ui:cancel")}</Button>
          <Button kind="primary" type="submit" form="save-view">
            {t("ui:save")}
          </Button>
        </>
      }
    >
      <form id="save-view" onSubmit={submit}>
        <TextField
          label={t("compliance:views.name")}
          value={name}
          maxLength={40}
          error={error}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
