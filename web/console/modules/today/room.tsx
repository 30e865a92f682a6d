/** Today: the home of the console. */
import { Sun } from "lucide-react";
import type { Room } from "../../rooms.tsx";

export const todayRoom: Room = {
  id: "today",
  group: "today",
  icon: Sun,
  path: "today",
  hotkey: "g h",
  phoneBar: true,
  routes: [{ path: "today", lazy: async () => ({ Component: (await import("./today-page.tsx")).TodayPage }) }],
};
