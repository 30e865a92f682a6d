/** Filters, sort and search text in the URL: a link or a reload brings the same list. */
import { useCallback } from "react";
import { useSearchParams } from "react-router";

export type UrlState = {
  get: (name: string) => string | undefined;
  set: (name: string, value: string | undefined) => void;
  clear: (...names: string[]) => void;
};

export function useUrlState(): UrlState {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (edit: (params: URLSearchParams) => void) =>
      setSearch(
        (before) => {
          edit(before);
          return before;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return {
    get: (name) => search.get(name) ?? undefined,
    set: (name, value) => change((params) => (value === undefined || value === "" ? params.delete(name) : params.set(name, value))),
    clear: (...names) => change((params) => names.forEach((name) => params.delete(name))),
  };
}
