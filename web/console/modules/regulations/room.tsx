/** Regulations: the library behind the audits. */
import { Scale } from "lucide-react";
import type { Room } from "../../rooms.tsx";

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
      lazy: async () => ({ Component: (await import("./regulation-list.tsx")).RegulationList }),
      children: [{ path: ":regulationId", lazy: async () => ({ Component: (await import("./regulation-drawer.tsx")).RegulationDrawer }) }],
    },
  ],
};
