/** The rooms this person may enter. */
import { useMemo } from "react";
import { rooms, type Room } from "../rooms.tsx";
import { useCan } from "../session.tsx";

export function useRooms(): readonly Room[] {
  const may = useCan();
  return useMemo(() => rooms.filter((room) => !room.permission || may(room.permission)), [may]);
}
