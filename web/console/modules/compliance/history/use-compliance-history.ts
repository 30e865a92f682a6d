/** Every result ever recorded on a job, newest first, page by page. */
import { useInfiniteQuery, type InfiniteData } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { auditApi } from "../../../../../workers/modules/compliance/api.ts";
import type { JobCompliance, Result } from "../../../../../workers/modules/compliance/schemas.ts";
import { call, type ApiError } from "../../../../lib/api.ts";
import type { RouteList } from "../../../../lib/query.ts";

/** The contract's largest page: about one run, as each has some eighty results. */
const PAGE = 100;
/** Pages read without asking, so that the last half dozen audits can be compared. */
const AT_ONCE = 5;

export function useComplianceHistory(jobId: string): RouteList<Result> {
  const route = auditApi.getJobCompliance;
  const query = useInfiniteQuery<JobCompliance, ApiError, InfiniteData<JobCompliance>, readonly unknown[], string | undefined>({
    queryKey: [`${route.method} ${route.path}`, "history", jobId],
    queryFn: ({ signal, pageParam }) => call(route, { params: { id: jobId }, query: { limit: PAGE, cursor: pageParam } }, { signal }),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.history) ?? [], [query.data]);
  const { hasNextPage, isFetching, fetchNextPage } = query;
  const pages = query.data?.pages.length ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetching && pages < AT_ONCE) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage, pages]);
  return {
    items,
    isPending: query.isPending || (hasNextPage && pages < AT_ONCE),
    isFetching: query.isFetching,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    refetch: () => void query.refetch(),
  };
}
