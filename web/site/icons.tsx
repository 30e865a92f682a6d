/** The few icons of the public pages, drawn after lucide (ISC licence) so that no icon library reaches the Worker. */

const PATHS = {
  safety: "M12 2 4 5v6c0 5 3.400 9.400 8 11 4.600-1.600 8-6 8-11V5zm-3.500 10 2.500 2.500 4.500-5",
  frontDesk: "M5 4h4l1.500 5-2.300 1.700a12 12 0 0 0 5.100 5.100L15 13.500l5 1.500v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2",
  bookings: "M4 6h16v14H4zM4 10.500h16M8.500 3v4M15.500 3v4M9 15l2 2 4-4",
  shop: "M4 9h16v11H4zM3 9l2-5h14l2 5M9 20v-6h6v6",
  purchasing:
    "M3 7h11v10H3zM14 10h4l3 3.500V17h-7M7 19.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M17 19.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600",
  money: "M3 6h18v12H3zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M6.500 9.500v.01M17.500 14.500v.01",
  alert: "M12 3 2.500 20h19zM12 10v4M12 17v.01",
  arrow: "M5 12h14M13 6l6 6-6 6",
  log: "M6 3h9l4 4v14H6zM9.500 11h6M9.500 15h6M14.500 3v4.500H19",
  roles:
    "M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7M2.500 20c0-3.600 2.900-6 6.500-6s6.500 2.400 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2.200.9 3.500 2.900 3.500 5.500",
  languages:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3 12h18M12 3c2.500 2.600 3.800 5.600 3.800 9s-1.300 6.400-3.800 9c-2.500-2.600-3.800-5.600-3.800-9S9.500 5.600 12 3",
  api: "M8 6 3 12l5 6M16 6l5 6-5 6M13.500 4l-3 16",
} as const;
export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    viewBox="0 0 24 24"
    width="22"
    height="22"
    fill="none"
    stroke="currentColor"
    stroke-width="1.700"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
);
