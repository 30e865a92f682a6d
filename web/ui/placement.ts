/** Where a popover stands beside its trigger: below or above, start or end, always inside the window. */

export type Side = "below" | "above";
export type Align = "start" | "end" | "center";
type Box = { left: number; top: number; right: number; bottom: number; width: number; height: number };
type Size = { width: number; height: number };

/** Pixels between trigger and popover, and to the edge of the window. */
const GAP = 6;
const EDGE = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

export function place(
  trigger: Box,
  popover: Size,
  view: Size,
  { side = "below", align = "start" }: { side?: Side; align?: Align } = {},
): { left: number; top: number } {
  const start = { start: trigger.left, end: trigger.right - popover.width, center: trigger.left + (trigger.width - popover.width) / 2 }[
    align
  ];
  const below = trigger.bottom + GAP;
  const above = trigger.top - GAP - popover.height;
  const fitsBelow = below + popover.height <= view.height - EDGE;
  const fitsAbove = above >= EDGE;
  const top = side === "below" ? (fitsBelow || !fitsAbove ? below : above) : fitsAbove || !fitsBelow ? above : below;
  return {
    left: Math.round(clamp(start, EDGE, Math.max(EDGE, view.width - popover.width - EDGE))),
    top: Math.round(clamp(top, EDGE, Math.max(EDGE, view.height - popover.height - EDGE))),
  };
}

/** Places a shown popover element; styles set through the CSSOM pass the CSP. */
export function placeElement(trigger: Element, popover: HTMLElement, options: { side?: Side; align?: Align } = {}): void {
  const spot = place(
    trigger.getBoundingClientRect(),
    { width: popover.offsetWidth, height: popover.offsetHeight },
    { width: window.innerWidth, height: window.innerHeight },
    options,
  );
  popover.style.left = `${spot.left}px`;
  popover.style.top = `${spot.top}px`;
}
