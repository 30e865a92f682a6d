/** A menu button after the ARIA practice: arrows, Home, End, typing a letter, Esc gives the focus back. */
import { Check } from "lucide-react";
import { Fragment, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
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
export type TriggerProps = {
  id: string;
  "aria-haspopup": "menu";
  "aria-expanded": boolean;
  "aria-controls": string;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

export type MenuProps = { trigger: (props: TriggerProps) => ReactNode; sections: readonly MenuSection[]; head?: ReactNode; align?: Align };

const itemsOf = (menu: HTMLElement | null): HTMLElement[] => [...(menu?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];

export function Menu({ trigger, sections, head, align = "start" }: MenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const button = () => document.getElementById(`${id}-button`);

  const show = (last = false) => {
    const anchor = button();
    if (!menu.current || !anchor) return;
    menu.current.showPopover();
    placeElement(anchor, menu.current, { align });
    itemsOf(menu.current)
      .at(last ? -1 : 0)
      ?.focus();
  };
  const hide = () => {
    menu.current?.hidePopover();
    button()?.focus();
  };
  const move = (by: number) => {
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    items.at((at + by + items.length) % items.length)?.focus();
  };
  const typeAhead = (letter: string) => {
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    after.find((item) => item.textContent.trim().toLowerCase().startsWith(letter))?.focus();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => itemsOf(menu.current).at(0)?.focus(),
    End: () => itemsOf(menu.current).at(-1)?.focus(),
    Escape: hide,
    Tab: hide,
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act) {
      if (event.key !== "Tab") event.preventDefault();
      event.stopPropagation();
      act();
    } else if (event.key.length === 1 && !event.metaKey && !event.ctrlKey) typeAhead(event.key.toLowerCase());
  };

  return (
    <>
      {trigger({
        id: `${id}-button`,
        "aria-haspopup": "menu",
        "aria-expanded": open,
        "aria-controls": `${id}-menu`,
        onClick: () => (open ? hide() : show()),
        onKeyDown: (event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          show(event.key === "ArrowUp");
        },
      })}
      <div ref={menu} popover="auto" className="popover menu" id={`${id}-popover`} onToggle={(event) => setOpen(event.newState === "open")}>
        {head && <div className="menu-head">{head}</div>}
        <div role="menu" id={`${id}-menu`} aria-labelledby={`${id}-button`} tabIndex={-1} onKeyDown={onMenuKey}>
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
                  <Item key={item.label} item={item} onChosen={hide} />
                ))}
              </div>
            ))}
        </div>
      </div>
    </>
  );
}

function Item({ item, onChosen }: { item: MenuItem; onChosen: () => void }) {
  const role = item.checked === undefined ? "menuitem" : "menuitemradio";
  const inside = (
    <Fragment>
      {item.icon}
      <span>{item.label}</span>
      {item.hint && <span className="menu-hint">{item.hint}</span>}
      {item.checked && <Check aria-hidden="true" />}
    </Fragment>
  );
  const shared = {
    role,
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
