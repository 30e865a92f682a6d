/** TanStack Query over our routes: `useRoute(jobsApi.getJob, { params: { id } })`; keys, lists and writes follow from the route. */
import {
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type InfiniteData,
  type QueryKey,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Args, Result, Route } from "../../workers/platform/http/route.ts";
import { i18n } from "./i18n.ts";
import { ApiError, call, type CallOptions, type Rest } from "./api.ts";
import { toastError } from "./toast.ts";

/** Client errors will not heal by asking again; a dropped line or a 5xx may. */
const worthRetrying = (count: number, error: Error): boolean =>
  count < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500);

export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, gcTime: 10 * 60_000, retry: worthRetrying, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
  // Answers hold words too (regulations, findings): another language asks again.
  i18n.on("languageChanged", () => void client.invalidateQueries());
  return client;
}

/** `["GET /jobs/:id", args]`; without args it matches every call of the route. */
export const routeKey = <R extends Route>(route: R, ...[args]: Rest<R, never>): QueryKey =>
  args === undefined ? [`${route.method} ${route.path}`] : [`${route.method} ${route.path}`, args];

export type RouteOptions = { enabled?: boolean; staleTime?: number; refetchInterval?: number | false; keepPrevious?: boolean };

const asRest = <R extends Route>(args: unknown, options?: CallOptions): Rest<R, CallOptions> =>
  [args ?? {}, options] as unknown as Rest<R, CallOptions>;

/** One read. */
export function useRoute<R extends Route>(route: R, ...[args, options = {}]: Rest<R, RouteOptions>): UseQueryResult<Result<R>, ApiError> {
  const { keepPrevious, ...rest } = options;
  return useQuery<Result<R>, ApiError>({
    queryKey: [`${route.method} ${route.path}`, args ?? {}],
    queryFn: ({ signal }) => call(route, ...asRest<R>(args, { signal })),
    ...rest,
    ...(keepPrevious && { placeholderData: (previous) => previous }),
  });
}

type Page<R extends Route> = Result<R> extends { data: (infer Item)[]; nextCursor: string | null } ? Item : never;

export type RouteList<Item> = {
  items: Item[];
  isPending: boolean;
  isFetching: boolean;
  error: ApiError | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  refetch: () => void;
};

/** A list with a cursor, flattened; `loadMore` fetches the next page. */
export function useRouteList<R extends Route>(route: R, ...[args, options = {}]: Rest<R, RouteOptions>): RouteList<Page<R>> {
  type Envelope = { data: Page<R>[]; nextCursor: string | null };
  const { keepPrevious = true, ...rest } = options;
  const query = useInfiniteQuery<Envelope, ApiError, InfiniteData<Envelope>, QueryKey, string | undefined>({
    queryKey: [`${route.method} ${route.path}`, "list", args ?? {}],
    queryFn: ({ signal, pageParam }) => {
      const loose = (args ?? {}) as { query?: Record<string, unknown> };
      return call(route, ...asRest<R>({ ...loose, query: { ...loose.query, cursor: pageParam } }, { signal })) as Promise<Envelope>;
    },
    initialPageParam: undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    ...rest,
    ...(keepPrevious && { placeholderData: (previous) => previous }),
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  return {
    items,
    isPending: query.isPending,
    isFetching: query.isFetching,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    refetch: () => void query.refetch(),
  };
}

export type MutationOptions<R extends Route> = {
  /** Reads that the write makes stale. */
  invalidates?: readonly Route[];
  onSuccess?: (result: Result<R>, args: Args<R>) => void;
  onError?: (error: ApiError) => void;
  /** A toast tells of the failure unless the caller shows it itself. */
  quiet?: boolean;
};

/** One write: `mutate({ args, options })`. */
export function useRouteMutation<R extends Route>(
  route: R,
  { invalidates = [], onSuccess, onError, quiet = false }: MutationOptions<R> = {},
): UseMutationResult<Result<R>, ApiError, { args: Args<R>; options?: CallOptions }> {
  const invalidate = useInvalidate();
  return useMutation<Result<R>, ApiError, { args: Args<R>; options?: CallOptions }>({
    mutationFn: ({ args, options }) => call(route, ...asRest<R>(args, options)),
    onSuccess: async (result, { args }) => {
      onSuccess?.(result, args);
      await invalidate(...invalidates);
    },
    onError: (error) => {
      onError?.(error);
      if (!quiet) toastError(error);
    },
  });
}

/** Marks every cached answer of the routes as stale. */
export function useInvalidate(): (...routes: readonly Route[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (...routes) => {
      await Promise.all(routes.map((route) => client.invalidateQueries({ queryKey: [`${route.method} ${route.path}`] })));
    },
    [client],
  );
}
