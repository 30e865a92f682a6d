/** ⌘K: rooms, actions and jobs by name, in one box. */
import { Command } from "cmdk";
import { Briefcase, CircleHelp, CornerDownLeft, Languages, LogOut, Moon, Search } from "lucide-react";
import { useDeferredValue, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { jobsApi } from "../../../workers/modules/compliance/api.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/index.ts";
import { useRoute } from "../../lib/query.ts";
import { setTheme } from "../../lib/theme.ts";
import { useModal } from "../../ui/use-modal.ts";
import { signOut, useCan } from "../session.tsx";
import "./command-palette.css";
import { useLanguageChoice } from "./person-menu.tsx";
import { useRooms } from "./use-rooms.ts";

/** Letters before the API is asked. */
const SEARCH_FROM = 2;

export function CommandPalette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const { t, i18n } = useTranslation("console");
  const [text, setText] = useState("");
  const dialog = useModal();
  const navigate = useNavigate();
  const may = useCan();
  const rooms = useRooms();
  const chooseLanguage = useLanguageChoice();

  const go = (to: string) => () => {
    onClose();
    void navigate(to);
  };
  const act = (run: () => void) => () => {
    onClose();
    run();
  };
  const actions = rooms.flatMap((room) => room.actions ?? []).filter(({ permission }) => !permission || may(permission));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a click on the backdrop; Esc does the same
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t("palette.open")}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <Command label={t("palette.open")} loop>
        <div className="palette-input">
          <Search aria-hidden="true" />
          <Command.Input value={text} onValueChange={setText} placeholder={t("palette.placeholder")} autoFocus />
          <kbd className="kbd">Esc</kbd>
        </div>
        <Command.List className="palette-list">
          <Command.Empty className="palette-empty">{t("palette.empty", { text })}</Command.Empty>
          {may("work:read") && <JobResults text={text} onChoose={(id) => go(`/jobs/${id}`)()} />}
          <Command.Group heading={t("palette.rooms")}>
            {rooms.map(({ id, path, icon: Icon, hotkey }) => (
              <Entry key={id} icon={<Icon />} label={t(`rooms.${id}`)} hint={hotkey} onSelect={go(`/${path}`)} />
            ))}
          </Command.Group>
          <Command.Group heading={t("palette.actions")}>
            {actions.map(({ id, to, icon: Icon }) => (
              <Entry key={id} icon={<Icon />} label={t(`actions.${id}`)} onSelect={go(to)} />
            ))}
            <Entry
              icon={<Moon />}
              label={t("keys.theme")}
              hint="g t"
              onSelect={act(() => setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark"))}
            />
            {LANGUAGES.filter((language) => language !== i18n.language).map((language) => (
              <Entry key={language} icon={<Languages />} label={LANGUAGE_NAMES[language]} onSelect={act(() => chooseLanguage(language))} />
            ))}
            <Entry icon={<CircleHelp />} label={t("person.keys")} hint="?" onSelect={onHelp} />
            <Entry icon={<LogOut />} label={t("person.signOut")} onSelect={act(() => void signOut())} />
          </Command.Group>
        </Command.List>
      </Command>
    </dialog>
  );
}

function JobResults({ text, onChoose }: { text: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation("console");
  const query = useDeferredValue(text.trim());
  const enabled = query.length >= SEARCH_FROM;
  const jobs = useRoute(jobsApi.listJobs, { query: { query, limit: 6 } }, { enabled, keepPrevious: true });
  if (!enabled) return null;
  if (jobs.isPending) return <Command.Loading className="palette-empty">{t("palette.searching")}</Command.Loading>;
  if (jobs.error) return <div className="palette-empty">{t("palette.failed")}</div>;
  if (jobs.data.data.length === 0) return null;
  return (
    <Command.Group heading={t("palette.jobs")}>
      {jobs.data.data.map((job) => (
        <Entry
          key={job.id}
          value={`job ${job.id}`}
          keywords={[text]}
          icon={<Briefcase />}
          label={job.name}
          detail={job.location.address}
          onSelect={() => onChoose(job.id)}
        />
      ))}
    </Command.Group>
  );
}

type EntryProps = {
  icon: ReactNode;
  label: string;
  detail?: string;
  hint?: string | undefined;
  value?: string;
  /** Found by these besides its label. */
  keywords?: string[];
  onSelect: () => void;
};

function Entry({ icon, label, detail, hint, value, keywords, onSelect }: EntryProps) {
  return (
    <Command.Item className="palette-item" value={value ?? label} onSelect={onSelect} {...(keywords && { keywords })}>
      {icon}
      <span className="truncate">
        {label}
        {detail && <span className="soft"> · {detail}</span>}
      </span>
      {hint ? (
        <span className="palette-hint">
          {hint.split(" ").map((key) => (
            <kbd key={key} className="kbd">
              {key.toUpperCase()}
            </kbd>
          ))}
        </span>
      ) : (
        <CornerDownLeft className="palette-enter" aria-hidden="true" />
      )}
    </Command.Item>
  );
}
