/** The steps of an audit run and how far each brings it. Pure. */
const STEP_NAMES = ["collect", "evaluate", "review", "record", "summarise"] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** `detail` is a count shown beside the step; times are ISO 8601 UTC. */
export type AuditStep = {
  name: StepName;
  status: "queued" | "running" | "completed" | "failed" | "skipped";
  detail: string | null;
  startedAt: string | null;
  finishedAt: string | null;
};

export const FRESH_STEPS: AuditStep[] = STEP_NAMES.map((name) => ({
  name,
  status: "queued",
  detail: null,
  startedAt: null,
  finishedAt: null,
}));

export const stepStarted = (steps: readonly AuditStep[], name: StepName, at: Date): AuditStep[] =>
  steps.map((step) => (step.name === name ? { ...step, status: "running", startedAt: at.toISOString() } : step));

/** `detail` is shown beside the step, e.g. `12 observations`. */
export const stepFinished = (
  steps: readonly AuditStep[],
  name: StepName,
  at: Date,
  { detail, status = "completed" }: { detail?: string; status?: "completed" | "skipped" },
): AuditStep[] => {
  const over = { status, detail: detail ?? null, finishedAt: at.toISOString() };
  return steps.map((step) => (step.name === name ? { ...step, ...over, startedAt: step.startedAt ?? at.toISOString() } : step));
};

/** Steps that a failure or a cancellation leaves behind. */
export const stepsStopped = (steps: readonly AuditStep[], at: Date): AuditStep[] =>
  steps.map((step) =>
    step.status === "running"
      ? { ...step, status: "failed", finishedAt: at.toISOString() }
      : step.status === "queued"
        ? { ...step, status: "skipped" }
        : step,
  );

/** 0–1: a finished step counts whole, a running one half. */
export const progressOf = (steps: readonly AuditStep[]): number => {
  const done = steps.reduce(
    (sum, step) => sum + (step.status === "completed" || step.status === "skipped" ? 1 : step.status === "running" ? 0.5 : 0),
    0,
  );
  return Math.round((done / Math.max(1, steps.length)) * 100) / 100;
};
