/** Opens a <dialog> as modal while mounted: the page behind stands still and the focus comes back where it was. */
import { useLayoutEffect, useRef, type RefObject } from "react";

let open = 0;

/** The scroll bar's place is kept as padding, so that nothing jumps. */
function lockPage(): () => void {
  const { documentElement: html } = document;
  open += 1;
  if (open === 1) {
    html.style.paddingRight = `${window.innerWidth - html.clientWidth}px`;
    html.style.overflow = "hidden";
  }
  return () => {
    open -= 1;
    if (open > 0) return;
    html.style.paddingRight = "";
    html.style.overflow = "";
  };
}

/** The focus starts in the first field, or at the title, where reading starts. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const unlock = lockPage();
    dialog.showModal();
    dialog
      .querySelector<HTMLElement>("[data-first-focus], input:not([type=checkbox], [type=radio], [type=file]), textarea, .dialog-title")
      ?.focus();
    return () => {
      // Closing before removal is what gives the focus back.
      dialog.close();
      unlock();
    };
  }, []);
  return ref;
}
