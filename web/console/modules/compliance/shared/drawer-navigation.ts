/** Drawers have addresses below their page; closing one goes back to the page as it was, with its tab and filters. */
import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";

/** `own` are query parameters that belong to the drawer alone and go with it. */
export function useCloseTo(pathname: string, ...own: string[]): () => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  const ownNames = own.join(" ");
  return useCallback(() => {
    const params = new URLSearchParams(search);
    for (const name of ownNames.split(" ")) params.delete(name);
    void navigate({ pathname, search: params.toString() }, { preventScrollReset: true });
  }, [navigate, pathname, search, ownNames]);
}

/** `to` of a drawer's link that keeps the page's own query. */
export function useDrawerLink(): (pathname: string, extra?: Record<string, string>) => { pathname: string; search: string } {
  const { search } = useLocation();
  return useCallback(
    (pathname, extra = {}) => {
      const params = new URLSearchParams(search);
      for (const [name, value] of Object.entries(extra)) params.set(name, value);
      return { pathname, search: params.toString() };
    },
    [search],
  );
}
