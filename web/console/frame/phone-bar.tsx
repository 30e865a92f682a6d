/** The phone's bar at the thumb: up to four rooms and the rest behind Menu. */
import { Menu as MenuIcon } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { RoomLink, RoomList } from "./rail.tsx";
import { useRooms } from "./use-rooms.ts";

const MOST = 4;

export function PhoneBar() {
  const { t } = useTranslation("console");
  const [open, setOpen] = useState(false);
  const rooms = useRooms();
  const shown = rooms.filter((room) => room.phoneBar).slice(0, MOST);
  return (
    <nav className="phone-bar" aria-label={t("nav.menu")}>
      {shown.map((room) => (
        <RoomLink key={room.id} room={room} />
      ))}
      <button type="button" className="rail-link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <MenuIcon aria-hidden="true" />
        <span>{t("nav.menu")}</span>
      </button>
      {open && (
        <Dialog title={t("nav.all")} onClose={() => setOpen(false)}>
          <div className="phone-rooms">
            <RoomList onChosen={() => setOpen(false)} />
          </div>
        </Dialog>
      )}
    </nav>
  );
}
