/** The left rail: rooms grouped by what a business does; icons alone on tablets. */
import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";
import { GROUPS, type Room } from "../rooms.tsx";
import { Logo } from "./logo.tsx";
import { useRooms } from "./use-rooms.ts";

export function Rail() {
  const { t } = useTranslation("console");
  return (
    <nav className="rail" aria-label={t("navigation")}>
      <Link to="/" className="rail-brand" aria-label={t("home")}>
        <Logo />
        <span>Mainstreet</span>
      </Link>
      <RoomList />
    </nav>
  );
}

/** A group of one room needs no heading. */
export function RoomList({ onChosen }: { onChosen?: () => void }) {
  const { t } = useTranslation("console");
  const rooms = useRooms();
  return GROUPS.map((group) => {
    const inside = rooms.filter((room) => room.group === group);
    if (inside.length === 0) return null;
    return (
      <div key={group} className="rail-group">
        {group !== "today" && (
          <h2 className="rail-heading" id={`group-${group}`}>
            {t(`groups.${group}`)}
          </h2>
        )}
        <ul className="rail-list">
          {inside.map((room) => (
            <li key={room.id}>
              <RoomLink room={room} {...(onChosen && { onChosen })} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

export function RoomLink({ room, onChosen }: { room: Room; onChosen?: () => void }) {
  const { t } = useTranslation("console");
  const Icon = room.icon;
  return (
    <NavLink to={`/${room.path}`} className="rail-link" title={t(`rooms.${room.id}`)} onClick={onChosen}>
      <Icon aria-hidden="true" />
      <span>{t(`rooms.${room.id}`)}</span>
    </NavLink>
  );
}
