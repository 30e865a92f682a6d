/** The console around a room: rail, top bar, phone bar, banners, palette and keys. */
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, ScrollRestoration, useLocation, useNavigate } from "react-router";
import { useHotkey, useHotkeys } from "../../lib/hotkeys.ts";
import { setTheme } from "../../lib/theme.ts";
import { useFormat } from "../../lib/use-format.ts";
import { Notice } from "../../ui/status.tsx";
import { SkeletonPage } from "../../ui/states.tsx";
import { useSession } from "../session.tsx";
import "./frame.css";
import { KeyboardHelp } from "./keyboard-help.tsx";
import { PhoneBar } from "./phone-bar.tsx";
import { Rail } from "./rail.tsx";
import { TopBar } from "./top-bar.tsx";
import { useOnline } from "./use-online.ts";
import { useRooms } from "./use-rooms.ts";

const CommandPalette = lazy(async () => ({ default: (await import("./command-palette.tsx")).CommandPalette }));

export function Frame() {
  const { t } = useTranslation("console");
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  useHotkey("mod+k", () => setPalette(true), { label: t("keys.palette"), always: true });
  useHotkey("?", () => setHelp(true), { label: t("keys.help") });
  useHotkey("g t", () => setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark"), { label: t("keys.theme") });
  useRoomKeys();
  const main = useFocusOnArrival();

  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {t("skip")}
      </a>
      <Rail />
      <div className="frame-main">
        <TopBar onSearch={() => setPalette(true)} onHelp={() => setHelp(true)} />
        <Banners />
        <main id="main" className="page" tabIndex={-1} ref={main}>
          <Suspense fallback={<SkeletonPage />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <PhoneBar />
      {palette && (
        <Suspense fallback={null}>
          <CommandPalette
            onClose={() => setPalette(false)}
            onHelp={() => {
              setPalette(false);
              setHelp(true);
            }}
          />
        </Suspense>
      )}
      {help && <KeyboardHelp onClose={() => setHelp(false)} />}
      <ScrollRestoration />
    </div>
  );
}

/** After going to another room the focus starts at its content, as after a page load. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const room = useLocation().pathname.split("/")[1];
  const before = useRef(room);
  useEffect(() => {
    if (before.current === room) return;
    before.current = room;
    main.current?.focus({ preventScroll: true });
  }, [room]);
  return main;
}

/** `g j` and so on. */
function useRoomKeys(): void {
  const navigate = useNavigate();
  const { t } = useTranslation("console");
  const rooms = useRooms();
  const keyed = rooms.filter((room) => room.hotkey !== undefined);
  useHotkeys(
    keyed.map((room) => ({
      keys: room.hotkey ?? "",
      label: t("nav.goTo", { room: t(`rooms.${room.id}`) }),
      run: () => void navigate(`/${room.path}`),
    })),
  );
}

function Banners() {
  const { t } = useTranslation("console");
  const { tenant } = useSession();
  const { instant } = useFormat();
  const online = useOnline();
  if (online && !tenant.deletesAt) return null;
  return (
    <div className="banners">
      {!online && <Notice tone="warn">{t("offline")}</Notice>}
      {tenant.deletesAt && <Notice tone="bad">{t("deleting", { date: instant(tenant.deletesAt, "date") })}</Notice>}
    </div>
  );
}
