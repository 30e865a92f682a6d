/** Everything that was seen on the job: photos as a wall, the rest as rows. */
import { ClipboardPlus, FileText, ImagePlus, NotebookPen, Timer, Upload } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { evidenceApi } from "../../../../../workers/modules/compliance/api.ts";
import { EvidenceKind } from "../../../../../workers/modules/compliance/schemas.ts";
import { useHotkey } from "../../../../lib/hotkeys.ts";
import { useRouteList } from "../../../../lib/query.ts";
import { useUrlState } from "../../../../lib/use-url-state.ts";
import { Button, LinkButton } from "../../../../ui/button.tsx";
import { FilterChips } from "../../../../ui/filter-chips.tsx";
import { Menu } from "../../../../ui/menu.tsx";
import { EmptyState, ErrorState, Skeleton } from "../../../../ui/states.tsx";
import { Card } from "../../../../ui/status.tsx";
import { useCan } from "../../../session.tsx";
import { useJobPage } from "../job/job-context.ts";
import { ACCEPT, type UploadKind } from "../job/use-job-uploads.ts";
import { useDrawerLink } from "../shared/drawer-navigation.ts";
import { EvidenceRow } from "./evidence-row.tsx";
import { PhotoWall } from "./photo-wall.tsx";

export function EvidenceTab() {
  const { t } = useTranslation(["compliance", "ui"]);
  const { job } = useJobPage();
  const url = useUrlState();
  const kind = EvidenceKind.safeParse(url.get("kind")).data;
  const list = useRouteList(evidenceApi.listEvidence, { params: { id: job.id }, query: { kind, limit: 60 } });
  const photos = list.items.filter((item) => item.kind === "photo");
  const records = list.items.filter((item) => item.kind !== "photo");
  const filters = [
    {
      name: "kind",
      label: t("compliance:evidence.kind"),
      options: EvidenceKind.options.map((value) => ({ value, label: t(`compliance:kinds.${value}`) })),
    },
  ];
  return (
    <div className="stack">
      <div className="tab-tools">
        <FilterChips filters={filters} />
        <AddMenu />
      </div>
      {list.isPending && <WallSkeleton />}
      {list.error && list.items.length === 0 && <ErrorState error={list.error} onRetry={list.refetch} />}
      {!list.isPending && !list.error && list.items.length === 0 && (
        <Nothing filtered={kind !== undefined} onClear={() => url.clear("kind")} />
      )}
      {photos.length > 0 && <PhotoWall photos={photos} />}
      {records.length > 0 && (
        <Card flush>
          <ul className="evidence-rows">
            {records.map((item) => (
              <EvidenceRow key={item.id} evidence={item} />
            ))}
          </ul>
        </Card>
      )}
      {list.hasMore && (
        <div>
          <Button busy={list.isLoadingMore} onClick={list.loadMore}>
            {t("ui:table.loadMore")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Add files is the main way; inspection and note are one click beside it. */
function AddMenu() {
  const { t } = useTranslation("compliance");
  const { job, uploads } = useJobPage();
  const may = useCan();
  const link = useDrawerLink();
  const input = useRef<HTMLInputElement>(null);
  const kind = useRef<UploadKind>(undefined);
  const enabled = may("evidence:upload");
  const choose = (next?: UploadKind) => {
    kind.current = next;
    input.current?.click();
  };
  useHotkey("u", () => choose(), { label: t("evidence.addFiles"), enabled });
  if (!enabled) return null;
  return (
    <div className="row">
      <LinkButton icon={<NotebookPen />} to={link(`/jobs/${job.id}/note`)} preventScrollReset>
        {t("note.add")}
      </LinkButton>
      <LinkButton icon={<ClipboardPlus />} to={link(`/jobs/${job.id}/inspection`)} preventScrollReset>
        {t("inspection.record")}
      </LinkButton>
      <Menu
        align="end"
        sections={[
          {
            items: [
              { label: t("evidence.addPhotos"), icon: <ImagePlus />, run: () => choose() },
              { label: t("evidence.addTimesheet"), icon: <Timer />, run: () => choose("timesheet") },
              { label: t("evidence.addTalk"), icon: <FileText />, run: () => choose("toolbox_talk") },
            ],
          },
        ]}
        renderTrigger={(props) => (
          <button {...props} type="button" className="button" data-kind="secondary">
            <Upload aria-hidden="true" />
            <span>{t("evidence.addFiles")}</span>
          </button>
        )}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPT}
        aria-label={t("evidence.addFiles")}
        onChange={(event) => {
          uploads.take([...(event.target.files ?? [])], kind.current);
          event.target.value = "";
        }}
      />
    </div>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation(["compliance", "ui"]);
  const may = useCan();
  if (filtered)
    return (
      <EmptyState scene="lost" title={t("ui:table.noneMatch")} actions={<Button onClick={onClear}>{t("ui:table.clearFilters")}</Button>}>
        {t("ui:table.noneMatchText")}
      </EmptyState>
    );
  return (
    <Card>
      <EmptyState scene="paper" title={t("compliance:evidence.none")}>
        {t(may("evidence:upload") ? "compliance:evidence.noneText" : "compliance:evidence.noneViewer")}
      </EmptyState>
    </Card>
  );
}

function WallSkeleton() {
  const { t } = useTranslation("ui");
  return (
    <div className="photo-wall" role="status" aria-label={t("loading")}>
      {Array.from({ length: 6 }, (_none, index) => (
        <Skeleton key={index} shape="box" />
      ))}
    </div>
  );
}
