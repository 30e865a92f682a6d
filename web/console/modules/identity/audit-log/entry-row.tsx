/** One entry of the audit log: who, what, when; opened, the fields before and after and where the request came from. */
import { ArrowUpRight, ChevronRight, Cog, KeyRound, ListFilter } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { LinkButton, Button } from "../../../../ui/button.tsx";
import type { AuditEntry } from "../../../../../workers/modules/identity/schemas.ts";
import { useFormat } from "../../../../lib/use-format.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { CopyValue } from "../../../../ui/copy-button.tsx";
import { Avatar, Facts } from "../../../../ui/status.tsx";
import { ExactTime } from "../../../../ui/time.tsx";
import { useActionWords, useKindWords } from "./action-words.ts";
import { DiffTable } from "./diff-table.tsx";
import { changesOf } from "./diff.ts";
import { jobIdIn, useSubject } from "./use-subject.ts";

export function EntryRow({ entry }: { entry: AuditEntry }) {
  const id = useId();
  const { t } = useTranslation("identity");
  const { instant } = useFormat();
  const url = useUrlState();
  const wordsOf = useActionWords();
  const open = url.get("open") === entry.id;
  const words = wordsOf(entry.action);
  const data = { ...entry.before, ...entry.after };
  const subject = useSubject().subjectOf({ jobId: entry.resourceType === "job" ? entry.resourceId : jobIdIn(data), data });
  return (
    <li className="log-item" data-open={open ? "" : undefined}>
      <button
        type="button"
        className="log-row"
        aria-expanded={open}
        aria-controls={`${id}-details`}
        onClick={() => url.set("open", open ? undefined : entry.id)}
      >
        <time className="log-time" dateTime={entry.at} title={instant(entry.at, "exact")}>
          {instant(entry.at, "time")}
        </time>
        <Actor actor={entry.actor} />
        <span className="log-what">
          <span>{words}</span>
          <span className="soft truncate">{subject}</span>
        </span>
        <ChevronRight className="log-chevron" aria-hidden="true" />
      </button>
      {open && (
        <div className="log-details" id={`${id}-details`} role="group" aria-label={t("log.expand", { action: words })}>
          <Details entry={entry} />
        </div>
      )}
    </li>
  );
}

function Actor({ actor }: { actor: AuditEntry["actor"] }) {
  const { t } = useTranslation("identity");
  if (actor.kind === "user") {
    const name = actor.name ?? t("log.someone");
    return (
      <span className="log-actor">
        <Avatar name={name} />
        <span className="truncate">{name}</span>
      </span>
    );
  }
  const Icon = actor.kind === "api_key" ? KeyRound : Cog;
  return (
    <span className="log-actor">
      <span className="log-machine">
        <Icon aria-hidden="true" />
      </span>
      <span className="truncate">{t(actor.kind === "api_key" ? "log.apiKey" : "log.system")}</span>
    </span>
  );
}

function Details({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation("identity");
  const url = useUrlState();
  const kind = useKindWords()(entry.resourceType);
  const filtered = url.get("resourceId") === entry.resourceId;
  return (
    <>
      <DiffTable changes={changesOf(entry.before, entry.after)} />
      <Facts
        items={[
          { label: t("log.at"), value: <ExactTime at={entry.at} as="exact" /> },
          { label: t("log.action"), value: <code>{entry.action}</code> },
          { label: t("log.resourceId"), value: <CopyValue value={entry.resourceId} /> },
          { label: t("log.requestId"), value: <CopyValue value={entry.requestId} /> },
          { label: t("log.ip"), value: entry.ip && <code>{entry.ip}</code> },
        ]}
      />
      <div className="row">
        {!filtered && (
          <Button size="small" icon={<ListFilter />} onClick={() => url.set("resourceId", entry.resourceId)}>
            {t("log.same", { kind })}
          </Button>
        )}
        {entry.resourceType === "job" && entry.action !== "job.deleted" && (
          <LinkButton size="small" to={`/jobs/${entry.resourceId}`} icon={<ArrowUpRight />}>
            {t("log.openJob")}
          </LinkButton>
        )}
      </div>
    </>
  );
}
