/** One line of a benchmark: printed as a table and kept in bench/results.jsonl. */
export type Figure = { metric: string; value: number; unit: string; baseline?: number; ratio?: number };
