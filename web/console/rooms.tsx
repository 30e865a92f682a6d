/**
 * The rooms of the console in the order of the rail. A module exports its Room from modules/<name>/room.tsx and stands in this list;
 * its name is `rooms.<id>` in i18n/<language>/console.ts.
 */
import type { LucideIcon } from "lucide-react";
import type { RouteObject } from "react-router";
import type { Permission } from "../../workers/platform/access.ts";
import type { messages } from "../i18n/en/console.ts";
import { jobsRoom, regulationsRoom } from "./modules/compliance/room.tsx";
import { accountRoom, auditLogRoom, companyRoom, membersRoom, profileRoom, sessionsRoom } from "./modules/identity/room.tsx";
import { todayRoom } from "./modules/today/room.tsx";

export const GROUPS = ["today", "frontDesk", "bookings", "shop", "safety", "purchasing", "money", "insight", "settings"] as const;
export type Group = (typeof GROUPS)[number];
export type RoomId = keyof typeof messages.rooms;

export type RoomAction = { id: keyof typeof messages.actions; to: string; icon: LucideIcon; permission?: Permission };

export type Room = {
  id: RoomId;
  group: Group;
  icon: LucideIcon;
  /** Where the rail leads, below /app. */
  path: string;
  /** Who sees it in the rail, the palette and at its addresses; everyone in the company unless told. */
  permission?: Permission;
  /** A sequence such as `g j`. */
  hotkey?: string;
  /** One of the four in the phone's bar. */
  phoneBar?: true;
  /** Paths below /app; pages come by `lazy` so that each room is its own chunk. */
  routes: RouteObject[];
  /** For the command palette. */
  actions?: readonly RoomAction[];
};

export const rooms: readonly Room[] = [
  todayRoom,
  jobsRoom,
  regulationsRoom,
  companyRoom,
  profileRoom,
  membersRoom,
  auditLogRoom,
  accountRoom,
  sessionsRoom,
];
