/** A word more about what is under the pointer or the focus; never the only place where something is said. */
import { useEffect, useId, useRef, type ReactNode } from "react";
import "./menu.css";
import { placeElement } from "./placement.ts";

/** Milliseconds before it shows, so that it does not flicker along with the pointer. */
const DELAY = 350;

export function Tooltip({ text, children }: { text: ReactNode; children: ReactNode }) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const timer = useRef<number>(undefined);

  const show = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (!anchor.current || !bubble.current?.isConnected) return;
      bubble.current.showPopover();
      placeElement(anchor.current, bubble.current, { side: "above", align: "center" });
    }, DELAY);
  };
  const hide = () => {
    window.clearTimeout(timer.current);
    if (bubble.current?.matches(":popover-open")) bubble.current.hidePopover();
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);

  return (
    // The wrapper only watches what its focusable child does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span
      ref={anchor}
      aria-describedby={id}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={(event) => event.key === "Escape" && hide()}
    >
      {children}
      <span ref={bubble} id={id} role="tooltip" popover="manual" className="popover tooltip">
        {text}
      </span>
    </span>
  );
}
