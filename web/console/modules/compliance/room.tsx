/** The rooms of compliance: jobs and regulations. Pages, their words and the contract (zod) come with the first visit. */
import { HardHat, Plus, Scale } from "lucide-react";
import type { ComponentType } from "react";
import { i18n } from "../../../lib/i18n.ts";
import type { Permission } from "../../../../workers/platform/access.ts";
import type { Room } from "../../rooms.tsx";

type Load = () => Promise<ComponentType>;

/** The old page stays until code and words are there, so that no half-worded page shows. */
const page = (load: Load) => async () => {
  const [Component] = await Promise.all([load(), i18n.loadNamespaces("compliance")]);
  return { Component };
};

/** A page or drawer for those who may. */
const pageFor = (permission: Permission, load: Load) =>
  page(async () => {
    const [{ permitted }, Component] = await Promise.all([import("./shared/permitted.tsx"), load()]);
    return permitted(permission, Component);
  });

export const jobsRoom: Room = {
  id: "jobs",
  group: "safety",
  icon: HardHat,
  path: "jobs",
  permission: "work:read",
  hotkey: "g j",
  phoneBar: true,
  routes: [
    {
      path: "jobs",
      lazy: page(async () => (await import("./jobs/jobs-page.tsx")).JobsPage),
      children: [
        { path: "new", lazy: pageFor("work:write", async () => (await import("./jobs/new-job-drawer.tsx")).NewJobDrawer) },
        { path: "peek/:id", lazy: page(async () => (await import("./jobs/peek-drawer.tsx")).PeekDrawer) },
      ],
    },
    {
      path: "jobs/:id",
      lazy: page(async () => (await import("./job/job-page.tsx")).JobPage),
      children: [
        { path: "edit", lazy: pageFor("work:write", async () => (await import("./jobs/edit-job-drawer.tsx")).EditJobDrawer) },
        {
          path: "inspection",
          lazy: pageFor("evidence:upload", async () => (await import("./inspection/inspection-drawer.tsx")).InspectionDrawer),
        },
        { path: "note", lazy: pageFor("evidence:upload", async () => (await import("./job/note-drawer.tsx")).NoteDrawer) },
        {
          path: "waive/:requirementId",
          lazy: pageFor("requirements:waive", async () => (await import("./audit/waive-dialog.tsx")).WaiveDialog),
        },
        { path: "rules/:regulationId", lazy: page(async () => (await import("./audit/cited-rule-drawer.tsx")).CitedRuleDrawer) },
      ],
    },
  ],
  actions: [{ id: "newJob", to: "/jobs/new", icon: Plus, permission: "work:write" }],
};

export const regulationsRoom: Room = {
  id: "regulations",
  group: "safety",
  icon: Scale,
  path: "regulations",
  permission: "work:read",
  hotkey: "g r",
  routes: [
    {
      path: "regulations",
      lazy: page(async () => (await import("./regulations/regulations-page.tsx")).RegulationsPage),
      children: [
        { path: ":regulationId", lazy: page(async () => (await import("./regulations/regulation-page-drawer.tsx")).RegulationPageDrawer) },
      ],
    },
  ],
};
