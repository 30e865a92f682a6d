/** A menu button after the ARIA practice: arrows, Home, End, typing a letter, Esc gives the focus back. */
import { Check } from "lucide-react";
import { useId, useRef, type KeyboardEvent, type ReactNode, type ToggleEvent } from "react";
import { Link } from "react-router";
import "./menu.css";
import { placeElement, type Align } from "./placement.ts";

export type MenuItem = {
  label: string;
  icon?: ReactNode;
  /** A link instead of an action. */
  to?: string;
  run?: () => void;
  tone?: "bad";
  /** Makes it one of a choice. */
  checked?: boolean;
  disabled?: boolean;
  hint?: ReactNode;
};
export type MenuSection = { label?: string; items: readonly MenuItem[] };
/** Spread onto a <button>; the browser opens, closes and announces the popover. */
export type TriggerProps = { id: string; popoverTarget: string; "aria-haspopup": "menu" };

export type MenuProps = {
  renderTrigger: (props: TriggerProps) => ReactNode;
  sections: readonly MenuSection[];
  head?: ReactNode;
  align?: Align;
};

const itemsOf = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];

function move(menu: HTMLElement, by: number): void {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  items.at((at + by + items.length) % items.length)?.focus();
}

function typeAhead(menu: HTMLElement, letter: string): void {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  after.find((item) => item.textContent.trim().toLowerCase().startsWith(letter))?.focus();
}

const KEYS: Record<string, (menu: HTMLElement) => void> = {
  ArrowDown: (menu) => move(menu, 1),
  ArrowUp: (menu) => move(menu, -1),
  Home: (menu) => itemsOf(menu).at(0)?.focus(),
  End: (menu) => itemsOf(menu).at(-1)?.focus(),
};

export function Menu({ renderTrigger, sections, head, align = "start" }: MenuProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const close = () => {
    popover.current?.hidePopover();
    document.getElementById(`${id}-button`)?.focus();
  };

  const onBeforeToggle = (event: ToggleEvent<HTMLDivElement>) => {
    // Hidden until placed, so that no frame shows it in the corner.
    if (event.newState === "open") event.currentTarget.style.visibility = "hidden";
  };
  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const anchor = document.getElementById(`${id}-button`);
    if (event.newState !== "open" || !anchor) return;
    placeElement(anchor, event.currentTarget, { align });
    event.currentTarget.style.visibility = "";
    const items = itemsOf(event.currentTarget);
    (items.find((item) => item.ariaChecked === "true") ?? items[0])?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const act = KEYS[event.key];
    if (event.key === "Tab") close();
    if (act) act(event.currentTarget);
    else if (event.key === "Escape") close();
    else if (event.key.length === 1 && !event.metaKey && !event.ctrlKey && event.key !== " ")
      typeAhead(event.currentTarget, event.key.toLowerCase());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      {renderTrigger({ id: `${id}-button`, popoverTarget: `${id}-popover`, "aria-haspopup": "menu" })}
      <div ref={popover} popover="auto" className="popover menu" id={`${id}-popover`} onBeforeToggle={onBeforeToggle} onToggle={onToggle}>
        {head && <div className="menu-head">{head}</div>}
        <div role="menu" aria-labelledby={`${id}-button`} tabIndex={-1} onKeyDown={onKeyDown}>
          {sections
            .filter((section) => section.items.length > 0)
            .map((section, index) => (
              <div key={section.label ?? index} className="menu-section" role="group" aria-label={section.label}>
                {section.label && (
                  <div className="menu-label" aria-hidden="true">
                    {section.label}
                  </div>
                )}
                {section.items.map((item) => (
                  <Item key={item.label} item={item} onChosen={close} />
                ))}
              </div>
            ))}
        </div>
      </div>
    </>
  );
}

function Item({ item, onChosen }: { item: MenuItem; onChosen: () => void }) {
  const inside = (
    <>
      {item.icon}
      <span>{item.label}</span>
      {item.hint && <span className="menu-hint">{item.hint}</span>}
      {item.checked && <Check aria-hidden="true" />}
    </>
  );
  const shared = {
    role: item.checked === undefined ? "menuitem" : "menuitemradio",
    className: "menu-item",
    tabIndex: -1,
    "data-tone": item.tone,
    ...(item.checked !== undefined && { "aria-checked": item.checked }),
  };
  if (item.to !== undefined)
    return (
      <Link {...shared} to={item.to} onClick={onChosen}>
        {inside}
      </Link>
    );
  return (
    <button
      {...shared}
      type="button"
      aria-disabled={item.disabled || undefined}
      onClick={() => {
        if (item.disabled) return;
        onChosen();
        item.run?.();
      }}
    >
      {inside}
    </button>
  );
}
