/** Where to go once someone is signed in. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useNavigate, useSearchParams } from "react-router";

/** Only paths of our own: "//elsewhere.example" would leave the site. */
export const safeNext = (next: string | null): string =>
  next?.startsWith("/") && !next.startsWith("//") && !next.startsWith("/\\") ? next : "/";

/** Forgets what was cached for the one before and goes on to `?next=`. */
export function useAfterSignIn(): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return useCallback(() => {
    client.clear();
    void navigate(safeNext(search.get("next")), { replace: true });
  }, [client, navigate, search]);
}
